#include <QCoreApplication>

#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/connector/batch/listsjobs.h"
#include "core/connector/batch/servicematch.h"
#include "core/connector/connector.h"
#include "core/http/curlhttp.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

int report(const ServerDefinition &server, const Result<QList<batch::BatchJob>> &jobs)
{
    if (!jobs) {
        complain(QCoreApplication::translate("Commands", "%1 cannot be used: %2")
                     .arg(server.name.value, jobs.error().message));
        return ExitUnavailable;
    }
    const QStringList lines = batch::previewLines(batch::previewOf(server.services, *jobs));
    for (const QString &line : lines) {
        if (!say(line))
            return ExitCannotWrite;
    }
    return ExitOk;
}

int matchJobs(const ServerDefinition &server)
{
    const SystemClock clock;
    CurlHttp http;
    const std::unique_ptr<Secrets> secrets = makeSecrets();
    const std::unique_ptr<Connector> connector = makeConnector(server, {http, *secrets, clock});
    auto *lister = dynamic_cast<batch::ListsJobs *>(connector.get());
    if (!lister) {
        complain(QCoreApplication::translate("Commands", "%1 is no queueing system, so it has no rules.")
                     .arg(server.name.value));
        return ExitUsage;
    }
    lister->listJobs([&server](const Result<QList<batch::BatchJob>> &jobs) {
        QCoreApplication::exit(report(server, jobs));
    });
    return QCoreApplication::exec();
}

} // namespace

int runServersMatch(const Options &options)
{
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    const ServerDefinition *server = findServer(watched.settings, options.operands.first());
    if (!server) {
        complain(noSuchServer(options.operands.first()));
        return ExitUsage;
    }
    return matchJobs(*server);
}

} // namespace jobwatch
