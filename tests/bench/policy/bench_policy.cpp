#include <cstdio>
#include <functional>

#include "tests/bench/policy/policies.h"
#include "tests/bench/policy/score.h"

using namespace jobwatch::bench;

namespace {

struct Contestant
{
    const char *name = "";
    bool needsSmokeTests = false;
    std::function<std::unique_ptr<Policy>()> make{};
};

const std::vector<Contestant> contestants{
    {"every 10 min", false, [] { return fixedInterval(10); }},
    {"every 60 min", false, [] { return fixedInterval(60); }},
    {"smoke 10, full 60 min", true, [] { return fixedIntervals(10, 60); }},
    {"by doubt, price .02", false, [] { return byDoubt(.02); }},
    {"by doubt, price .1", false, [] { return byDoubt(.1); }},
    {"by doubt, price .5", false, [] { return byDoubt(.5); }},
    {"by doubt, price 1", false, [] { return byDoubt(1); }},
    {"by doubt, price 5", false, [] { return byDoubt(5); }},
};

void printRow(const char *name, const Score &score, const Score &yardstick)
{
    std::printf("%-22s %7.3f %6.3f %8.1f %7.1f %7.2f %7.2f %8.1f %8.1f %9.1f %6.3f %6.1f %5ld\n", name,
                score.loss, score.loss / yardstick.loss, score.detectionMean, score.detection95, score.missed,
                score.falseAlarms, score.fullTests, score.smokeTests, score.cpuSeconds,
                score.cpuSeconds / yardstick.cpuSeconds, 100 * score.fullTests / yardstick.fullTests,
                score.mostFullAnHour);
    std::fflush(stdout);
}

void compare(const Trace &trace)
{
    std::printf("\n%s: %zu runners of services, %.0f days scored%s\n", trace.name.c_str(), trace.pairs.size(),
                (trace.horizon - trace.scoredFrom) / 86400, trace.hasSmokeTests ? ", with smoke tests" : "");
    std::printf("%-22s %7s %6s %8s %7s %7s %7s %8s %8s %9s %6s %6s %5s\n", "", "loss %", "ratio", "found in",
                "95 %", "missed", "false", "full a", "smoke a", "CPU s a", "ratio", "% of", "max");
    std::printf("%-22s %7s %6s %8s %7s %7s %7s %8s %8s %9s %6s %6s %5s\n", "", "", "", "min", "", "%",
                "a week", "day", "day", "day", "", "full", "an h");
    std::optional<Score> yardstick;
    for (const Contestant &contestant : contestants) {
        if (contestant.needsSmokeTests && !trace.hasSmokeTests)
            continue;
        Simulation simulation(trace);
        const Score score = scoreOf(trace, simulation.run(*contestant.make()));
        if (!yardstick)
            yardstick = score;
        printRow(contestant.name, score, *yardstick);
    }
}

} // namespace

// bench_policy [TRACE…]: folders of traces; by default the two of the repository. Ratios are to the first
// row; detection counts outages of five minutes and more, false alarms are a week and 100 runners.
int main(int argc, char **argv)
{
    std::vector<std::string> folders(argv + 1, argv + argc);
    if (folders.empty())
        folders = {JOBWATCH_SOURCE_DIR "/tests/data/traces/s1",
                   JOBWATCH_SOURCE_DIR "/tests/data/traces/v2-22"};
    for (const std::string &folder : folders) {
        const std::optional<Trace> trace = readTrace(folder);
        if (!trace) {
            std::fprintf(stderr, "%s holds no trace\n", folder.c_str());
            return 66;
        }
        compare(*trace);
    }
    return 0;
}
