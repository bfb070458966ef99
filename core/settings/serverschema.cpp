#include "core/settings/commandsschema.h"
#include "core/settings/schema.h"

#include "core/settings/schemawords.h"
#include "core/settings/sharedcodecs.h"

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

// Where a server is: an address; for a feed a file, for a queueing system its commands.
void checkPlace(Reading &reading, const YamlNode &map, ServerKind kind)
{
    const bool hasUrl = map.find(u"url");
    const YamlNode *path = map.find(u"path");
    const YamlNode *commands = map.find(u"commands");
    const bool isFeed = kind == ServerKind::Feed;
    const bool takesCommands = kind == ServerKind::Slurm;
    if (isFeed && !hasUrl && !path)
        reading.fail(
            map, QCoreApplication::translate("Settings", "“path” or “url” is missing: where the feed is."));
    if (isFeed && hasUrl && path)
        reading.fail(*path,
                     QCoreApplication::translate("Settings", "A feed has a “path” or a “url”, not both."));
    if (takesCommands && !hasUrl && !commands)
        reading.fail(map,
                     QCoreApplication::translate(
                         "Settings", "“url” or “commands” is missing: how the queueing system is reached."));
    if (takesCommands && hasUrl && commands)
        reading.fail(*commands,
                     QCoreApplication::translate(
                         "Settings", "A queueing system is reached by “url” or by “commands”, not both."));
    if (!isFeed && !takesCommands && !hasUrl)
        reading.fail(map, QCoreApplication::translate("Settings", "“%1” is missing.").arg("url"_L1));
    if (!isFeed && path)
        reading.fail(*path,
                     QCoreApplication::translate("Settings", "“path” is used only with “kind: feed”."));
    if (!takesCommands && commands)
        reading.fail(*commands,
                     QCoreApplication::translate("Settings", "“commands” is used only with “kind: slurm”."));
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
        field<&S::commands, Maybe<Record<QueueCommands>>>("commands"_L1),
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
