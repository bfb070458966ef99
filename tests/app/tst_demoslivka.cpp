// The demo's Slivka as a value: time is an argument, so nothing here waits.
#include <algorithm>
#include <QSet>
#include <QTest>

#include "app/demo/demoslivka.h"
#include "app/demo/objectid.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant started = instantFromMs(1'795'298'400'000); // 2026-11-21T22:00:00Z

DemoService serviceWith(const Plan &plan)
{
    return {.id = u"one"_s,
            .runners = {{.name = u"default"_s, .plan = plan, .runTime = 2s}},
            .program = u"/opt/bin/one"_s,
            .complaint = "ERROR: no data\n",
            .outputs = {{u"stdout"_s, u"Log"_s, "done\n"},
                        {u"stderr"_s, u"Errors"_s, {}},
                        {u"out"_s, u"Result"_s, "ATG\n"}}};
}

Plan always(Behaviour behaviour)
{
    return {.cycle = 10min, .phases = {{0s, behaviour}}};
}

// Submits to a service that behaves so from the start on for five minutes.
struct OneJob
{
    explicit OneJob(Behaviour behaviour, Span submittedAfter = 0s)
        : slivka({serviceWith({.cycle = 10min, .phases = {{0s, behaviour}, {5min, Behaviour::Works}}})},
                 started)
        , submittedAt(started + submittedAfter)
        , submission(slivka.submit(u"one"_s, {}, submittedAt))
    {
    }

    const DemoJob &job() const { return slivka.known(std::get<ObjectId>(submission)); }
    QString wordAfter(Span span) const { return stateOf(job(), submittedAt + span).word; }
    QStringList wordsOf(Span until) const
    {
        QStringList words;
        for (Span span = 0s; span <= until; span += 100ms) {
            if (words.isEmpty() || words.last() != wordAfter(span))
                words.append(wordAfter(span));
        }
        return words;
    }
    QByteArray stderrAfter(Span span) const
    {
        for (const DemoFile &file : filesOf(job(), slivka.services().first(), submittedAt + span)) {
            if (file.path == "stderr"_L1)
                return file.content;
        }
        return {};
    }

    DemoSlivka slivka;
    Instant submittedAt{};
    Submission submission{};
};

} // namespace

Q_DECLARE_METATYPE(jobwatch::Behaviour)

