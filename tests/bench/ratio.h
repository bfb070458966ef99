#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace jobwatch::bench {

// User and system time of this process so far, in µs.
inline double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time); // getrusage counts in ticks on some kernels
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Contender
{
    const char *name = "";
    std::function<double()> run{}; // one run; returns its cost in `unit`
};

// Runs A B A B … and prints both medians and the median of the ratios B/A of neighbouring runs.
// The first pair warms up and is not counted.
inline double printRatio(const char *title, const char *unit, const Contender &yardstick,
                         const Contender &ours, int rounds = 7)
{
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> ratios;
    for (int round = 0; round <= rounds; ++round) {
        const double first = yardstick.run();
        const double second = ours.run();
        if (round == 0)
            continue;
        a.push_back(first);
        b.push_back(second);
        ratios.push_back(second / first);
    }
    const auto [low, high] = std::minmax_element(ratios.begin(), ratios.end());
    const double ratio = median(ratios);
    std::printf("%-28s %s %.2f %s, %s %.2f %s, ratio %.2f (%.2f to %.2f)\n", title, yardstick.name, median(a),
                unit, ours.name, median(b), unit, ratio, *low, *high);
    std::fflush(stdout);
    return ratio;
}

} // namespace jobwatch::bench
