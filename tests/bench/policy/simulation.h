#pragma once

#include <limits>
#include <map>
#include <queue>

#include "tests/bench/policy/trace.h"

namespace jobwatch::bench {

enum class Kind { User, Full, Smoke };
enum Shown { Ok = 0, Warning = 1, Down = 2, Unknown = 3 };

struct Result
{
    double at = 0;
    double submitted = 0;
    int pair = 0;
    Kind kind = Kind::User;
    int failedStage = -1;
    int exitCode = 0;
    int client = -1;
};

// What a policy costs, and what it showed when. Counted from the moment scoring begins.
struct Account
{
    double cpuSeconds = 0;
    long fullTests = 0;
    long smokeTests = 0;
    long mostFullAnHour = 0; // of one server
    std::vector<std::vector<StatusSegment>> shown{};
};

class Simulation;

class Policy
{
public:
    virtual ~Policy() = default;
    virtual void begin(Simulation &simulation) = 0;
    virtual void learn(Simulation &simulation, const Result &result) = 0;
    virtual void learn(Simulation &, const TraceSignal &) { }
    virtual void wake(Simulation &simulation, double now) = 0;
    virtual double wakeAt() const = 0;
};

// Lets one policy live through a trace. The k-th test of a pair has the same luck under every policy.
class Simulation
{
public:
    explicit Simulation(const Trace &trace);

    Account run(Policy &policy);

    const Trace &trace() const { return m_trace; }
    double now() const { return m_now; }
    void start(int pair, Kind kind); // ignored while such a test of the pair runs
    void show(int pair, int status);

private:
    struct Pending
    {
        double at = 0;
        Result result{};
        bool operator<(const Pending &other) const { return at > other.at; }
    };
    struct Track
    {
        bool running = false;
        int started = 0;
    };

    Track &trackOf(int pair, Kind kind) { return (kind == Kind::Full ? m_full : m_smoke)[size_t(pair)]; }
    double failsAt(int pair, Kind kind, int stage) const;
    bool isStuck(int pair, Kind kind) const;
    void pay(int pair, Kind kind, double cpuSeconds);

    const Trace &m_trace;
    double m_now = 0;
    Account m_account{};
    std::vector<Track> m_full{};
    std::vector<Track> m_smoke{};
    std::priority_queue<Pending> m_pending{};
    std::map<std::pair<long, int>, long> m_fullAnHour{};
};

} // namespace jobwatch::bench
