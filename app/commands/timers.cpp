#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include "app/commands/exitcode.h"
#include "app/commands/localcontrol.h"
#include "app/commands/output.h"
#include "app/commands/storedtimers.h"
#include "app/commands/verbs.h"
#include "core/base/clock.h"
#include "core/control/controljson.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span runWait = 90s; // for the end of a probe
constexpr Span betweenLooks = 200ms;

void sleepFor(Span span)
{
    QTimer::singleShot(span, QCoreApplication::instance(), [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
}

QByteArray pathOf(const QString &timer, const QByteArray &verb = {})
{
    return "/api/v1/timers/" + QUrl::toPercentEncoding(timer) + (verb.isEmpty() ? "" : '/' + verb);
}

QJsonObject objectOf(const ControlReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QByteArray verbOf(const Options &options)
{
    return options.verb == Verb::TimersPause ? "pause"
        : options.verb == Verb::TimersResume ? "resume"
        : options.verb == Verb::TimersReset  ? "reset"
                                             : "probe";
}

QByteArray bodyOf(const Options &options)
{
    QJsonObject object;
    if (!options.reason.isEmpty())
        object.insert(u"reason"_s, options.reason);
    if (options.until) // here a span lies ahead
        object.insert(u"until"_s,
                      toIso(options.until->at.value_or(SystemClock().now() + options.until->ago)));
    if (options.anew)
        object.insert(u"anew"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool print(const QJsonArray &timers, bool json)
{
    if (json) {
        const QJsonObject object{{u"timers"_s, timers}};
        return say(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
    }
    qsizetype width = 0;
    for (const QJsonValue &timer : timers)
        width = std::max(width, oneLine(timer["id"_L1].toString()).size());
    for (const QJsonValue &timer : timers) {
        const QString id = oneLine(timer["id"_L1].toString()).leftJustified(width + 2);
        const QString state = timer["state"_L1].toString().leftJustified(13);
        if (!say(id + state + oneLine(timer["why"_L1].toString(), 400)))
            return false;
    }
    return true;
}

bool isWanted(const QJsonValue &timer, const Options &options)
{
    const bool isNamed = options.operands.isEmpty() || options.operands.contains(timer["id"_L1].toString());
    return isNamed && (!options.state || timer["state"_L1].toString() == breakerStateId(*options.state));
}

int list(const QJsonArray &known, const Options &options)
{
    for (const QString &name : options.operands) {
        if (std::any_of(known.begin(), known.end(),
                        [&](const QJsonValue &timer) { return timer["id"_L1].toString() == name; }))
            continue;
        complain(QCoreApplication::translate("Commands", "There is no timer “%1”.").arg(oneLine(name, 130)));
        return ExitUsage;
    }
    QJsonArray wanted;
    for (const QJsonValue &timer : known) {
        if (isWanted(timer, options))
            wanted.append(timer);
    }
    return print(wanted, options.json) ? ExitOk : ExitCannotWrite;
}

// As it is after the order: once a snapshot is younger than it, and no run that it began is on its way.
QJsonObject afterwards(const AskControl &ask, const QString &timer, const QJsonObject &outcome)
{
    const QString ordered = outcome["events"_L1][0]["at"_L1].toString();
    QJsonObject state;
    for (Span waited{}; waited < runWait; waited += betweenLooks) {
        state = objectOf(ask({.method = "GET", .path = pathOf(timer)}));
        if (state["at"_L1].toString() > ordered && !state["running"_L1].toBool())
            break;
        sleepFor(betweenLooks);
    }
    state.insert(u"outcome"_s, outcome["outcome"_L1]);
    return state;
}

int order(const AskControl &ask, const Options &options)
{
    QJsonArray states;
    int code = ExitOk;
    for (const QString &timer : options.operands) {
        const ControlReply reply = ask({.method = "POST",
                                        .path = pathOf(timer, verbOf(options)),
                                        .contentType = "application/json",
                                        .body = bodyOf(options)});
        const int ended = exitCodeOf(reply);
        code = std::max(code, ended);
        if (ended == ExitOk)
            states.append(afterwards(ask, timer, objectOf(reply)));
        else
            complain(u"%1: %2"_s.arg(oneLine(timer, 130), oneLine(objectOf(reply)["detail"_L1].toString())));
    }
    return print(states, options.json) ? code : int(ExitCannotWrite);
}

QJsonArray timersIn(const QJsonObject &object)
{
    return object["timers"_L1].toArray();
}

int listStored(const Watched &watched, const Options &options)
{
    const auto timers = storedTimers(watched);
    if (!timers) {
        complain(timers.error().message);
        return ExitUnavailable;
    }
    return list(timersIn(timersJson(*timers, SystemClock().now())), options);
}

int askRunning(const AskControl &ask, const Options &options)
{
    if (options.verb != Verb::TimersList)
        return order(ask, options);
    const ControlReply reply = ask({.method = "GET", .path = "/api/v1/timers"});
    if (reply.status == 200)
        return list(timersIn(objectOf(reply)), options);
    complain(oneLine(objectOf(reply)["detail"_L1].toString()));
    return ExitUnavailable;
}

} // namespace

// A Jobwatch that runs is asked. Without one, what is stored is listed, and orders are carried out here.
int runTimers(const Options &options)
{
    const Watched watched = openWatched(options);
    if (watched.configFileExists && !watched.usable()) {
        complainOfMistakes(watched);
        return ExitUsage;
    }
    const auto holder = whoHolds(watched.storeLocation);
    if (const auto ask = holder ? controlOfHolder(watched.storeLocation) : std::nullopt)
        return askRunning(*ask, options);
    if (options.verb == Verb::TimersList)
        return listStored(watched, options);
    if (holder) {
        complain(*holder);
        return ExitUnavailable;
    }
    if (!complainOfMistakes(watched))
        return ExitUsage;
    const auto ask = localControl(watched, options, options.operands);
    if (!ask) {
        complain(ask.error().message);
        return ExitUnavailable;
    }
    return askRunning(*ask, options);
}

} // namespace jobwatch
