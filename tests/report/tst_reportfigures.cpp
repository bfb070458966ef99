#include <QTest>

#include "tests/report/smallhistory.h"

using namespace jobwatch;
using namespace jobwatch::smallhistory;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// The figures of the small history against those reckoned by hand.
class TestReportFigures : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store{};

    Report report(const ReportDefinition &definition) const
    {
        const auto made = reportOf(definition, *m_store, smallhistory::now);
        return made ? *made : Report{};
    }
    static const AvailabilityFigures *find(const std::vector<AvailabilityFigures> &all, const RunnerKey &key,
                                           std::optional<Stage> stage = {})
    {
        for (const AvailabilityFigures &one : all) {
            const bool runner = one.scope.runner.isEmpty() || one.scope.runner == key.runner;
            if (one.scope.server == key.server && one.scope.service == key.service && runner
                && one.stage == stage)
                return &one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = smallhistory::store();
        QVERIFY(m_store);
    }

    void theMonthHas745Hours()
    {
        const Report made = report(october());
        QCOMPARE(made.span.from, at("2026-09-30T22:00:00Z"));
        QCOMPARE(made.span.to, at("2026-10-31T23:00:00Z"));
        QCOMPARE(made.span.length(), Span(745h));
        QCOMPARE(made.runners.size(), 3);
        QCOMPARE(made.services.size(), 2);
        QCOMPARE(made.stages.size(), 12);
    }

    // Of 745 h: not watched 4 h + 1 h asleep, offline 2 h, maintenance 2 h, down 1.5 h + 2 h (the hour in the
    // maintenance is covered), warning 1 h; ok is the rest.
    void timeOfARunnerIsSpentOnce()
    {
        const Report made = report(october());
        const AvailabilityFigures *one = find(made.runners, muscle);
        QVERIFY(one);
        QCOMPARE(one->shares[TimeClass::NotWatched], Span(5h));
        QCOMPARE(one->shares[TimeClass::Offline], Span(2h));
        QCOMPARE(one->shares[TimeClass::Maintenance], Span(2h));
        QCOMPARE(one->shares[TimeClass::Down], Span(3h + 30min));
        QCOMPARE(one->shares[TimeClass::Warning], Span(1h));
        QCOMPARE(one->shares[TimeClass::Unknown], Span(0));
        QCOMPARE(one->shares[TimeClass::Ok], Span(745h - 13h - 30min));
        QCOMPARE(one->shares.total(), Span(745h));
        // 731.5 h ok and 1 h warning of the 736 h that count.
        QCOMPARE(*one->available, 732.5 / 736);
        QCOMPARE(one->incidents, 2); // the one in the maintenance does not count
        const AvailabilityFigures *startup = find(made.stages, muscle, Stage::Startup);
        QVERIFY(startup);
        QCOMPARE(startup->shares, one->shares);
        const AvailabilityFigures *polling = find(made.stages, muscle, Stage::Polling);
        QVERIFY(polling); // nothing is stored of it
        QCOMPARE(polling->shares[TimeClass::NotWatched], Span(745h - 4h));
        QVERIFY(!polling->available);
    }

    // muscle › local: down until 1 October 00:00 UTC = 2 h of October, unknown 5 h.
    // The service is down while either is: 2 h + 3.5 h.
    void theWorstRunnerMakesTheService()
    {
        const Report made = report(october());
        const AvailabilityFigures *local = find(made.runners, muscleLocal);
        QCOMPARE(local->shares[TimeClass::Down], Span(2h));
        QCOMPARE(local->shares[TimeClass::Unknown], Span(5h));
        const AvailabilityFigures *service = find(made.services, muscle);
        QCOMPARE(service->runners, 2);
        QCOMPARE(service->shares[TimeClass::Down], Span(5h + 30min));
        QCOMPARE(service->shares[TimeClass::Unknown], Span(5h));
        QCOMPARE(service->incidents, 3);
        // 745 - 9 (not watched, offline, maintenance) - 5 unknown = 731 h count, 5.5 h of them down.
        QCOMPARE(*service->available, 725.5 / 731);
    }

    void oneAvailableRunnerCanBeEnough()
    {
        ReportDefinition definition = october();
        definition.rule.runners = RunnerRule::Any;
        const Report made = report(definition);
        const AvailabilityFigures *service = find(made.services, muscle);
        QCOMPARE(service->shares[TimeClass::Down], Span(0));
        QCOMPARE(*service->available, 1.);
    }

    // mafft is first seen on 2 October 22:00 UTC: 48 h are not watched, and 5 h with all others; ten hours
    // are paused.
    void whatNobodyWatchedIsNoStatement()
    {
        const AvailabilityFigures one = *find(report(october()).runners, mafft);
        QCOMPARE(one.shares[TimeClass::NotWatched], Span(53h));
        QCOMPARE(one.shares[TimeClass::Paused], Span(10h));
        QCOMPARE(one.shares[TimeClass::Ok], Span(745h - 53h - 10h - 2h - 2h));
        QCOMPARE(*one.available, 1.);
        QVERIFY(report(october()).remarks.contains(ReportRemark::HistoryBeginsLater));
    }

    // Of a sleep that is told with its begin every minute is known: ok 22 h, not watched 2 h.
    void aSleepCountsFromItsBegin()
    {
        const auto opened = openStore(u":memory:"_s, StoreMode::ReadWrite);
        QVERIFY(opened);
        StoreBatch batch;
        batch.events = turn(muscle, "2026-10-01T00:00:00Z", Status::Ok);
        batch.events.append(smallhistory::event(HistoryKind::MonitorStopped, "2026-10-09T10:00:00Z"));
        batch.events.append(smallhistory::event(HistoryKind::Slept, "2026-10-09T12:00:00Z"));
        QVERIFY((*opened)->write(batch));
        ReportDefinition day{.period = ReportPeriod::Custom, .zone = "UTC"};
        day.from = at("2026-10-09T00:00:00Z");
        day.to = at("2026-10-10T00:00:00Z");
        const auto made = reportOf(day, **opened, now);
        QVERIFY(made);
        const AvailabilityFigures one = *find(made->runners, muscle);
        QCOMPARE(one.shares[TimeClass::NotWatched], Span(2h));
        QCOMPARE(one.shares[TimeClass::Ok], Span(22h));
        QVERIFY(!made->remarks.contains(ReportRemark::SleepsEstimated));
    }

    void theRuleDecidesWhatCounts_data()
    {
        QTest::addColumn<AccountingRule>("rule");
        QTest::addColumn<double>("available");
        // Of muscle › slurm: ok 731.5, warning 1, down 3.5, maintenance 2, offline 2, not watched 5.
        AccountingRule rule;
        QTest::newRow("as usual") << rule << 732.5 / 736;
        rule.warning = Counting::NotAvailable;
        QTest::newRow("a warning is not available") << rule << 731.5 / 736;
        rule.warning = Counting::LeftOut;
        QTest::newRow("a warning is left out") << rule << 731.5 / 735;
        rule = {.maintenance = Counting::NotAvailable};
        QTest::newRow("maintenance is not available") << rule << 732.5 / 738;
        rule = {.maintenance = Counting::Available};
        QTest::newRow("maintenance is available") << rule << 734.5 / 738;
        rule = {.offline = Counting::NotAvailable, .notWatched = Counting::Available};
        QTest::newRow("offline and not watched count") << rule << 737.5 / 743;
    }
    void theRuleDecidesWhatCounts()
    {
        QFETCH(AccountingRule, rule);
        ReportDefinition definition = october();
        definition.rule = rule;
        QTEST(*find(report(definition).runners, muscle)->available, "available");
    }

    void incidentsGoFromTroubleToOk()
    {
        const Report made = report(october());
        QCOMPARE(made.incidents.size(), 4);
        const IncidentFigures &old = made.incidents[0]; // of muscle › local
        QVERIFY(old.beganBefore);
        QCOMPARE(old.runner, muscleLocal);
        QCOMPARE(old.span, (TimeSpan{at("2026-09-30T22:00:00Z"), at("2026-10-01T00:00:00Z")}));
        const IncidentFigures &first = made.incidents[1];
        QCOMPARE(first.span, (TimeSpan{at("2026-10-01T00:30:00Z"), at("2026-10-01T02:00:00Z")}));
        QCOMPARE(first.cause, Cause::CommandNotFound);
        QCOMPARE(first.reason, hostile);
        QCOMPARE(first.acknowledgedBy, u"A. Berg"_s);
        QCOMPARE(first.comment, u"on it"_s);
        const IncidentFigures &planned = made.incidents[2];
        QCOMPARE(planned.counted, Span(0));
        QCOMPARE(planned.span.length(), Span(1h));
        const IncidentFigures &night = made.incidents[3];
        QCOMPARE(night.worst, Status::Down);
        QCOMPARE(night.cause, Cause::NotExecutable); // of the worst, not of the warning before it
        QCOMPARE(night.span.length(), Span(3h));
        QVERIFY(!night.lasts && !night.beganBefore && !night.acknowledgedAt);
    }

    // Outages of muscle: 1.5 h, 3 h, and the one that began before and is no measure of a repair.
    void outagesGiveMeanTimes()
    {
        const Report made = report(october());
        const auto muscles = std::find_if(made.reliability.begin(), made.reliability.end(),
                                          [](const ReliabilityFigures &one) { return one.outages > 0; });
        QVERIFY(muscles != made.reliability.end());
        QCOMPARE(muscles->scope.service, muscle.service);
        QCOMPARE(muscles->outages, 3);
        QCOMPARE(muscles->toRepair, std::optional<Span>(2h + 15min));
        QCOMPARE(muscles->betweenFailures, std::optional<Span>(Span(725h + 30min) / 3));
    }

    // Twenty tests of 10 to 200 s; nearest rank: the tenth and the nineteenth.
    void quantilesAreOfTheJobsOfTheMonth()
    {
        const Report made = report(october());
        QCOMPARE(made.durations.size(), 2);
        const DurationFigures &users = made.durations[0], &tests = made.durations[1];
        QCOMPARE(tests.source, Source::TestJob);
        QCOMPARE(tests.jobs, 20);
        QCOMPARE(tests.looked, 20);
        QCOMPARE(tests.wait50, std::optional<Span>(10s));
        QCOMPARE(tests.wait95, std::optional<Span>(19s));
        QCOMPARE(tests.run50, std::optional<Span>(100s));
        QCOMPARE(tests.run95, std::optional<Span>(190s));
        QCOMPARE(users.jobs, 1); // the one of November is not in it
        QVERIFY(!users.run50); // one job says nothing of a distribution
    }

    // 10 + 20 + … + 200 s = 2,100 s of CPU. Every ten minutes in 745 - 5 - 2 h = 738 h: 4,428 tests of 105 s.
    void testsAreComparedWithAFixedInterval()
    {
        const Report made = report(october());
        QCOMPARE(made.costs.size(), 1);
        const CostFigures &cost = made.costs.front();
        QCOMPARE(cost.passed, 19);
        QCOMPARE(cost.failed, 1);
        QCOMPARE(cost.cpu, Span(2100s));
        QCOMPARE(cost.fixedTests, 4428);
        QCOMPARE(cost.fixedCpu, Span(4428 * 105s));
    }

    void circuitsAreCountedToTheEndOfThePeriod()
    {
        const Report made = report(october());
        QCOMPARE(made.openings.size(), 2);
        QCOMPARE(made.openings[0].closedAt, std::optional(at("2026-10-08T10:00:00Z")));
        QVERIFY(!made.openings[1].closedAt);
        QCOMPARE(made.failingTimers.size(), 1);
        QCOMPARE(made.failingTimers[0].open,
                 Span(6h + 24h)); // the second from 30 October 23:00 to 31 October 23:00
        QCOMPARE(made.failingTimers[0].openings, 2);
        QVERIFY(made.failingTimers[0].lasts);
        QCOMPARE(made.failingTimers[0].cause, Cause::RequestTimedOut);
    }

    void changesAreThoseOfPeople()
    {
        const Report made = report(october());
        QCOMPARE(made.changes.size(), 3);
        QCOMPARE(made.changes[0].kind, HistoryKind::Acknowledged);
        QCOMPARE(made.changes[1].kind, HistoryKind::Paused);
        QCOMPARE(made.changes[1].who, u"C. Roth"_s);
        QCOMPARE(made.changes[2].kind, HistoryKind::Resumed);
    }

    // 31 days, one of them of 25 hours; together they are the month.
    void thePartsMakeTheWhole()
    {
        const Report made = report(october());
        QCOMPARE(made.parts.size(), 31);
        QCOMPARE(made.parts[24].jobs.span.length(), Span(25h));
        Shares sum;
        qint64 tests = 0;
        for (const PartFigures &part : made.parts) {
            sum += part.shares;
            tests += part.jobs.testsPassed + part.jobs.testsFailed;
        }
        QCOMPARE(sum, made.total);
        QCOMPARE(sum.total(), Span(2 * 745h));
        QCOMPARE(tests, 20);
    }

    void aPeriodThatIsNotOverEndsNow()
    {
        ReportDefinition definition = october();
        definition.period = ReportPeriod::Custom;
        definition.from = at("2026-11-01T00:00:00Z");
        definition.to = at("2026-12-01T00:00:00Z");
        const Report made = report(definition);
        QCOMPARE(made.span.to, smallhistory::now);
        QVERIFY(made.remarks.contains(ReportRemark::PeriodNotOver));
    }

    void afterTheLastSignOfLifeNothingIsWatched()
    {
        StoreBatch batch;
        batch.values.insert(u"alive"_s, QByteArray::number(toMs(at("2026-10-31T20:00:00Z"))));
        const auto own = smallhistory::store();
        QVERIFY(own && own->write(batch));
        const auto made = reportOf(october(), *own, smallhistory::now);
        QVERIFY(made);
        QCOMPARE(find(made->runners, muscle)->shares[TimeClass::NotWatched], Span(5h + 3h));
    }

    void aReadingCanBeBrokenOffAtEachStep()
    {
        QList<ReportStep> begun;
        for (const ReportStep at : {ReportStep::Statuses, ReportStep::Jobs, ReportStep::Durations}) {
            std::stop_source stop;
            begun.clear();
            const ReportWatcher watcher{.began =
                                            [&](ReportStep step) {
                                                begun.append(step);
                                                if (step == at)
                                                    stop.request_stop();
                                            },
                                        .reached = {},
                                        .stop = stop.get_token()};
            const auto made = reportOf(october(), *m_store, smallhistory::now, false, watcher);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Cancelled);
            QCOMPARE(begun.last(), at); // and no further
        }
        QCOMPARE(begun.size(), 3);
    }

    void anEmptyHistoryMakesAnEmptyReport()
    {
        const auto empty = openStore(u":memory:"_s, StoreMode::ReadWrite);
        const auto made = reportOf(october(), **empty, smallhistory::now);
        QVERIFY(made);
        QVERIFY(made->services.empty() && made->incidents.empty() && made->changes.isEmpty());
        QVERIFY(!availability(made->total, made->definition.rule));
        QCOMPARE(made->remarks, QList{ReportRemark::NothingInScope});
    }

    void everythingIsInAReportWithoutScope()
    {
        ReportDefinition definition = october();
        definition.scope = {};
        const Report made = report(definition);
        QCOMPARE(made.services.size(), 3);
        const AvailabilityFigures *other = find(made.runners, elsewhere);
        QCOMPARE(other->shares[TimeClass::Down], Span(745h - 7h)); // no maintenance there
        const auto lasting = std::count_if(made.incidents.begin(), made.incidents.end(),
                                           [](const IncidentFigures &one) { return one.lasts; });
        QCOMPARE(lasting, 1);
    }
};

QTEST_GUILESS_MAIN(TestReportFigures)
#include "tst_reportfigures.moc"
