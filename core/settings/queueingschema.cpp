#include "core/settings/schema.h"
#include "core/settings/schemawords.h"

using namespace Qt::Literals::StringLiterals;

// What is said of services and tests of a queueing system.
namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

// Calls `use(node, value)` with each item of a list, inside its field. Lists with items that could not be
// read are left out: that is noted already.
template <typename T, typename Use>
void forEachItem(Reading &reading, const YamlNode &map, const QString &list, const QList<T> &values, Use use)
{
    const YamlNode *node = map.find(list);
    if (!node || node->items.size() != values.size())
        return;
    const FieldScope scope(reading, list);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const FieldScope item(reading, i);
        use(node->items.at(i), values.at(i));
    }
}

void warnAt(Reading &reading, const YamlNode &map, const QString &key, const QString &sentence)
{
    if (const YamlNode *node = map.find(key)) {
        const FieldScope scope(reading, key);
        reading.warn(*node, sentence);
    }
}

void checkTest(Reading &reading, const YamlNode &map, const TestDefinition &test, bool isOverRest)
{
    if (test.script.isEmpty())
        reading.fail(map, Words::tr("“%1” is missing.").arg("script"_L1));
    for (const QString &key : {u"parameters"_s, u"files"_s})
        warnAt(reading, map, key, Words::tr("“%1” has no effect on a queueing system.").arg(key));
    if (isOverRest)
        warnAt(
            reading, map, u"expect"_s,
            Words::tr("Over slurmrestd the files that a job writes cannot be read, so this is not checked."));
}

void checkService(Reading &reading, const YamlNode &map, const ServiceDefinition &service, bool isOverRest)
{
    if (!map.find(u"match"))
        reading.warn(map, Words::tr("Without “match” no job of a user belongs to this service."));
    forEachItem(reading, map, u"tests"_s, service.tests,
                [&](const YamlNode &node, const TestDefinition &test) {
                    checkTest(reading, node, test, isOverRest);
                });
}

void checkElsewhere(Reading &reading, const YamlNode &map, const ServiceDefinition &service)
{
    const QString sentence = Words::tr("“%1” is used only with a queueing system.");
    warnAt(reading, map, u"match"_s, sentence.arg("match"_L1));
    forEachItem(reading, map, u"tests"_s, service.tests, [&](const YamlNode &node, const TestDefinition &) {
        for (const QString &key : {u"script"_s, u"qos"_s, u"account"_s, u"environment"_s, u"workDir"_s})
            warnAt(reading, node, key, sentence.arg(key));
    });
}

} // namespace

std::span<const Field<ServiceRule>> Schema<ServiceRule>::fields()
{
    using R = ServiceRule;
    static constexpr std::array all{
        field<&R::jobName, Text>("jobName"_L1), field<&R::wckey, Text>("wckey"_L1),
        field<&R::comment, Text>("comment"_L1), field<&R::account, Text>("account"_L1),
        field<&R::user, Text>("user"_L1),       field<&R::partition, Text>("partition"_L1),
        field<&R::qos, Text>("qos"_L1),
    };
    return all;
}

QStringList Schema<ServiceRule>::laterKeys()
{
    return {};
}

void Schema<ServiceRule>::check(Reading &reading, const YamlNode &map, const ServiceRule &rule)
{
    if (rule.isEmpty())
        reading.fail(map, Words::tr("A rule needs a pattern, for example “jobName: clustalo*”."));
}

void checkQueueing(Reading &reading, const YamlNode &map, const ServerDefinition &server)
{
    const bool isQueueing = server.kind == ServerKind::Slurm;
    const bool isOverRest = !server.url.isEmpty();
    forEachItem(reading, map, u"services"_s, server.services,
                [&](const YamlNode &node, const ServiceDefinition &service) {
                    if (isQueueing)
                        checkService(reading, node, service, isOverRest);
                    else
                        checkElsewhere(reading, node, service);
                });
}

} // namespace jobwatch
