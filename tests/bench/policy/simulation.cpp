#include "tests/bench/policy/simulation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace jobwatch::bench {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

// SplitMix64, a public generator by Sebastiano Vigna.
std::uint64_t splitMix(std::uint64_t state)
{
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ull;
    state = (state ^ (state >> 27)) * 0x94d049bb133111ebull;
    return state ^ (state >> 31);
}

// The luck of one test at one stage, as the trace format defines it: the second number of the generator.
double luck(std::uint64_t seed, int pair, int number, int what)
{
    constexpr std::uint64_t step = 0x9e3779b97f4a7c15ull;
    const std::uint64_t state =
        (seed * step) ^ (std::uint64_t(pair) << 40) ^ (std::uint64_t(number) << 8) ^ std::uint64_t(what);
    return double(splitMix(state + 2 * step) >> 11) / 9007199254740992.0;
}

double badLuck(Kind kind, int stage)
{
    const bool often = stage == 2 || (stage == 1 && kind == Kind::Smoke);
    return often ? .003 : .001;
}

} // namespace

Simulation::Simulation(const Trace &trace)
    : m_trace(trace)
    , m_full(trace.pairs.size())
    , m_smoke(trace.pairs.size())
{
    m_account.shown.assign(trace.pairs.size(), {{0, Unknown}});
}

double Simulation::failsAt(int pair, Kind kind, int stage) const
{
    const double now = std::min(m_now, m_trace.horizon - 1);
    if (kind == Kind::Full)
        return segmentAt(m_trace.truth[size_t(pair)][size_t(stage)], now).testFails;
    return segmentAt(m_trace.smoke[size_t(pair)][size_t(stage)], now).fails;
}

bool Simulation::isStuck(int pair, Kind kind) const
{
    const double now = std::min(m_now, m_trace.horizon - 1);
    const bool stuck = segmentAt(m_trace.truth[size_t(pair)][1], now).stuck;
    return stuck || (kind == Kind::Smoke && failsAt(pair, kind, 1) < .01);
}

void Simulation::pay(int pair, Kind kind, double cpuSeconds)
{
    if (m_now < m_trace.scoredFrom)
        return;
    m_account.cpuSeconds += cpuSeconds;
    ++(kind == Kind::Full ? m_account.fullTests : m_account.smokeTests);
    if (kind != Kind::Full)
        return;
    long &count = m_fullAnHour[{long(m_now / 3600), m_trace.pairs[size_t(pair)].server}];
    m_account.mostFullAnHour = std::max(m_account.mostFullAnHour, ++count);
}

void Simulation::start(int pair, Kind kind)
{
    const TracePair &what = m_trace.pairs[size_t(pair)];
    Track &track = trackOf(pair, kind);
    if (track.running || (kind == Kind::Smoke && what.smokeCpu <= 0))
        return;
    track.running = true;
    const int number = track.started++;
    double cost = kind == Kind::Full ? what.fullCpu : what.smokeCpu;
    double end = m_now + (kind == Kind::Full ? what.fullSeconds : what.smokeSeconds);
    Result result{0, m_now, pair, kind, -1, 0, -1};
    for (int stage = 0; stage < 4; ++stage) {
        const int what16 = kind == Kind::Full ? stage : 16 + stage;
        if (luck(m_trace.seed, pair, number, what16) >= failsAt(pair, kind, stage) + badLuck(kind, stage))
            continue;
        result.failedStage = stage;
        const bool stuck = stage == 1 && isStuck(pair, kind);
        result.exitCode = stage == 0 ? -1 : stage == 1 ? (stuck ? -2 : 127) : stage == 2 ? 1 : -3;
        if (stage < 2) {
            cost *= .05;
            end = m_now + (stage == 0 ? 1 : !stuck ? 5 : kind == Kind::Full ? 900 : 300);
        }
        break;
    }
    pay(pair, kind, cost);
    result.at = std::round(end * 10) / 10;
    m_pending.push({result.at, result});
}

void Simulation::show(int pair, int status)
{
    std::vector<StatusSegment> &shown = m_account.shown[size_t(pair)];
    if (shown.back().state == status)
        return;
    if (shown.back().from < m_now) {
        shown.push_back({m_now, status});
        return;
    }
    shown.back().state = status;
    if (shown.size() > 1 && shown[shown.size() - 2].state == status)
        shown.pop_back();
}

Account Simulation::run(Policy &policy)
{
    size_t job = 0;
    size_t signal = 0;
    policy.begin(*this);
    for (;;) {
        const double nextJob = job < m_trace.jobs.size() ? m_trace.jobs[job].known : never;
        const double nextResult = m_pending.empty() ? never : m_pending.top().at;
        const double nextSignal = signal < m_trace.signals.size() ? m_trace.signals[signal].at : never;
        const double next = std::min({nextJob, nextResult, nextSignal, policy.wakeAt()});
        if (next >= m_trace.horizon)
            return m_account;
        m_now = next;
        if (nextJob == next) {
            const TraceJob &user = m_trace.jobs[job++];
            policy.learn(*this,
                         Result{next, user.submitted, user.pair, Kind::User, user.failedStage, user.exitCode,
                                user.client});
        } else if (nextResult == next) {
            const Result result = m_pending.top().result;
            m_pending.pop();
            trackOf(result.pair, result.kind).running = false;
            policy.learn(*this, result);
        } else if (nextSignal == next) {
            policy.learn(*this, m_trace.signals[signal++]);
        } else {
            policy.wake(*this, next);
        }
    }
}

} // namespace jobwatch::bench
