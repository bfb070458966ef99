#include "core/monitor/loadtestjob.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TestJob)
};

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    // Directories and devices could block or never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::NotFound,
                     .message = Words::tr("The test names the file %1, which cannot be read.").arg(path),
                     .detail = file.errorString()};
    const QByteArray content = file.read(limit + 1);
    if (content.size() > limit)
        return Error{.kind = ErrorKind::TooLarge,
                     .message = Words::tr("The test names the file %1, which is larger than %2 MB.")
                                    .arg(path)
                                    .arg(limit / (1024 * 1024))};
    return content;
}

} // namespace

Result<TestJob> loadTestJob(const RunnerKey &runner, const TestDefinition &definition, qint64 limit)
{
    TestJob job{.runner = runner, .definition = definition};
    QStringList paths = definition.files.values();
    if (!definition.script.isEmpty())
        paths.append(definition.script);
    for (const ExpectedOutput &expected : definition.expect) {
        if (!expected.equalsFile.isEmpty())
            paths.append(expected.equalsFile);
    }
    for (const QString &path : paths) {
        if (job.fileContents.contains(path))
            continue;
        const auto content = readFile(path, limit);
        if (!content)
            return content.error();
        job.fileContents.insert(path, *content);
    }
    return job;
}

} // namespace jobwatch
