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

std::optional<QString> readAddress(Reading &reading, const YamlNode &node, const QString &text)
{
    if (isMailAddress(text))
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

} // namespace jobwatch
