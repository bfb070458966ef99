#pragma once

#include <optional>
#include <QList>
#include <QString>
#include <variant>

#include "core/base/time.h"
#include "core/domain/cause.h"

namespace jobwatch {

// Fixed numbers: they are stored. Append only.
enum class BreakerState {
    Closed = 1, // runs on its schedule
    Open = 2, // failed too often: nothing runs until resumeAt
    HalfOpen = 3, // one probe decides
    Disabled = 4, // by a person
    ForcedOpen = 5, // the target is gone, the timer is misconfigured, or a person said so
};

// Stable identifiers: "closed", "open", "half-open", "disabled", "forced-open".
QLatin1StringView breakerStateId(BreakerState state);
std::optional<BreakerState> breakerStateFromId(QStringView id);
std::optional<BreakerState> breakerStateFromNumber(int number);

// When a breaker opens and how long it stays so. What is 0 follows from the timer's interval.
struct BreakerRules
{
    int failures = 0; // in a row, to open; 0: 3 below 30 min, 2 up to 6 h, 1 above
    Span firstProbe = std::chrono::minutes(5); // after opening; each further opening in a row doubles it …
    Span longest{}; // … up to this; 0: 30 min or the interval, whichever is longer
    int jitterPercent = 10; // of the wait, either way
    int goodProbes = 2; // that close a breaker which has opened twice in a row or more; else one does

    bool operator==(const BreakerRules &) const = default;
};

// One breaker. Saved before anything is done about it.
struct Breaker
{
    BreakerState state = BreakerState::Closed;
    int failureCount = 0; // in a row
    int openCount = 0; // openings in a row
    int probesPassed = 0; // in a row, since it opened last
    std::optional<Instant> lastFailed{};
    Cause reason = Cause::None; // of the last failure
    QString reasonText{}; // plain text, one line
    std::optional<Instant> failingSince{}; // the first of the failures in a row
    std::optional<Instant> openedAt{}; // the first opening in a row
    std::optional<Instant> resumeAt{}; // of the next probe; set while open
    std::optional<Instant> probeStarted{}; // set while a probe is in flight
    BreakerState before = BreakerState::Closed; // while disabled or forced open: what it was
    quint64 generation = 0; // grows with each change that makes earlier runs' results stale
    qint64 skipped = 0; // runs that were due while it was not closed

    bool operator==(const Breaker &) const = default;
};

// What a timer's breaker has to know beside itself.
struct BreakerContext
{
    BreakerRules rules{};
    Span interval{}; // between two runs by the schedule
    Span usualDuration{}; // of a run; 0: not known
    double draw = 0; // -1..1, the timer's own place within the jitter
    Span leastWait{}; // after a failed probe, whatever the rules say (a server that backs off)
    bool ours = true; // we run it; else somebody else does, and a probe begins with the next run there
};

// What can happen to a breaker.
struct RunPassed
{
    quint64 generation = 0; // of the breaker after StartRun or StartProbe was said
};
struct RunFailed
{
    quint64 generation = 0;
    Cause cause = Cause::None;
    QString text{};
};
struct RunAbandoned // ended without a word about the timer: cancelled, offline, our own login lost
{
    quint64 generation = 0;
};
struct ScheduleFired // a run is due by the schedule
{
};
struct ResumeDue // resumeAt has come
{
    quint64 generation = 0;
};
struct ProbeAsked // by a person: resume now; a disabled breaker has to be enabled instead
{
};
struct TimeChecked // by the watchdog: a probe that never ended, a resume that never came
{
};
struct DisableAsked
{
};
struct EnableAsked
{
};
struct TimerEdited
{
    bool scheduleOnly = false; // when it runs; else what it calls or as whom, and what failed is no guide now
};
struct ForceOpenAsked // target gone, misconfigured, or a person
{
    Cause cause = Cause::None;
    QString text{};
};
struct ForceCloseAsked // the reason of the forced opening is gone: the next run is a probe
{
};
struct ForgetFailuresAsked // by a person: a closed breaker counts from nothing again
{
};
struct RecallFailuresAsked // by the same person, who takes that back
{
    Breaker before{}; // as it was
};
using BreakerEvent = std::variant<RunPassed, RunFailed, RunAbandoned, ScheduleFired, ResumeDue, ProbeAsked,
                                  TimeChecked, DisableAsked, EnableAsked, TimerEdited, ForceOpenAsked,
                                  ForceCloseAsked, ForgetFailuresAsked, RecallFailuresAsked>;

// What is to be done about a transition; the new breaker is saved first.
enum class BreakerDeed {
    StartRun, // on schedule, or by hand while closed
    StartProbe, // the one that half-open allows
    Skip, // what was due is not run
    PauseTimer, // where somebody else runs it
    UnpauseTimer,
    TellOpened, // once an outage
    TellClosed,
    TellForcedOpen,
    TellProbeFailed, // for the digest, never a notice of its own
    Drop, // a stale result: history only
};

struct Transition
{
    Breaker after{};
    QList<BreakerDeed> deeds{};

    bool operator==(const Transition &) const = default;
};

// A result counts once, and only if nothing has made it stale: it carries the generation of its start, and
// each opening, probe, pause and edit begins a new one. While open, a success of the present generation (a
// run by hand, or by a server that we only watch) is a passed probe.
Transition afterBreakerEvent(const Breaker &before, const BreakerEvent &event, const BreakerContext &context,
                             Instant now);

// Found after a start, a long sleep or a jump of the clock: no probe in flight is ours any more (it is
// planned anew and counts as no failure), a resumeAt that lies further ahead than the longest wait is drawn
// in, one that has passed is spread by the jitter. The deeds repeat what may not have been done before a
// crash.
Transition reconciled(const Breaker &stored, const BreakerContext &context, Instant now);

int failuresToOpen(const BreakerRules &rules, Span interval, Permanence permanence);
Span longestWait(const BreakerRules &rules, Span interval);
// Without jitter: what the `opening`-th opening in a row waits.
Span probeWait(const BreakerRules &rules, Span interval, int opening, Permanence permanence);
Span probePatience(Span usualDuration); // after which a probe is lost

// What rules mean for a timer: "opens after 3 failures, about 6 min; first probe after 5 min".
struct BreakerEffect
{
    int failures = 0;
    Span about{}; // from the first failing run that was due to the opening, at most
    Span firstProbe{};
    Span longest{};

    bool operator==(const BreakerEffect &) const = default;
};

BreakerEffect effectOf(const BreakerRules &rules, Span interval);

} // namespace jobwatch
