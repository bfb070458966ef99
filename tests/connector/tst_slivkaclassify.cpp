#include <QTest>

#include "core/connector/slivka/classify.h"
#include "core/connector/slivka/expectation.h"
#include "core/connector/slivka/parsejob.h"
#include "tests/support/recordedexchange.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant start = instantFromMs(1'795'298'850'000);

JobLife lifeOf(const JobHandle &handle = {})
{
    JobLife life;
    life.runner = {ServerId{u"bio"_s}, ServiceId{u"ok"_s}, RunnerId{u"default"_s}};
    life.submittedAt = start;
    life.endedAt = start;
    life.handle = handle;
    return life;
}

JobState state(const QString &word, bool finished = false, bool completed = false)
{
    return slivka::stateOf({.status = word,
                            .finished = finished,
                            .completionTime = completed ? u"2026-11-21T22:07:31"_s : QString()},
                           {});
}

JobOutput output(const QString &path, const QByteArray &text)
{
    return {.path = path, .present = true, .size = text.size(), .head = text};
}

// "PENDING@0 QUEUED@0.5 ERROR!@1.6": an exclamation mark for a completion time, seconds after the start.
JobLife story(const QString &text)
{
    JobLife life = lifeOf(JobHandle{.id = JobId{u"awIV-0ovfUrQ59ma"_s}});
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &entry : words) {
        QString word = entry.section(u'@', 0, 0);
        const Instant at = start + Span(qint64(entry.section(u'@', 1).toDouble() * 1000));
        const bool completed = word.endsWith(u'!');
        word.remove(u'!');
        if (word != "END"_L1) {
            const bool finished =
                completed || word == "REJECTED"_L1 || word == "ERROR"_L1 || word == "DELETED"_L1;
            life.states.append({at, state(word, finished, completed)});
        }
        life.endedAt = at;
    }
    return life;
}

JobLife with(JobLife life, const QList<JobOutput> &outputs)
{
    life.outputs = outputs;
    return life;
}

JobLife notSubmitted(ErrorKind kind, std::optional<int> status = {}, bool answersOtherwise = true)
{
    JobLife life = lifeOf();
    life.handle.reset();
    life.submitError = Error{.kind = kind, .message = u"The sentence."_s, .httpStatus = status};
    life.submitHttpStatus = status;
    life.serverAnswersOtherwise = answersOtherwise;
    return life;
}

JobLife lostSight(ErrorKind kind, std::optional<int> status, bool answersOtherwise)
{
    JobLife life = story(u"PENDING@0 RUNNING@2 END@40"_s);
    life.deadlineExceeded = true;
    life.pollError = Error{.kind = kind, .message = u"The sentence."_s, .httpStatus = status};
    life.pollHttpStatus = status;
    life.serverAnswersOtherwise = answersOtherwise;
    return life;
}

JobLife gaveUp(JobLife life, Span queueWaitLimit = 5min)
{
    life.deadlineExceeded = true;
    life.definition.queueWaitLimit = queueWaitLimit;
    return life;
}

// Four verdicts in the order of the stages: "-" not reached, "+" passed, "~" warned, "!" failed.
QString verdicts(const Evidence &evidence)
{
    QString text;
    for (const StageFinding &finding : evidence.stages)
        text += u"-+~!"_s.at(int(finding.verdict));
    return text;
}

Cause causeOf(const Evidence &evidence)
{
    const auto stage = decisiveStage(evidence);
    return stage ? evidence.stages[*stage].cause : Cause::None;
}

// A job of exchanges/timelines as if it had been driven by us.
JobLife recordedLife(const QJsonObject &job)
{
    JobLife life = lifeOf(JobHandle{.id = JobId{job["id"_L1].toString()}});
    const QJsonObject last = job["last"_L1].toObject();
    const QJsonArray sequence = job["seq"_L1].toArray();
    for (const QJsonValue &entry : sequence) {
        const Instant at = start + Span(qint64(entry[0].toDouble() * 1000));
        const QString word = entry[1].toString();
        const bool isLast = word == last["status"_L1].toString();
        life.states.append({at, isLast ? slivka::stateOf(*slivka::parseJob(last), 0h) : state(word)});
        life.endedAt = at;
    }
    const QJsonObject files = job["files"_L1].toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        life.outputs.append(output(file.key(), file.value()[2].toString().toUtf8()));
    if (!life.states.last().state.ended) {
        life.deadlineExceeded = true;
        life.endedAt += 10min;
    }
    return life;
}

} // namespace

