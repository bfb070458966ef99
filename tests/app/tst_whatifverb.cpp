#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "core/store/store.h"

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

Evidence jobOf(const QString &service, Source source, bool starts, Instant at)
{
    constexpr StageFinding passed{Verdict::Passed, Cause::None};
    Evidence evidence;
    evidence.runner = {{u"bio"_s}, {service}, {u"default"_s}};
    evidence.job = {service + QString::number(toMs(at))};
    evidence.source = source;
    evidence.submittedAt = at - 60s;
    evidence.knownAt = at;
    if (starts) {
        evidence.stages = {passed, passed, passed, passed};
        evidence.cpuTime = 30s;
    } else {
        evidence.stages = {passed, StageFinding{Verdict::Failed, Cause::CommandNotFound}, {}, {}};
    }
    return evidence;
}

} // namespace

// `jobwatch what-if` from outside.
class TestWhatIfVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void misuseIsOneLineOnStderr_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *line) {
            QTest::newRow(line) << QString::fromUtf8(line).split(' '_L1, Qt::SkipEmptyParts);
        };
        row("");
        row("--price");
        row("--price 0");
        row("--price nan");
        row("--price cheap");
        row("--fixed 10");
        row("--fixed 10m --price 1");
        row("--never --min 2m");
        row("--min 2h --max 1h");
        row("--price 1 --from yesterday");
        row("--price 1 --from 2d --to 3d");
        row("--price 1 --to 2026-02-31");
        row("--price 1 bio clustalo");
        row("--price 1 bio/nothing");
    }

    void misuseIsOneLineOnStderr()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(recordDay());
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 64);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.startsWith("jobwatch: "), outcome.err);
    }

    void aHistoryIsNeeded()
    {
        const Outcome none = run({u"--price"_s, u"1"_s});
        QCOMPARE(none.exitCode, 69);
        QCOMPARE(none.out, QByteArray());
        QCOMPARE(none.err.count('\n'), 1);
        QVERIFY(!QFile::exists(history()));

        QVERIFY(recordDay());
        const Outcome earlier = run({u"--price"_s, u"1"_s, u"--from"_s, u"30d"_s, u"--to"_s, u"20d"_s});
        QCOMPARE(earlier.exitCode, 69);
        QCOMPARE(earlier.out, QByteArray());
        QVERIFY(earlier.err.contains("no history to replay"));
    }

    void theNumbersStandSideBySide()
    {
        QVERIFY(recordDay());
        const Outcome outcome = run({u"--fixed"_s, u"1h"_s, u"bio/clustalo/default"_s});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        for (const QByteArray &part :
             {QByteArray("Present"), QByteArray("Proposed"), QByteArray("Change"), QByteArray("Fixed 10 min"),
              QByteArray("What this cannot know"), QByteArray("are inferred"),
              QByteArray("Outages that nobody saw cannot be replayed")})
            QVERIFY2(outcome.out.contains(part), outcome.out);
        QVERIFY2(QString::fromUtf8(outcome.out)
                     .contains(QRegularExpression(u"Tests per day +2 +24 +1,?100 % more +144"_s)),
                 outcome.out);
    }

    void theNumbersAreJsonOnDemand()
    {
        QVERIFY(recordDay());
        const Outcome outcome = run({u"--json"_s, u"--fixed"_s, u"1h"_s, u"bio/clustalo"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(document["runners"_L1].toInt(), 1);
        QCOMPARE(document["policy"_L1]["every"_L1].toString(), u"1h"_s);
        QCOMPARE(document["present"_L1]["testsPerDay"_L1].toDouble(), 2.0);
        QCOMPARE(document["proposed"_L1]["testsPerDay"_L1].toDouble(), 24.0);
        QCOMPARE(document["proposed"_L1]["foundAfterSeconds"_L1].toDouble(), 31 * 60.0);
        QCOMPARE(document["proposed"_L1]["cpuSecondsPerDay"_L1].toDouble(), 18 * 30.0);
        QVERIFY(document["cannotKnow"_L1].toArray().size() >= 3);
    }

    void theScopeIsTheOperand()
    {
        QVERIFY(recordDay());
        const auto runners = [this](const QStringList &operand) {
            const Outcome outcome = run(QStringList{u"--json"_s, u"--price"_s, u"thrifty"_s} + operand);
            return QJsonDocument::fromJson(outcome.out)["runners"_L1].toInt();
        };
        QCOMPARE(runners({}), 2);
        QCOMPARE(runners({u"bio"_s}), 2);
        QCOMPARE(runners({u"bio/muscle"_s}), 1);
    }

    void theHistoryIsOnlyRead()
    {
        const auto monitor = recordDay(); // still open for writing
        QVERIFY(monitor);
        const auto before = monitor->evidence({.limit = 100});
        QCOMPARE(run({u"--never"_s}).exitCode, 0);
        QCOMPARE(monitor->evidence({.limit = 100})->size(), before->size());
    }

private:
    QString history() const { return m_folder->filePath(u"history.db"_s); }

    // A day, up to an hour ago, in which clustalo did not start for six hours.
    std::unique_ptr<Store> recordDay() const
    {
        auto store = openStore(history(), StoreMode::ReadWrite);
        const Instant start = SystemClock().now() - 25h;
        StoreBatch batch;
        batch.evidence = {jobOf(u"clustalo"_s, Source::UserJob, true, start),
                          jobOf(u"clustalo"_s, Source::TestJob, false, start + 12h),
                          jobOf(u"clustalo"_s, Source::TestJob, true, start + 18h),
                          jobOf(u"clustalo"_s, Source::UserJob, true, start + 24h),
                          jobOf(u"muscle"_s, Source::UserJob, true, start + 2h),
                          jobOf(u"muscle"_s, Source::UserJob, true, start + 9h)};
        for (const QString &service : {u"clustalo"_s, u"muscle"_s}) {
            RunnerRecord record;
            record.key = {{u"bio"_s}, {service}, {u"default"_s}};
            record.policy = TestPolicy{.kind = PolicyKind::Fixed};
            batch.runners.append(record);
        }
        if (!store || !(*store)->write(batch))
            return nullptr;
        return std::move(*store);
    }

    Outcome run(const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LANGUAGE"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"LSAN_OPTIONS"_s,
                           QStringLiteral("print_suppressions=0:suppressions=" JOBWATCH_SOURCE_DIR
                                          "/tests/support/leaks.supp"));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(JOBWATCH_PROGRAM),
                      QStringList{u"what-if"_s, u"--store"_s, history()} + arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(),
                    "crashed or hung: " + process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(TestWhatIfVerb)
#include "tst_whatifverb.moc"
