#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/text/explain.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant now = instantFromMs(1'800'000'000'000);
const RunnerKey key{ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"slurm"_s}};

const QList<StatusWhy> allStatusReasons{
    StatusWhy::NoEvidence,   StatusWhy::StaleEvidence, StatusWhy::Uncertain,       StatusWhy::JobsPass,
    StatusWhy::Confirming,   StatusWhy::TestBroken,    StatusWhy::SmokeTestBroken, StatusWhy::UsersFail,
    StatusWhy::SomeJobsFail, StatusWhy::FaultOfServer, StatusWhy::FaultOfRunner,   StatusWhy::FaultOfService,
    StatusWhy::FaultOfPair,
};

const QList<ForecastWhy> allForecasts{
    ForecastWhy::NoTest,          ForecastWhy::NotByDoubt,
    ForecastWhy::Paused,          ForecastWhy::Running,
    ForecastWhy::TestProblem,     ForecastWhy::WaitingForBudget,
    ForecastWhy::DownSince,       ForecastWhy::Confirming,
    ForecastWhy::UserJobFailed,   ForecastWhy::ServerReportsTrouble,
    ForecastWhy::LongestInterval, ForecastWhy::UserJobsPass,
    ForecastWhy::NoRecentJobs,
};

StatusReason filled(StatusWhy why)
{
    return {.why = why,
            .stage = Stage::Startup,
            .since = now - 2h,
            .lastEvidence = now - 9min,
            .okProbability = .37,
            .affected = 2,
            .total = 3};
}

TestForecast filled(ForecastWhy why)
{
    return {.why = why,
            .at = now + 12min,
            .kind = TestKind::Full,
            .since = now - 4min,
            .stage = Stage::Startup,
            .exitCode = 17,
            .userFailureRate = .08,
            .userJobs = 4,
            .servicesOnRunner = 3,
            .cpuSeconds = 5.04,
            .okProbability = .971,
            .unseenBySmoke = .4,
            .budgetPerHour = 60};
}

bool hasDigit(const QString &text)
{
    static const QRegularExpression digit(u"[0-9]"_s);
    return text.contains(digit);
}

RunnerState believedRunner(Status status, StatusWhy why)
{
    RunnerState runner;
    runner.key = key;
    runner.status = status;
    runner.stages[Stage::Startup] = {.status = status, .lastEvidence = now - 9min};
    runner.assessment = RunnerAssessment{};
    runner.assessment->status = status;
    runner.assessment->reason = filled(why);
    return runner;
}

