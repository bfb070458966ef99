#include "core/domain/whatif/policyreplay.h"

#include <algorithm>
#include <queue>

#include "core/domain/rollup.h"
#include "core/domain/schedule/assessor.h"

namespace jobwatch {

namespace {

// Something that happens at a moment; the sequence keeps the order among equals.
struct Arrival
{
    Instant at{};
    qint64 sequence = 0;
    size_t runner = 0;
    Evidence evidence{};
    bool first = false; // of its runner
    bool inferred = false;

    bool operator<(const Arrival &other) const // the queue's top is the earliest
    {
        return std::tie(at, sequence) > std::tie(other.at, other.sequence);
    }
};

struct Player
{
    TestPolicy policy{};
    bool hasTest = true;
    bool entered = false;
    PerStage<StageState> stages{}; // as a fixed interval shows them: the last job stands
    std::optional<Instant> fullDue{};
    std::optional<Instant> smokeDue{};
    PlayedRunner played{};
};

class PolicyReplay
{
public:
    PolicyReplay(const std::vector<RecordedRunner> &recorded, const ReplaySetup &setup,
                 const std::optional<TestPolicy> &policy);

    bool run(Instant end, const std::stop_token &stop); // false: stopped
    std::vector<PlayedRunner> results() const;

private:
    void gather(size_t runner);
    std::optional<Instant> next() const;
    void arrive(const Arrival &arrival);
    void enter(size_t runner, Instant now);
    void startDue(Instant now);
    void startIfDue(size_t runner, TestKind kind, std::optional<Instant> &due, Instant now);
    void start(size_t runner, TestKind kind, Instant now);
    void show(Instant now);
    void show(size_t runner, Status status, Instant now);
    bool hasKind(size_t runner, TestKind kind) const;
    RunnerPlan planOf(size_t runner) const;

