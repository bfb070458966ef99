#include <algorithm>
#include <cstdio>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// CPU and memory of the first second of the window (no servers; a server that is read from a file; the
// demo's, which run in the same process) against an empty Qt window's, A B A B in one call. Usage:
// bench_startup [ROUNDS]
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

// A server whose jobs stand in a file: twenty runners, a job each.
QString configured(const QString &folder)
{
    QFile jobs(folder + QStringLiteral("/jobs.jsonl"));
    QFile config(folder + QStringLiteral("/served.yaml"));
    if (!jobs.open(QIODevice::WriteOnly) || !config.open(QIODevice::WriteOnly))
        qFatal("cannot write into %s", qPrintable(folder));
    const QString at = QDateTime::currentDateTimeUtc().addSecs(-300).toString(Qt::ISODate);
    const QString line = QStringLiteral("{\"job\": \"%1\", \"service\": \"s%2\", \"runner\": \"r%3\", "
                                        "\"at\": \"%4\", \"outcome\": \"%5\"}\n");
    for (int i = 0; i < 20; ++i)
        jobs.write(line.arg(i)
                       .arg(i / 2)
                       .arg(i % 2)
                       .arg(at)
                       .arg(i % 5 == 0 ? QStringLiteral("execution") : QStringLiteral("ok"))
                       .toUtf8());
    config.write("version: 1\nservers:\n  - {name: galaxy, kind: feed, path: "
                 + QFile::encodeName(jobs.fileName()) + "}\n");
    return config.fileName();
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 5;
    const QString here = QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath();
    const QString jobwatch = QStringLiteral(JOBWATCH_BINARY);
    QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(home.path()));
    const QString config = configured(home.path());
    const QStringList second{QStringLiteral("--for"), QStringLiteral("1s")};
    QList<Cost> empty, window, served, demo;
    for (int i = 0; i < rounds; ++i) {
        empty.append(run(here + QStringLiteral("/emptywindow"), {}));
        window.append(run(jobwatch, second));
        served.append(run(jobwatch, second + QStringList{QStringLiteral("--config"), config}));
        demo.append(run(jobwatch, second + QStringList{QStringLiteral("--demo")}));
    }
    print("empty window", empty, empty);
    print("jobwatch, no servers", window, empty);
    print("jobwatch, one server", served, empty);
    print("jobwatch, demo servers", demo, empty);
    return 0;
}
