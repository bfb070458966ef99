#include "core/settings/schema.h"

#include "core/settings/schemawords.h"
#include "core/settings/sharedcodecs.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

struct ChannelKinds
{
    static constexpr std::array rows{
        std::pair{ChannelKind::Desktop, "desktop"_L1}, std::pair{ChannelKind::Email, "email"_L1},
        std::pair{ChannelKind::Webhook, "webhook"_L1}, std::pair{ChannelKind::Command, "command"_L1}};
};

struct Securities
{
    static constexpr std::array rows{std::pair{MailSecurity::StartTls, "starttls"_L1},
                                     std::pair{MailSecurity::Tls, "tls"_L1},
                                     std::pair{MailSecurity::None, "none"_L1}};
};

struct Severities
{
    static constexpr std::array rows{std::pair{Status::Warning, "warning"_L1},
                                     std::pair{Status::Down, "down"_L1}};
};

struct Digests
{
    using Every = DigestTimes::Every;
    static constexpr std::array rows{std::pair{Every::Now, "now"_L1}, std::pair{Every::Hour, "hourly"_L1},
                                     std::pair{Every::Day, "daily"_L1}, std::pair{Every::Week, "weekly"_L1}};
};

struct QuietDays
{
    using Days = QuietHours::Days;
    static constexpr std::array rows{std::pair{Days::All, "all"_L1}, std::pair{Days::Weekdays, "weekdays"_L1},
                                     std::pair{Days::Weekend, "weekend"_L1}};
};

struct Weekdays
{
    static constexpr std::array rows{std::pair{1, "monday"_L1},    std::pair{2, "tuesday"_L1},
                                     std::pair{3, "wednesday"_L1}, std::pair{4, "thursday"_L1},
                                     std::pair{5, "friday"_L1},    std::pair{6, "saturday"_L1},
                                     std::pair{7, "sunday"_L1}};
};

struct Topics
{
    static std::optional<QList<NoticeTopic>> read(Reading &reading, const YamlNode &node)
    {
        const auto words = readTexts(reading, node);
        if (!words)
            return {};
        QStringList known;
        for (const NoticeTopic topic : allNoticeTopics)
            known.append(noticeTopicId(topic));
        QList<NoticeTopic> topics;
        for (const QString &word : *words) {
            if (const auto topic = noticeTopicFromId(word))
                topics.append(*topic);
            else
                reading.fail(node,
                             QCoreApplication::translate("Settings", "“%1” is none of %2.")
                                 .arg(oneLine(word, 40), known.join(u", "_s)));
        }
        return topics;
    }
    static YamlNode write(const QList<NoticeTopic> &topics)
    {
        QStringList words;
        for (const NoticeTopic topic : topics)
            words.append(noticeTopicId(topic));
        return writeTexts(words);
    }
};

QTime readTime(Reading &reading, const YamlNode &node, const QString &word)
{
    const QTime time = QTime::fromString(word, u"H:mm"_s);
    if (!time.isValid())
        reading.fail(node,
                     QCoreApplication::translate("Settings", "“%1” is no time of day such as 08:00.")
                         .arg(oneLine(word, 20)));
    return time;
}

struct TimeOfDay
{
    static std::optional<QTime> read(Reading &reading, const YamlNode &node)
    {
        const auto word = readText(reading, node);
        const QTime time = word ? readTime(reading, node, *word) : QTime();
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    static YamlNode write(QTime time) { return YamlNode::scalar(time.toString(u"HH:mm"_s)); }
};

struct TimesOfDay
{
    static std::optional<QList<QTime>> read(Reading &reading, const YamlNode &node)
    {
        QList<QTime> times;
        for (const QString &word : readTexts(reading, node).value_or(QStringList{})) {
            if (const QTime time = readTime(reading, node, word); time.isValid())
                times.append(time);
        }
        return times;
    }
    static YamlNode write(const QList<QTime> &times)
    {
        QStringList words;
        for (const QTime time : times)
            words.append(time.toString(u"HH:mm"_s));
        return writeTexts(words);
    }
};

// What stands in an envelope: nothing that a mail server could take for something else.
std::optional<QString> readAddress(Reading &reading, const YamlNode &node, const QString &text)
{
    const bool isClean = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && !QStringView(u"<>,;:\"\\()[]").contains(c);
    });
    const qsizetype at = text.indexOf(u'@');
    if (isClean && at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && text.size() <= 254)
        return text;
    reading.fail(node,
                 QCoreApplication::translate("Settings", "“%1” is no e-mail address such as ops@example.org.")
                     .arg(oneLine(text, 60)));
    return {};
}

