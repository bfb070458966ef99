#include <QFile>
#include <QTest>

#include "core/settings/settings.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

ImportedService recorded(const QString &name)
{
    const QString fileName = QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/settings/slivka/") + name;
    QFile file(fileName);
    return importSlivkaService(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), fileName);
}

QStringList sentences(const ImportedService &imported)
{
    QStringList all;
    for (const SettingsIssue &issue : imported.issues)
        all.append(QString::number(issue.line) + ' '_L1 + issue.field + ": "_L1 + issue.sentence);
    return all;
}

bool hasErrors(const ImportedService &imported)
{
    return !CheckedSettings{{}, imported.issues}.usable();
}

} // namespace

class TestSlivkaImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestBecomesOneForEachRunner()
    {
        const ImportedService two = recorded(u"two.service.yaml"_s);
        QVERIFY(!hasErrors(two));
        QCOMPARE(two.service.id.value, u"two"_s);
        QCOMPARE(two.service.tests.size(), 2);
        QCOMPARE(two.service.tests.at(0).runner.value, u"good"_s);
        QCOMPARE(two.service.tests.at(1).runner.value, u"broken"_s);
        for (const TestDefinition &test : two.service.tests) {
            QCOMPARE(test.parameters, (QMap<QString, QStringList>{{u"text"_s, {u"test"_s}}}));
            QCOMPARE(test.timeout, Span(20s));
            QCOMPARE(test.policy->kind, PolicyKind::Fixed);
            QCOMPARE(test.policy->every, Span(5min)); // Slivka itself never tests more often
        }
    }

    void runnersThatNothingRoutesToAreNamed()
    {
        QCOMPARE(
            sentences(recorded(u"two.service.yaml"_s)),
            (QStringList{
                u"60 tests[0].applicable-runners[0]: Jobwatch cannot choose the runner “good”: add the "
                "parameter that routes jobs to it."_s,
                u"61 tests[0].applicable-runners[1]: Jobwatch cannot choose the runner “broken”: add the "
                "parameter that routes jobs to it."_s}));
    }

    void aFileOfTheServerIsKeptAsAFileAndNamed()
    {
        const ImportedService tested = recorded(u"tested.service.yaml"_s);
        QCOMPARE(tested.service.tests.size(), 1);
        QCOMPARE(tested.service.tests.first().files.value(u"infile"_s),
                 u"${SLIVKA_HOME}/testdata/good.txt"_s);
        QVERIFY(tested.service.tests.first().parameters.isEmpty());
        QCOMPARE(tested.issues.size(), 1);
        QCOMPARE(tested.issues.first().severity, SettingsIssue::Severity::Warning);
        QVERIFY(tested.issues.first().sentence.contains("is a file on the server"_L1));
    }

    void twoTestsOfOneRunnerAreNamed()
    {
        const ImportedService twotests = recorded(u"twotests.service.yaml"_s);
        QCOMPARE(twotests.service.tests.size(), 2);
        QCOMPARE(twotests.issues.size(), 1);
        QVERIFY(twotests.issues.first().sentence.contains("more than one test"_L1));
    }

    void aServiceWithoutTestsIsNoError()
    {
        const ImportedService ok = recorded(u"ok.service.yaml"_s);
        QVERIFY(ok.service.tests.isEmpty());
        QVERIFY(!hasErrors(ok));
        QCOMPARE(sentences(ok), QStringList{u"1 : The service has no tests."_s});
    }

    void theDefaultsAreThoseOfSlivka()
    {
        const ImportedService imported = importSlivkaService(
            "tests: [{applicable-runners: [default], parameters: {}}]\n", u"x.service.yaml"_s);
        QVERIFY(imported.issues.isEmpty());
        QCOMPARE(imported.service.tests.first().timeout, Span(900s));
        QVERIFY(!imported.service.tests.first().policy);
    }

    void mistakesAreIssues_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("issue");

        QTest::newRow("not YAML") << QByteArray("tests: [")
                                  << u"1 : This is not valid YAML: end of sequence flow not found."_s;
        QTest::newRow("a list") << QByteArray("[]")
                                << u"1 : Names with values (“name: value”) are expected here."_s;
        QTest::newRow("tests are a word")
            << QByteArray("tests: no") << u"1 tests: A list is expected here."_s;
        QTest::newRow("a test is a word")
            << QByteArray("tests: [no]")
            << u"1 tests[0]: Names with values (“name: value”) are expected here."_s;
        QTest::newRow("no runners") << QByteArray("tests: [{parameters: {}}]")
                                    << u"1 tests[0]: “applicable-runners” is missing."_s;
        QTest::newRow("runners are a word") << QByteArray("tests: [{applicable-runners: default}]")
                                            << u"1 tests[0].applicable-runners: A list is expected here."_s;
        QTest::newRow("a timeout with unit")
            << QByteArray("tests: [{applicable-runners: [], timeout: 5s}]")
            << u"1 tests[0].timeout: A whole number from 1 to 2592000 is expected here."_s;
        QTest::newRow("parameters are a list")
            << QByteArray("tests: [{applicable-runners: [], parameters: []}]")
            << u"1 tests[0].parameters: Names with values (“name: value”) are expected here."_s;
    }

    void mistakesAreIssues()
    {
        QFETCH(QByteArray, yaml);
        const ImportedService imported = importSlivkaService(yaml, u"x.service.yaml"_s);
        QVERIFY(hasErrors(imported));
        QCOMPARE(imported.issues.size(), 1);
        QTEST(sentences(imported).first(), "issue");
    }

    void aRunnerThatIsNotThereIsNamed()
    {
        const ImportedService imported =
            importSlivkaService("execution: {runners: {slurm: {}}}\ntests: [{applicable-runners: [local]}]\n",
                                u"x.service.yaml"_s);
        QCOMPARE(sentences(imported),
                 QStringList{u"2 tests[0].applicable-runners[0]: The service has no runner “local”."_s});
    }
};

QTEST_GUILESS_MAIN(TestSlivkaImport)
#include "tst_slivkaimport.moc"
