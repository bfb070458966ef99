#include <algorithm>
#include <cstdio>
#include <QDir>
#include <QFile>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// CPU and memory of the first second of the window (no servers, then the demo's) against an empty Qt
// window's, A B A B in one call. Usage: bench_startup [ROUNDS]
namespace {

struct Cost
{
    double cpuMs = 0;
    double memoryMb = 0;
};

double ms(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

Cost run(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        execv(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s ended with status %d", argv[0], status);
    return {ms(usage.ru_utime) + ms(usage.ru_stime), double(usage.ru_maxrss) / 1024};
}

template <typename Field>
double median(QList<Cost> costs, Field field)
{
    std::sort(costs.begin(), costs.end(),
              [field](const Cost &a, const Cost &b) { return a.*field < b.*field; });
    return costs[costs.size() / 2].*field;
}

void print(const char *name, const QList<Cost> &costs, const QList<Cost> &yardstick)
{
    const double cpu = median(costs, &Cost::cpuMs), memory = median(costs, &Cost::memoryMb);
    std::printf("%-28s %8.0f ms CPU %8.0f MB   ratio to the empty window: CPU %.2f, memory %.2f\n", name, cpu,
                memory, cpu / median(yardstick, &Cost::cpuMs), memory / median(yardstick, &Cost::memoryMb));
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 5;
    const QString here = QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath();
    const QString jobwatch = QStringLiteral(JOBWATCH_BINARY);
    QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    QList<Cost> empty, window, demo;
    for (int i = 0; i < rounds; ++i) {
        empty.append(run(here + QStringLiteral("/emptywindow"), {}));
        window.append(run(jobwatch, {QStringLiteral("--for"), QStringLiteral("1s")}));
        demo.append(run(jobwatch, {QStringLiteral("--demo"), QStringLiteral("--for"), QStringLiteral("1s")}));
    }
    print("empty window", empty, empty);
    print("jobwatch, no servers", window, empty);
    print("jobwatch, demo servers", demo, empty);
    return 0;
}