struct Address
{
    static std::optional<QString> read(Reading &reading, const YamlNode &node)
    {
        const auto text = readText(reading, node);
        return text ? readAddress(reading, node, *text) : std::nullopt;
    }
    static YamlNode write(const QString &address) { return YamlNode::scalar(address); }
};

struct Addresses
{
    static std::optional<QStringList> read(Reading &reading, const YamlNode &node)
    {
        QStringList addresses;
        for (const QString &text : readTexts(reading, node).value_or(QStringList{})) {
            if (const auto address = readAddress(reading, node, text))
                addresses.append(*address);
        }
        return addresses;
    }
    static YamlNode write(const QStringList &addresses) { return writeTexts(addresses); }
};

// A host name or an address, alone.
struct Host
{
    static std::optional<QString> read(Reading &reading, const YamlNode &node)
    {
        const auto text = readText(reading, node);
        QUrl url;
        url.setHost(text.value_or(QString()), QUrl::StrictMode);
        if (text && !url.host().isEmpty())
            return text;
        if (text)
            reading.fail(node,
                         QCoreApplication::translate("Settings", "“%1” is no name of a host.")
                             .arg(oneLine(*text, 60)));
        return {};
    }
    static YamlNode write(const QString &host) { return YamlNode::scalar(host); }
};

struct HookUrl
{
    static std::optional<QUrl> read(Reading &reading, const YamlNode &node)
    {
        return readUrl(reading, node, {u"http"_s, u"https"_s});
    }
    static YamlNode write(const QUrl &url) { return YamlNode::scalar(url.toString(QUrl::FullyEncoded)); }
};

struct ChannelName
{
    static std::optional<QString> read(Reading &reading, const YamlNode &node)
    {
        return readName(reading, node);
    }
    static YamlNode write(const QString &name) { return YamlNode::scalar(name); }
};

void require(Reading &reading, const YamlNode &map, QLatin1StringView key)
{
    if (!map.find(QString(key)))
        reading.fail(map, QCoreApplication::translate("Settings", "“%1” is missing.").arg(key));
}

} // namespace

std::span<const Field<DigestTimes>> Schema<DigestTimes>::fields()
{
    using D = DigestTimes;
    static constexpr std::array all{
        requiredField<&D::every, Choice<Digests>>("digest"_L1),
        field<&D::at, TimesOfDay>("at"_L1),
        field<&D::weekday, Choice<Weekdays>>("on"_L1),
        field<&D::zone, Zone>("zone"_L1),
    };
    return all;
}

QStringList Schema<DigestTimes>::laterKeys()
{
    return {};
}

void Schema<DigestTimes>::check(Reading &, const YamlNode &, const DigestTimes &)
{
}

std::span<const Field<QuietHours>> Schema<QuietHours>::fields()
{
    using Q = QuietHours;
    static constexpr std::array all{
        requiredField<&Q::from, TimeOfDay>("from"_L1),
        requiredField<&Q::to, TimeOfDay>("to"_L1),
        field<&Q::days, Choice<QuietDays>>("days"_L1),
        field<&Q::zone, Zone>("zone"_L1),
    };
    return all;
}

QStringList Schema<QuietHours>::laterKeys()
{
    return {};
}

void Schema<QuietHours>::check(Reading &reading, const YamlNode &map, const QuietHours &quiet)
{
    if (quiet.isSet() && quiet.from == quiet.to)
        reading.fail(map, QCoreApplication::translate("Settings", "Quiet hours must end at another time."));
}