Q_DECLARE_METATYPE(jobwatch::JobLife)

class TestSlivkaClassify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfTheMappingIsJudged_data();
    void eachRowOfTheMappingIsJudged()
    {
        QFETCH(JobLife, life);
        QFETCH(QString, stages);
        QFETCH(Cause, cause);
        QFETCH(Cause, problem);
        const Evidence evidence = classifySlivka(life);
        QCOMPARE(verdicts(evidence), stages);
        QCOMPARE(causeOf(evidence), cause);
        QCOMPARE(evidence.testProblem, problem);
        const bool isFine = cause == Cause::None && problem == Cause::None;
        if (!isFine && problem != Cause::ResultsNotDownloadable)
            QVERIFY(!evidence.text.isEmpty());
        QVERIFY(!evidence.text.contains(u'\n'));
    }

    void recordedJobsAreJudged_data();
    void recordedJobsAreJudged()
    {
        QFETCH(QString, file);
        QFETCH(QString, job);
        QFETCH(QString, stages);
        QFETCH(Cause, cause);
        const QJsonObject all = test::recordedJson(u"slivka"_s, file);
        QVERIFY(all.contains(job));
        const Evidence evidence = classifySlivka(recordedLife(all[job].toObject()));
        QCOMPARE(verdicts(evidence), stages);
        QCOMPARE(causeOf(evidence), cause);
        QCOMPARE(evidence.testProblem, Cause::None);
    }

    void everyRecordedJobIsJudgedHere()
    {
        QSet<QString> judged;
        for (const auto &[file, job, stages, cause] : recordedVerdicts())
            judged.insert(file + u'/' + job);
        for (const QString &file : {u"timelines/all"_s, u"timelines/long"_s}) {
            const QStringList jobs = test::recordedJson(u"slivka"_s, file).keys();
            for (const QString &job : jobs)
                QVERIFY2(judged.contains(file + u'/' + job), qPrintable(file + u'/' + job));
        }
    }

    void theExitCodeIsOnlyToldWhereAShellGaveItAway()
    {
        const Evidence missing = classifySlivka(
            with(story(u"PENDING@0 ERROR!@2"_s),
                 {output(u"stderr"_s, "warning: old locale\n/bin/sh: 1: /opt/tool: not found\n")}));
        QCOMPARE(missing.exitCode, std::optional(127));
        QCOMPARE(missing.text, u"/bin/sh: 1: /opt/tool: not found"_s);
        const Evidence failed = classifySlivka(story(u"PENDING@0 RUNNING@1 FAILED!@2"_s));
        QVERIFY(!failed.exitCode);
        QCOMPARE(failed.text, u"FAILED"_s);
    }

    void theDecisiveLineIsShown_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<QString>("line");
        QTest::newRow("last") << QByteArray("one\ntwo\n\n") << u"two"_s;
        QTest::newRow("the error before the epilogue")
            << QByteArray("start\nERROR: invalid input\nbye\n") << u"ERROR: invalid input"_s;
        QTest::newRow("traceback") << QByteArray(
            "Traceback (most recent call last):\n  File \"x\"\nValueError: 7\n")
                                   << u"ValueError: 7"_s;
        QTest::newRow("control characters") << QByteArray("fatal:\x1b[31m bad\r\n") << u"fatal: [31m bad"_s;
        QTest::newRow("no text") << QByteArray("\n \n") << u"FAILED"_s;
    }
    void theDecisiveLineIsShown()
    {
        QFETCH(QByteArray, errors);
        QFETCH(QString, line);
        const Evidence evidence =
            classifySlivka(with(story(u"PENDING@0 RUNNING@1 FAILED!@2"_s), {output(u"stderr"_s, errors)}));
        QCOMPARE(QString(evidence.text).replace(QChar::ReplacementCharacter, u' ').simplified(), line);
    }

    void stderrIsKeptToItsLastFourKibibytes()
    {
        const QByteArray head(65536, 'a'), tail = QByteArray(65536, 'b') + "end";
        JobOutput errors = output(u"stderr"_s, head);
        errors.tail = tail;
        errors.size = head.size() + tail.size();
        const Evidence evidence =
            classifySlivka(with(story(u"PENDING@0 RUNNING@1 COMPLETED!@2"_s), {errors}));
        QCOMPARE(evidence.stderrTail.size(), 4096);
        QVERIFY(evidence.stderrTail.endsWith(u"bend"_s));
        QCOMPARE(verdicts(evidence), u"++++"_s); // stderr alone means nothing
    }

    void timesAreBoundedByWhatWasSeen()
    {
        const Evidence seen = classifySlivka(story(u"PENDING@0 QUEUED@1 RUNNING@3 COMPLETED!@9"_s));
        QCOMPARE(seen.queueWait, std::optional<Span>(3s));
        QCOMPARE(seen.runTime, std::optional<Span>(6s));
        const Evidence unseen = classifySlivka(story(u"PENDING@0 QUEUED@1 COMPLETED!@4"_s));
        QVERIFY(!unseen.queueWait);
        QCOMPARE(unseen.runTime, std::optional<Span>(3s));
        const Evidence never = classifySlivka(gaveUp(story(u"PENDING@0 QUEUED@1 END@301"_s)));
        QVERIFY(!never.queueWait);
        QVERIFY(!never.runTime);
    }

    void anErrorOfAJobThatDidAllThatIsExpectedIsThePollings_data()
    {
        QTest::addColumn<bool>("asExpected");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("all there") << true << QByteArray() << Stage::Polling;
        QTest::newRow("output differs") << false << QByteArray() << Stage::Startup;
        QTest::newRow("a word on stderr") << true << QByteArray("sh: tool: not found") << Stage::Startup;
    }
    void anErrorOfAJobThatDidAllThatIsExpectedIsThePollings()
    {
        QFETCH(bool, asExpected);
        QFETCH(QByteArray, errors);
        QFETCH(Stage, stage);
        JobLife life = story(u"PENDING@0 QUEUED@1 ERROR!@8"_s);
        life.definition.expect = {ExpectedOutput{.file = u"stdout"_s, .contains = u"CLUSTAL"_s}};
        life.outputs = {
            {.path = u"stdout"_s, .present = true, .size = 7, .head = "CLUSTAL", .asExpected = asExpected},
            {.path = u"stderr"_s, .present = true, .size = errors.size(), .head = errors}};
        QCOMPARE(decisiveStage(classifySlivka(life)), std::optional(stage));
    }

    void theServersCompletionTimeCountsWhereItFits()
    {
        JobLife life = story(u"PENDING@0 RUNNING@1 COMPLETED!@9"_s);
        life.states.last().state.completedAt = start + 5s;
        QCOMPARE(classifySlivka(life).runTime, std::optional<Span>(4s));
        life.states.last().state.completedAt = start + 1h; // a clock that is wrong
        QCOMPARE(classifySlivka(life).runTime, std::optional<Span>(8s));
        life.states.last().state.completedAt = start - 1h;
        QCOMPARE(classifySlivka(life).runTime, std::optional<Span>(8s));
    }

    void evidenceSaysWhoseItIs()
    {
        JobLife life = story(u"PENDING@0 RUNNING@1 COMPLETED!@9"_s);
        life.definition.kind = TestKind::Smoke;
        const Evidence evidence = classifySlivka(life);
        QCOMPARE(evidence.runner, life.runner);
        QCOMPARE(evidence.job, JobId{u"awIV-0ovfUrQ59ma"_s});
        QCOMPARE(evidence.source, Source::TestJob);
        QCOMPARE(evidence.kind, TestKind::Smoke);
        QCOMPARE(evidence.submittedAt, start);
        QCOMPARE(evidence.knownAt, start + 9s);
    }

    void anUnknownWordIsNamed()
    {
        const Evidence evidence = classifySlivka(gaveUp(story(u"PENDING@0 HIBERNATING@2 END@302"_s)));
        QCOMPARE(evidence.text, u"HIBERNATING for 300 s"_s);
    }

