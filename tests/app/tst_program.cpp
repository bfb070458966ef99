#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/settings/settings.h"
#include "core/store/store.h"
#include "tests/support/programenvironment.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};
};

qsizetype lines(const QByteArray &text)
{
    return text.count('\n');
}

RunnerRecord recordOf(const QString &server, Status status)
{
    RunnerRecord record;
    record.key = RunnerKey{ServerId{server}, ServiceId{u"muscle"_s}, RunnerId{u"default"_s}};
    for (const Stage stage : allStages)
        record.stages[stage].status = status;
    return record;
}

} // namespace

// The program as its users meet it: arguments in; stdout, stderr and exit code out.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void helpAndVersionAreResults()
    {
        const Outcome help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("jobwatch watch"));
        QCOMPARE(help.err, QByteArray());
        const Outcome version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, QByteArray("jobwatch " JOBWATCH_VERSION "\n"));
        QCOMPARE(version.err, QByteArray());
    }

    void misuseIsOneLineOnStderr_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("unknown option of a verb") << QStringList{u"status"_s, u"--nonsense"_s};
        QTest::newRow("unknown verb") << QStringList{u"nonsense"_s};
        QTest::newRow("bad duration") << QStringList{u"watch"_s, u"--demo"_s, u"--for"_s, u"soon"_s};
        QTest::newRow("missing operand") << QStringList{u"servers"_s, u"test"_s};
        QTest::newRow("a line break") << QStringList{u"a\nb"_s};
        QTest::newRow("a replay of nothing") << QStringList{u"replay"_s};
        QTest::newRow("no configuration") << QStringList{u"watch"_s};
        QTest::newRow("no such configuration")
            << QStringList{u"config"_s, u"show"_s, u"--config"_s, u"/no/such"_s};
        QTest::newRow("no such server") << QStringList{u"servers"_s, u"test"_s, u"nobody"_s, u"--demo"_s};
    }

    void misuseIsOneLineOnStderr()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 64);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(lines(outcome.err) == 1 && outcome.err.startsWith("jobwatch: "), outcome.err);
    }

    void theWindowNeedsADisplay()
    {
        const Outcome outcome = run({});
        QCOMPARE(outcome.exitCode, 69);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.contains("no display"));
    }

    void aResultThatCannotBeWrittenIsAFailure()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(JOBWATCH_PROGRAM), {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 74);
    }

    void theSampleConfigurationIsChecked()
    {
        const QString sample = QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/settings/sample.yaml");
        const Outcome outcome = run({u"config"_s, u"check"_s, sample});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("sample.yaml:8:24: warning: servers[0].clientCertificate: "));
        QVERIFY(outcome.out.contains("can be used (servers: 4, services: 3, tests: 3)."));
        QCOMPARE(outcome.err, QByteArray());
    }

    void aWrongConfigurationIsNamedByItsPlace()
    {
        const QString config = write("version: 1\nservers:\n  - {name: a, kind: slivka, url: nowhere}\n");
        const Outcome checked = run({u"config"_s, u"check"_s, config});
        QCOMPARE(checked.exitCode, 64);
        QVERIFY2(checked.out.contains("config.yaml:3:34: error: servers[0].url: "), checked.out);
        for (const QStringList &arguments :
             {QStringList{u"watch"_s}, QStringList{u"status"_s}, QStringList{u"servers"_s, u"list"_s},
              QStringList{u"config"_s, u"show"_s}}) {
            const Outcome outcome = run(arguments + QStringList{u"--config"_s, config});
            QCOMPARE(outcome.exitCode, 64);
            QCOMPARE(outcome.out, QByteArray());
            QVERIFY2(outcome.err.contains("config.yaml:3:34: error: servers[0].url: "), outcome.err);
        }
    }

    void theConfigurationIsShownInItsCanonicalForm()
    {
        const QString config = write("servers: [{url: \"http://h\", kind: slivka, name: a}]\nversion: 1\n");
        const Outcome outcome = run({u"config"_s, u"show"_s, u"--config"_s, config});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out,
                 QByteArray("version: 1\nservers:\n  - name: a\n    kind: slivka\n    url: http://h\n"));
    }

    void testsOfSlivkaAreImported()
    {
        const QString service =
            QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/settings/slivka/two.service.yaml");
        const Outcome alone = run({u"config"_s, u"import"_s, service});
        QCOMPARE(alone.exitCode, 0);
        QVERIFY(alone.out.startsWith("services:\n  - id: two\n"));
        QVERIFY(alone.err.contains("cannot choose the runner “good”"));

        const QString config = write("version: 1\nservers: [{name: a, kind: slivka, url: \"http://h\"}]\n");
        const Outcome merged =
            run({u"config"_s, u"import"_s, service, u"--server"_s, u"a"_s, u"--config"_s, config});
        QCOMPARE(merged.exitCode, 0);
        const CheckedSettings checked = parseSettings(merged.out, config);
        QVERIFY(checked.usable());
        QCOMPARE(checked.settings.servers.first().services.first().tests.size(), 2);
        QCOMPARE(
            run({u"config"_s, u"import"_s, service, u"--server"_s, u"b"_s, u"--config"_s, config}).exitCode,
            64);
    }

    void theServersAreListed()
    {
        const QString config = write("version: 1\nservers:\n  - {name: a, kind: slivka, url: \"http://h\"}\n"
                                     "  - {name: b, kind: slivka, url: \"http://i\"}\n");
        const Outcome outcome = run({u"servers"_s, u"list"_s, u"--config"_s, config});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out,
                 QByteArray("a  Slivka  http://h  services: 0, tests: 0\n"
                            "b  Slivka  http://i  services: 0, tests: 0\n"));
    }

    void theStatusIsTheExitCode_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("ok") << int(Status::Ok) << 0;
        QTest::newRow("warning") << int(Status::Warning) << 1;
        QTest::newRow("down") << int(Status::Down) << 2;
        QTest::newRow("unknown") << int(Status::Unknown) << 3;
    }

    void theStatusIsTheExitCode()
    {
        QFETCH(int, status);
        // Held open for writing: a monitor is running meanwhile.
        const auto store = storeWith({recordOf(u"bio"_s, Status(status)), recordOf(u"calm"_s, Status::Ok)});
        QVERIFY(store);
        const Outcome outcome = run({u"status"_s, u"--store"_s, history()});
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY(outcome.out.startsWith("bio: "));
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(run({u"status"_s, u"calm"_s, u"--store"_s, history()}).exitCode, 0);
        QCOMPARE(run({u"status"_s, u"calm/muscle"_s, u"--store"_s, history()}).exitCode, 0);
        QCOMPARE(run({u"status"_s, u"nobody"_s, u"--store"_s, history()}).exitCode, 64);
    }

    void theStatusIsJsonOnDemand()
    {
        const auto store = storeWith({recordOf(u"bio"_s, Status::Down)});
        QVERIFY(store);
        const Outcome outcome = run({u"status"_s, u"--json"_s, u"--store"_s, history()});
        QCOMPARE(outcome.exitCode, 2);
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(document["servers"_L1][0]["services"_L1][0]["runners"_L1][0]["status"_L1].toString(),
                 u"down"_s);
    }

    void aTraceIsDecidedOnTheSameWayTwice()
    {
        QByteArray trace = "INIT 2\nPAIR 0 0 0 0 20.0 30.0\nPAIR 1 0 1 0 20.0 30.0\nPROBE 0 0.50 5.0\nGO 0\n";
        for (int minute = 1; minute < 300; ++minute) {
            const QByteArray at = QByteArray::number(60 * minute) + ".0";
            trace += "WAKE " + at + "\n";
            if (minute % 7 == 0)
                trace += "OBS " + at + " 0.0 " + (minute % 2 ? "0 T -1 0 -1\n" : "1 S 1 127 -1\n");
        }
        trace += "END\n";
        const QStringList verb{u"replay"_s, u"--stdio"_s, u"--price"_s, u"1"_s};
        const Outcome first = run(verb, trace);
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.err, QByteArray());
        QCOMPARE(first.out.count("NEXT "), qsizetype(trace.count("WAKE") + trace.count("OBS") + 1));
        QVERIFY(first.out.contains("SHOW 1 down"));
        QCOMPARE(run(verb, trace).out, first.out);
        // The language of the desktop decides neither about numbers nor about words.
        QCOMPARE(run(verb, trace, u"de_DE.UTF-8"_s).out, first.out);
        QVERIFY(run({u"replay"_s, u"--stdio"_s, u"--price"_s, u"0.01"_s}, trace).out != first.out);
    }

    void aTraceThatMakesNoSenseIsNamed()
    {
        const Outcome outcome = run({u"replay"_s, u"--stdio"_s}, "INIT 1\nnonsense\n");
        QCOMPARE(outcome.exitCode, 65);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("line 2 ") && lines(outcome.err) == 1, outcome.err);
    }

    void theStatusNeedsAHistory()
    {
        const Outcome none = run({u"status"_s, u"--store"_s, history()});
        QCOMPARE(none.exitCode, 69);
        QCOMPARE(none.out, QByteArray());
        QCOMPARE(lines(none.err), 1);
        QVERIFY(!QFile::exists(history()));

        QFile file(history());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database, only text\n") > 0);
        file.close();
        const Outcome wrong = run({u"status"_s, u"--store"_s, history()});
        QCOMPARE(wrong.exitCode, 69);
        QCOMPARE(wrong.out, QByteArray());
        QVERIFY2(wrong.err.contains("\njobwatch: ") || wrong.err.startsWith("jobwatch: "),
                 wrong.err); // beside the log
    }

    void aServerThatCannotBeReachedIsNamed()
    {
        const QString config =
            write("version: 1\nservers: [{name: dead, kind: slivka, url: \"http://127.0.0.1:1\"}]\n");
        const Outcome outcome = run({u"servers"_s, u"test"_s, u"dead"_s, u"--config"_s, config});
        QCOMPARE(outcome.exitCode, 69);
        QVERIFY(outcome.out.contains("Failed"));
        QVERIFY2(lines(outcome.err) == 1 && outcome.err.contains("dead cannot be used: "), outcome.err);
    }

    void theDemoServersCanBeReached()
    {
        const Outcome outcome = run({u"servers"_s, u"test"_s, u"demo"_s, u"--demo"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(lines(outcome.out) >= 4);
        QCOMPARE(outcome.err, QByteArray());
    }

    void watchingPrintsOneObjectAnEventAndEndsInTime()
    {
        const Outcome outcome = run({u"watch"_s, u"--demo"_s, u"--jsonl"_s, u"--for"_s, u"8s"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err, QByteArray());
        const QList<QByteArray> events = outcome.out.trimmed().split('\n');
        QSet<QString> kinds;
        int reasons = 0;
        for (const QByteArray &event : events) {
            const QJsonDocument document = QJsonDocument::fromJson(event);
            QVERIFY2(document.isObject(), event);
            const bool isOfProgram = document["event"_L1].toString() == u"monitor-started"_s;
            QCOMPARE(document["server"_L1].toString().isEmpty(), isOfProgram);
            kinds.insert(document["event"_L1].toString());
            QCOMPARE(document.object().contains("why"_L1), document["event"_L1].toString() == u"status"_s);
            reasons += !document["why"_L1].toString().isEmpty();
        }
        QVERIFY(reasons > 0);
        QVERIFY(kinds.contains(u"test-started"_s));
        QVERIFY(kinds.contains(u"evidence"_s));
        QVERIFY(kinds.contains(u"status"_s));
    }

    void aHistoryThatCannotBeWrittenIsSaidOnStderr()
    {
        const Outcome outcome =
            run({u"watch"_s, u"--demo"_s, u"--store"_s, u"/proc/no/history.db"_s, u"--for"_s, u"2s"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("jobwatch: ") && outcome.err.contains("/proc/no"), outcome.err);
        QVERIFY(outcome.out.contains("Test started"));
    }

    void watchingEndsWellOnASignal()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(JOBWATCH_PROGRAM), {u"watch"_s, u"--demo"_s, u"--store"_s, history()});
        QVERIFY(process.waitForReadyRead());
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        // What was seen is kept: the history of the run can be read.
        QVERIFY(openStore(history(), StoreMode::ReadOnly));
    }

    void theWindowEndsWellOnASignal()
    {
        QProcess process;
        QProcessEnvironment made = environment();
        made.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(made);
        process.start(QStringLiteral(JOBWATCH_PROGRAM), {u"--demo"_s, u"--store"_s, history()});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(openStore(history(), StoreMode::ReadOnly).has_value(), 20'000);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

private:
    QString history() const { return m_folder->filePath(u"history.db"_s); }

    QProcessEnvironment environment(const QString &language = u"C.UTF-8"_s) const
    {
        return test::programEnvironment(m_folder->path(), language);
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const QString &language = u"C.UTF-8"_s) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(language));
        process.start(QStringLiteral(JOBWATCH_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(),
                    "crashed or hung: " + process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QByteArray &yaml) const
    {
        const QString name = m_folder->filePath(u"config.yaml"_s);
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size() ? name : QString();
    }

    std::unique_ptr<Store> storeWith(const QList<RunnerRecord> &records) const
    {
        auto store = openStore(history(), StoreMode::ReadWrite);
        if (!store || !(*store)->write(StoreBatch{{}, {}, records, {}}))
            return nullptr;
        return std::move(*store);
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