class TestDemoSlivka : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobLivesAsItsRunnerBehaves_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("completed");
        QTest::addColumn<QByteArray>("complaint");

        const auto row = [](const char *name, Behaviour behaviour, const QString &words, bool completed,
                            const QByteArray &complaint = {}) {
            QTest::newRow(name) << behaviour << words << completed << complaint;
        };
        row("works", Behaviour::Works, u"PENDING QUEUED RUNNING COMPLETED"_s, true);
        row("command missing", Behaviour::CommandMissing, u"PENDING QUEUED ERROR"_s, true,
            "/bin/sh: 1: /opt/bin/one: not found\n");
        row("not executable", Behaviour::NotExecutable, u"PENDING QUEUED FAILED"_s, true,
            "/bin/sh: 1: /opt/bin/one: Permission denied\n");
        row("program fails", Behaviour::ProgramFails, u"PENDING QUEUED RUNNING FAILED"_s, true,
            "ERROR: no data\n");
        row("slow", Behaviour::Slow, u"PENDING QUEUED RUNNING"_s, false);
        row("queue stuck", Behaviour::QueueStuck, u"PENDING QUEUED"_s, false);
        row("queue refuses", Behaviour::QueueRefuses, u"PENDING ACCEPTED"_s, false);
        row("rejects", Behaviour::Rejects, u"PENDING REJECTED"_s, false);
        row("job lost", Behaviour::JobLost, u"PENDING QUEUED UNKNOWN"_s, false);
    }
    void aJobLivesAsItsRunnerBehaves()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(QString, words);
        const OneJob one(behaviour);
        QCOMPARE(one.wordsOf(60s).join(u' '), words);
        QTEST(stateOf(one.job(), started + 60s).completedAt.has_value(), "completed");
        QTEST(one.stderrAfter(60s), "complaint");
    }

    void whatIsStuckGoesOnAfterTheRepair()
    {
        const OneJob queued(Behaviour::QueueStuck, 4min);
        QCOMPARE(queued.wordAfter(59s), u"QUEUED"_s);
        QCOMPARE(queued.wordAfter(61s), u"RUNNING"_s);
        QCOMPARE(queued.wordAfter(63s), u"COMPLETED"_s);
        const OneJob accepted(Behaviour::QueueRefuses, 4min);
        QCOMPARE(accepted.wordAfter(59s), u"ACCEPTED"_s);
        QCOMPARE(accepted.wordAfter(63s), u"COMPLETED"_s);
    }

    void aRefusedSubmissionMakesNoJob()
    {
        const OneJob one(Behaviour::SubmissionRefused);
        QCOMPARE(std::get<Refusal>(one.submission), Refusal::InternalError);
        QCOMPARE(one.slivka.jobCount(), 0);
    }

    void brokenPollingHidesTheJobUntilTheRepair()
    {
        const OneJob one(Behaviour::PollingBroken);
        const QString id = objectIdText(std::get<ObjectId>(one.submission));
        QCOMPARE(one.slivka.job(id, started + 10s).lookUp, LookUp::InternalError);
        QCOMPARE(one.slivka.job(id, started + 5min).lookUp, LookUp::Found);
        QCOMPARE(one.wordAfter(5min), u"COMPLETED"_s);
    }

    void whatWaitsIsDeletedWhatRunsIsCancellingForEver()
    {
        const OneJob waits(Behaviour::QueueRefuses);
        const DemoJob deleted = cancelled(waits.job(), started + 10s);
        QCOMPARE(stateOf(deleted, started + 11s).word, u"DELETED"_s);
        QVERIFY(stateOf(deleted, started + 11s).finished);
        const OneJob runs(Behaviour::Slow);
        const DemoJob cancelling = cancelled(runs.job(), started + 10s);
        QCOMPARE(stateOf(cancelling, started + 24h).word, u"CANCELLING"_s);
        QVERIFY(!stateOf(cancelling, started + 24h).finished);
        const OneJob done(Behaviour::Works);
        QCOMPARE(stateOf(cancelled(done.job(), started + 1min), started + 2min).word, u"COMPLETED"_s);
    }

    void theIdTellsTheSecondOfSubmission()
    {
        const OneJob one(Behaviour::Works, 90s + 700ms);
        const QString id = objectIdText(std::get<ObjectId>(one.submission));
        QCOMPARE(id.size(), 16);
        const QByteArray seconds = readObjectId(id).id.left(4).toHex();
        QCOMPARE(qint64(seconds.toUInt(nullptr, 16)) * 1000, toMs(started + 90s));
        QCOMPARE(serverTime(one.job().submittedAt), u"2026-11-21T17:01:30"_s);
    }

    void idsDiffer()
    {
        DemoSlivka slivka({serviceWith({})}, started);
        QSet<ObjectId> ids;
        for (int i = 0; i < 300; ++i)
            ids.insert(std::get<ObjectId>(slivka.submit(u"one"_s, {}, started)));
        QCOMPARE(ids.size(), 300);
    }

    void oldJobsAndUploadsAreForgotten()
    {
        DemoSlivka slivka({serviceWith({})}, started);
        const ObjectId first = std::get<ObjectId>(slivka.submit(u"one"_s, {}, started));
        const ObjectId upload = slivka.upload({u"a.fasta"_s, ">a"}, started);
        ObjectId last;
        for (int i = 0; i < 5000; ++i) {
            last = std::get<ObjectId>(slivka.submit(u"one"_s, {}, started + i * 1s));
            slivka.upload({u"b.fasta"_s, ">b"}, started);
        }
        QVERIFY(slivka.jobCount() < 1000);
        QCOMPARE(slivka.lookUp(objectIdText(first)).lookUp, LookUp::NotFound);
        QCOMPARE(slivka.lookUp(objectIdText(last)).lookUp, LookUp::Found);
        QVERIFY(!slivka.findUpload(upload));
        QCOMPARE(slivka.usage().first(), 5001);
    }

    void theServersOwnTestsLagBehind()
    {
        const DemoSlivka slivka({serviceWith(always(Behaviour::CommandMissing))}, started);
        const DemoService &service = slivka.services().first();
        const DemoReport atStart = slivka.report(service, started);
        QCOMPARE(atStart.status, u"OK"_s);
        QCOMPARE(atStart.at, started - 4min);
        const DemoReport later = slivka.report(service, started + 90s);
        QCOMPARE(later.status, u"DOWN"_s);
        QCOMPARE(later.message, u"completed unsuccessfully"_s);
        QCOMPARE(later.at, started + 1min);
    }

    void theReportIsTheWorstOfTheRunners()
    {
        DemoService service = serviceWith(always(Behaviour::Works));
        service.runners.append({.name = u"other"_s, .plan = always(Behaviour::QueueStuck)});
        const DemoSlivka slivka({service}, started);
        QCOMPARE(slivka.report(slivka.services().first(), started + 2min).status, u"WARNING"_s);
    }

    void theSelectorRoutesAndRejects()
    {
        DemoService service = serviceWith(always(Behaviour::Works));
        service.selector = u"target"_s;
        service.runners = {{.name = u"local"_s}, {.name = u"cluster"_s}};
        QCOMPARE(selectRunner(service, {})->name, u"local"_s);
        QCOMPARE(selectRunner(service, {{u"target"_s, {u"cluster"_s}}})->name, u"cluster"_s);
        QVERIFY(!selectRunner(service, {{u"target"_s, {u"moon"_s}}}));
    }

    void plansComeRoundAgain()
    {
        const Plan plan{.cycle = 80s, .phases = {{40s, Behaviour::ProgramFails}}};
        QCOMPARE(behaviourAt(plan, -1s), Behaviour::Works);
        QCOMPARE(behaviourAt(plan, 39s), Behaviour::Works);
        QCOMPARE(behaviourAt(plan, 40s), Behaviour::ProgramFails);
        QCOMPARE(untilChange(plan, 50s), Span(30s));
        QCOMPARE(behaviourAt(plan, 80s), Behaviour::Works);
        QCOMPARE(behaviourAt(plan, 24h * 7 + 40s + 80s), behaviourAt(plan, (24h * 7 + 40s) % 80s));
    }

    // What somebody sees who starts the demo for the first time.
    void twoMinutesShowAFailureItsReasonAndARecovery()
    {
        DemoSlivka slivka(demoServices(), started);
        QStringList words;
        QByteArrayList complaints;
        for (Span at = 0s; at < 2min; at += 10s) {
            const auto id = std::get<ObjectId>(slivka.submit(u"muscle"_s, {}, started + at));
            const DemoJob &job = slivka.known(id);
            words.append(stateOf(job, started + at + 10s).word);
            for (const DemoFile &file : filesOf(job, *slivka.service(u"muscle"_s), started + at + 10s)) {
                if (file.path == "stderr"_L1)
                    complaints.append(file.content);
            }
        }
        words.removeDuplicates();
        QCOMPARE(words, QStringList({u"COMPLETED"_s, u"ERROR"_s}));
        QVERIFY(complaints.contains("/bin/sh: 1: /opt/bio/bin/muscle: not found\n"));
        QVERIFY(complaints.last().isEmpty());
    }

    void someServicesStayBrokenForAWhile()
    {
        const DemoSlivka slivka(demoServices(), started);
        const auto isBroken = [](const DemoService &service, Span from, Span to) {
            return std::any_of(service.runners.begin(), service.runners.end(), [&](const DemoRunner &runner) {
                return behaviourAt(runner.plan, from) != Behaviour::Works
                    && behaviourAt(runner.plan, from) == behaviourAt(runner.plan, to);
            });
        };
        const auto broken = std::count_if(slivka.services().begin(), slivka.services().end(),
                                          [&](const DemoService &s) { return isBroken(s, 70s, 160s); });
        QVERIFY(broken >= 3);
        QVERIFY(broken < slivka.services().size() / 2 + 1);
    }
};

QTEST_APPLESS_MAIN(TestDemoSlivka)
#include "tst_demoslivka.moc"