private:
    struct RecordedVerdict
    {
        QString file{};
        QString job{};
        QString stages{};
        Cause cause = Cause::None;
    };
    static QList<RecordedVerdict> recordedVerdicts();
};

void TestSlivkaClassify::eachRowOfTheMappingIsJudged_data()
{
    QTest::addColumn<JobLife>("life");
    QTest::addColumn<QString>("stages");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Cause>("problem");
    const auto row = [](const char *name, const JobLife &life, const QString &stages, Cause cause,
                        Cause problem = Cause::None) {
        QTest::newRow(name) << life << stages << cause << problem;
    };
    const JobOutput out = output(u"stdout"_s, "result\n"), noOut = output(u"stdout"_s, {});
    const auto errors = [](const char *text) { return output(u"stderr"_s, text); };
    JobOutput unreadable = output(u"stdout"_s, {});
    unreadable.downloadable = false;
    unreadable.size = -1;
    JobOutput wrong = out;
    wrong.asExpected = false;

    row("connection refused", notSubmitted(ErrorKind::Refused), u"!---"_s, Cause::ConnectionRefused);
    row("no such name", notSubmitted(ErrorKind::Dns), u"!---"_s, Cause::NameNotFound);
    row("wrong certificate", notSubmitted(ErrorKind::Tls), u"!---"_s, Cause::TlsFailed);
    row("submission timed out", notSubmitted(ErrorKind::Timeout), u"!---"_s, Cause::NoAnswer);
    row("connection broke", notSubmitted(ErrorKind::Network), u"!---"_s, Cause::NoAnswer);
    row("not HTTP", notSubmitted(ErrorKind::Malformed), u"!---"_s, Cause::NotTheProtocol);
    row("endless answer", notSubmitted(ErrorKind::TooLarge), u"!---"_s, Cause::NotTheProtocol);
    row("500, version answers", notSubmitted(ErrorKind::HttpStatus, 500), u"!---"_s, Cause::ServerError);
    row("503 of a proxy", notSubmitted(ErrorKind::HttpStatus, 503, false), u"!---"_s, Cause::ServerError);
    row("401", notSubmitted(ErrorKind::HttpStatus, 401), u"!---"_s, Cause::AccessDenied);
    row("403", notSubmitted(ErrorKind::HttpStatus, 403), u"!---"_s, Cause::AccessDenied);
    row("400", notSubmitted(ErrorKind::HttpStatus, 400), u"!---"_s, Cause::NotTheProtocol);
    row("422", notSubmitted(ErrorKind::HttpStatus, 422), u"----"_s, Cause::None, Cause::TestMisconfigured);
    row("404", notSubmitted(ErrorKind::HttpStatus, 404), u"----"_s, Cause::None, Cause::ServiceRemoved);
    row("404, no Slivka there", notSubmitted(ErrorKind::HttpStatus, 404, false), u"!---"_s,
        Cause::NotTheProtocol);
    row("405", notSubmitted(ErrorKind::HttpStatus, 405), u"----"_s, Cause::None, Cause::TestMisconfigured);
    row("413", notSubmitted(ErrorKind::HttpStatus, 413), u"----"_s, Cause::None, Cause::TestMisconfigured);
    row("file of the test missing", notSubmitted(ErrorKind::NotFound), u"----"_s, Cause::None,
        Cause::TestFileMissing);
    row("address wrong", notSubmitted(ErrorKind::Misconfigured), u"----"_s, Cause::None,
        Cause::TestMisconfigured);
    row("cancelled by us", notSubmitted(ErrorKind::Cancelled), u"----"_s, Cause::None);

    row("pending for 10 s", gaveUp(story(u"PENDING@0 END@10"_s)), u"----"_s, Cause::None);
    row("pending for longer", gaveUp(story(u"PENDING@0 END@10.001"_s)), u"!---"_s,
        Cause::SchedulerNotRunning);
    row("rejected", story(u"PENDING@0 REJECTED@0.3"_s), u"!---"_s, Cause::NoRunnerTakesInput);
    row("accepted for 5 s", gaveUp(story(u"PENDING@0 ACCEPTED@2 END@7"_s)), u"----"_s, Cause::None);
    row("accepted for longer", gaveUp(story(u"PENDING@0 ACCEPTED@2 END@7.5"_s)), u"~---"_s,
        Cause::QueueRefuses);
    row("accepted for 60 s", gaveUp(story(u"PENDING@0 ACCEPTED@2 END@62"_s)), u"~---"_s, Cause::QueueRefuses);
    row("accepted for more than 60 s", gaveUp(story(u"PENDING@0 ACCEPTED@2 END@63"_s)), u"!---"_s,
        Cause::QueueRefuses);
    row("accepted, then given up", story(u"PENDING@0 ACCEPTED@2 ERROR@1046"_s), u"!---"_s, Cause::GivenUp);
    row("runner missing", story(u"PENDING@0 ERROR@0.3"_s), u"!---"_s, Cause::GivenUp);
    row("queued beyond the limit", gaveUp(story(u"PENDING@0 QUEUED@2 END@302"_s)), u"+!--"_s,
        Cause::NoWorker);
    row("queued, our patience ended first", gaveUp(story(u"PENDING@0 QUEUED@2 END@301"_s)), u"+~--"_s,
        Cause::NoWorker);
    row("status checks gave up", story(u"PENDING@0 QUEUED@2 ERROR!@1046"_s), u"+--!"_s,
        Cause::StatusChecksGaveUp);
    row("command not found (dash)",
        with(story(u"PENDING@0 QUEUED@1 ERROR!@2"_s), {noOut, errors("/bin/sh: 1: /opt/tool: not found\n")}),
        u"+!-+"_s, Cause::CommandNotFound);
    row("command not found (bash)",
        with(story(u"PENDING@0 ERROR!@2"_s), {errors("bash: line 1: tool: command not found\n")}), u"+!-+"_s,
        Cause::CommandNotFound);
    row("interpreter missing",
        with(story(u"PENDING@0 ERROR!@2"_s), {errors("env: 'pyhton': No such file or directory\n")}),
        u"+!-+"_s, Cause::CommandNotFound);
    row("error without those words",
        with(story(u"PENDING@0 RUNNING@1 ERROR!@2"_s), {out, errors("slurmstepd: oom-kill\n")}), u"+!-+"_s,
        Cause::StartFailed);
    row("error after running, no completion time", story(u"PENDING@0 RUNNING@1 ERROR@2"_s), u"+!-+"_s,
        Cause::StartFailed);
    row("permission denied",
        with(story(u"PENDING@0 QUEUED@1 FAILED!@2"_s),
             {noOut, errors("/bin/sh: 1: /opt/tool: Permission denied\n")}),
        u"+!-+"_s, Cause::NotExecutable);
    row("cannot execute",
        with(story(u"PENDING@0 FAILED!@2"_s), {errors("bash: /opt/tool: cannot execute binary file\n")}),
        u"+!-+"_s, Cause::NotExecutable);
    row("exec format error",
        with(story(u"PENDING@0 FAILED!@2"_s), {errors("/opt/tool: Exec format error\n")}), u"+!-+"_s,
        Cause::NotExecutable);
    row("permission denied by the program",
        with(story(u"PENDING@0 RUNNING@1 FAILED!@2"_s),
             {out, errors("open /etc/shadow: Permission denied\n")}),
        u"++!+"_s, Cause::ProgramFailed);
    row("program failed", with(story(u"PENDING@0 FAILED!@2"_s), {out, errors("ERROR: invalid input\n")}),
        u"++!+"_s, Cause::ProgramFailed);
    row("interrupted", story(u"PENDING@0 RUNNING@1 INTERRUPTED!@2"_s), u"++~+"_s, Cause::Interrupted);
    row("deleted by somebody", story(u"PENDING@0 QUEUED@1 DELETED!@2"_s), u"+~-+"_s, Cause::RemovedFromQueue);
    row("cancelling by somebody", story(u"PENDING@0 RUNNING@1 CANCELLING@2"_s), u"+~-+"_s,
        Cause::RemovedFromQueue);
    row("unknown", story(u"PENDING@0 RUNNING@1 UNKNOWN@2"_s), u"+--!"_s, Cause::JobLost);
    row("running past the deadline", gaveUp(story(u"PENDING@0 RUNNING@1 END@301"_s)), u"++~+"_s,
        Cause::DeadlineExceeded);
    row("wrong output", with(story(u"PENDING@0 COMPLETED!@2"_s), {wrong}), u"++!+"_s, Cause::WrongOutput);
    row("completed", with(story(u"PENDING@0 COMPLETED!@2"_s), {out}), u"++++"_s, Cause::None);
    row("completed after a long refusal", story(u"PENDING@0 ACCEPTED@1 COMPLETED!@90"_s), u"++++"_s,
        Cause::None);
    row("results not downloadable", with(story(u"PENDING@0 COMPLETED!@2"_s), {unreadable}), u"++++"_s,
        Cause::None, Cause::ResultsNotDownloadable);
    row("failed, results not downloadable", with(story(u"PENDING@0 FAILED!@2"_s), {unreadable}), u"++!+"_s,
        Cause::ProgramFailed, Cause::ResultsNotDownloadable);
    row("poll 500", lostSight(ErrorKind::HttpStatus, 500, true), u"+--!"_s, Cause::PollingFailed);
    row("poll timeout", lostSight(ErrorKind::Timeout, {}, true), u"+--!"_s, Cause::PollingFailed);
    row("poll web page", lostSight(ErrorKind::Malformed, 200, true), u"+--!"_s, Cause::PollingFailed);
    row("server died meanwhile", lostSight(ErrorKind::Refused, {}, false), u"+--!"_s,
        Cause::ConnectionRefused);
    row("job forgotten", lostSight(ErrorKind::HttpStatus, 404, true), u"+--!"_s, Cause::JobForgotten);
    row("unknown word", gaveUp(story(u"PENDING@0 HIBERNATING@2 END@302"_s)), u"+--~"_s, Cause::UnknownAnswer);
    row("unknown final word", story(u"PENDING@0 EVICTED!@2"_s), u"+--~"_s, Cause::UnknownAnswer);
}

