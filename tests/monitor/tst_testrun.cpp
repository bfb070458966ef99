#include <deque>
#include <memory>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include "core/connector/slivka/classify.h"
#include "core/monitor/testrun.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant start = instantFromMs(1'000'000'000);

class ManualClock final : public Clock
{
public:
    Instant time = start;
    Instant now() const override { return time; }
};

Error errorOf(ErrorKind kind, std::optional<int> status = {})
{
    return {.kind = kind, .message = u"The sentence."_s, .httpStatus = status};
}

JobState state(const char *word, JobPhase phase)
{
    return {.word = QString::fromLatin1(word),
            .phase = phase,
            .ended = phase == JobPhase::Ended,
            .completionTimeSet = phase == JobPhase::Ended};
}

const JobState pending = state("PENDING", JobPhase::NotPickedUp), queued = state("QUEUED", JobPhase::Queued),
               running = state("RUNNING", JobPhase::Running), completed = state("COMPLETED", JobPhase::Ended);

// A server that plays a script: each poll turns the clock by some seconds and tells the next answer; the last
// one is repeated for ever.
class ScriptedConnector final : public Connector
{
public:
    explicit ScriptedConnector(ManualClock &clock)
        : m_clock(clock)
    {
    }

    struct Answer
    {
        Span after{};
        Result<JobState> state;
    };

    Result<JobHandle> submission = JobHandle{.id = JobId{u"J"_s}, .accepted = pending};
    std::deque<Answer> polls{};
    Result<QList<JobOutput>> outputs = QList<JobOutput>{};
    Result<void> pinged{};
    bool answersAtAll = true;
    bool answersPing = true;
    QStringList calls{};

    bool cancelsQueuedJobs = true;
    Capabilities capabilities() const override
    {
        return {.testJobs = true, .cancelsQueuedJobs = cancelsQueuedJobs};
    }
    void fetchInventory(Done<Inventory> done) override { done(Inventory{}); }
    void submit(const TestJob &, Done<JobHandle> done) override { answer(u"submit"_s, done, submission); }
    void poll(const JobHandle &, Done<JobState> done) override
    {
        const Answer next = polls.front();
        if (polls.size() > 1)
            polls.pop_front();
        m_clock.time += next.after;
        answer(u"poll"_s, done, next.state);
    }
    void cancel(const JobHandle &, Done<void> done) override
    {
        answer(u"cancel"_s, done, Result<void>(errorOf(ErrorKind::Timeout)));
    }
    void fetchOutputs(const JobHandle &, const TestJob &, Done<QList<JobOutput>> done) override
    {
        answer(u"outputs"_s, done, outputs);
    }
    void ping(Done<void> done) override
    {
        if (answersPing)
            answer(u"ping"_s, done, pinged);
        else
            calls.append(u"ping"_s);
    }
    Evidence classify(const JobLife &life) const override
    {
        lives.append(life);
        return classifySlivka(life);
    }
    void testConnection(std::function<void(const QList<ConnectionStep> &)>) override { }

    mutable QList<JobLife> lives{};

private:
    template <typename T>
    void answer(const QString &call, const Done<T> &done, const Result<T> &result)
    {
        calls.append(call);
        if (answersAtAll)
            QMetaObject::invokeMethod(
                &m_context, [done, result] { done(result); }, Qt::QueuedConnection);
    }

    ManualClock &m_clock;
    QObject m_context{};
};

} // namespace

class TestTestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_connector = std::make_unique<ScriptedConnector>(m_clock);
        m_evidence.clear();
    }

    void cleanup()
    {
        m_run.reset();
        m_connector.reset();
    }

    void aGoodJobIsFollowedToItsEvidence()
    {
        m_connector->polls = {{1s, pending}, {1s, queued}, {1s, queued}, {2s, running}, {3s, completed}};
        const Evidence evidence = drive();
        QCOMPARE(decisiveStage(evidence), std::optional<Stage>());
        QVERIFY(reachedAnyStage(evidence));
        QCOMPARE(evidence.job, JobId{u"J"_s});
        QCOMPARE(evidence.queueWait, std::optional<Span>(5s));
        QCOMPARE(evidence.knownAt, start + 8s);
        QCOMPARE(life().states.size(), 4); // changes only
        QVERIFY(!life().deadlineExceeded);
        QCOMPARE(m_connector->calls.count(u"poll"_s), 5);
        QCOMPARE(m_connector->calls.last(), u"outputs"_s);
        QVERIFY(!m_connector->calls.contains(u"cancel"_s));
    }

    void aRefusedSubmissionAsksWhetherTheServerLives_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status"); // 0: none
        QTest::addColumn<bool>("lives");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("database down") << ErrorKind::HttpStatus << 500 << true << Cause::ServerError;
        QTest::newRow("dead server") << ErrorKind::Refused << 0 << false << Cause::ConnectionRefused;
        QTest::newRow("service removed") << ErrorKind::HttpStatus << 404 << true << Cause::ServiceRemoved;
        QTest::newRow("wrong server") << ErrorKind::HttpStatus << 404 << false << Cause::NotTheProtocol;
        QTest::newRow("wrong parameters") << ErrorKind::HttpStatus << 422 << true << Cause::TestMisconfigured;
    }
    void aRefusedSubmissionAsksWhetherTheServerLives()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        QFETCH(bool, lives);
        QFETCH(Cause, cause);
        m_connector->submission = errorOf(kind, status == 0 ? std::nullopt : std::optional(status));
        m_connector->pinged = lives ? Result<void>() : Result<void>(errorOf(ErrorKind::Refused));
        const Evidence evidence = drive();
        QCOMPARE(m_connector->calls, (QStringList{u"submit"_s, u"ping"_s}));
        QCOMPARE(life().serverAnswersOtherwise, lives);
        QCOMPARE(isTestProblem(cause) ? evidence.testProblem : evidence.stages[Stage::Submission].cause,
                 cause);
    }

    void aDeadSchedulerIsNoticedLongBeforeTheTimeLimit()
    {
        m_connector->polls = {{5s, pending}};
        const Evidence evidence = drive();
        QCOMPARE(evidence.stages[Stage::Submission].cause, Cause::SchedulerNotRunning);
        QCOMPARE(evidence.knownAt, start + 30s);
        QVERIFY(life().deadlineExceeded);
        QCOMPARE(m_connector->calls.count(u"cancel"_s), 1);
        QVERIFY(!m_connector->calls.contains(u"outputs"_s));
    }

    void aQueueThatRefusesIsNoticedAfterAMinute()
    {
        m_connector->polls = {{1s, state("ACCEPTED", JobPhase::Refused)},
                              {10s, state("ACCEPTED", JobPhase::Refused)}};
        const Evidence evidence = drive();
        QCOMPARE(evidence.stages[Stage::Submission], (StageFinding{Verdict::Failed, Cause::QueueRefuses}));
    }

    void aQueueWithoutWorkersIsGivenUpAtItsLimit_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("cancelled where that harms nobody") << true;
        QTest::newRow("left where the server would ask a dead queue") << false;
    }
    void aQueueWithoutWorkersIsGivenUpAtItsLimit()
    {
        QFETCH(bool, cancels);
        m_connector->cancelsQueuedJobs = cancels;
        m_connector->polls = {{1s, queued}, {60s, queued}};
        const Evidence evidence = drive();
        QCOMPARE(m_connector->calls.contains(u"cancel"_s), cancels);
        QCOMPARE(evidence.stages[Stage::Startup], (StageFinding{Verdict::Failed, Cause::NoWorker}));
        QCOMPARE(evidence.knownAt, start + 301s);
    }

    void aJobThatRunsTooLongIsCancelledAndItsOutputRead()
    {
        m_connector->polls = {{1s, running}, {100s, running}};
        m_connector->outputs =
            QList<JobOutput>{{.path = u"stderr"_s, .present = true, .size = 5, .head = "loops"}};
        const Evidence evidence = drive();
        QCOMPARE(evidence.stages[Stage::Execution].cause, Cause::DeadlineExceeded);
        QCOMPARE(evidence.stderrTail, u"loops"_s);
        QCOMPARE(m_connector->calls.mid(m_connector->calls.indexOf(u"cancel"_s)),
                 (QStringList{u"cancel"_s, u"outputs"_s}));
    }

    void aPassingFailureOfPollingIsForgotten()
    {
        m_connector->polls = {{1s, running},
                              {2s, errorOf(ErrorKind::Timeout)},
                              {10s, errorOf(ErrorKind::HttpStatus, 500)},
                              {2s, completed}};
        const Evidence evidence = drive();
        QCOMPARE(decisiveStage(evidence), std::optional<Stage>());
        QVERIFY(!life().pollError);
        QVERIFY(!life().pollFailingSince);
    }

    void pollingThatKeepsFailingIsGivenUp_data()
    {
        QTest::addColumn<bool>("lives");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("other calls work") << true << Cause::PollingFailed;
        QTest::newRow("the server is dead") << false << Cause::NoAnswer;
    }
    void pollingThatKeepsFailingIsGivenUp()
    {
        QFETCH(bool, lives);
        QFETCH(Cause, cause);
        m_connector->polls = {{1s, running}, {10s, errorOf(ErrorKind::Timeout)}};
        m_connector->pinged = lives ? Result<void>() : Result<void>(errorOf(ErrorKind::Timeout));
        const Evidence evidence = drive();
        QCOMPARE(evidence.stages[Stage::Polling].cause, cause);
        QCOMPARE(evidence.stages[Stage::Execution].verdict, Verdict::NotReached);
        QCOMPARE(m_connector->calls.last(), u"ping"_s);
        QCOMPARE(m_connector->calls.count(u"poll"_s), 5);
    }

    void aForgottenJobIsNotAskedForLong()
    {
        m_connector->polls = {{1s, running}, {2s, errorOf(ErrorKind::HttpStatus, 404)}};
        const Evidence evidence = drive();
        QCOMPARE(evidence.stages[Stage::Polling].cause, Cause::JobForgotten);
        QVERIFY(evidence.knownAt <= start + 10s);
    }

    void outputsThatCannotBeHadAreATestProblem()
    {
        m_connector->polls = {{1s, completed}};
        m_connector->outputs = errorOf(ErrorKind::HttpStatus, 500);
        const Evidence evidence = drive();
        QCOMPARE(evidence.testProblem, Cause::ResultsNotDownloadable);
        QCOMPARE(evidence.stages[Stage::Execution].verdict, Verdict::Passed);
    }

    void aJobThatEndedWhileTheComputerSleptIsTaken()
    {
        m_connector->polls = {{1s, running}, {10h, completed}};
        QCOMPARE(decisiveStage(drive()), std::optional<Stage>());
        QVERIFY(!m_connector->calls.contains(u"cancel"_s));
    }

    void aDestroyedRunStaysSilent()
    {
        m_connector->polls = {{0s, pending}}; // time stands still: never given up
        for (const QString &stopAt : {u"submit"_s, u"poll"_s}) {
            m_connector->calls.clear();
            begin();
            QTRY_VERIFY(m_connector->calls.contains(stopAt));
            m_run.reset();
            QCoreApplication::processEvents();
            QVERIFY(m_evidence.isEmpty());
        }
    }

    void aRunThatIsBrokenOffCancelsItsJob_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("cancels"); // jobs in a queue
        QTest::addColumn<bool>("queued");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("before it is accepted") << u"submit"_s << true << false << true;
        QTest::newRow("while it runs") << u"poll"_s << true << false << true;
        QTest::newRow("in a queue") << u"poll"_s << true << true << true;
        QTest::newRow("in a queue that is better left alone") << u"poll"_s << false << true << false;
    }
    void aRunThatIsBrokenOffCancelsItsJob()
    {
        QFETCH(QString, at);
        QFETCH(bool, cancels);
        QFETCH(bool, queued);
        QFETCH(bool, cancelled);
        m_connector->cancelsQueuedJobs = cancels;
        m_connector->polls = {{0s, queued ? ::queued : running}};
        begin();
        const QPointer<TestRun> run = m_run.get();
        if (at == u"poll"_s)
            QTRY_VERIFY(m_connector->calls.count(u"poll"_s) > 1); // the answer to the first is known
        m_run.release()->breakOff();
        QTRY_VERIFY(!run);
        QCOMPARE(m_connector->calls.contains(u"cancel"_s), cancelled);
        QVERIFY(m_evidence.isEmpty());
    }

    void aRunThatWasRefusedAndIsBrokenOffGoes()
    {
        m_connector->answersPing = false;
        m_connector->submission = errorOf(ErrorKind::HttpStatus, 500);
        begin();
        const QPointer<TestRun> run = m_run.get();
        QTRY_VERIFY(m_connector->calls.contains(u"ping"_s));
        m_run.release()->breakOff();
        QTRY_VERIFY(!run);
        QVERIFY(m_evidence.isEmpty());
    }

    void aWatcherIsToldOfEachChangeOnce()
    {
        m_connector->polls = {{1s, pending}, {1s, queued}, {1s, queued}, {1s, running}, {1s, completed}};
        QStringList words;
        m_run = std::make_unique<TestRun>(
            *m_connector, job(), m_clock, [this](const Evidence &evidence) { m_evidence.append(evidence); },
            nullptr, Pace{0ms, 0ms});
        m_run->setWatcher([&words](const JobLife &life) { words.append(life.states.last().state.word); });
        m_run->start();
        QTRY_COMPARE(m_evidence.size(), 1);
        QCOMPARE(words, (QStringList{u"PENDING"_s, u"QUEUED"_s, u"RUNNING"_s, u"COMPLETED"_s}));
    }

    void aRunMayBeDestroyedByItsOwnEvidence()
    {
        m_connector->polls = {{1s, completed}};
        int count = 0;
        m_run = std::make_unique<TestRun>(
            *m_connector, job(), m_clock,
            [this, &count](const Evidence &) {
                ++count;
                m_run.reset();
            },
            nullptr, Pace{0ms, 0ms});
        m_run->start();
        QTRY_COMPARE(count, 1);
        QCoreApplication::processEvents();
        QCOMPARE(count, 1);
    }

    void aServerThatNeverAnswersHoldsNothingUp()
    {
        m_connector->answersAtAll = false; // the connector's own time limits end that
        begin();
        QCoreApplication::processEvents();
        QCOMPARE(m_connector->calls, QStringList{u"submit"_s});
        QVERIFY(m_evidence.isEmpty());
    }

    void theFilesOfATestAreRead()
    {
        const QTemporaryDir folder;
        const QString input = write(folder, u"in.fasta"_s, ">a\nACGT\n"),
                      expected = write(folder, u"out"_s, "x");
        TestDefinition definition;
        definition.files = {{u"input"_s, input}, {u"again"_s, input}};
        definition.expect = {{.file = u"stdout"_s, .equalsFile = expected}, {.file = u"stderr"_s}};
        const auto read = loadTestJob(m_key, definition);
        QVERIFY(read);
        QCOMPARE(read->runner, m_key);
        QCOMPARE(read->fileContents, (QMap<QString, QByteArray>{{input, ">a\nACGT\n"}, {expected, "x"}}));
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const QTemporaryDir folder;
        TestDefinition definition;
        for (const QString &path : {folder.filePath(u"missing"_s), folder.path()}) {
            definition.files = {{u"input"_s, path}};
            const auto read = loadTestJob(m_key, definition);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::NotFound);
            QVERIFY(read.error().message.contains(path));
        }
        definition.files = {{u"input"_s, write(folder, u"big"_s, QByteArray(101, 'x'))}};
        const auto tooLarge = loadTestJob(m_key, definition, 100);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().kind, ErrorKind::TooLarge);
        QVERIFY(loadTestJob(m_key, definition, 101));
    }

