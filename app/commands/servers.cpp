#include <algorithm>
#include <QCoreApplication>

#include "app/commands/exitcode.h"
#include "app/commands/lines.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/monitor/monitorclient.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

int report(const ServerDefinition &server, const QList<ConnectionStep> &steps)
{
    bool written = true;
    for (const ConnectionStep &step : steps)
        written = written && say(stepLine(step));
    const auto failed = std::find_if(steps.begin(), steps.end(), [](const ConnectionStep &step) {
        return step.outcome == ConnectionStep::Outcome::Failed;
    });
    if (steps.isEmpty())
        complain(QCoreApplication::translate("Commands", "This version cannot speak to %1.")
                     .arg(server.name.value));
    else if (failed != steps.end())
        complain(QCoreApplication::translate("Commands", "%1 cannot be used: %2")
                     .arg(server.name.value, failed->sentence));
    if (!written)
        return ExitCannotWrite;
    return steps.isEmpty() || failed != steps.end() ? ExitUnavailable : ExitOk;
}

int testServer(const ServerDefinition &server)
{
    const SystemClock clock;
    MonitorClient monitor(MonitorSetup{{}, u":memory:"_s, {}}, clock);
    monitor.start();
    monitor.testConnection(server, &monitor, [&server](const QList<ConnectionStep> &steps) {
        QCoreApplication::exit(report(server, steps));
    });
    return QCoreApplication::exec();
}

} // namespace

int runServersList(const Options &options)
{
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    for (const ServerDefinition &server : watched.settings.servers) {
        if (!say(serverLine(server)))
            return ExitCannotWrite;
    }
    return ExitOk;
}

int runServersTest(const Options &options)
{
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    const ServerDefinition *server = findServer(watched.settings, options.operands.first());
    if (!server) {
        complain(noSuchServer(options.operands.first()));
        return ExitUsage;
    }
    return testServer(*server);
}

} // namespace jobwatch
