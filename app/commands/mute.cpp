#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/commands/exitcode.h"
#include "app/commands/localcontrol.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "core/base/clock.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

// Here a span lies ahead.
std::optional<QString> untilOf(const Options &options)
{
    if (!options.until)
        return {};
    return toIso(options.until->at.value_or(SystemClock().now() + options.until->ago));
}

int order(const AskControl &ask, const std::optional<QString> &until)
{
    ControlRequest request{.method = "POST", .path = "/api/v1/notices/unmute"};
    if (until) {
        request.path = "/api/v1/notices/mute";
        request.contentType = "application/json";
        request.body = QJsonDocument(QJsonObject{{u"until"_s, *until}}).toJson(QJsonDocument::Compact);
    }
    const ControlReply reply = ask(request);
    if (const int code = exitCodeOf(reply); code != ExitOk) {
        complain(oneLine(QJsonDocument::fromJson(reply.body)["detail"_L1].toString()));
        return code;
    }
    const QString outcome = until
        ? said(QT_TRANSLATE_NOOP("Commands", "Notices are muted until %1; checks go on.")).arg(*until)
        : said(QT_TRANSLATE_NOOP("Commands", "Notices are not muted any more."));
    return say(outcome) ? ExitOk : ExitCannotWrite;
}

} // namespace

// A Jobwatch that runs is asked. Without one it is noted in the history, for the next that runs.
int runNotifyMute(const Options &options)
{
    const std::optional<QString> until = untilOf(options);
    if (options.verb == Verb::NotifyMute && !until) {
        complain(said(QT_TRANSLATE_NOOP("Commands",
                                        "Say until when: --until 1h, or --until "
                                        "2026-11-15T08:00.")));
        return ExitUsage;
    }
    const Watched watched = openWatched(options);
    if (watched.configFileExists && !watched.usable()) {
        complainOfMistakes(watched);
        return ExitUsage;
    }
    const auto holder = whoHolds(watched.storeLocation);
    if (const auto ask = holder ? controlOfHolder(watched.storeLocation) : std::nullopt)
        return order(*ask, until);
    const auto ask = holder ? Result<AskControl>(Error{ErrorKind::Denied, *holder, {}})
                            : localControl(watched, options, {});
    if (ask)
        return order(*ask, until);
    complain(ask.error().message);
    return ExitUnavailable;
}

} // namespace jobwatch
