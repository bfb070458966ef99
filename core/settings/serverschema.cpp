#include "core/settings/schema.h"

#include "core/settings/schemawords.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

struct ServerKinds
{
    static constexpr std::array rows{
        std::pair{ServerKind::Slivka, "slivka"_L1}, std::pair{ServerKind::Slurm, "slurm"_L1},
        std::pair{ServerKind::Folio, "folio"_L1}, std::pair{ServerKind::Feed, "feed"_L1}};
};

struct ServerUrl
{
    static std::optional<QUrl> read(Reading &reading, const YamlNode &node)
    {
        return readUrl(reading, node, {u"http"_s, u"https"_s});
    }
    static YamlNode write(const QUrl &url) { return YamlNode::scalar(url.toString(QUrl::FullyEncoded)); }
};

struct ProxyUrl
{
    static std::optional<QUrl> read(Reading &reading, const YamlNode &node)
    {
        return readUrl(reading, node, {u"http"_s, u"https"_s, u"socks5"_s});
    }
    static YamlNode write(const QUrl &url) { return ServerUrl::write(url); }
};

// `keyring`, or {keyring: NAME}, {env: NAME}, {file: PATH}. A secret itself is refused.
struct Secret
{
    using Place = SecretReference::Place;
    static constexpr std::array places{std::pair{Place::Keyring, "keyring"_L1},
                                       std::pair{Place::Environment, "env"_L1},
                                       std::pair{Place::File, "file"_L1}};

    static std::optional<SecretReference> read(Reading &reading, const YamlNode &node)
    {
        if (node.isScalar() && node.text == u"keyring"_s)
            return SecretReference{Place::Keyring, {}};
        if (node.isMap() && node.entries.size() == 1) {
            for (const auto &[place, word] : places) {
                const auto &[key, value] = node.entries.constFirst();
                if (key.text == word && value.isScalar() && !value.text.isEmpty())
                    return SecretReference{
                        place, place == Place::File ? reading.resolved(value, value.text) : value.text};
            }
        }
        reading.fail(node,
                     QCoreApplication::translate(
                         "Settings",
                         "Secrets do not belong in this file. Write keyring, {env: NAME} or {file: PATH}."));
        return {};
    }

    static YamlNode write(const SecretReference &secret)
    {
        if (secret.place == Place::Keyring && secret.name.isEmpty())
            return YamlNode::word(u"keyring"_s);
        YamlNode map;
        map.kind = YamlNode::Kind::Map;
        map.flow = true;
        for (const auto &[place, word] : places) {
            if (place == secret.place)
                map.entries.append({YamlNode::scalar(word), YamlNode::scalar(secret.name)});
        }
        return map;
    }
};

// Where a server is: an address, or for a feed a file.
void checkPlace(Reading &reading, const YamlNode &map, ServerKind kind)
{
    const bool hasUrl = map.find(u"url");
    const YamlNode *path = map.find(u"path");
    const bool isFeed = kind == ServerKind::Feed;
    if (isFeed && !hasUrl && !path)
        reading.fail(
            map, QCoreApplication::translate("Settings", "“path” or “url” is missing: where the feed is."));
    if (isFeed && hasUrl && path)
        reading.fail(*path,
                     QCoreApplication::translate("Settings", "A feed has a “path” or a “url”, not both."));
    if (!isFeed && !hasUrl)
        reading.fail(map, QCoreApplication::translate("Settings", "“%1” is missing.").arg("url"_L1));
    if (!isFeed && path)
        reading.fail(*path,
                     QCoreApplication::translate("Settings", "“path” is used only with “kind: feed”."));
}

} // namespace

std::span<const Field<ServerDefinition>> Schema<ServerDefinition>::fields()
{
    using S = ServerDefinition;
    static constexpr std::array all{
        requiredField<&S::name, Name<ServerId>>("name"_L1),
        requiredField<&S::kind, Choice<ServerKinds>>("kind"_L1),
        field<&S::url, ServerUrl>("url"_L1),
        field<&S::path, Path>("path"_L1),
        field<&S::caFile, Path>("ca"_L1),
        field<&S::clientCertificate, Path>("clientCertificate"_L1),
        field<&S::proxy, ProxyUrl>("proxy"_L1),
        field<&S::user, Text>("user"_L1),
        field<&S::tenant, Text>("tenant"_L1),
        field<&S::password, Secret>("password"_L1),
        field<&S::token, Secret>("token"_L1),
        field<&S::logFile, Path>("log"_L1),
        field<&S::requestTimeout, Duration<100, ms(1h)>>("requestTimeout"_L1),
        field<&S::requestsInFlight, Number<1, 64>>("requestsInFlight"_L1),
        field<&S::budget, Record<TestBudget>>("budget"_L1),
        field<&S::policy, Record<TestPolicy>>("policy"_L1),
        field<&S::breaker, Record<BreakerRules>>("breaker"_L1),
        field<&S::guardsTimers, YesOrNo>("guardTimers"_L1),
        field<&S::services, ListOf<ServiceDefinition>>("services"_L1),
    };
    return all;
}

QStringList Schema<ServerDefinition>::laterKeys()
{
    return {};
}

void Schema<ServerDefinition>::check(Reading &reading, const YamlNode &map, const ServerDefinition &server)
{
    checkPlace(reading, map, server.kind);
    checkQueueing(reading, map, server);
    refuseDuplicates(reading, map, "services"_L1, server.services,
                     [](const ServiceDefinition &service) { return service.id.value; });
}

YamlNode writeServices(const QList<ServiceDefinition> &services)
{
    return ListOf<ServiceDefinition>::write(services);
}

} // namespace jobwatch
