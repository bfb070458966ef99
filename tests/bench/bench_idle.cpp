#include <algorithm>
#include <cstdio>
#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/bench/windowrun.h"

// CPU and wakes of a second in which nothing is due: of the window with one server, and of a Qt window that
// shows a clock and nothing else, A B A B in one call. A long run less a short one is what the time between
// costs. Usage: bench_idle [ROUNDS]
namespace {

constexpr int shortRun = 3; // s; the start is over by then
constexpr int longRun = 23; // s

struct Side
{
    QString program{};
    QStringList arguments{}; // before the seconds
    QString unit{}; // behind the seconds
    RunCost shortest{.cpuMs = 1e9, .wakes = 1e9};
    RunCost longest{.cpuMs = 1e9, .wakes = 1e9};
};

// What disturbs a run only adds to it.
void take(RunCost &least, const RunCost &cost)
{
    least.cpuMs = std::min(least.cpuMs, cost.cpuMs);
    least.wakes = std::min(least.wakes, cost.wakes);
}

void measure(Side &side)
{
    const auto run = [&side](int seconds) {
        return costOf(side.program, side.arguments + QStringList{QString::number(seconds) + side.unit});
    };
    take(side.shortest, run(shortRun));
    take(side.longest, run(longRun));
}

double perSecond(const Side &side, double RunCost::*what)
{
    return (side.longest.*what - side.shortest.*what) / (longRun - shortRun);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 3;
    QTemporaryDir home;
    liveIn(home.path());
    const QString here = QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath();
    Side clock{here + QStringLiteral("/emptywindow"), {QStringLiteral("--clock")}};
    Side window{QStringLiteral(JOBWATCH_BINARY),
                {QStringLiteral("--config"), servedConfiguration(home.path()), QStringLiteral("--log-rules"),
                 QStringLiteral("jobwatch.window.debug=true"), QStringLiteral("--for")},
                QStringLiteral("s")};
    for (int i = 0; i < rounds; ++i) {
        measure(clock);
        measure(window);
    }
    for (const auto &[name, side] : {std::pair{"a clock in a window", &clock}, {"jobwatch", &window}})
        std::printf("%-20s %6.2f ms CPU a second (%.2f), %.2f wakes a second (%.2f)\n", name,
                    perSecond(*side, &RunCost::cpuMs),
                    perSecond(*side, &RunCost::cpuMs) / perSecond(clock, &RunCost::cpuMs),
                    perSecond(*side, &RunCost::wakes),
                    perSecond(*side, &RunCost::wakes) / perSecond(clock, &RunCost::wakes));
    return 0;
}