private:
    TestJob job() const
    {
        TestJob result;
        result.runner = m_key;
        return result;
    }

    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    void begin()
    {
        m_run = std::make_unique<TestRun>(
            *m_connector, job(), m_clock, [this](const Evidence &evidence) { m_evidence.append(evidence); },
            nullptr, Pace{0ms, 0ms});
        m_run->start();
    }

    // Until the evidence is there; the clock moves with the polls only.
    Evidence drive()
    {
        begin();
        if (!QTest::qWaitFor([this] { return !m_evidence.isEmpty(); }))
            return {};
        QCoreApplication::processEvents();
        if (m_evidence.size() != 1 || m_connector->lives.size() != 1)
            qFatal("evidence was told %lld times", (long long)m_evidence.size());
        return m_evidence.first();
    }

    const JobLife &life() const { return m_connector->lives.first(); }

    const RunnerKey m_key{ServerId{u"bio"_s}, ServiceId{u"ok"_s}, RunnerId{u"default"_s}};
    ManualClock m_clock{};
    std::unique_ptr<ScriptedConnector> m_connector{};
    std::unique_ptr<TestRun> m_run{};
    QList<Evidence> m_evidence{};
};

QTEST_GUILESS_MAIN(TestTestRun)
#include "tst_testrun.moc"
