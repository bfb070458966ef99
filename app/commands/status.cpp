#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include "app/commands/exitcode.h"
#include "app/commands/json.h"
#include "app/commands/lastknown.h"
#include "app/commands/lines.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "core/base/clock.h"
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

Error noHistory(const QString &location)
{
    const QString sentence =
        QCoreApplication::translate("Commands", "There is no history at %1: nothing was watched yet.");
    return Error{ErrorKind::NotFound, sentence.arg(location), {}};
}

Result<QList<RunnerRecord>> readRecords(const QString &location)
{
    if (!QFileInfo::exists(location))
        return noHistory(location);
    const auto store = openStore(location, StoreMode::ReadOnly);
    if (!store)
        return store.error();
    return (*store)->runners();
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
    const auto records = readRecords(watched.storeLocation);
    if (!records) {
        complain(records.error().message);
        return ExitUnavailable;
    }
    QList<ServerState> servers = lastKnown(
        watched.configFileExists ? std::optional(watched.settings.servers) : std::nullopt, *records);
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
