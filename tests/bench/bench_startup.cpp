#include <algorithm>
#include <cstdio>
#include <QFileInfo>
#include <QList>
#include <QTemporaryDir>

#include "tests/bench/windowrun.h"

// CPU to the first paint, CPU of the first second and memory of the window (no servers; a server that is
// read from a file; the demo's, which run in the same process), in brackets against an empty Qt window's,
// A B A B in one call. Usage: bench_startup [ROUNDS]
namespace {

template <typename Field>
double median(QList<RunCost> costs, Field field)
{
    std::sort(costs.begin(), costs.end(),
              [field](const RunCost &a, const RunCost &b) { return a.*field < b.*field; });
    return costs[costs.size() / 2].*field;
}

void print(const char *name, const QList<RunCost> &costs, const QList<RunCost> &yardstick)
{
    const double painted = median(costs, &RunCost::paintedMs), cpu = median(costs, &RunCost::cpuMs);
    const double memory = median(costs, &RunCost::memoryMb);
    std::printf("%-24s CPU to the first paint %6.1f ms (%.2f), of the first second %6.1f ms (%.2f), "
                "memory %3.0f MB (%.2f)\n",
                name, painted, painted / median(yardstick, &RunCost::paintedMs), cpu,
                cpu / median(yardstick, &RunCost::cpuMs), memory,
                memory / median(yardstick, &RunCost::memoryMb));
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 5;
    const QString here = QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath();
    const QString jobwatch = QStringLiteral(JOBWATCH_BINARY);
    QTemporaryDir home;
    liveIn(home.path());
    const QString config = servedConfiguration(home.path());
    const QStringList second{QStringLiteral("--for"), QStringLiteral("1s"), QStringLiteral("--log-rules"),
                             QStringLiteral("jobwatch.window.debug=true")};
    QList<RunCost> empty, word, window, served, demo;
    for (int i = 0; i < rounds; ++i) {
        empty.append(costOf(here + QStringLiteral("/emptywindow"), {}));
        word.append(costOf(here + QStringLiteral("/emptywindow"), {QStringLiteral("--word")}));
        window.append(costOf(jobwatch, second));
        served.append(costOf(jobwatch, second + QStringList{QStringLiteral("--config"), config}));
        demo.append(costOf(jobwatch, second + QStringList{QStringLiteral("--demo")}));
    }
    print("empty window", empty, empty);
    print("a word in a window", word, empty); // the fonts are read for it
    print("jobwatch, no servers", window, empty);
    print("jobwatch, one server", served, empty);
    print("jobwatch, demo servers", demo, empty);
    return 0;
}
