#include <array>

#include "tests/bench/policy/policies.h"

namespace jobwatch::bench {

namespace {

// What the last results say: one verdict a stage, and one of the smoke test about execution.
struct LastResults
{
    std::array<int, 4> failed{-1, -1, -1, -1}; // -1 not known
    bool smokeFailed = false;

    int status() const
    {
        int worst = smokeFailed ? 1 : -1;
        for (const int stage : failed)
            worst = std::max(worst, stage);
        return worst < 0 ? Unknown : worst > 0 ? Down : Ok;
    }
};

void take(LastResults &last, const Result &result)
{
    const bool maybeTheUser =
        result.kind == Kind::User && result.failedStage == 2 && result.exitCode > 0 && result.exitCode < 126;
    for (int stage = 0; stage < 4; ++stage) {
        const bool fails = stage == result.failedStage;
        if (result.kind == Kind::Smoke && stage == 2) {
            last.smokeFailed = fails; // a smoke test says nothing about the rest of execution
        } else if (!(fails && maybeTheUser)) {
            last.failed[size_t(stage)] = fails ? 1 : 0;
        }
        if (fails)
            return;
    }
}

class Fixed final : public Policy
{
public:
    Fixed(double smokeMinutes, double fullMinutes)
        : m_smoke(smokeMinutes * 60)
        , m_full(fullMinutes * 60)
    {
    }

    void begin(Simulation &simulation) override
    {
        const size_t count = simulation.trace().pairs.size();
        m_last.resize(count);
        for (size_t pair = 0; pair < count; ++pair) {
            const double share = (double(pair) + .5) / double(count);
            m_due.push({share * m_full, int(pair), Kind::Full});
            if (m_smoke > 0)
                m_due.push({share * m_smoke, int(pair), Kind::Smoke});
        }
    }
    void learn(Simulation &simulation, const Result &result) override
    {
        LastResults &last = m_last[size_t(result.pair)];
        take(last, result);
        simulation.show(result.pair, last.status());
    }
    void wake(Simulation &simulation, double now) override
    {
        const Due due = m_due.top();
        m_due.pop();
        simulation.start(due.pair, due.kind);
        m_due.push({now + (due.kind == Kind::Full ? m_full : m_smoke), due.pair, due.kind});
    }
    double wakeAt() const override { return m_due.top().at; }

private:
    struct Due
    {
        double at = 0;
        int pair = 0;
        Kind kind = Kind::Full;
        bool operator<(const Due &other) const { return at > other.at; }
    };

    double m_smoke = 0;
    double m_full = 0;
    std::vector<LastResults> m_last{};
    std::priority_queue<Due> m_due{};
};

} // namespace

std::unique_ptr<Policy> fixedInterval(double minutes)
{
    return std::make_unique<Fixed>(0, minutes);
}

std::unique_ptr<Policy> fixedIntervals(double smokeMinutes, double fullMinutes)
{
    return std::make_unique<Fixed>(smokeMinutes, fullMinutes);
}

} // namespace jobwatch::bench
