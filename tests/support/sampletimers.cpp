#include <algorithm>

#include "tests/support/samplesnapshot.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

TimerState serverTimer(const QString &method, const QString &path, const QString &module, Span every)
{
    const QString id = u"system#%1#%2#%3"_s.arg(module, method, path);
    TimerState timer;
    timer.key = {{u"library-prod"_s}, TimerKind::Server, {id}};
    timer.name = method + u' ' + path;
    timer.schedule = {.every = every, .cron = {}, .zone = "UTC"};
    timer.interval = every;
    timer.record.key = timer.key;
    timer.record.lastPassed = sampleNow() - every / 2;
    timer.nextRuns = {sampleNow() + every / 2, sampleNow() + 3 * every / 2, sampleNow() + 5 * every / 2};
    timer.runs = int(std::min<qint64>(24h / every, 1440));
    timer.reported = ReportedTimer{.id = timer.key.id,
                                   .serverId = u"9f2c1d%1"_s.arg(qHash(id) % 1000),
                                   .system = true,
                                   .tenant = u"diku"_s,
                                   .module = module,
                                   .moduleId = module + u"-24.2.0"_s,
                                   .method = method,
                                   .path = path,
                                   .schedule = timer.schedule,
                                   .enabled = true,
                                   .modified = false,
                                   .writable = true,
                                   .target = TargetVerdict::Present,
                                   .descriptor = "{\"id\":\"9f2c1d\",\"enabled\":true}"};
    return timer;
}

TimerState ofUser(TimerState timer, const QString &owner)
{
    timer.key.id = {u"user#"_s + timer.reported->module + u'#' + timer.name};
    timer.record.key = timer.key;
    timer.reported->id = timer.key.id;
    timer.reported->system = false;
    timer.reported->owner = owner;
    return timer;
}

TimerState failing(TimerState timer, int failures, Cause cause, const QString &text, Span since)
{
    Breaker &breaker = timer.record.breaker;
    breaker.failureCount = failures;
    breaker.reason = cause;
    breaker.reasonText = text;
    breaker.failingSince = sampleNow() - since;
    breaker.lastFailed = sampleNow() - 3min;
    timer.failures = failures;
    return timer;
}

TimerState opened(TimerState timer, Span since, Span probeIn)
{
    Breaker &breaker = timer.record.breaker;
    breaker.state = BreakerState::Open;
    breaker.openedAt = sampleNow() - since;
    breaker.lastFailed = sampleNow() - 10min;
    breaker.openCount = 2;
    breaker.skipped = 6;
    breaker.resumeAt = sampleNow() + probeIn;
    timer.nextRuns = {sampleNow() + 13min, sampleNow() + 18min, sampleNow() + 23min, sampleNow() + 28min};
    return timer;
}

TimerState gone(TimerState timer)
{
    timer.nextRuns.clear();
    timer.record.breaker.state = BreakerState::ForcedOpen;
    timer.record.breaker.reason = Cause::TargetGone;
    timer.record.breaker.openedAt = sampleNow() - 21h;
    timer.reported->target = TargetVerdict::ModuleUninstalled;
    timer.reported->targetText = u"Application app-acquisitions was uninstalled yesterday at 17:05"_s;
    return timer;
}

TimerState halfOpen(TimerState timer)
{
    timer.record.breaker.state = BreakerState::HalfOpen;
    timer.record.breaker.openedAt = sampleNow() - 31min;
    timer.record.breaker.openCount = 2;
    timer.record.breaker.probeStarted = sampleNow() - 18s;
    timer.running = true;
    return timer;
}

TimerState paused(TimerState timer)
{
    timer.record.breaker.state = BreakerState::Disabled;
    timer.record.who = u"A. Berg"_s;
    timer.record.why = u"data migration"_s;
    timer.record.pausedAt = sampleNow() - 3h - 30min;
    timer.record.pausedUntil = sampleNow() + 3h + 28min;
    return timer;
}

TimerState requestTimer()
{
    TimerState timer;
    timer.key = {{u"library-prod"_s}, TimerKind::Request, {u"nightly-export"_s}};
    timer.name = u"nightly-export"_s;
    timer.schedule = {.every = {}, .cron = u"0 2 * * *"_s, .zone = "Europe/Berlin"};
    timer.interval = 24h;
    timer.record.key = timer.key;
    timer.request = RequestTimer{.name = timer.key.id,
                                 .server = timer.key.server,
                                 .url = u"/data-export/expire-jobs"_s,
                                 .schedule = timer.schedule};
    timer.nextRuns = {sampleNow() + 10h + 28min};
    return timer;
}

} // namespace

TimerKey sampleTimer()
{
    return {{u"library-prod"_s},
            TimerKind::Server,
            {u"user#mod-circulation#POST /circulation/scheduled-age-to-lost-fee-charging"_s}};
}

QList<TimerState> sampleTimers()
{
    const QString circulation = u"mod-circulation"_s;
    const QString acquisitions = u"mod-acquisitions"_s;
    QList<TimerState> timers{
        opened(failing(ofUser(serverTimer(u"POST"_s, u"/circulation/scheduled-age-to-lost-fee-charging"_s,
                                          circulation, 5min),
                              u"j.meyer"_s),
                       2, Cause::AccessDenied, u"403 access denied: owner lost a permission"_s, 45min),
               35min, 8min + 52s),
        halfOpen(failing(
            serverTimer(u"POST"_s, u"/orders-storage/audit-outbox/process"_s, u"mod-orders-storage"_s, 1min),
            3, Cause::TargetUnreachable, u"Connection refused"_s, 40min)),
        failing(serverTimer(u"POST"_s, u"/circulation/requests-reports-expiration"_s, circulation, 5min), 2,
                Cause::TargetFailed, u"500 from the module"_s, 12min),
        paused(
            ofUser(serverTimer(u"POST"_s, u"/patron-blocks/automated/expire"_s, u"mod-patron-blocks"_s, 1h),
                   u"a.berg"_s)),
        gone(serverTimer(u"POST"_s, u"/acquisitions/rollover-reminders"_s, acquisitions, 6h)),
        gone(serverTimer(u"POST"_s, u"/acquisitions/budget-sync"_s, acquisitions, 30min)),
        gone(ofUser(serverTimer(u"POST"_s, u"/acquisitions/fund-expiry"_s, acquisitions, 24h), u"k.ito"_s)),
        gone(ofUser(serverTimer(u"GET"_s, u"/acquisitions/invoice-poll"_s, acquisitions, 2min), u"a.berg"_s)),
        serverTimer(u"POST"_s, u"/circulation/scheduled-anonymize-processing"_s, circulation, 6h),
        serverTimer(u"POST"_s, u"/circulation/handlers/loan-due-date-reminders"_s, circulation, 20min),
        serverTimer(u"DELETE"_s, u"/email/expired-messages"_s, u"mod-email"_s, 30min),
        serverTimer(u"POST"_s, u"/oai-pmh/clean-up-instances"_s, u"mod-oai-pmh"_s, 24h),
        requestTimer(),
    };
    std::sort(timers.begin(), timers.end(),
              [](const TimerState &a, const TimerState &b) { return a.key < b.key; });
    return timers;
}

} // namespace jobwatch
