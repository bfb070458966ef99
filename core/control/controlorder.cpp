#include "core/control/controlorder.h"

#include <cmath>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/control/controljson.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype longestReason = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

QString verbId(ControlVerb verb)
{
    switch (verb) {
    case ControlVerb::Pause:
        return u"pause"_s;
    case ControlVerb::Resume:
        return u"resume"_s;
    case ControlVerb::Probe:
        return u"probe"_s;
    case ControlVerb::Mute:
        return u"mute"_s;
    case ControlVerb::Unmute:
        return u"unmute"_s;
    case ControlVerb::Reset:
        return u"reset"_s;
    }
    Q_UNREACHABLE();
}

QStringList knownFields(ControlVerb verb, OrderTarget target)
{
    const bool isTimer = target == OrderTarget::Timer;
    switch (verb) {
    case ControlVerb::Pause:
        return isTimer ? QStringList{u"reason"_s, u"until"_s, u"untilGreen"_s}
                       : QStringList{u"reason"_s, u"until"_s};
    case ControlVerb::Resume:
        return isTimer ? QStringList{u"anew"_s} : QStringList{};
    case ControlVerb::Mute:
        return {u"until"_s, u"minutes"_s};
    case ControlVerb::Probe:
    case ControlVerb::Unmute:
    case ControlVerb::Reset:
        return {};
    }
    Q_UNREACHABLE();
}

// Whole ones, and a week of them at the most.
std::optional<Span> minutesOf(const QJsonValue &value)
{
    const double minutes = value.toDouble();
    const double most = double(longestMuting / std::chrono::minutes(1));
    if (!value.isDouble() || minutes != std::floor(minutes) || minutes < 1 || minutes > most)
        return {};
    return std::chrono::minutes(qint64(minutes));
}

ControlReply wrongField(const QString &name)
{
    return problem(422, Words::tr("The field “%1” is unknown here or has another type.").arg(name.left(60)));
}

std::optional<ControlReply> readField(OrderDetails &details, const QString &name, const QJsonValue &value,
                                      Instant now)
{
    if (name == "reason"_L1 && value.isString()) {
        details.reason = value.toString().trimmed();
    } else if (name == "untilGreen"_L1 && value.isBool()) {
        details.untilGreen = value.toBool();
    } else if (name == "anew"_L1 && value.isBool()) {
        details.anew = value.toBool();
    } else if (name == "minutes"_L1) {
        const auto span = minutesOf(value);
        if (!span)
            return problem(422, Words::tr("“minutes” is a whole number from 1 to 10080."));
        details.until = now + *span;
    } else if (name == "until"_L1 && value.isString()) {
        const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
            return problem(422, Words::tr("“until” is a date and time with its zone: 2026-11-15T10:00:00Z."));
        details.until = instantFromMs(at.toMSecsSinceEpoch());
        if (*details.until <= now)
            return problem(409, Words::tr("“until” lies in the past."));
    } else {
        return wrongField(name);
    }
    return {};
}

QString eitherUntilOrMinutes()
{
    return Words::tr("The body says either “until” or “minutes”.");
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

} // namespace

std::variant<OrderDetails, ControlReply> readOrderDetails(const ControlRequest &request, ControlVerb verb,
                                                          OrderTarget target, Instant now)
{
    OrderDetails details;
    if (!request.body.isEmpty()) {
        if (!isJson(request.contentType))
            return problem(415, Words::tr("The body is to be application/json."));
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(request.body, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            return problem(400, Words::tr("The body is no JSON object."));
        const QJsonObject object = document.object();
        const QStringList known = knownFields(verb, target);
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!known.contains(field.key()))
                return wrongField(field.key());
            if (target == OrderTarget::Notices && details.until)
                return problem(422, eitherUntilOrMinutes());
            if (const auto refusal = readField(details, field.key(), field.value(), now))
                return *refusal;
        }
    }
    if (verb == ControlVerb::Pause && details.reason.isEmpty())
        return problem(422, Words::tr("A pause needs a reason."));
    if (verb == ControlVerb::Mute && !details.until)
        return problem(422, eitherUntilOrMinutes());
    if (details.reason.size() > longestReason)
        return problem(422, Words::tr("The reason is longer than 500 characters."));
    return details;
}

ControlOrder orderFor(const TimerKey &timer, ControlVerb verb, const OrderDetails &details,
                      const std::optional<RunnerKey> &runner)
{
    ControlOrder order{.verb = verb,
                       .reason = details.reason,
                       .until = details.until,
                       .untilGreen = details.untilGreen,
                       .anew = details.anew};
    if (runner && verb != ControlVerb::Reset) // what is counted belongs to the timer
        order.scope = scopeOf(*runner);
    else
        order.timer = timer;
    return order;
}

namespace {

bool isAboutNotices(const HistoryEvent &event)
{
    const bool isRefusal = event.kind == HistoryKind::OrderRefused && event.scope.server.isEmpty();
    return event.kind == HistoryKind::NoticesMuted || event.kind == HistoryKind::NoticesUnmuted
        || (isRefusal && !event.timer);
}

} // namespace

bool answers(const HistoryEvent &event, const ControlOrder &order, const QString &who)
{
    if (event.who != who)
        return false;
    if (order.verb == ControlVerb::Mute || order.verb == ControlVerb::Unmute)
        return isAboutNotices(event);
    if (order.timer)
        return event.timer == order.timer;
    return !event.timer
        && order.scope.contains(RunnerKey{event.scope.server, event.scope.service, event.scope.runner});
}

std::optional<ControlReply> outcomeOf(const ControlOrder &order, const QList<HistoryEvent> &events,
                                      const QString &who)
{
    QJsonArray told;
    QString refusal;
    bool isDone = false;
    for (const HistoryEvent &event : events) {
        if (!answers(event, order, who))
            continue;
        told.append(eventJson(event));
        if (event.kind == HistoryKind::OrderRefused)
            refusal = event.reason;
        else
            isDone = true;
    }
    if (told.isEmpty())
        return {};
    if (!isDone)
        return problem(409, refusal);
    return jsonReply({{u"order"_s, verbId(order.verb)}, {u"outcome"_s, u"done"_s}, {u"events"_s, told}});
}

ControlReply acceptedReply(const ControlOrder &order)
{
    return jsonReply(
        {{u"order"_s, verbId(order.verb)}, {u"outcome"_s, u"accepted"_s}, {u"events"_s, QJsonArray()}}, 202);
}

ControlReply evidenceReply(const EvidenceTaken &taken)
{
    if (taken.accepted + taken.repeated == 0 && taken.unreadable > 0)
        return problem(422, taken.problem);
    QJsonObject object{{u"accepted"_s, taken.accepted},
                       {u"repeated"_s, taken.repeated},
                       {u"unreadable"_s, taken.unreadable}};
    object.insert(u"problem"_s, taken.problem.isEmpty() ? QJsonValue(QJsonValue::Null) : taken.problem);
    return jsonReply(object);
}

} // namespace jobwatch
