#include <QTest>

#include "core/report/reportcalendar.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const char *iso)
{
    return instantFromMs(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

// Mondays at 07:00 in Berlin.
ReportDefinition weekly(const QString &name = u"bio"_s)
{
    ReportDefinition report{.name = name, .period = ReportPeriod::LastWeek, .zone = "Europe/Berlin"};
    report.schedule = ReportSchedule{};
    return report;
}

ReportCalendar begun(Instant now, const QList<ReportDefinition> &reports = {weekly()})
{
    ReportCalendar calendar;
    calendar.setReports(reports, now);
    return calendar;
}

ReportCalendar restarted(const ReportCalendar &before, Instant now)
{
    ReportCalendar calendar;
    calendar.restore(before.state());
    calendar.setReports({weekly()}, now);
    return calendar;
}

} // namespace

class TestReportCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewReportOwesNothingForThePast()
    {
        ReportCalendar calendar = begun(at("2026-10-21T12:00:00Z")); // a Wednesday
        QVERIFY(calendar.takeChanged()); // that it is new is kept: a restart must not begin anew
        QVERIFY(!calendar.take(at("2026-10-21T12:00:00Z")));
        QCOMPARE(calendar.wakeAt().value(), at("2026-10-26T06:00:00Z")); // after the change of clocks
    }

    void theNextSendingOfEachReportIsKnown()
    {
        ReportCalendar calendar = begun(at("2026-10-13T00:00:00Z"), {weekly(u"a"_s), weekly(u"b"_s)});
        const Instant monday = at("2026-10-19T05:00:00Z");
        QCOMPARE(calendar.planned(), (QList<PlannedReport>{{u"a"_s, monday}, {u"b"_s, monday}}));
        const auto first = calendar.take(monday);
        QVERIFY(!calendar.failed(*first, monday));
        QCOMPARE(calendar.planned().first(), (PlannedReport{u"a"_s, monday + 15min, true}));
        const auto second = calendar.take(monday);
        calendar.settled(*second);
        QCOMPARE(calendar.planned().last(), (PlannedReport{u"b"_s, at("2026-10-26T06:00:00Z")}));
    }

    void itIsSentOnceAWeekInItsZone()
    {
        ReportCalendar calendar = begun(at("2026-10-13T00:00:00Z"));
        QCOMPARE(calendar.wakeAt().value(), at("2026-10-19T05:00:00Z")); // summer time
        QVERIFY(!calendar.take(at("2026-10-19T04:59:59Z")));
        const auto first = calendar.take(at("2026-10-19T05:00:00Z"));
        QVERIFY(first);
        QVERIFY(!calendar.wakeAt() && !calendar.take(at("2026-10-19T05:00:01Z"))); // it is being made
        calendar.settled(*first);
        QCOMPARE(calendar.wakeAt().value(), at("2026-10-26T06:00:00Z"));
        const auto second = calendar.take(at("2026-10-26T06:00:00Z"));
        QVERIFY(second);
        QCOMPARE(second->at, at("2026-10-26T06:00:00Z"));
    }

    void whatWasSentIsNotSentAgainAfterARestart()
    {
        ReportCalendar calendar = begun(at("2026-10-13T00:00:00Z"));
        calendar.settled(*calendar.take(at("2026-10-19T05:00:00Z")));
        ReportCalendar next = restarted(calendar, at("2026-10-19T05:00:10Z"));
        QVERIFY(!next.take(at("2026-10-19T05:00:10Z")));
        QCOMPARE(next.wakeAt().value(), at("2026-10-26T06:00:00Z"));
    }

    void whatWasBegunAndNotSentIsBegunAgain()
    {
        ReportCalendar calendar = begun(at("2026-10-13T00:00:00Z"));
        QVERIFY(calendar.take(at("2026-10-19T05:00:00Z")));
        ReportCalendar next = restarted(calendar, at("2026-10-19T05:00:10Z"));
        QCOMPARE(next.take(at("2026-10-19T05:00:10Z")).value().at, at("2026-10-19T05:00:00Z"));
    }

    void ofThoseThatWereMissedTheLastIsSent()
    {
        ReportCalendar calendar = restarted(begun(at("2026-10-01T00:00:00Z")), at("2026-10-21T00:00:00Z"));
        const auto due = calendar.take(at("2026-10-21T00:00:00Z"));
        QCOMPARE(due.value().at, at("2026-10-19T05:00:00Z"));
        calendar.settled(*due);
        QVERIFY(!calendar.take(at("2026-10-21T00:00:00Z")));
    }

    void afterAFailureItIsTriedAgainAndGivenUpVisibly()
    {
        ReportCalendar calendar = begun(at("2026-10-13T00:00:00Z"));
        Instant now = at("2026-10-19T05:00:00Z");
        for (int i = 1; i < 8; ++i) {
            const auto due = calendar.take(now);
            QCOMPARE(due.value().at, at("2026-10-19T05:00:00Z"));
            QVERIFY(!calendar.failed(*due, now));
            QCOMPARE(calendar.wakeAt().value(), now + 15min);
            now += 15min;
        }
        QVERIFY(calendar.failed(*calendar.take(now), now));
        QCOMPARE(calendar.wakeAt().value(), at("2026-10-26T06:00:00Z"));
    }

    void reportsAreDueOneAfterTheOther()
    {
        ReportCalendar calendar = begun(at("2026-10-13T00:00:00Z"), {weekly(u"a"_s), weekly(u"b"_s)});
        const Instant now = at("2026-10-19T05:00:00Z");
        const auto first = calendar.take(now);
        QVERIFY(!calendar.take(now));
        calendar.settled(*first);
        const auto second = calendar.take(now);
        QVERIFY(first && second && first->definition.name != second->definition.name);
    }

    void aReportThatIsTakenOutIsForgotten()
    {
        ReportCalendar calendar = begun(at("2026-10-13T00:00:00Z"));
        const auto due = calendar.take(at("2026-10-19T05:00:00Z"));
        calendar.setReports({}, at("2026-10-19T05:00:01Z"));
        QVERIFY(!calendar.failed(*due, at("2026-10-19T05:00:02Z")));
        QVERIFY(!calendar.wakeAt());
        calendar.setReports({weekly()}, at("2026-10-20T00:00:00Z"));
        QCOMPARE(calendar.wakeAt().value(), at("2026-10-26T06:00:00Z"));
    }

    void aClockThatWentBackOwesNothingForTheFuture()
    {
        const ReportCalendar calendar =
            restarted(begun(at("2030-01-01T00:00:00Z")), at("2026-10-13T00:00:00Z"));
        QCOMPARE(calendar.wakeAt().value(), at("2026-10-19T05:00:00Z"));
    }

    void strangeStatesAreNone_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\x02");
        QTest::newRow("other types") << QByteArray(R"({"done": {"bio": "yesterday"}})");
        QTest::newRow("a list") << QByteArray(R"({"done": [1, 2]})");
    }
    void strangeStatesAreNone()
    {
        QFETCH(QByteArray, state);
        ReportCalendar calendar;
        calendar.restore(state);
        calendar.setReports({weekly()}, at("2026-10-13T00:00:00Z"));
        QCOMPARE(calendar.wakeAt().value(), at("2026-10-19T05:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestReportCalendar)
#include "tst_reportcalendar.moc"