RunnerState testedByDoubt(ForecastWhy why)
{
    RunnerState runner = believedRunner(Status::Ok, StatusWhy::JobsPass);
    runner.nextTestWhy = NextTestWhy::ByDoubt;
    runner.forecast = filled(why);
    return runner;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasItsOwnSentence()
    {
        QSet<QString> statuses;
        for (const StatusWhy why : allStatusReasons) {
            statuses.insert(statusWhyText(key, {.why = why}, now));
            statuses.insert(statusWhyText(key, filled(why), now));
        }
        // Three sentences say the same with and without more to tell.
        QCOMPARE(statuses.size(), 2 * allStatusReasons.size() - 3);
        QSet<QString> forecasts;
        QSet<QString> cells;
        for (const ForecastWhy why : allForecasts) {
            forecasts.insert(forecastText(filled(why), now));
            cells.insert(forecastShort(filled(why)));
            QVERIFY2(forecastShort(filled(why)).size() <= 20, qPrintable(forecastShort(filled(why))));
        }
        QCOMPARE(forecasts.size(), allForecasts.size());
        QCOMPARE(cells.size(), allForecasts.size());
    }

    void everySentenceIsOne()
    {
        for (const StatusWhy why : allStatusReasons) {
            const QString text = statusWhyText(key, filled(why), now);
            QVERIFY2(!text.at(0).isLower() && text.endsWith(u'.') && text == text.simplified(),
                     qPrintable(text));
            QVERIFY2(!text.contains(u'!') && !text.contains(u"%1"_s) && !text.contains(u"%2"_s),
                     qPrintable(text));
        }
        for (const ForecastWhy why : allForecasts) {
            const QString text = forecastText(filled(why), now);
            QVERIFY2(!text.at(0).isLower() && text.endsWith(u'.') && text == text.simplified(),
                     qPrintable(text));
            QVERIFY2(!text.contains(u'!') && !text.contains(u"%1"_s) && !text.contains(u"%n"_s),
                     qPrintable(text));
        }
    }

    void aStatusSaysWhy_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("text");
        const auto row = [](StatusWhy why, const char *text) {
            QTest::newRow(text) << int(why) << QString::fromUtf8(text);
        };
        row(StatusWhy::NoEvidence, "No job of any kind was seen yet.");
        row(StatusWhy::StaleEvidence, "Unknown: the last evidence is 9 min old.");
        row(StatusWhy::Uncertain,
            "The evidence is not clear: OK is 37 % likely. The last failure was in Startup, 2 h 00 min ago.");
        row(StatusWhy::JobsPass, "Jobs pass: OK is 37 % likely, the last evidence is 9 min old.");
        row(StatusWhy::Confirming, "Confirming: Startup failed 2 h 00 min ago; waiting for a second result.");
        row(StatusWhy::TestBroken, "Tests fail but user jobs succeed: the test itself may be broken.");
        row(StatusWhy::SmokeTestBroken,
            "The smoke test fails but the full test and user jobs succeed: the smoke test itself may be "
            "broken.");
        row(StatusWhy::UsersFail,
            "Users fail but tests pass: a fault that the test does not see. The fault is in: Startup, for "
            "2 h 00 min.");
        row(StatusWhy::SomeJobsFail,
            "Some jobs fail and others pass. The fault is in: Startup, for 2 h 00 min.");
        row(StatusWhy::FaultOfServer,
            "Server bio is suspected: 2 of 3 runners on it failed. The fault is in: Startup, for 2 h 00 "
            "min.");
        row(StatusWhy::FaultOfRunner,
            "Runner slurm is suspected: 2 of 3 services on it failed. The fault is in: Startup, for "
            "2 h 00 min.");
        row(StatusWhy::FaultOfService,
            "Service muscle is suspected: it failed on 2 of 3 runners. The fault is in: Startup, for "
            "2 h 00 min.");
        row(StatusWhy::FaultOfPair,
            "The fault is that of service muscle on runner slurm alone. The fault is in: Startup, for "
            "2 h 00 min.");
    }

    void aStatusSaysWhy()
    {
        QFETCH(int, why);
        QTEST(statusWhyText(key, filled(StatusWhy(why)), now), "text");
    }

    void aForecastSaysWhy_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("cell");
        const auto row = [](ForecastWhy why, const char *begin, const char *cell) {
            QTest::newRow(cell) << int(why) << QString::fromUtf8(begin) << QString::fromUtf8(cell);
        };
        row(ForecastWhy::NoTest, "No test job is defined: only user jobs are evidence.",
            "no test job defined");
        row(ForecastWhy::NotByDoubt, "Tested by a fixed interval or by hand, not by doubt.", "not by doubt");
        row(ForecastWhy::Paused, "Paused: nothing is tested.", "paused");
        row(ForecastWhy::Running, "A full test is running, started 4 min ago.", "running now");
        row(ForecastWhy::TestProblem, "The test cannot be run as it is defined.", "test job is wrong");
        row(ForecastWhy::WaitingForBudget, "Waiting for the test budget of 60 tests an hour.",
            "no budget left");
        row(ForecastWhy::DownSince,
            "It is down, the last failure was 4 min ago: is it repaired? The longer an outage lasts, the "
            "rarer are the tests.",
            "is it repaired?");
        row(ForecastWhy::Confirming, "A test failed in Startup 4 min ago: a second result is wanted.",
            "will decide");
        row(ForecastWhy::UserJobFailed,
            "A user job failed 4 min ago. Its exit code was 17. The input may have been at fault: 8 % of the "
            "user jobs here fail in this way.",
            "users fail");
        row(ForecastWhy::ServerReportsTrouble, "The server itself reported trouble 4 min ago.",
            "server says so");
        row(ForecastWhy::LongestInterval, "The longest interval without a full test is over.",
            "longest interval");
        row(ForecastWhy::UserJobsPass, "4 user jobs in a row succeeded in the last 4 min.", "4 user jobs OK");
        row(ForecastWhy::NoRecentJobs, "No job for 4 min, OK is 97 % likely.", "no job for a while");
    }

    void aForecastSaysWhy()
    {
        QFETCH(int, why);
        QFETCH(QString, begin);
        const TestForecast forecast = filled(ForecastWhy(why));
        QCOMPARE(
            forecastText(forecast, now),
            begin
                + u" Full test in about 12 min. Smoke tests cannot see 40 % of the remaining doubt. It also "
                  "checks the runner for 3 services. It takes about 5.0 CPU s."_s);
        QTEST(forecastShort(forecast), "cell");
    }

    void whatIsNotKnownIsNotSpokenOf()
    {
        const QSet<StatusWhy> likely{StatusWhy::Uncertain, StatusWhy::JobsPass};
        for (const StatusWhy why : allStatusReasons) {
            const QString text = statusWhyText(key, {.why = why}, now);
            QVERIFY2(likely.contains(why) || !hasDigit(text), qPrintable(text));
        }
        for (const ForecastWhy why : allForecasts) {
            const QString text = forecastText({.why = why}, now);
            QVERIFY2(why == ForecastWhy::UserJobsPass || !hasDigit(text), qPrintable(text));
        }
        // One of one tells nothing.
        StatusReason lone = filled(StatusWhy::FaultOfRunner);
        lone.total = 1;
        lone.affected = 1;
        lone.since.reset();
        QCOMPARE(statusWhyText(key, lone, now), u"Runner slurm is suspected. The fault is in: Startup."_s);
        TestForecast failed = filled(ForecastWhy::UserJobFailed);
        failed.exitCode.reset();
        failed.userFailureRate.reset();
        failed.at.reset();
        QCOMPARE(forecastText(failed, now), u"A user job failed 4 min ago."_s);
    }

    void aSmokeTestIsFollowedByAFullOne()
    {
        TestForecast forecast{.why = ForecastWhy::NoRecentJobs, .at = now + 50s, .kind = TestKind::Smoke};
        forecast.fullAt = now + 2h;
        QCOMPARE(forecastText(forecast, now),
                 u"No job of any kind was seen yet, so a test is due. Smoke test soon. Full test in about "
                 "2 h 00 min."_s);
    }

    void nearlyCertainIsNotCertain_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("never") << 0. << u"0 %"_s;
        QTest::newRow("nearly never") << 1e-9 << u"under 1 %"_s;
        QTest::newRow("half") << .5 << u"50 %"_s;
        QTest::newRow("nearly always") << 1 - 1e-9 << u"over 99 %"_s;
        QTest::newRow("always") << 1. << u"100 %"_s;
    }

    void nearlyCertainIsNotCertain()
    {
        QFETCH(double, share);
        QTEST(percentText(share), "text");
    }

    void namesOfAServerStayPlainTextOnOneLine()
    {
        const RunnerKey odd{ServerId{u"%2\nx"_s}, ServiceId{u"<b>%1</b>"_s}, RunnerId{u"\u202E%n"_s}};
        const QString text = statusWhyText(odd, filled(StatusWhy::FaultOfServer), now);
        QVERIFY2(text.startsWith(u"Server %2 x is suspected: 2 of 3 runners"_s), qPrintable(text));
        const QString pair = statusWhyText(odd, filled(StatusWhy::FaultOfPair), now);
        QVERIFY2(pair.contains(u"<b>%1</b>"_s) && !pair.contains(QChar(0x202E)), qPrintable(pair));
    }

    void furtherSuspicionsAreAddedOnce()
    {
        RunnerState runner = believedRunner(Status::Ok, StatusWhy::TestBroken);
        runner.assessment->testMayBeBroken = true;
        QCOMPARE(runnerWhy(runner, now).count(u"may be broken"_s), 1);
        runner.assessment->faultUnseenByTests = true;
        QVERIFY(runnerWhy(runner, now).endsWith(u"a fault that the test does not see."_s));
    }

    void aBeliefOfAnotherStatusDoesNotExplainThisOne()
    {
        RunnerState runner = believedRunner(Status::Down, StatusWhy::FaultOfPair);
        QVERIFY(runnerWhy(runner, now).contains(u"muscle on runner slurm alone"_s));
        runner.assessment->status = Status::Ok;
        QCOMPARE(runnerWhy(runner, now), u"Startup is down."_s);
        runner.assessment.reset();
        QCOMPARE(runnerWhy(runner, now), u"Startup is down."_s);
    }

    void aStageSaysWhyAndHowOldThatIs()
    {
        RunnerState runner = believedRunner(Status::Down, StatusWhy::FaultOfRunner);
        QVERIFY(
            stageWhy(runner, Stage::Startup, now)
                .startsWith(u"Startup is down. The last evidence is 9 min old. Runner slurm is suspected"_s));
        runner.stages[Stage::Polling] = {.status = Status::Unknown, .lastEvidence = now - 9h};
        QCOMPARE(stageWhy(runner, Stage::Polling, now), u"The last evidence about Polling is 9 h old."_s);
        QCOMPARE(stageWhy(runner, Stage::Submission, now), u"There is no evidence yet about: Submission."_s);
        runner.stages[Stage::Execution] = {.status = Status::Ok, .lastEvidence = now - 1min};
        QCOMPARE(stageWhy(runner, Stage::Execution, now),
                 u"Execution works. The last evidence is 1 min old."_s);
    }

    void theForecastSpeaksOnlyWhereDoubtDecides()
    {
        RunnerState runner = testedByDoubt(ForecastWhy::UserJobsPass);
        QCOMPARE(nextTestShort(runner), u"4 user jobs OK"_s);
        QVERIFY(nextTestText(runner, now).startsWith(u"4 user jobs in a row succeeded"_s));
        runner.nextTestWhy = NextTestWhy::Interval;
        QCOMPARE(nextTestShort(runner), u"fixed interval"_s);
        QCOMPARE(nextTestText(runner, now), u"Fixed interval: every 10 min."_s);
        runner.nextTestWhy = NextTestWhy::ByDoubt;
        runner.forecast.reset();
        QCOMPARE(nextTestText(runner, now), u"When the doubt is worth it."_s);
    }

    void whereNothingHappensTheStatusTellsMore()
    {
        RunnerState runner = testedByDoubt(ForecastWhy::NoRecentJobs);
        QCOMPARE(nextTestShort(runner), u"no job for a while"_s);
        runner.lastDay = {{now - 5h, Status::Down}, {now - 4h, Status::Ok}};
        QCOMPARE(nextTestShort(runner), u"was down today"_s);
        runner.status = Status::Warning;
        QCOMPARE(nextTestShort(runner), u"unsteady"_s);
        runner.assessment->faultUnseenByTests = true;
        QCOMPARE(nextTestShort(runner), u"evidence disagrees"_s);
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
