#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace jobwatch::bench {

// A simulated world, as its files tell it: what is there, what users did, and the truth that no policy sees.
struct TracePair
{
    int server = 0;
    int service = 0;
    int runner = 0;
    double fullCpu = 0;
    double fullSeconds = 0;
    double smokeCpu = 0; // 0: no smoke test
    double smokeSeconds = 0;
};

struct TraceJob
{
    double submitted = 0;
    double known = 0;
    int pair = 0;
    int client = 0;
    int failedStage = -1;
    int exitCode = 0;
};

struct TraceSignal
{
    double at = 0;
    int kind = 0; // 2: a service's own status
    int id = 0;
    int value = 0;
    int stage = 0;
};

// Constant from `from` to the next one.
struct TruthSegment
{
    double from = 0;
    int state = 0; // 0 ok, 1 degraded, 2 down
    double testFails = 0;
    bool stuck = false;
};

struct SmokeSegment
{
    double from = 0;
    double fails = 0;
};

struct StatusSegment
{
    double from = 0;
    int state = 0;
};

struct Trace
{
    std::string name{};
    unsigned long long seed = 0;
    double horizon = 0;
    double scoredFrom = 0;
    std::vector<TracePair> pairs{};
    std::vector<TraceJob> jobs{};
    std::vector<TraceSignal> signals{};
    std::vector<std::array<std::vector<TruthSegment>, 4>> truth{}; // a pair, a stage
    std::vector<std::array<std::vector<SmokeSegment>, 4>> smoke{};
    std::vector<std::vector<StatusSegment>> status{}; // the worst stage of a pair
    bool hasSmokeTests = false;
};

// Nothing if the folder holds no trace.
std::optional<Trace> readTrace(const std::string &folder);

// The segment that holds at `time`.
template <typename Segment>
const Segment &segmentAt(const std::vector<Segment> &segments, double time)
{
    size_t low = 0;
    size_t high = segments.size();
    while (high - low > 1) {
        const size_t middle = (low + high) / 2;
        (segments[middle].from <= time ? low : high) = middle;
    }
    return segments[low];
}

} // namespace jobwatch::bench