std::span<const Field<NotificationChannel>> Schema<NotificationChannel>::fields()
{
    using C = NotificationChannel;
    static constexpr std::array all{
        requiredField<&C::name, ChannelName>("name"_L1),
        requiredField<&C::kind, Choice<ChannelKinds>>("kind"_L1),
        field<&C::perHour, Number<0, 10'000>>("perHour"_L1),
        field<&C::host, Host>("host"_L1),
        field<&C::port, Number<1, 65'535>>("port"_L1),
        field<&C::security, Choice<Securities>>("security"_L1),
        field<&C::user, Text>("user"_L1),
        field<&C::password, Secret>("password"_L1),
        field<&C::caFile, Path>("ca"_L1),
        field<&C::from, Address>("from"_L1),
        field<&C::to, Addresses>("to"_L1),
        field<&C::url, HookUrl>("url"_L1),
        field<&C::secret, Secret>("secret"_L1),
        field<&C::command, Texts>("command"_L1),
        field<&C::timeout, Duration<100, ms(10min)>>("timeout"_L1),
    };
    return all;
}

QStringList Schema<NotificationChannel>::laterKeys()
{
    return {};
}

void Schema<NotificationChannel>::check(Reading &reading, const YamlNode &map,
                                        const NotificationChannel &channel)
{
    switch (channel.kind) {
    case ChannelKind::Desktop:
        return;
    case ChannelKind::Email:
        for (const auto key : {"host"_L1, "from"_L1, "to"_L1})
            require(reading, map, key);
        if (!channel.user.isEmpty() && channel.security == MailSecurity::None)
            reading.fail(map,
                         QCoreApplication::translate(
                             "Settings", "A login needs “security: starttls” or “security: tls”."));
        return;
    case ChannelKind::Webhook:
        return require(reading, map, "url"_L1);
    case ChannelKind::Command:
        return require(reading, map, "command"_L1);
    }
}

std::span<const Field<NotificationRule>> Schema<NotificationRule>::fields()
{
    using R = NotificationRule;
    static constexpr std::array all{
        field<&R::channels, Texts>("channels"_L1),
        field<&R::servers, Texts>("servers"_L1),
        field<&R::services, Texts>("services"_L1),
        field<&R::severity, Choice<Severities>>("severity"_L1),
        field<&R::events, Topics>("events"_L1),
        field<&R::when, Record<DigestTimes>>("when"_L1),
        field<&R::quiet, Record<QuietHours>>("quiet"_L1),
        field<&R::remindEvery, Duration<ms(1min), ms(24h * 30)>>("remindEvery"_L1),
        field<&R::failures, Number<1, 1000>>("failures"_L1),
        field<&R::successes, Number<1, 1000>>("successes"_L1),
    };
    return all;
}

QStringList Schema<NotificationRule>::laterKeys()
{
    return {};
}

void Schema<NotificationRule>::check(Reading &, const YamlNode &, const NotificationRule &)
{
}

std::span<const Field<NotificationSettings>> Schema<NotificationSettings>::fields()
{
    using N = NotificationSettings;
    static constexpr std::array all{
        field<&N::wait, Duration<0, ms(24h)>>("wait"_L1),
        field<&N::channels, ListOf<NotificationChannel>>("channels"_L1),
        field<&N::rules, ListOf<NotificationRule>>("rules"_L1),
    };
    return all;
}

QStringList Schema<NotificationSettings>::laterKeys()
{
    return {};
}

void Schema<NotificationSettings>::check(Reading &reading, const YamlNode &map,
                                         const NotificationSettings &settings)
{
    refuseDuplicates(reading, map, "channels"_L1, settings.channels,
                     [](const NotificationChannel &channel) { return channel.name; });
    const YamlNode *rules = map.find(u"rules");
    const FieldScope list(reading, u"rules"_s);
    for (qsizetype i = 0; rules && i < qMin(rules->items.size(), settings.rules.size()); ++i) {
        const FieldScope item(reading, i);
        for (const QString &name : settings.rules.at(i).channels) {
            const bool isKnown =
                std::any_of(settings.channels.begin(), settings.channels.end(),
                            [&](const NotificationChannel &channel) { return channel.name == name; });
            if (!isKnown)
                reading.fail(rules->items.at(i),
                             QCoreApplication::translate("Settings", "No channel is named “%1”.")
                                 .arg(oneLine(name, 60)));
        }
    }
}

} // namespace jobwatch
