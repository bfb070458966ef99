#include "ui/tables/servicesums.h"

#include <algorithm>

#include "ui/tables/worststatus.h"

namespace jobwatch {

QList<StatusPoint> lastDayOf(const ServiceRow &row)
{
    QList<QList<StatusPoint>> histories;
    for (const RunnerState &runner : row.service.runners)
        histories.append(runner.lastDay);
    return worstHistory(histories);
}

std::optional<Instant> sinceOf(const ServiceRow &row)
{
    std::optional<Instant> first;
    for (const RunnerState &runner : row.service.runners) {
        if (runner.status == row.service.status && runner.since && (!first || *runner.since < *first))
            first = runner.since;
    }
    return first;
}

std::optional<Instant> evidenceOf(const ServiceRow &row)
{
    std::optional<Instant> last;
    for (const RunnerState &runner : row.service.runners)
        last = std::max(last, runner.lastEvidence);
    return last;
}

std::optional<Instant> nextOf(const ServiceRow &row)
{
    std::optional<Instant> next;
    for (const RunnerState &runner : row.service.runners) {
        if (runner.nextTest && (!next || *runner.nextTest < *next))
            next = runner.nextTest;
    }
    return next;
}

int perDayOf(const ServiceRow &row)
{
    int tests = 0;
    for (const RunnerState &runner : row.service.runners)
        tests += runner.testsLastDay;
    return tests;
}

Span cpuOf(const ServiceRow &row)
{
    Span sum{};
    for (const RunnerState &runner : row.service.runners)
        sum += runner.testCpuLastDay;
    return sum;
}

bool allPaused(const ServiceRow &row)
{
    const auto &runners = row.service.runners;
    return !runners.isEmpty() && std::all_of(runners.begin(), runners.end(), [](const RunnerState &runner) {
        return runner.pause.has_value();
    });
}

} // namespace jobwatch
