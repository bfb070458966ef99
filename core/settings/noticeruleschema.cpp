#include "core/settings/schema.h"

#include "core/settings/schemawords.h"
#include "core/settings/sharedcodecs.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

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

} // namespace jobwatch
