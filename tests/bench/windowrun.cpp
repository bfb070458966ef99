#include "tests/bench/windowrun.h"

#include <ctime>
#include <fcntl.h>
#include <QDateTime>
#include <QFile>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

double ms(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

double cpuMsOf(pid_t process)
{
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &used) != 0)
        qFatal("the CPU time of process %d cannot be read", int(process));
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

// What a process has used when it says that its window is painted; its words are read to their end.
double paintedAfterMs(pid_t process, int words)
{
    QByteArray said;
    double used = 0;
    char piece[4096];
    for (ssize_t length; (length = read(words, piece, sizeof piece)) > 0;) {
        said.append(piece, length);
        if (used == 0 && said.contains("the window is painted"))
            used = cpuMsOf(process);
    }
    if (used == 0)
        qFatal("no window was painted: %s", said.constData());
    return used;
}

} // namespace

RunCost costOf(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    int says[2];
    if (pipe2(says, O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        dup2(says[1], STDERR_FILENO);
        execv(argv[0], argv.data());
        _exit(127);
    }
    close(says[1]);
    const double painted = paintedAfterMs(child, says[0]);
    close(says[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s ended with status %d", argv[0], status);
    return {painted, ms(usage.ru_utime) + ms(usage.ru_stime), double(usage.ru_maxrss) / 1024,
            double(usage.ru_nvcsw)};
}

void liveIn(const QString &folder)
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(folder));
}

QString servedConfiguration(const QString &folder)
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
