#include <QSet>
#include <QTest>

#include "core/text/timerwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant now = instantFromMs(QDateTime({2026, 11, 22}, {9, 15}, Qt::UTC).toMSecsSinceEpoch());

TimerState timerWith(BreakerState state)
{
    TimerState timer;
    Breaker &breaker = timer.record.breaker;
    breaker.state = state;
    breaker.failureCount = 3;
    breaker.reason = Cause::AccessDenied;
    breaker.failingSince = now - 9min;
    breaker.openedAt = now - 3min;
    return timer;
}

QString reasonOf(const TimerState &timer)
{
    return breakerReason(timer, now, QTimeZone::utc());
}

} // namespace

class TestTimerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnText()
    {
        QStringList texts;
        for (int number = 1; const auto state = breakerStateFromNumber(number); ++number)
            texts.append(breakerStateText(*state));
        for (const TimerKind kind : {TimerKind::Test, TimerKind::Request, TimerKind::Server})
            texts.append(timerKindText(kind));
        for (int verdict = 0; verdict <= int(TargetVerdict::DeclaredButMissing); ++verdict)
            texts.append(targetVerdictText(TargetVerdict(verdict)));
        QCOMPARE(texts.size(), 5 + 3 + 6);
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        QVERIFY(!texts.contains(QString()));
    }

    void aScheduleIsSaidInWords_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");

        const auto row = [](const char *cron, const char *zone, const char *text) {
            QTest::newRow(cron) << QString::fromUtf8(cron) << QString::fromUtf8(zone)
                                << QString::fromUtf8(text);
        };
        row("0 2 * * *", "Europe/Berlin", "at 02:00 every day (Europe/Berlin)");
        row("0 0 2 * * ?", "Europe/Berlin", "at 02:00 every day (Europe/Berlin)");
        row("20 0 2 * * ?", "", "at 02:00:20 every day (UTC)");
        row("30 15 * * 1,3", "UTC", "at 15:30 on Mon, Wed (UTC)");
        row("0 30 15 ? * 1,3", "UTC", "at 15:30 on Tue, Sun (UTC)");
        row("0 0 12 ? * *", "UTC", "at 12:00 every day (UTC)");
        row("*/5 * * * *", "UTC", "every 5 min (UTC)");
        row("* * * * *", "UTC", "every 1 min (UTC)");
        row("0 * * * *", "UTC", "every 1 h (UTC)");
        row("*/7 * * * *", "UTC", "by cron */7 * * * * (UTC)");
        row("5/10 * * * *", "UTC", "by cron 5/10 * * * * (UTC)");
        row("0 0 12 L * ?", "UTC", "by cron 0 0 12 L * ? (UTC)");
        row("0 0 12 * * ? 2030", "UTC", "by cron 0 0 12 * * ? 2030 (UTC)");
        row("0 2 * * * ", "NON", "at 02:00 every day (zone “NON” is not known, so GMT)");
        row("0 2 %2 x", "UTC", "by cron 0 2 %2 x (UTC)");
    }

    void aScheduleIsSaidInWords()
    {
        QFETCH(QString, cron);
        QFETCH(QString, zone);
        QTEST(timerScheduleText({.cron = cron, .zone = zone.toUtf8()}), "text");
    }

    void aDelayIsSaidInWords()
    {
        QCOMPARE(timerScheduleText({.every = 5min}), u"every 5 min"_s);
        QCOMPARE(timerScheduleText({.every = 90min}), u"every 1 h 30 min"_s);
        QCOMPARE(timerScheduleText({}), u"no schedule"_s);
    }

    void theEffectOfRulesIsSaidInOneLine()
    {
        QCOMPARE(breakerEffectText(effectOf({}, 2min)),
                 u"Opens after 3 failures, about 6 min; first probe after 5 min"_s);
        QCOMPARE(breakerEffectText(effectOf({}, {})), u"Opens after 3 failures; first probe after 5 min"_s);
    }

    void anOpenBreakerSaysSinceWhenWhyAndWhatComes()
    {
        TimerState timer = timerWith(BreakerState::Open);
        timer.record.breaker.resumeAt = now + 12min + 20s;
        QCOMPARE(
            reasonOf(timer),
            u"Stopped by its circuit since 09:12: 3 failures in a row, access denied; next probe in 12 min."_s);
        timer.record.breaker.resumeAt = now - 1s;
        QCOMPARE(
            reasonOf(timer),
            u"Stopped by its circuit since 09:12: 3 failures in a row, access denied; the next probe is due."_s);
    }

    void aTimerThatIsOnlyWatchedIsNotCalledPaused()
    {
        TimerState timer = timerWith(BreakerState::Open);
        timer.guarded = false;
        QCOMPARE(reasonOf(timer),
                 u"Failing on the server since 09:06: 3 failures in a row, access denied; the server goes on "
                 "calling it."_s);
    }

    void aHalfOpenBreakerSaysWhetherItsProbeRuns()
    {
        TimerState timer = timerWith(BreakerState::HalfOpen);
        QCOMPARE(reasonOf(timer), u"The next run is a probe: 3 failures in a row, access denied."_s);
        timer.record.breaker.probeStarted = now - 1min;
        QCOMPARE(reasonOf(timer), u"A probe runs since 09:14: 3 failures in a row, access denied."_s);
    }

    void aPauseSaysWhoWhyAndUntilWhen()
    {
        TimerState timer = timerWith(BreakerState::Disabled);
        QCOMPARE(reasonOf(timer), u"Paused."_s);
        timer.record.who = u"A. Berg"_s;
        timer.record.why = u"data %1\nmigration"_s;
        timer.record.pausedAt = now - 24h;
        QCOMPARE(reasonOf(timer), u"Paused by A. Berg since 2026-11-21 09:15: “data %1 migration”."_s);
        timer.record.untilGreen = true;
        QVERIFY(reasonOf(timer).endsWith(u"”; until the next success."_s));
        timer.record.pausedUntil = now + 3h;
        QVERIFY(reasonOf(timer).endsWith(u"”; until 12:15."_s));
    }

    void aForcedOpeningSaysItsCause()
    {
        TimerState timer = timerWith(BreakerState::ForcedOpen);
        timer.record.breaker.reason = Cause::RouteNotFound;
        timer.record.breaker.reasonText = u"now /bar"_s;
        QCOMPARE(
            reasonOf(timer),
            u"Stopped since 09:12: Route not found: the endpoint is gone. Correct the path or delete the "
            "timer; “now /bar”."_s);
        timer.record.breaker.reason = Cause::None;
        QCOMPARE(reasonOf(timer), u"Stopped since 09:12: now /bar."_s);
    }

    void aClosedBreakerSaysWhatItKnows()
    {
        TimerState timer = timerWith(BreakerState::Closed);
        QCOMPARE(reasonOf(timer), u"Failing since 09:06: 3 failures in a row, access denied."_s);
        timer.record.breaker = {};
        QCOMPARE(reasonOf(timer), u"Runs on its schedule."_s);
        timer.notFiring = true;
        QCOMPARE(reasonOf(timer), u"Enabled, but not firing: no start for two periods."_s);
    }

    void timesOfDayAreThoseOfTheZone()
    {
        TimerState timer = timerWith(BreakerState::Closed);
        QCOMPARE(breakerReason(timer, now, QTimeZone("Asia/Kolkata")),
                 u"Failing since 14:36: 3 failures in a row, access denied."_s);
    }
};

QTEST_APPLESS_MAIN(TestTimerWords)
#include "tst_timerwords.moc"
