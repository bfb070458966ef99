#pragma once

#include <QRandomGenerator>

#include "core/domain/schedule/assessor.h"

namespace jobwatch::test {

inline const Instant start = instantFromMs(1'700'000'000'000);

inline Span seconds(double s)
{
    return Span(qint64(s * 1000));
}

inline RunnerKey key(int server, int service, int runner)
{
    return {{QStringLiteral("server%1").arg(server)},
            {QStringLiteral("service%1").arg(service)},
            {QStringLiteral("runner%1").arg(runner)}};
}

// One job's evidence: everything passes up to `failed`.
inline Evidence job(const RunnerKey &runner, JobKind kind, std::optional<Stage> failed, Instant now,
                    std::optional<int> exitCode = {})
{
    Evidence evidence;
    evidence.runner = runner;
    evidence.source = kind == JobKind::User ? Source::UserJob : Source::TestJob;
    evidence.kind = kind == JobKind::SmokeTest ? TestKind::Smoke : TestKind::Full;
    evidence.submittedAt = now - seconds(20);
    evidence.knownAt = now;
    evidence.exitCode = exitCode;
    for (const Stage stage : allStages) {
        if (stage == failed) {
            evidence.stages[stage] = {Verdict::Failed, Cause::ProgramFailed};
            break;
        }
        evidence.stages[stage] = {Verdict::Passed, Cause::None};
    }
    return evidence;
}

inline RunnerPlan plan(bool smoke, double price = .1)
{
    RunnerPlan plan;
    plan.hasSmokeTest = smoke;
    plan.price = price;
    return plan;
}

// Plays the clock to `until`, and lets every test end as `outcome` says after its expected duration.
class Player
{
public:
    using Outcome = std::function<std::optional<Stage>(const TestDecision &, Instant)>;

    Player(Assessor &assessor, Outcome outcome)
        : m_assessor(assessor)
        , m_outcome(std::move(outcome))
    {
    }

    void playTo(Instant until)
    {
        for (;;) {
            const Instant wake = std::max(m_now, m_assessor.wakeAt());
            const Instant result = m_running.empty() ? Instant::max() : m_running.front().first;
            const Instant next = std::min(wake, result);
            if (next > until)
                break;
            m_now = next;
            if (result <= wake)
                finishOne();
            else
                startAll(m_assessor.tick(m_now));
        }
        m_now = until;
    }

    Instant now() const { return m_now; }
    int fullTests = 0;
    int smokeTests = 0;

private:
    void startAll(const QList<TestDecision> &decisions)
    {
        for (const TestDecision &decision : decisions) {
            ++(decision.kind == TestKind::Full ? fullTests : smokeTests);
            const Span duration = seconds(decision.kind == TestKind::Full ? 60 : 5);
            m_running.push_back({m_now + duration, decision});
            std::stable_sort(m_running.begin(), m_running.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
        }
    }
    void finishOne()
    {
        const TestDecision decision = m_running.front().second;
        m_running.erase(m_running.begin());
        const JobKind kind = decision.kind == TestKind::Full ? JobKind::FullTest : JobKind::SmokeTest;
        m_assessor.observe(job(decision.runner, kind, m_outcome(decision, m_now), m_now), m_now);
    }

    Assessor &m_assessor;
    Outcome m_outcome;
    Instant m_now = start;
    std::vector<std::pair<Instant, TestDecision>> m_running{};
};

} // namespace jobwatch::test
