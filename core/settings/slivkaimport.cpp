#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/settings/codecs.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Slivka looks for due tests every 300 s, so a shorter interval is never what its own tests had.
constexpr std::chrono::seconds shortestInterval = 300s;
constexpr int longestSeconds = 30 * 24 * 3600;

// What the rest of a service file says about its tests.
struct ServiceFacts
{
    QStringList fileParameters{};
    QStringList runners{};
};

ServiceFacts factsOf(const YamlNode &root)
{
    ServiceFacts facts;
    if (const YamlNode *parameters = root.find(u"parameters")) {
        for (const auto &[name, parameter] : parameters->entries) {
            const YamlNode *type = parameter.find(u"type");
            if (type && (type->text == "file"_L1 || type->text == "file[]"_L1))
                facts.fileParameters.append(name.text);
        }
    }
    const YamlNode *execution = root.find(u"execution");
    if (const YamlNode *runners = execution ? execution->find(u"runners") : nullptr) {
        for (const auto &[name, runner] : runners->entries)
            facts.runners.append(name.text);
    }
    return facts;
}

// A file parameter of a Slivka test names a file on the server; ours are files on this computer.
void addParameter(Reading &reading, TestDefinition &test, const ServiceFacts &facts, const YamlNode &key,
                  const YamlNode &node)
{
    const auto texts = readTexts(reading, node);
    if (!texts)
        return;
    if (facts.fileParameters.contains(key.text) && texts->size() == 1) {
        test.files.insert(key.text, texts->first());
        reading.warn(
            node,
            QCoreApplication::translate(
                "Settings",
                "“%1” is a file on the server. Copy it to this computer and write its new path here.")
                .arg(oneLine(texts->first(), 100)));
        return;
    }
    test.parameters.insert(key.text, *texts);
    if (texts->join(' '_L1).contains("${"_L1))
        reading.warn(
            node,
            QCoreApplication::translate(
                "Settings", "This holds a variable of the server's environment. Write its value instead."));
}

void readSeconds(Reading &reading, const YamlNode &test, QStringView key, std::optional<Span> &seconds)
{
    const YamlNode *node = test.find(key);
    if (!node)
        return;
    const FieldScope scope(reading, key.toString());
    if (const auto number = readNumber(reading, *node, 1, longestSeconds))
        seconds = std::chrono::seconds(*number);
}

// The one definition that all applicable runners share.
TestDefinition readTest(Reading &reading, const YamlNode &node, const ServiceFacts &facts)
{
    TestDefinition test;
    test.timeout = 900s; // Slivka's own default
    std::optional<Span> timeout;
    readSeconds(reading, node, u"timeout", timeout);
    test.timeout = timeout.value_or(test.timeout);
    std::optional<Span> interval;
    readSeconds(reading, node, u"interval", interval);
    if (interval) {
        test.policy = TestPolicy{};
        test.policy->kind = PolicyKind::Fixed;
        test.policy->every = std::max<Span>(*interval, shortestInterval);
    }
    if (const YamlNode *parameters = node.find(u"parameters")) {
        const FieldScope scope(reading, u"parameters"_s);
        if (isMap(reading, *parameters))
            forEachEntry(reading, *parameters, [&](const YamlNode &key, const YamlNode &value) {
                addParameter(reading, test, facts, key, value);
            });
    }
    return test;
}

// The interface of Slivka does not let a client choose a runner: only a parameter that the service's
// selector looks at can.
void warnOfRouting(Reading &reading, const YamlNode &node, const ServiceFacts &facts, const QString &runner)
{
    if (!facts.runners.isEmpty() && !facts.runners.contains(runner))
        reading.warn(node,
                     QCoreApplication::translate("Settings", "The service has no runner “%1”.")
                         .arg(oneLine(runner, 60)));
    else if (facts.runners.size() > 1)
        reading.warn(node,
                     QCoreApplication::translate(
                         "Settings",
                         "Jobwatch cannot choose the runner “%1”: add the parameter that routes jobs to it.")
                         .arg(oneLine(runner, 60)));
}

void addTests(Reading &reading, const YamlNode &node, const ServiceFacts &facts, ServiceDefinition &service)
{
    if (!isMap(reading, node))
        return;
    const YamlNode *runners = node.find(u"applicable-runners");
    if (!runners)
        return reading.fail(
            node, QCoreApplication::translate("Settings", "“%1” is missing.").arg("applicable-runners"_L1));
    const TestDefinition shared = readTest(reading, node, facts);
    const FieldScope scope(reading, u"applicable-runners"_s);
    if (!isList(reading, *runners))
        return;
    for (qsizetype i = 0; i < runners->items.size(); ++i) {
        const FieldScope item(reading, i);
        const YamlNode &name = runners->items.at(i);
        const auto runner = readName(reading, name);
        if (!runner)
            continue;
        warnOfRouting(reading, name, facts, *runner);
        TestDefinition test = shared;
        test.runner = RunnerId{*runner};
        const bool twice =
            std::any_of(service.tests.begin(), service.tests.end(),
                        [&](const TestDefinition &other) { return other.runner == test.runner; });
        if (twice)
            reading.warn(name,
                         QCoreApplication::translate("Settings", "The runner “%1” has more than one test.")
                             .arg(oneLine(*runner, 60)));
        service.tests.append(test);
    }
}

void readTests(Reading &reading, const YamlNode &root, ServiceDefinition &service)
{
    if (!isMap(reading, root))
        return;
    const YamlNode *tests = root.find(u"tests");
    if (!tests)
        return reading.warn(root, QCoreApplication::translate("Settings", "The service has no tests."));
    const ServiceFacts facts = factsOf(root);
    const FieldScope scope(reading, u"tests"_s);
    if (!isList(reading, *tests))
        return;
    for (qsizetype i = 0; i < tests->items.size(); ++i) {
        const FieldScope item(reading, i);
        addTests(reading, tests->items.at(i), facts, service);
    }
}

QString serviceId(const QString &fileName)
{
    QString name = QFileInfo(fileName).fileName();
    for (const QLatin1StringView ending : {".service.yaml"_L1, ".service.yml"_L1, ".yaml"_L1, ".yml"_L1}) {
        if (name.endsWith(ending))
            return name.chopped(ending.size());
    }
    return name;
}

} // namespace

ImportedService importSlivkaService(const QByteArray &yaml, const QString &fileName)
{
    Reading reading(fileName, false);
    ImportedService imported;
    imported.service.id = ServiceId{serviceId(fileName)};
    const YamlDocument document = parseYaml(yaml);
    if (document.fault)
        reading.fail(*document.fault);
    else
        readTests(reading, document.root, imported.service);
    imported.issues = reading.issues();
    return imported;
}

} // namespace jobwatch
