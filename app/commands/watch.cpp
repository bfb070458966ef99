#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>
#include <utility>

#include "app/commands/control.h"
#include "app/commands/eventwhy.h"
#include "app/commands/exitcode.h"
#include "app/commands/interruption.h"
#include "app/commands/json.h"
#include "app/commands/lines.h"
#include "app/commands/operatorname.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/monitor/monitorclient.h"

namespace jobwatch {

namespace {

QString toLine(const HistoryEvent &event, const QString &why, bool jsonl)
{
    if (!jsonl)
        return eventLine(event, QTimeZone::systemTimeZone(), why);
    return QString::fromUtf8(QJsonDocument(eventLineJson(event, why)).toJson(QJsonDocument::Compact));
}

// False, and the end of the run, when nobody can read the events any more.
bool print(const QList<HistoryEvent> &events, const Snapshot &snapshot, bool jsonl)
{
    for (const HistoryEvent &event : events) {
        if (say(toLine(event, whyOf(event, snapshot), jsonl)))
            continue;
        complain(QCoreApplication::translate("Commands", "The events cannot be written any more."));
        QCoreApplication::exit(ExitCannotWrite);
        return false;
    }
    return true;
}

// What is the matter with the history; empty: nothing.
QString storageLine(const Snapshot &snapshot)
{
    if (snapshot.storageError)
        return snapshot.storageError->message;
    return snapshot.lookingOn ? ownerLine(snapshot.owner, QTimeZone::systemTimeZone()) : QString();
}

} // namespace

int runWatch(const Options &options)
{
    const Interruption interruption; // before any thread
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    if (watched.settings.servers.isEmpty() && watched.settings.timers.isEmpty()) {
        complain(QCoreApplication::translate("Commands", "The configuration names no server and no timer."));
        return ExitUsage;
    }

    QList<HistoryEvent> waiting; // for the snapshot that says why, a fraction of a second later
    const SystemClock clock;
    MonitorClient monitor(monitorSetup(watched, options), clock);
    QObject::connect(&monitor, &MonitorClient::happened, &monitor,
                     [&waiting](const QList<HistoryEvent> &events) { waiting += events; });
    QObject::connect(&monitor, &MonitorClient::published, &monitor,
                     [&, shown = QString()](const Snapshot &snapshot) mutable {
                         print(std::exchange(waiting, {}), snapshot, options.jsonl);
                         if (const QString line = storageLine(snapshot);
                             line != std::exchange(shown, line) && !line.isEmpty())
                             complain(line);
                         monitor.taken(snapshot.sequence);
                     });
    QObject::connect(&interruption, &Interruption::interrupted, &monitor,
                     [] { QCoreApplication::exit(ExitOk); });
    if (options.runFor)
        QTimer::singleShot(*options.runFor, &monitor, [] { QCoreApplication::exit(ExitOk); });
    const auto control = beginControl(options, watched, monitor, clock);
    if (!control) {
        complain(control.error().message);
        return ExitUnavailable;
    }
    monitor.start();
    const int code = QCoreApplication::exec();
    return code != ExitOk || print(waiting, {}, options.jsonl) ? code : ExitCannotWrite;
}

} // namespace jobwatch
