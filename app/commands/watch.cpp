#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include "app/commands/exitcode.h"
#include "app/commands/interruption.h"
#include "app/commands/json.h"
#include "app/commands/lines.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/monitor/monitorclient.h"

namespace jobwatch {

namespace {

QString toLine(const HistoryEvent &event, bool jsonl)
{
    if (!jsonl)
        return eventLine(event, QTimeZone::systemTimeZone());
    return QString::fromUtf8(QJsonDocument(eventJson(event)).toJson(QJsonDocument::Compact));
}

// Ends the run when nobody can read the events any more.
void print(const QList<HistoryEvent> &events, bool jsonl)
{
    for (const HistoryEvent &event : events) {
        if (say(toLine(event, jsonl)))
            continue;
        complain(QCoreApplication::translate("Commands", "The events cannot be written any more."));
        QCoreApplication::exit(ExitCannotWrite);
        return;
    }
}

} // namespace

int runWatch(const Options &options)
{
    const Interruption interruption; // before any thread
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    if (watched.settings.servers.isEmpty()) {
        complain(QCoreApplication::translate("Commands", "The configuration names no server."));
        return ExitUsage;
    }

    const SystemClock clock;
    MonitorClient monitor(
        MonitorSetup{watched.settings.servers, watched.storeLocation, qEnvironmentVariable("USER")}, clock);
    QObject::connect(&monitor, &MonitorClient::happened, &monitor,
                     [&options](const QList<HistoryEvent> &events) { print(events, options.jsonl); });
    QObject::connect(&monitor, &MonitorClient::published, &monitor,
                     [&monitor, shown = std::optional<Error>()](const Snapshot &snapshot) mutable {
                         if (snapshot.storageError && snapshot.storageError != shown)
                             complain(snapshot.storageError->message);
                         shown = snapshot.storageError;
                         monitor.taken(snapshot.sequence);
                     });
    QObject::connect(&interruption, &Interruption::interrupted, &monitor,
                     [] { QCoreApplication::exit(ExitOk); });
    if (options.runFor)
        QTimer::singleShot(*options.runFor, &monitor, [] { QCoreApplication::exit(ExitOk); });
    monitor.start();
    return QCoreApplication::exec();
}

} // namespace jobwatch
