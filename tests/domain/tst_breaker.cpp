#include <cmath>
#include <limits>
#include <QSet>
#include <QTest>
#include <random>

#include "tests/domain/breakerstory.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace jobwatch::breakerstory;

using Deed = BreakerDeed;
using State = BreakerState;

namespace {

struct Row
{
    const char *name = "";
    Breaker before{};
    BreakerEvent event{};
    Breaker after{};
    QList<BreakerDeed> deeds{};
};

using B = Breaker &;

Breaker turned(const Breaker &before, State state)
{
    return with(before, [state](B b) {
        b.state = state;
        b.resumeAt.reset();
        b.probeStarted.reset();
        ++b.generation;
    });
}

Breaker probingAfter(const Breaker &before)
{
    return with(turned(before, State::HalfOpen), [](B b) { b.probeStarted = now; });
}

Breaker withoutCounts(const Breaker &before)
{
    return with(before, [](B b) {
        b.failureCount = b.openCount = b.probesPassed = 0;
        b.failingSince.reset();
    });
}

Breaker closedAfter(const Breaker &before)
{
    return with(withoutCounts(turned(before, State::Closed)), [](B b) {
        b.openedAt.reset();
        b.before = State::Closed;
        b.skipped = 0;
    });
}

Breaker failedAlso(const Breaker &before, Cause cause)
{
    return with(before, [cause](B b) {
        ++b.failureCount;
        b.lastFailed = now;
        b.failingSince = b.failingSince.value_or(now);
        b.reason = cause;
        b.reasonText = u"why"_s;
    });
}

Breaker openedAfter(const Breaker &before, Span wait)
{
    return with(turned(before, State::Open), [wait](B b) {
        ++b.openCount;
        b.openedAt = b.openedAt.value_or(now);
        b.resumeAt = now + wait;
    });
}

Breaker forcedAfter(const Breaker &before)
{
    return with(turned(before, State::ForcedOpen), [&](B b) {
        b.before = before.state;
        b.openedAt = b.openedAt.value_or(now);
    });
}

Breaker skippedAfter(const Breaker &before)
{
    return with(before, [](B b) { ++b.skipped; });
}

Breaker withReason(const Breaker &before, Cause cause)
{
    return with(before, [cause](B b) {
        b.reason = cause;
        b.reasonText = u"why"_s;
    });
}

Breaker disabledAfter(const Breaker &before)
{
    return with(turned(before, State::Disabled), [&](B b) { b.before = before.state; });
}

RunFailed failure(quint64 generation, Cause cause = Cause::TargetFailed)
{
    return {generation, cause, u"why"_s};
}

const QList<Deed> drop{Deed::Drop};
const QList<Deed> skip{Deed::Skip};
const QList<Deed> unpauseAndProbe{Deed::UnpauseTimer, Deed::StartProbe};
const QList<Deed> pauseAndTellForced{Deed::PauseTimer, Deed::TellForcedOpen};
const ForceOpenAsked targetGone{Cause::TargetGone, u"why"_s};
const ForceOpenAsked byPerson{Cause::None, u"why"_s};

const Breaker openTwice = with(open(), [](B b) { b.openCount = 2; });
const Breaker probingTwice = with(probing(), [](B b) { b.openCount = 2; });
const Breaker onePassed = with(probingTwice, [](B b) { b.probesPassed = 1; });
const Breaker closedFirst = with(closedFailing(), [](B b) {
    b.failureCount = 0;
    b.failingSince.reset();
});
const Breaker due = with(open(), [](B b) { b.resumeAt = now; });
const Breaker overdue = with(open(), [](B b) { b.resumeAt = now - 31s; });
const Breaker farAway = with(open(), [](B b) { b.resumeAt = now + 2h; });
const Breaker lost = with(probing(), [](B b) { b.probeStarted = now - 5min - 1ms; });
const Breaker probeOfTomorrow = with(probing(), [](B b) { b.probeStarted = now + 1h; });
const Breaker scheduleWasInvalid = forcedOpen(Cause::ScheduleInvalid);
const Breaker pausedOpen = disabled(State::Open);
const Breaker pausedClosed = disabled(State::Closed);
const Breaker pausedForced = disabled(State::ForcedOpen);

QList<Row> closedRows()
{
    const Breaker c = closedFailing();
    return {
        {"closed: run ok", c, RunPassed{4}, withoutCounts(c), {}},
        {"closed: late ok", c, RunPassed{3}, c, drop},
        {"closed: first failure", closedFirst, failure(4), failedAlso(closedFirst, Cause::TargetFailed), {}},
        {"closed: late failure", c, failure(3), c, drop},
        {"closed: third failure trips",
         c,
         failure(4),
         openedAfter(failedAlso(c, Cause::TargetFailed), 5min),
         {Deed::PauseTimer, Deed::TellOpened}},
        {"closed: permanent failure trips, and waits longest",
         c,
         failure(4, Cause::RouteNotFound),
         openedAfter(failedAlso(c, Cause::RouteNotFound), 30min),
         {Deed::PauseTimer, Deed::TellOpened}},
        {"closed: method not supported", closedFirst, failure(4, Cause::MethodNotSupported),
         forcedAfter(failedAlso(closedFirst, Cause::MethodNotSupported)), pauseAndTellForced},
        {"closed: run abandoned", c, RunAbandoned{4}, c, drop},
        {"closed: schedule fires", c, ScheduleFired{}, c, {Deed::StartRun}},
        {"closed: resume job fires", c, ResumeDue{4}, c, drop},
        {"closed: probe asked", c, ProbeAsked{}, c, {Deed::StartRun}},
        {"closed: time checked", c, TimeChecked{}, c, {}},
        {"closed: disabled", c, DisableAsked{}, disabledAfter(c), {Deed::PauseTimer}},
        {"closed: enabled", c, EnableAsked{}, c, {}},
        {"closed: edited", c, TimerEdited{}, turned(withoutCounts(c), State::Closed), {}},
        {"closed: schedule edited", c, TimerEdited{true}, c, {}},
        {"closed: target gone", c, targetGone, forcedAfter(withReason(c, Cause::TargetGone)),
         pauseAndTellForced},
        {"closed: forced open by a person", c, byPerson, forcedAfter(withReason(c, Cause::None)),
         pauseAndTellForced},
        {"closed: target back", c, ForceCloseAsked{}, c, {}},
        {"closed: failures forgotten", c, ForgetFailuresAsked{}, withoutCounts(c), {}},
        {"closed: failures recalled", withoutCounts(c), RecallFailuresAsked{c}, c, {}},
        {"closed: failures of another time", c, RecallFailuresAsked{turned(c, State::Closed)}, c, {}},
    };
}

QList<Row> openRows()
{
    const Breaker o = open();
    const QList<Deed> unpause{Deed::UnpauseTimer};
    return {
        {"open: success of now", o, RunPassed{5}, closedAfter(o), {Deed::UnpauseTimer, Deed::TellClosed}},
        {"open twice: success of now is one of two", openTwice, RunPassed{5},
         with(turned(openTwice, State::HalfOpen), [](B b) { b.probesPassed = 1; }), unpause},
        {"open: late success", o, RunPassed{4}, o, drop},
        {"open: failure of now", o, failure(5), failedAlso(o, Cause::TargetFailed), {}},
        {"open: late failure", o, failure(4), o, drop},
        {"open: bad cron", o, failure(5, Cause::ScheduleInvalid),
         forcedAfter(failedAlso(o, Cause::ScheduleInvalid)), pauseAndTellForced},
        {"open: run abandoned", o, RunAbandoned{5}, o, drop},
        {"open: schedule fires", o, ScheduleFired{}, skippedAfter(o), skip},
        {"open: schedule fires when the probe is due", due, ScheduleFired{}, probingAfter(due),
         unpauseAndProbe},
        {"open: resume job fires", due, ResumeDue{5}, probingAfter(due), unpauseAndProbe},
        {"open: resume job fires early", o, ResumeDue{5}, o, {}},
        {"open: resume job of before", due, ResumeDue{4}, due, drop},
        {"open: manual resume", o, ProbeAsked{}, probingAfter(o), unpauseAndProbe},
        {"open: time checked", o, TimeChecked{}, o, {}},
        {"open: time checked, just due", due, TimeChecked{}, due, {}},
        {"open: resume job lost", overdue, TimeChecked{}, probingAfter(overdue), unpauseAndProbe},
        {"open: clock set back",
         farAway,
         TimeChecked{},
         with(farAway, [](B b) { b.resumeAt = now + 33min; }),
         {}},
        {"open: disabled", o, DisableAsked{}, disabledAfter(o), {Deed::PauseTimer}},
        {"open: enabled", o, EnableAsked{}, o, {}},
        {"open: edited", o, TimerEdited{}, turned(withoutCounts(o), State::HalfOpen), unpause},
        {"open: schedule edited", o, TimerEdited{true}, o, {}},
        {"open: target gone", o, targetGone, forcedAfter(withReason(o, Cause::TargetGone)),
         pauseAndTellForced},
        {"open: target back", o, ForceCloseAsked{}, o, {}},
        {"open: failures forgotten", o, ForgetFailuresAsked{}, o, {}},
        {"open: failures recalled", o, RecallFailuresAsked{withoutCounts(o)}, o, {}},
    };
}

QList<Row> halfOpenRows()
{
    const Breaker h = halfOpen();
    const Breaker p = probing();
    return {
        {"half-open: probe ok", p, RunPassed{7}, closedAfter(p), {Deed::TellClosed}},
        {"half-open twice: first probe ok",
         probingTwice,
         RunPassed{7},
         with(turned(probingTwice, State::HalfOpen), [](B b) { b.probesPassed = 1; }),
         {}},
        {"half-open twice: second probe ok",
         onePassed,
         RunPassed{7},
         closedAfter(onePassed),
         {Deed::TellClosed}},
        {"half-open: late success", p, RunPassed{6}, p, drop},
        {"half-open: probe failed",
         p,
         failure(7),
         openedAfter(failedAlso(p, Cause::TargetFailed), 10min),
         {Deed::PauseTimer, Deed::TellProbeFailed}},
        {"half-open twice: second probe failed",
         onePassed,
         failure(7),
         with(openedAfter(failedAlso(onePassed, Cause::TargetFailed), 20min),
              [](B b) { b.probesPassed = 0; }),
         {Deed::PauseTimer, Deed::TellProbeFailed}},
        {"half-open: probe failed for good",
         p,
         failure(7, Cause::RouteNotFound),
         with(openedAfter(failedAlso(p, Cause::RouteNotFound), 30min), [](B b) { b.openCount = 1; }),
         {Deed::PauseTimer, Deed::TellProbeFailed}},
        {"half-open: method not supported", p, failure(7, Cause::MethodNotSupported),
         forcedAfter(failedAlso(p, Cause::MethodNotSupported)), pauseAndTellForced},
        {"half-open: late failure", p, failure(6), p, drop},
        {"half-open: probe abandoned",
         p,
         RunAbandoned{7},
         with(turned(p, State::Open), [](B b) { b.resumeAt = now + 5min; }),
         {Deed::PauseTimer}},
        {"half-open: earlier run abandoned", p, RunAbandoned{6}, p, drop},
        {"half-open: run by hand abandoned", h, RunAbandoned{6}, h, drop},
        {"half-open: schedule fires", h, ScheduleFired{}, probingAfter(h), {Deed::StartProbe}},
        {"half-open: schedule fires, probe in flight", p, ScheduleFired{}, skippedAfter(p), skip},
        {"half-open: resume job fires", p, ResumeDue{7}, p, drop},
        {"half-open: run-now", h, ProbeAsked{}, probingAfter(h), {Deed::StartProbe}},
        {"half-open: run-now, probe in flight", p, ProbeAsked{}, p, skip},
        {"half-open: time checked", p, TimeChecked{}, p, {}},
        {"half-open: time checked, no probe", h, TimeChecked{}, h, {}},
        {"half-open: probe lost",
         lost,
         TimeChecked{},
         with(openedAfter(failedAlso(lost, Cause::ProbeLost), 10min), [](B b) { b.reasonText.clear(); }),
         {Deed::PauseTimer, Deed::TellProbeFailed}},
        {"half-open: clock set back",
         probeOfTomorrow,
         TimeChecked{},
         with(probeOfTomorrow, [](B b) { b.probeStarted = now; }),
         {}},
        {"half-open: disabled", p, DisableAsked{}, disabledAfter(p), {Deed::PauseTimer}},
        {"half-open: enabled", p, EnableAsked{}, p, {}},
        {"half-open: edited", p, TimerEdited{}, turned(withoutCounts(p), State::HalfOpen), {}},
        {"half-open: schedule edited", p, TimerEdited{true}, p, {}},
        {"half-open: target gone", p, targetGone, forcedAfter(withReason(p, Cause::TargetGone)),
         pauseAndTellForced},
        {"half-open: target back", h, ForceCloseAsked{}, h, {}},
        {"half-open: failures forgotten", h, ForgetFailuresAsked{}, h, {}},
        {"half-open: failures recalled", h, RecallFailuresAsked{closedFailing()}, h, {}},
    };
}

QList<Row> disabledRows()
{
    const Breaker d = pausedOpen;
    return {
        {"disabled: success", d, RunPassed{8}, d, drop},
        {"disabled: late success", d, RunPassed{7}, d, drop},
        {"disabled: failure", d, failure(8), d, drop},
        {"disabled: method not supported", d, failure(8, Cause::MethodNotSupported), d, drop},
        {"disabled: run abandoned", d, RunAbandoned{8}, d, drop},
        {"disabled: schedule fires", d, ScheduleFired{}, skippedAfter(d), skip},
        {"disabled: resume job fires", d, ResumeDue{8}, d, drop},
        {"disabled: run-now", d, ProbeAsked{}, d, skip},
        {"disabled: time checked", d, TimeChecked{}, d, {}},
        {"disabled: disabled again", d, DisableAsked{}, d, {}},
        {"disabled while closed: enabled",
         pausedClosed,
         EnableAsked{},
         closedAfter(pausedClosed),
         {Deed::UnpauseTimer}},
        {"disabled while open: enabled", d, EnableAsked{}, probingAfter(d), unpauseAndProbe},
        {"disabled while half-open: enabled", disabled(State::HalfOpen), EnableAsked{},
         probingAfter(disabled(State::HalfOpen)), unpauseAndProbe},
        {"disabled while forced open: enabled",
         pausedForced,
         EnableAsked{},
         turned(pausedForced, State::ForcedOpen),
         {}},
        {"disabled while open: edited",
         d,
         TimerEdited{},
         with(turned(withoutCounts(d), State::Disabled), [](B b) { b.before = State::HalfOpen; }),
         {}},
        {"disabled while closed: edited",
         pausedClosed,
         TimerEdited{},
         turned(withoutCounts(pausedClosed), State::Disabled),
         {}},
        {"disabled: schedule edited", d, TimerEdited{true}, d, {}},
        {"disabled: target gone",
         d,
         targetGone,
         with(withReason(d, Cause::TargetGone), [](B b) { b.before = State::ForcedOpen; }),
         {Deed::TellForcedOpen}},
        {"disabled while forced open: target gone",
         pausedForced,
         targetGone,
         withReason(pausedForced, Cause::TargetGone),
         {}},
        {"disabled: target back", d, ForceCloseAsked{}, d, {}},
        {"disabled: failures forgotten", d, ForgetFailuresAsked{}, d, {}},
        {"disabled: failures recalled", d, RecallFailuresAsked{closedFailing()}, d, {}},
        {"disabled while forced open: target back",
         pausedForced,
         ForceCloseAsked{},
         with(pausedForced, [](B b) { b.before = State::HalfOpen; }),
         {}},
    };
}

QList<Row> forcedOpenRows()
{
    const Breaker f = forcedOpen();
    const QList<Deed> unpause{Deed::UnpauseTimer};
    return {
        {"forced open: success", f, RunPassed{9}, f, drop},
        {"forced open: failure", f, failure(9), f, drop},
        {"forced open: run abandoned", f, RunAbandoned{9}, f, drop},
        {"forced open: schedule fires", f, ScheduleFired{}, skippedAfter(f), skip},
        {"forced open: resume job fires", f, ResumeDue{9}, f, drop},
        {"forced open: manual resume", f, ProbeAsked{}, probingAfter(f), unpauseAndProbe},
        {"forced open: time checked", f, TimeChecked{}, f, {}},
        {"forced open: disabled", f, DisableAsked{}, disabledAfter(f), {Deed::PauseTimer}},
        {"forced open: enabled", f, EnableAsked{}, f, {}},
        {"forced open: edited", f, TimerEdited{}, turned(withoutCounts(f), State::HalfOpen), unpause},
        {"forced open: schedule edited", f, TimerEdited{true}, f, {}},
        {"forced open by its schedule: schedule edited", scheduleWasInvalid, TimerEdited{true},
         turned(scheduleWasInvalid, State::HalfOpen), unpause},
        {"forced open: said again", f, targetGone, withReason(f, Cause::TargetGone), {}},
        {"forced open: another reason", f, byPerson, withReason(f, Cause::None), {Deed::TellForcedOpen}},
        {"forced open: target back", f, ForceCloseAsked{}, turned(f, State::HalfOpen), unpause},
        {"forced open: failures forgotten", f, ForgetFailuresAsked{}, f, {}},
        {"forced open: failures recalled", f, RecallFailuresAsked{closedFailing()}, f, {}},
    };
}

QList<Row> allRows()
{
    return closedRows() + openRows() + halfOpenRows() + disabledRows() + forcedOpenRows();
}

constexpr State allStates[] = {State::Closed, State::Open, State::HalfOpen, State::Disabled,
                               State::ForcedOpen};

// What holds for every breaker at every time.
QString brokenInvariant(const Breaker &b)
{
    if ((b.state == State::Open) != b.resumeAt.has_value())
        return u"a resumption is planned while open, and only then"_s;
    if (b.probeStarted && b.state != State::HalfOpen)
        return u"a probe flies only while half-open"_s;
    if (b.failureCount < 0 || b.openCount < 0 || b.probesPassed < 0 || b.skipped < 0)
        return u"a counter is negative"_s;
    if (b.state == State::Closed && (b.openCount != 0 || b.openedAt))
        return u"a closed breaker has forgotten its openings"_s;
    if ((b.failureCount > 0) != b.failingSince.has_value())
        return u"failures in a row have a beginning, and only they"_s;
    return {};
}

BreakerEvent randomEvent(std::mt19937 &random, quint64 generation)
{
    const auto below = [&](int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); };
    const quint64 told = generation - quint64(below(5) == 0 ? below(3) : 0);
    static const QList<Cause> causes{Cause::TargetFailed, Cause::RouteNotFound, Cause::MethodNotSupported,
                                     Cause::RequestTimedOut};
    switch (below(26)) {
    case 0:
        return ProbeAsked{};
    case 1:
        return DisableAsked{};
    case 2:
    case 3:
        return EnableAsked{};
    case 4:
        return TimerEdited{below(2) == 0};
    case 5:
        return ForceOpenAsked{causes.at(below(4)), {}};
    case 6:
        return ForceCloseAsked{};
    case 7:
    case 8:
    case 9:
        return RunPassed{told};
    case 10:
    case 11:
    case 12:
        return ResumeDue{told};
    case 13:
    case 14:
        return TimeChecked{};
    case 24:
        return RunAbandoned{told};
    case 25:
        return ForgetFailuresAsked{};
    case 15:
    case 16:
    case 17:
        return ScheduleFired{};
    default:
        return RunFailed{told, causes.at(below(4)), {}};
    }
}

} // namespace

class TestBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateMeetsEveryEvent()
    {
        QSet<std::pair<int, size_t>> met;
        for (const Row &row : allRows())
            met.insert({int(row.before.state), row.event.index()});
        for (const State state : allStates) {
            for (size_t event = 0; event < std::variant_size_v<BreakerEvent>; ++event)
                QVERIFY2(
                    met.contains({int(state), event}),
                    qPrintable(breakerStateId(state) + u" never meets event "_s + QString::number(event)));
        }
    }

    void turnsAsTheTableSays_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; const Row &row : allRows())
            QTest::newRow(row.name) << index++;
    }

    void turnsAsTheTableSays()
    {
        QFETCH(int, index);
        const Row row = allRows().at(index);
        const Transition turn = afterBreakerEvent(row.before, row.event, everyTwoMinutes(), now);
        QCOMPARE(shown(turn.after), shown(row.after));
        QCOMPARE(shown(turn.deeds), shown(row.deeds));
        QVERIFY(turn.after == row.after);
        QCOMPARE(brokenInvariant(turn.after), QString());
    }

    void failuresToOpenFollowFromTheInterval_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("permanent");

        QTest::newRow("not known") << qint64(0) << 3 << 2;
        QTest::newRow("a minute") << qint64(1) << 3 << 2;
        QTest::newRow("under half an hour") << qint64(29) << 3 << 2;
        QTest::newRow("half an hour") << qint64(30) << 2 << 2;
        QTest::newRow("six hours") << qint64(360) << 2 << 2;
        QTest::newRow("above six hours") << qint64(361) << 1 << 1;
        QTest::newRow("a day") << qint64(24 * 60) << 1 << 1;
    }

    void failuresToOpenFollowFromTheInterval()
    {
        QFETCH(qint64, minutes);
        const Span interval = std::chrono::minutes(minutes);
        QTEST(failuresToOpen({}, interval, Permanence::Temporary), "failures");
        QTEST(failuresToOpen({}, interval, Permanence::Unclear), "failures");
        QTEST(failuresToOpen({}, interval, Permanence::Permanent), "permanent");
    }

    void aConfiguredThresholdHolds()
    {
        const BreakerRules seven{.failures = 7};
        QCOMPARE(failuresToOpen(seven, 24h, Permanence::Temporary), 7);
        QCOMPARE(failuresToOpen(seven, 1min, Permanence::Permanent), 2);
        QCOMPARE(failuresToOpen(BreakerRules{.failures = 1}, 1min, Permanence::Permanent), 1);
    }

    void waitsDoubleUpToTheLongest_data()
    {
        QTest::addColumn<int>("opening");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("minutes");

        QTest::newRow("first") << 1 << 2 << 5;
        QTest::newRow("second") << 2 << 2 << 10;
        QTest::newRow("third") << 3 << 2 << 20;
        QTest::newRow("fourth") << 4 << 2 << 30;
        QTest::newRow("thousandth") << 1000 << 2 << 30;
        QTest::newRow("last countable") << std::numeric_limits<int>::max() << 2 << 30;
        QTest::newRow("none yet") << 0 << 2 << 5;
        QTest::newRow("interval above the cap") << 10 << 360 << 360;
        QTest::newRow("interval above the cap, first") << 1 << 360 << 5;
    }

    void waitsDoubleUpToTheLongest()
    {
        QFETCH(int, opening);
        QFETCH(int, interval);
        QFETCH(int, minutes);
        const Span wait = probeWait({}, std::chrono::minutes(interval), opening, Permanence::Temporary);
        QCOMPARE(wait, Span(std::chrono::minutes(minutes)));
    }

    void aPermanentFaultWaitsLongestAtOnce()
    {
        QCOMPARE(probeWait({}, 2min, 1, Permanence::Permanent), Span(30min));
        QCOMPARE(probeWait({}, 24h, 1, Permanence::Permanent), Span(24h));
        QCOMPARE(probeWait({.longest = 15min}, 2min, 1, Permanence::Permanent), Span(15min));
    }

    void theJitterIsTheTimersOwnPlace_data()
    {
        QTest::addColumn<double>("draw");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("seconds");

        QTest::newRow("middle") << 0.0 << 10 << 300;
        QTest::newRow("early") << -1.0 << 10 << 270;
        QTest::newRow("late") << 1.0 << 10 << 330;
        QTest::newRow("out of range") << 17.0 << 10 << 330;
        QTest::newRow("no number") << std::nan("") << 10 << 300;
        QTest::newRow("none wanted") << 1.0 << 0 << 300;
    }

    void theJitterIsTheTimersOwnPlace()
    {
        QFETCH(double, draw);
        QFETCH(int, percent);
        QFETCH(int, seconds);
        BreakerContext context = everyTwoMinutes();
        context.draw = draw;
        context.rules.jitterPercent = percent;
        const Transition turn = afterBreakerEvent(closedFailing(), failure(4), context, now);
        QCOMPARE(*turn.after.resumeAt - now, Span(std::chrono::seconds(seconds)));
    }

    void aServerThatBacksOffIsLeftAlone()
    {
        BreakerContext context = everyTwoMinutes();
        context.leastWait = 12min;
        const Transition tripped = afterBreakerEvent(closedFailing(), failure(4), context, now);
        QCOMPARE(*tripped.after.resumeAt - now, Span(12min));
        const Transition again = afterBreakerEvent(probingTwice, failure(7), context, now);
        QCOMPARE(*again.after.resumeAt - now, Span(20min));
    }

    void aProbeIsLostAfterTwiceItsUsualTime()
    {
        QCOMPARE(probePatience(Span{}), Span(5min));
        QCOMPARE(probePatience(2min), Span(5min));
        QCOMPARE(probePatience(10min), Span(20min));
    }

    void somebodyElsesProbeMayBeginAnIntervalLater()
    {
        BreakerContext context{.interval = 2h, .ours = false};
        const Breaker waiting = with(probing(), [](B b) { b.probeStarted = now - 2h - 4min; });
        QCOMPARE(afterBreakerEvent(waiting, TimeChecked{}, context, now).after.state, State::HalfOpen);
        QCOMPARE(afterBreakerEvent(waiting, TimeChecked{}, context, now + 2min).after.state, State::Open);
        context.ours = true;
        QCOMPARE(afterBreakerEvent(waiting, TimeChecked{}, context, now).after.state, State::Open);
    }

    void whatTheRulesMeanIsToldInNumbers()
    {
        const BreakerEffect minutes = effectOf({}, 2min);
        QVERIFY((minutes == BreakerEffect{3, 6min, 5min, 30min}));
        const BreakerEffect daily = effectOf({}, 24h);
        QVERIFY((daily == BreakerEffect{1, 24h, 5min, 24h}));
        const BreakerEffect own = effectOf({.failures = 5, .firstProbe = 1h, .longest = 40min}, 10s);
        QVERIFY((own == BreakerEffect{5, 50s, 40min, 40min}));
    }

    void randomHistoriesKeepTheInvariants()
    {
        std::mt19937 random(20261122);
        for (int history = 0; history < 2000; ++history) {
            Breaker breaker;
            Instant at = now;
            BreakerContext context{.interval = std::chrono::minutes(1 + history % 600),
                                   .draw = double(history % 21) / 10 - 1};
            for (int step = 0; step < 100; ++step) {
                at += std::chrono::seconds(std::uniform_int_distribution<int>(-60, 600)(random));
                const BreakerEvent event = randomEvent(random, breaker.generation);
                const Transition turn = step % 25 == 24 ? reconciled(breaker, context, at)
                                                        : afterBreakerEvent(breaker, event, context, at);
                QCOMPARE(brokenInvariant(turn.after), QString());
                QVERIFY(turn.after.generation >= breaker.generation);
                const int probes = int(turn.deeds.count(Deed::StartProbe));
                QVERIFY(probes == 0 || !breaker.probeStarted || breaker.state != State::HalfOpen);
                QVERIFY(probes <= 1 && turn.after.probeStarted.has_value() >= (probes == 1));
                QVERIFY(turn.deeds.count(Deed::StartRun) == 0 || breaker.state == State::Closed);
                if (turn.after.resumeAt && breaker.state != State::Open)
                    QVERIFY(*turn.after.resumeAt <= at + longestWait({}, context.interval) * 11 / 10);
                breaker = turn.after;
            }
        }
    }

    void statesAreKnownByNumberAndByName()
    {
        for (const State state : allStates) {
            QCOMPARE(breakerStateFromNumber(int(state)), state);
            QCOMPARE(breakerStateFromId(QString(breakerStateId(state))), state);
        }
        QVERIFY(!breakerStateFromNumber(0) && !breakerStateFromNumber(6));
        QVERIFY(!breakerStateFromId(u"ajar"));
    }
};

QTEST_APPLESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