    const std::vector<RecordedRunner> &m_recorded;
    bool m_asRecorded = false;
    Assessor m_assessor{};
    std::vector<Player> m_players{};
    QHash<RunnerKey, size_t> m_index{};
    std::priority_queue<Arrival> m_arrivals{};
    qint64 m_sequence = 0;
    std::optional<Instant> m_nextDue{}; // of fixed intervals
};

PolicyReplay::PolicyReplay(const std::vector<RecordedRunner> &recorded, const ReplaySetup &setup,
                           const std::optional<TestPolicy> &policy)
    : m_recorded(recorded)
    , m_asRecorded(!policy)
    , m_players(recorded.size())
{
    for (const ReplayedServer &server : setup.servers)
        m_assessor.setServer(server.name, server.plan);
    for (size_t i = 0; i < recorded.size(); ++i)
        m_index.insert(recorded[i].key, i);
    for (const ReplayedRunner &runner : setup.runners) {
        const auto found = m_index.constFind(runner.key);
        if (found == m_index.constEnd())
            continue;
        m_players[*found].policy = policy.value_or(runner.present);
        m_players[*found].hasTest = runner.hasTest;
    }
    for (size_t i = 0; i < recorded.size(); ++i)
        gather(i);
}

void PolicyReplay::gather(size_t runner)
{
    bool first = true;
    for (const Evidence &evidence : m_recorded[runner].evidence) {
        if (first || m_asRecorded || evidence.source == Source::UserJob)
            m_arrivals.push({evidence.knownAt, m_sequence++, runner, evidence, first, false});
        first = false;
    }
}

bool PolicyReplay::hasKind(size_t runner, TestKind kind) const
{
    const RecordedRunner &recorded = m_recorded[runner];
    if (!m_players[runner].hasTest)
        return false;
    return kind == TestKind::Smoke ? recorded.hasSmokeTest : recorded.hasFullTest || !recorded.hasSmokeTest;
}

RunnerPlan PolicyReplay::planOf(size_t runner) const
{
    const TestPolicy &policy = m_players[runner].policy;
    RunnerPlan plan;
    plan.hasFullTest = hasKind(runner, TestKind::Full);
    plan.hasSmokeTest = hasKind(runner, TestKind::Smoke);
    const bool byDoubt = policy.kind == PolicyKind::Adaptive && (plan.hasFullTest || plan.hasSmokeTest);
    plan.testing = byDoubt && !m_asRecorded ? Testing::ByDoubt : Testing::ByOthers;
    plan.full = costOf(m_recorded[runner], TestKind::Full);
    plan.smoke = costOf(m_recorded[runner], TestKind::Smoke);
    plan.price = policy.price;
    plan.shortest = policy.shortest;
    plan.longest = policy.longest;
    return plan;
}

// Fixed intervals begin spread over one interval, as the engine spreads them.
void PolicyReplay::enter(size_t runner, Instant now)
{
    Player &player = m_players[runner];
    player.entered = true;
    m_assessor.setRunner(m_recorded[runner].key, planOf(runner), now);
    if (m_asRecorded || player.policy.kind != PolicyKind::Fixed)
        return;
    const double share = (double(runner) + .5) / double(m_players.size());
    const Instant first = now + Span(qint64(share * double(player.policy.every.count())));
    if (hasKind(runner, TestKind::Full))
        player.fullDue = first;
    if (hasKind(runner, TestKind::Smoke))
        player.smokeDue = first;
    if (player.fullDue || player.smokeDue)
        m_nextDue = m_nextDue ? std::min(*m_nextDue, first) : first;
}

void PolicyReplay::arrive(const Arrival &arrival)
{
    Player &player = m_players[arrival.runner];
    if (!player.entered)
        enter(arrival.runner, arrival.at);
    const bool counts = arrival.evidence.source == Source::TestJob && !arrival.first;
    if (counts && !arrival.inferred) { // one of ours was counted when it started
        ++player.played.tests;
        player.played.testStarts.push_back(arrival.evidence.submittedAt);
    }
    if (counts) {
        const Span cost = arrival.evidence.cpuTime.value_or(arrival.evidence.runTime.value_or(Span(0)));
        player.played.cpuSeconds += double(cost.count()) / 1000;
    }
    player.stages = afterLastJob(player.stages, arrival.evidence);
    m_assessor.observe(arrival.evidence, arrival.at);
}

void PolicyReplay::start(size_t runner, TestKind kind, Instant now)
{
    ++m_players[runner].played.tests;
    m_players[runner].played.testStarts.push_back(now);
    const Evidence result = inferredResult(m_recorded[runner], kind, now);
    m_arrivals.push({result.knownAt, m_sequence++, runner, result, false, true});
}

void PolicyReplay::startIfDue(size_t runner, TestKind kind, std::optional<Instant> &due, Instant now)
{
    if (!due)
        return;
    const RunnerKey &key = m_recorded[runner].key;
    if (*due <= now && m_assessor.hasBudget(key.server, kind)) {
        m_assessor.noteTestStarted(key, kind, now);
        start(runner, kind, now);
        due = now + std::max(m_players[runner].policy.every, Span(1000));
    }
    // One that waits for the budget is looked at again at the next tick.
    const Instant look = *due > now ? *due : std::max(m_assessor.wakeAt(), now + Span(1000));
    m_nextDue = m_nextDue ? std::min(*m_nextDue, look) : look;
}

void PolicyReplay::startDue(Instant now)
{
    if (!m_nextDue || *m_nextDue > now)
        return;
    m_nextDue.reset();
    for (size_t i = 0; i < m_players.size(); ++i) {
        startIfDue(i, TestKind::Full, m_players[i].fullDue, now);
        startIfDue(i, TestKind::Smoke, m_players[i].smokeDue, now);
    }
}

void PolicyReplay::show(size_t runner, Status status, Instant now)
{
    std::vector<StatusPoint> &shown = m_players[runner].played.shown;
    if (shown.empty() || shown.back().status != status)
        shown.push_back({now, status});
}

void PolicyReplay::show(Instant now)
{
    for (size_t i = 0; i < m_players.size(); ++i) {
        const Player &player = m_players[i];
        if (!player.entered)
            continue;
        const bool lastStands = player.policy.kind == PolicyKind::Fixed;
        show(i, lastStands ? runnerStatus(player.stages) : m_assessor.status(m_recorded[i].key, now), now);
    }
}

std::optional<Instant> PolicyReplay::next() const
{
    if (m_arrivals.empty() && m_players.empty())
        return {};
    const bool begun = m_assessor.wakeAt() != Instant{};
    std::optional<Instant> at = begun ? std::optional(m_assessor.wakeAt()) : std::nullopt;
    if (!m_arrivals.empty())
        at = at ? std::min(*at, m_arrivals.top().at) : m_arrivals.top().at;
    if (m_nextDue && at)
        at = std::min(*at, *m_nextDue);
    return at;
}

// At one moment: first what is known by then, then a tick if it is time, then what fixed intervals start.
bool PolicyReplay::run(Instant end, const std::stop_token &stop)
{
    for (std::optional<Instant> at = next(); at && *at <= end; at = next()) {
        if (stop.stop_requested())
            return false;
        const Instant now = *at;
        while (!m_arrivals.empty() && m_arrivals.top().at <= now) {
            const Arrival arrival = m_arrivals.top();
            m_arrivals.pop();
            arrive(arrival);
        }
        if (m_assessor.wakeAt() <= now) {
            for (const TestDecision &decision : m_assessor.tick(now))
                start(m_index.value(decision.runner), decision.kind, now);
        }
        startDue(now);
        show(now);
    }
    return true;
}

std::vector<PlayedRunner> PolicyReplay::results() const
{
    std::vector<PlayedRunner> results;
    for (const Player &player : m_players)
        results.push_back(player.played);
    return results;
}

} // namespace

std::optional<std::vector<PlayedRunner>> play(const std::vector<RecordedRunner> &recorded,
                                              const ReplaySetup &setup,
                                              const std::optional<TestPolicy> &policy, Instant end,
                                              const std::stop_token &stop)
{
    PolicyReplay replay(recorded, setup, policy);
    if (!replay.run(end, stop))
        return {};
    return replay.results();
}

} // namespace jobwatch
