#include "core/domain/schedule/assessor.h"

#include "core/domain/schedule/doubt.h"
#include "core/domain/schedule/hearing.h"
#include "core/domain/schedule/persist.h"

namespace jobwatch {

namespace {

// A test whose end was never told must not block its runner for ever.
void forgetLostTests(Watch &watch, WatchedPair &pair, Instant now)
{
    constexpr double grace = 300;
    const double fullLimit = double(pair.plan.fullLimit.count()) / 1000;
    const double smokeLimit = double(pair.plan.smokeLimit.count()) / 1000;
    if (pair.full.inFlight && secondsSince(pair.full.started, now) > fullLimit + grace)
        endTest(watch, pair, TestKind::Full);
    if (pair.smoke.inFlight && secondsSince(pair.smoke.started, now) > smokeLimit + grace)
        endTest(watch, pair, TestKind::Smoke);
}

// A clock that was set back must not postpone tests until it has caught up.
void forgetTheFuture(WatchedPair &pair, const ScheduleParameters &parameters, Instant now)
{
    for (std::optional<Instant> *event : {&pair.full.started, &pair.smoke.started, &pair.lastDeep,
                                          &pair.lastEvidence, &pair.ambiguous.at, &pair.leftOk}) {
        if (*event && **event > now)
            *event = now;
    }
    const Instant latest = now + Span(qint64(1000 * parameters.problemSpacing));
    pair.notBefore = std::min(pair.notBefore, latest);
}

void refill(WatchedServer &server, double seconds)
{
    server.full = refilled(server.full, server.plan.full, seconds);
    server.smoke = refilled(server.smoke, server.plan.smoke, seconds);
}

} // namespace

Assessor::Assessor(const ScheduleParameters &parameters)
{
    m_watch.parameters = parameters;
}

void Assessor::setServer(const ServerId &server, const ServerPlan &plan)
{
    WatchedServer &entry = m_watch.servers[size_t(serverAt(m_watch, server))];
    const bool isNew = entry.pairs.empty() && !m_watch.lastTick;
    entry.plan = plan;
    entry.full.tokens = isNew ? plan.full.burst : std::min(entry.full.tokens, plan.full.burst);
    entry.smoke.tokens = isNew ? plan.smoke.burst : std::min(entry.smoke.tokens, plan.smoke.burst);
}

void Assessor::setRunner(const RunnerKey &runner, const RunnerPlan &plan, Instant now)
{
    WatchedPair &pair = m_watch.pairs[size_t(pairAt(m_watch, runner))];
    const bool relisting = !pair.present || pair.plan.hasSmokeTest != plan.hasSmokeTest;
    if (pair.plan != plan)
        pair.notBefore = Instant::min();
    pair.present = true;
    pair.plan = plan;
    if (relisting)
        relist(m_watch);
    judge(m_watch, pair, now);
}

void Assessor::removeRunner(const RunnerKey &runner)
{
    const std::optional<int> index = findPair(m_watch, runner);
    if (!index)
        return;
    WatchedPair &pair = m_watch.pairs[size_t(*index)];
    endTest(m_watch, pair, TestKind::Full);
    endTest(m_watch, pair, TestKind::Smoke);
    pair.present = false;
    relist(m_watch);
}

void Assessor::removeServer(const ServerId &server)
{
    const std::vector<int> pairs = m_watch.servers[size_t(serverAt(m_watch, server))].pairs;
    for (const int index : pairs)
        removeRunner(m_watch.pairs[size_t(index)].key);
}

void Assessor::observe(const Evidence &evidence, Instant now)
{
    const std::optional<int> index = findPair(m_watch, evidence.runner);
    if (!index)
        return;
    WatchedPair &pair = m_watch.pairs[size_t(*index)];
    hear(m_watch, pair, evidence, now);
    judgeServer(m_watch, pair.server, now);
    if (evidence.source == Source::TestJob)
        promiseNextTest(m_watch, pair, now);
}

void Assessor::observeReport(const ServerId &server, const ServiceId &service, const ReportedStatus &reported,
                             Instant now)
{
    const auto found = m_watch.serviceIndex.constFind(RunnerKey{server, service, {}});
    if (found == m_watch.serviceIndex.constEnd())
        return;
    hear(m_watch, m_watch.services[size_t(*found)], reported, now);
    judgeServer(m_watch, serverAt(m_watch, server), now);
}

void Assessor::noteTestStarted(const RunnerKey &runner, TestKind kind, Instant now)
{
    if (const std::optional<int> index = findPair(m_watch, runner))
        startTest(m_watch, m_watch.pairs[size_t(*index)], kind, now);
}

void Assessor::noteTestEnded(const RunnerKey &runner, TestKind kind)
{
    if (const std::optional<int> index = findPair(m_watch, runner))
        endTest(m_watch, m_watch.pairs[size_t(*index)], kind);
}

QList<TestDecision> Assessor::tick(Instant now)
{
    const double seconds = m_watch.lastTick ? std::max(0.0, secondsBetween(*m_watch.lastTick, now)) : 0;
    const bool setBack = m_watch.lastTick && now < *m_watch.lastTick;
    m_watch.lastTick = now;
    if (m_watch.extraTick && (setBack || *m_watch.extraTick <= now))
        m_watch.extraTick.reset();

    relax(m_watch, seconds, now);
    judgeAll(m_watch, now);
    for (WatchedPair &pair : m_watch.pairs) {
        if (setBack)
            forgetTheFuture(pair, m_watch.parameters, now);
        forgetLostTests(m_watch, pair, now);
        if (pair.displayed == Status::Ok)
            pair.secondsOk += seconds;
    }
    book(m_watch, std::min(seconds, m_watch.parameters.mostBooked), now);
    for (WatchedServer &server : m_watch.servers) {
        refill(server, seconds);
        server.nextPromise = setBack ? Instant::min() : server.nextPromise;
    }
    const QList<TestDecision> decisions = grant(m_watch, now);
    learnFromPromises(m_watch, decisions, now);
    return decisions;
}

bool Assessor::testsByDoubt() const
{
    return std::any_of(m_watch.pairs.begin(), m_watch.pairs.end(), [](const WatchedPair &pair) {
        return pair.present && pair.plan.testing == Testing::ByDoubt;
    });
}

Instant Assessor::wakeAt() const
{
    if (!m_watch.lastTick)
        return Instant{};
    Instant wake = *m_watch.lastTick + m_watch.parameters.tick;
    if (m_watch.extraTick)
        wake = std::min(wake, *m_watch.extraTick);
    if (m_watch.parameters.hold <= Span(0))
        return wake;
    for (const WatchedPair &pair : m_watch.pairs) {
        if (pair.present && pair.leftOk)
            wake =
                std::min(wake, std::max(*pair.leftOk + m_watch.parameters.hold, *m_watch.lastTick + Span(1)));
    }
    return wake;
}

bool Assessor::hasBudget(const ServerId &server, TestKind kind) const
{
    const auto found = m_watch.serverIndex.constFind(server);
    if (found == m_watch.serverIndex.constEnd())
        return false;
    const WatchedServer &entry = m_watch.servers[size_t(*found)];
    return kind == TestKind::Full ? mayTake(entry.full, entry.plan.full)
                                  : mayTake(entry.smoke, entry.plan.smoke);
}

Status Assessor::status(const RunnerKey &runner, Instant now) const
{
    const std::optional<int> index = findPair(m_watch, runner);
    return index ? statusOf(m_watch.pairs[size_t(*index)], now) : Status::Unknown;
}

std::optional<RunnerAssessment> Assessor::shown(const RunnerKey &runner, Instant now) const
{
    const std::optional<int> index = findPair(m_watch, runner);
    if (!index)
        return {};
    return assess(m_watch, m_watch.pairs[size_t(*index)], now);
}

std::optional<TestForecast> Assessor::nextTest(const RunnerKey &runner, Instant now) const
{
    const std::optional<int> index = findPair(m_watch, runner);
    if (!index)
        return {};
    return forecast(m_watch, m_watch.pairs[size_t(*index)], now);
}

ServiceCosts Assessor::costs(const ServerId &server, const ServiceId &service) const
{
    const auto found = m_watch.serviceIndex.constFind(RunnerKey{server, service, {}});
    return found == m_watch.serviceIndex.constEnd() ? ServiceCosts{} : m_watch.services[size_t(*found)].costs;
}

QByteArray Assessor::saved(const ServerId &server) const
{
    return savedServer(m_watch, server);
}

Result<void> Assessor::restore(const QByteArray &saved, Instant now)
{
    return restoreServer(m_watch, saved, now);
}

} // namespace jobwatch
