#include "core/settings/schema.h"

#include "core/settings/codecs.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr qint64 ms(Span span)
{
    return span.count();
}

struct ServerKinds
{
    static constexpr std::array rows{
        std::pair{ServerKind::Slivka, "slivka"_L1}, std::pair{ServerKind::Slurm, "slurm"_L1},
        std::pair{ServerKind::Folio, "folio"_L1}, std::pair{ServerKind::Feed, "feed"_L1}};
};

struct TestKinds
{
    static constexpr std::array rows{std::pair{TestKind::Full, "full"_L1},
                                     std::pair{TestKind::Smoke, "smoke"_L1}};
};

struct PolicyKinds
{
    static constexpr std::array rows{std::pair{PolicyKind::Adaptive, "adaptive"_L1},
                                     std::pair{PolicyKind::Fixed, "fixed"_L1},
                                     std::pair{PolicyKind::Never, "never"_L1}};
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

// Files of other versions are refused.
struct Version
{
    static std::optional<int> read(Reading &reading, const YamlNode &node)
    {
        const auto version = readNumber(reading, node, 1, 1'000'000);
        if (version && *version != Settings{}.version)
            reading.fail(node,
                         QCoreApplication::translate(
                             "Settings", "This is a file of version %1; this Jobwatch reads version %2.")
                             .arg(*version)
                             .arg(Settings{}.version));
        return version;
    }
};

// Written even if its value is the default one.
template <auto member, typename Codec>
constexpr auto requiredField(QLatin1StringView key)
{
    auto made = field<member, Codec>(key, Presence::Required);
    made.write = [](const decltype(classOf(member)) &value) { return Codec::write(value.*member); };
    return made;
}

// Notes each value that names the same thing as one before it.
template <typename T, typename Key>
void refuseDuplicates(Reading &reading, const YamlNode &map, QLatin1StringView list, const QList<T> &values,
                      Key key)
{
    const YamlNode *node = map.find(QString(list));
    if (!node || node->items.size() != values.size())
        return; // an item was no map: that is noted already
    const FieldScope scope(reading, list);
    QHash<QString, int> lines;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString name = key(values.at(i));
        const FieldScope item(reading, i);
        if (const auto first = lines.constFind(name); first != lines.cend() && !name.isEmpty())
            reading.fail(node->items.at(i),
                         QCoreApplication::translate("Settings", "“%1” is used twice, first on line %2.")
                             .arg(oneLine(name, 60))
                             .arg(*first));
        else
            lines.insert(name, node->items.at(i).line);
    }
}

} // namespace

namespace {

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

template <>
struct Schema<TestPolicy>
{
    static constexpr bool flow = true;

    static std::span<const Field<TestPolicy>> fields()
    {
        using P = TestPolicy;
        static constexpr std::array all{
            requiredField<&P::kind, Choice<PolicyKinds>>("kind"_L1),
            field<&P::every, Duration<ms(1s), ms(24h * 366)>>("every"_L1),
            field<&P::price, Price>("price"_L1),
            field<&P::shortest, Duration<ms(1s), ms(24h * 366)>>("min"_L1),
            field<&P::longest, Duration<ms(1s), ms(24h * 366)>>("max"_L1),
        };
        return all;
    }

    static QStringList laterKeys() { return {}; }

    static void check(Reading &reading, const YamlNode &map, const TestPolicy &policy)
    {
        if (policy.shortest > policy.longest)
            reading.fail(map, QCoreApplication::translate("Settings", "“min” is longer than “max”."));
        const YamlNode *every = map.find(u"every");
        if (every && map.find(u"kind") && policy.kind != PolicyKind::Fixed) {
            const FieldScope scope(reading, u"every"_s);
            reading.warn(
                *every,
                QCoreApplication::translate("Settings", "“every” has an effect only with “kind: fixed”."));
        }
    }
};

template <>
struct Schema<TestBudget>
{
    static constexpr bool flow = true;

    static std::span<const Field<TestBudget>> fields()
    {
        using B = TestBudget;
        static constexpr std::array all{
            field<&B::testsPerHour, Number<1, 100'000>>("testsPerHour"_L1),
            field<&B::burst, Number<1, 100'000>>("burst"_L1),
            field<&B::concurrent, Number<1, 1000>>("concurrent"_L1),
        };
        return all;
    }