QList<TestSlivkaClassify::RecordedVerdict> TestSlivkaClassify::recordedVerdicts()
{
    const QString all = u"timelines/all"_s, lasting = u"timelines/long"_s;
    const QString good = u"++++"_s, start127 = u"+!-+"_s, program = u"++!+"_s;
    return {
        {all, u"ok"_s, good, Cause::None},
        {all, u"shell-ok"_s, good, Cause::None},
        {all, u"missing(127)"_s, start127, Cause::CommandNotFound},
        {all, u"noexec(126)"_s, start127, Cause::NotExecutable},
        {all, u"badinput"_s, program, Cause::ProgramFailed},
        {all, u"exit126"_s, program, Cause::ProgramFailed},
        {all, u"exit127"_s, start127, Cause::StartFailed},
        {all, u"exit1"_s, program, Cause::ProgramFailed},
        {all, u"exit2"_s, program, Cause::ProgramFailed},
        {all, u"exit137"_s, program, Cause::ProgramFailed},
        {all, u"sh-exit127"_s, start127, Cause::StartFailed},
        {all, u"sh-exit126"_s, program, Cause::ProgramFailed},
        {all, u"killed"_s, program, Cause::ProgramFailed},
        {all, u"killed-shell"_s, good, Cause::None},
        {all, u"two-good"_s, good, Cause::None},
        {all, u"two-broken"_s, u"!---"_s, Cause::QueueRefuses},
        {all, u"dropped"_s, u"+~-+"_s, Cause::RemovedFromQueue},
        {all, u"rejected"_s, u"!---"_s, Cause::NoRunnerTakesInput},
        {all, u"norunner"_s, u"!---"_s, Cause::GivenUp},
        {all, u"tested"_s, good, Cause::None},
        {all, u"lost"_s, u"+--!"_s, Cause::JobLost},
        {all, u"slow5"_s, good, Cause::None},
        {all, u"stuck"_s, u"+!--"_s, Cause::NoWorker},
        {lasting, u"submitfail"_s, u"!---"_s, Cause::GivenUp},
        {lasting, u"pollfail"_s, u"+--!"_s, Cause::StatusChecksGaveUp},
        {lasting, u"noqueue"_s, u"!---"_s, Cause::GivenUp},
        {lasting, u"missing-shell"_s, u"!---"_s, Cause::GivenUp},
        {lasting, u"noexec-shell"_s, u"!---"_s, Cause::GivenUp},
        {lasting, u"stuck"_s, u"+!--"_s, Cause::NoWorker},
        {lasting, u"lost"_s, u"+--!"_s, Cause::JobLost},
    };
}

void TestSlivkaClassify::recordedJobsAreJudged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("stages");
    QTest::addColumn<Cause>("cause");
    for (const RecordedVerdict &row : recordedVerdicts())
        QTest::newRow(qPrintable(row.file + u'/' + row.job))
            << row.file << row.job << row.stages << row.cause;
}

QTEST_APPLESS_MAIN(TestSlivkaClassify)
#include "tst_slivkaclassify.moc"
