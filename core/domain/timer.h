#pragma once

#include <QByteArray>
#include <QStringList>

#include "core/domain/breaker.h"
#include "core/domain/ids.h"

namespace jobwatch {

// Fixed numbers: they are stored. Append only.
enum class TimerKind {
    Test = 1, // runs a service's tests on a runner
    Request = 2, // calls an HTTP endpoint on a schedule, run by our core
    Server = 3, // one that a FOLIO server runs and we watch
};

QLatin1StringView timerKindId(TimerKind kind); // "test", "request", "server"

using TimerId = Id<struct TimerTag>;

// A timer by the name that outlives upgrades: "service/runner" of a test timer, the name of a request
// timer, the natural key ("user#mod-foo#POST#/foo/timer") of a server timer.
struct TimerKey
{
    ServerId server{};
    TimerKind kind = TimerKind::Server;
    TimerId id{};

    friend bool operator==(const TimerKey &, const TimerKey &) = default;
    friend bool operator<(const TimerKey &a, const TimerKey &b)
    {
        return std::tie(a.server, a.kind, a.id) < std::tie(b.server, b.kind, b.id);
    }
    friend size_t qHash(const TimerKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.server, int(key.kind), key.id);
    }
};

TimerKey testTimerKey(const RunnerKey &runner);
// One word for the command line, REST and files: "library/server/user#mod-foo#POST#/foo/timer".
QString timerName(const TimerKey &key);
std::optional<TimerKey> timerKeyFromName(const QString &name);

// When a timer runs: a delay between two starts, or cron in a zone.
struct TimerSchedule
{
    Span every{}; // 0: by cron, or never where that is empty too
    QString cron{}; // 5 fields (1 = Monday) or 6 and 7 (Quartz, 1 = Sunday); see core/domain/cron.h
    QByteArray zone{"UTC"}; // IANA name

    bool isEmpty() const { return every == Span{} && cron.isEmpty(); }
    bool operator==(const TimerSchedule &) const = default;
};

// A timer of config.yaml that our own core runs.
struct RequestTimer
{
    TimerId name{}; // unique
    ServerId server{}; // whose address, certificates, proxy and credentials are used; may be empty
    QString method{QStringLiteral("POST")};
    QString url{}; // absolute, or a path on the server
    QString body{}; // sent as application/json where it is not empty
    QList<int> expect{}; // HTTP status codes that are success; empty: 200 to 299
    TimerSchedule schedule{};
    Span timeout = std::chrono::seconds(60);
    std::optional<BreakerRules> breaker{}; // else the server's

    bool operator==(const RequestTimer &) const = default;
};

// What became of the target of a server timer. Fixed numbers: they are stored. Append only.
enum class TargetVerdict {
    NotChecked = 0,
    Present = 1, // upgraded or not: the module provides the endpoint
    ModuleUninstalled = 2,
    EndpointVanished = 3, // after an upgrade; the closest path is proposed
    ScheduleDiffers = 4, // from the module's descriptor: changed by hand, or an event was missed
    DeclaredButMissing = 5, // the module declares a timer that the server does not have
};

// A timer as a server tells of it.
struct ReportedTimer
{
    TimerId id{}; // natural key
    QString serverId{}; // what the server calls it today; changes with an upgrade
    bool system = false; // declared by a module; else by a user
    QString owner{}; // the user it runs as; empty for the tenant's system user
    QString tenant{};
    QString module{}; // name
    QString moduleId{}; // name and version
    QString method{};
    QString path{};
    TimerSchedule schedule{};
    bool enabled = true;
    bool modified = false; // was updated after it was made; the server's word
    bool writable = false; // the server lets us change it
    std::optional<Instant> createdAt{};
    std::optional<Instant> updatedAt{};
    TargetVerdict target = TargetVerdict::NotChecked;
    QString targetText{}; // proposed path, what differs, since when: plain text
    QByteArray descriptor{}; // the server's own JSON, for export and for writing it back whole

    bool operator==(const ReportedTimer &) const = default;
};

// One run of a timer, or a step of one.
enum class RunStep { Started = 1, Retried = 2, Passed = 3, Failed = 4 };

struct TimerRun
{
    TimerKey timer{};
    RunStep step = RunStep::Passed;
    Instant at{};
    std::optional<Span> duration{};
    std::optional<int> httpStatus{};
    Cause cause = Cause::None; // of a failure
    QString text{}; // plain text, one line
    bool probe = false; // ours

    bool operator==(const TimerRun &) const = default;
};

// What is kept of a timer between two starts.
struct TimerRecord
{
    TimerKey key{};
    Breaker breaker{};
    QString who{}; // of a pause by a person …
    QString why{};
    std::optional<Instant> pausedAt{};
    std::optional<Instant> pausedUntil{};
    bool untilGreen = false; // the pause ends with the next success that is seen
    std::optional<Instant> lastStart{};
    std::optional<Instant> lastPassed{};
    std::optional<Span> usualDuration{};
    QString serverId{}; // of a server timer, to notice a new id after an upgrade
    QList<QString> formerIds{}; // oldest first
    bool removed = false; // not on the server any more; kept for the history

    bool operator==(const TimerRecord &) const = default;
};

// Everything a window or a command shows of a timer.
struct TimerState
{
    TimerKey key{};
    QString name{}; // for people: "POST /foo/timer", the name of a request timer, "clustalo on default"
    TimerSchedule schedule{};
    Span interval{}; // between two runs by the schedule, as good as it can be told
    TimerRecord record{};
    BreakerRules rules{};
    std::optional<ReportedTimer> reported{}; // of a server timer
    std::optional<RequestTimer> request{}; // of a request timer
    std::optional<RunnerKey> runner{}; // of a test timer
    QList<Instant> nextRuns{}; // up to five, none while nothing is planned
    int runs = 0; // seen in the last 24 h
    int failures = 0; // of those
    bool notFiring = false; // enabled, but no start was seen for two periods
    bool running = false;
    bool guarded =
        true; // false: the breaker is shown, but pauses nothing (a server runs it, and we only watch)

    bool operator==(const TimerState &) const = default;
};

} // namespace jobwatch