    static QStringList laterKeys() { return {}; }
    static void check(Reading &, const YamlNode &, const TestBudget &) { }
};

template <>
struct Schema<ExpectedOutput>
{
    static constexpr bool flow = true;

    static std::span<const Field<ExpectedOutput>> fields()
    {
        using E = ExpectedOutput;
        static constexpr std::array all{
            requiredField<&E::file, Text>("file"_L1),
            field<&E::contains, Text>("contains"_L1),
            field<&E::equalsFile, Path>("equals"_L1),
        };
        return all;
    }

    static QStringList laterKeys() { return {}; }
    static void check(Reading &, const YamlNode &, const ExpectedOutput &) { }
};

template <>
struct Schema<TestDefinition>
{
    static constexpr bool flow = false;

    static std::span<const Field<TestDefinition>> fields()
    {
        using T = TestDefinition;
        static constexpr std::array all{
            field<&T::runner, Name<RunnerId>>("runner"_L1),
            field<&T::kind, Choice<TestKinds>>("kind"_L1),
            field<&T::parameters, MapOf<Texts, QStringList>>("parameters"_L1),
            field<&T::files, MapOf<Path, QString>>("files"_L1),
            field<&T::timeout, Duration<ms(1s), ms(24h * 30)>>("timeout"_L1),
            field<&T::queueWaitLimit, Duration<ms(1s), ms(24h * 30)>>("queueWait"_L1),
            field<&T::expect, ListOf<ExpectedOutput>>("expect"_L1),
            field<&T::policy, Maybe<Record<TestPolicy>>>("policy"_L1),
        };
        return all;
    }

    static QStringList laterKeys() { return {u"script"_s, u"qos"_s}; }
    static void check(Reading &, const YamlNode &, const TestDefinition &) { }
};

template <>
struct Schema<ServiceDefinition>
{
    static constexpr bool flow = false;

    static std::span<const Field<ServiceDefinition>> fields()
    {
        using S = ServiceDefinition;
        static constexpr std::array all{
            requiredField<&S::id, Name<ServiceId>>("id"_L1),
            field<&S::policy, Maybe<Record<TestPolicy>>>("policy"_L1),
            field<&S::tests, ListOf<TestDefinition>>("tests"_L1),
        };
        return all;
    }

    static QStringList laterKeys() { return {u"match"_s}; }
    static void check(Reading &, const YamlNode &, const ServiceDefinition &) { }
};

template <>
struct Schema<ServerDefinition>
{
    static constexpr bool flow = false;

    static std::span<const Field<ServerDefinition>> fields()
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
            field<&S::requestTimeout, Duration<100, ms(1h)>>("requestTimeout"_L1),
            field<&S::requestsInFlight, Number<1, 64>>("requestsInFlight"_L1),
            field<&S::budget, Record<TestBudget>>("budget"_L1),
            field<&S::policy, Record<TestPolicy>>("policy"_L1),
            field<&S::services, ListOf<ServiceDefinition>>("services"_L1),
        };
        return all;
    }

    static QStringList laterKeys()
    {
        return {u"user"_s, u"tenant"_s, u"token"_s, u"password"_s, u"log"_s, u"timers"_s};
    }

    static void check(Reading &reading, const YamlNode &map, const ServerDefinition &server)
    {
        checkPlace(reading, map, server.kind);
        refuseDuplicates(reading, map, "services"_L1, server.services,
                         [](const ServiceDefinition &service) { return service.id.value; });
    }
};

YamlNode writeServices(const QList<ServiceDefinition> &services)
{
    return ListOf<ServiceDefinition>::write(services);
}

std::span<const Field<Settings>> Schema<Settings>::fields()
{
    static constexpr std::array all{
        Field<Settings>{
            "version"_L1, true,
            [](Reading &reading, const YamlNode &node, Settings &settings) {
                settings.version = Version::read(reading, node).value_or(settings.version);
            },
            [](const Settings &settings) { return YamlNode::word(QString::number(settings.version)); }},
        field<&Settings::servers, ListOf<ServerDefinition>>("servers"_L1),
    };
    return all;
}

QStringList Schema<Settings>::laterKeys()
{
    return {u"timers"_s, u"notifications"_s};
}

void Schema<Settings>::check(Reading &reading, const YamlNode &map, const Settings &settings)
{
    refuseDuplicates(reading, map, "servers"_L1, settings.servers,
                     [](const ServerDefinition &server) { return server.name.value; });
}

} // namespace jobwatch
