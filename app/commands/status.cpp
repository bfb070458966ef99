#include <QCoreApplication>
#include <QJsonDocument>

#include "app/commands/exitcode.h"
#include "app/commands/history.h"
#include "app/commands/json.h"
#include "app/commands/lastbelief.h"
#include "app/commands/lastknown.h"
#include "app/commands/lines.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/store/store.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

ExitCode exitCodeOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return ExitOk;
    case Status::Warning:
        return ExitWarning;
    case Status::Down:
        return ExitDown;
    case Status::Unknown:
        return ExitUnknown;
    }
    Q_UNREACHABLE();
}

// What was learnt of a server and cannot be read is left out: the state itself is known all the same.
void addBeliefs(QList<ServerState> &states, const std::optional<QList<ServerDefinition>> &servers,
                const Store &store)
{
    const Instant now = SystemClock().now();
    for (ServerState &state : states) {
        ServerDefinition definition;
        definition.name = state.name;
        for (const ServerDefinition &server : servers.value_or(QList<ServerDefinition>{})) {
            if (server.name == state.name)
                definition = server;
        }
        const Result<QByteArray> saved = store.value(beliefName(state.name));
        if (!saved || saved->isEmpty())
            continue;
        if (const Result<void> added = addBelief(state, definition, *saved, now); !added)
            qCWarning(logStore) << state.name.value << added.error().message << added.error().detail;
    }
}

Result<QList<ServerState>> readStates(const QString &location,
                                      const std::optional<QList<ServerDefinition>> &servers)
{
    const auto store = openHistory(location);
    if (!store)
        return store.error();
    const auto records = (*store)->runners();
    if (!records)
        return records.error();
    QList<ServerState> states = lastKnown(servers, *records);
    addBeliefs(states, servers, **store);
    return states;
}

QString toText(const QList<ServerState> &servers, bool json)
{
    const Instant now = SystemClock().now();
    if (json)
        return QString::fromUtf8(QJsonDocument(statusJson(servers, now)).toJson(QJsonDocument::Indented))
            .trimmed();
    return statusLines(servers, now).join('\n'_L1);
}

} // namespace

int runStatus(const Options &options)
{
    const Watched watched = openWatched(options);
    // Without a configuration of one's own, all that was ever recorded is shown.
    if (watched.configFileExists && !watched.usable()) {
        complainOfMistakes(watched);
        return ExitUsage;
    }
    const auto states =
        readStates(watched.storeLocation,
                   watched.configFileExists ? std::optional(watched.settings.servers) : std::nullopt);
    if (!states) {
        complain(states.error().message);
        return ExitUnavailable;
    }
    QList<ServerState> servers = *states;
    if (!options.operands.isEmpty()) {
        const auto part = partOf(servers, options.operands.first());
        if (!part) {
            complain(QCoreApplication::translate("Commands", "There is no server or service “%1”.")
                         .arg(oneLine(options.operands.first(), 130)));
            return ExitUsage;
        }
        servers = *part;
    }
    return say(toText(servers, options.json)) ? exitCodeOf(serversStatus(servers)) : ExitCannotWrite;
}

} // namespace jobwatch
