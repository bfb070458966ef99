#include "core/connector/folio/logline.h"

#include <array>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/connector/folio/timerdescriptor.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::folio {

namespace {

constexpr qint64 longestRun = 365ll * 24 * 3600 * 1000;
constexpr auto eventPrefix = "timer.execution."_L1;

QString text(const QJsonValue &value)
{
    return oneLine(value.toString(), 500);
}

qint64 numberOf(const QJsonValue &value, qint64 otherwise)
{
    if (value.isDouble())
        return value.toInteger(otherwise);
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

QString simpleName(const QJsonValue &className)
{
    const QString name = text(className);
    return name.sliced(name.lastIndexOf(u'.') + 1);
}

std::optional<Instant> momentOf(const QString &words)
{
    const QDateTime moment = QDateTime::fromString(words, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) // whose local time?
        return {};
    return instantFromMs(moment.toMSecsSinceEpoch());
}

// Layouts of log4j name the time differently.
std::optional<Instant> momentOf(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"@timestamp"_L1, "timestamp"_L1, "time"_L1, "date"_L1}) {
        if (const auto moment = momentOf(object[key].toString()))
            return moment;
    }
    const QJsonObject instant = object["instant"_L1].toObject();
    if (instant.contains("epochSecond"_L1))
        return instantFromMs(instant["epochSecond"_L1].toInteger() * 1000
                             + instant["nanoOfSecond"_L1].toInteger() / 1'000'000);
    const qint64 millis = numberOf(object["timeMillis"_L1], 0);
    return millis > 0 ? std::optional(instantFromMs(millis)) : std::nullopt;
}

// An object inside another, or written into one of its strings, as layouts and containers do.
QJsonObject nestedIn(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject();
    const QByteArray words = value.toString().trimmed().toUtf8();
    return words.startsWith('{') ? QJsonDocument::fromJson(words).object() : QJsonObject();
}

std::optional<RunStep> stepOf(const QJsonObject &object)
{
    const QString event = object["event"_L1].toString();
    if (!event.startsWith(eventPrefix))
        return {};
    const QStringView step = QStringView(event).sliced(eventPrefix.size());
    if (step == "start"_L1)
        return RunStep::Started;
    if (step == "retry"_L1)
        return RunStep::Retried;
    if (step == "success"_L1)
        return RunStep::Passed;
    if (step == "failure"_L1)
        return RunStep::Failed;
    return {};
}

TimerId keyOf(const QJsonObject &object)
{
    const QString told = text(object["naturalKey"_L1]);
    if (!told.isEmpty())
        return {told};
    const QString path = text(object["path"_L1]);
    if (path.isEmpty())
        return {};
    return naturalKey(text(object["type"_L1]).toLower(), text(object["moduleName"_L1]),
                      text(object["method"_L1]), path);
}

Symptom symptomOf(const QJsonObject &object)
{
    Symptom symptom;
    const qint64 status = numberOf(object["status"_L1], 0);
    if (status >= 100 && status <= 599)
        symptom.status = int(status);
    symptom.message = text(object["reason"_L1]);
    symptom.outcome = text(object["outcome"_L1]);
    symptom.errorClass = simpleName(object["errorClass"_L1]);
    symptom.rootCause = simpleName(object["rootCauseClass"_L1]);
    symptom.retries = int(std::clamp<qint64>(numberOf(object["retryNumber"_L1], 0), 0, 1000));
    return symptom;
}

LogLine eventLine(const QJsonObject &object, RunStep step, Instant at)
{
    LogLine line{.step = step, .at = at};
    line.tenant = text(object["tenant"_L1]);
    line.serverId = text(object["timerId"_L1]);
    line.naturalKey = keyOf(object);
    const qint64 duration = numberOf(object["durationMs"_L1], -1);
    if (duration >= 0 && duration <= longestRun)
        line.duration = Span(duration);
    if (step == RunStep::Failed || step == RunStep::Retried)
        line.symptom = symptomOf(object);
    return line;
}

// "Job diku#mod-foo.2345da4a-… threw an unhandled Exception: Failed to obtain user impersonation token".
std::optional<LogLine> quartzLine(const QString &words, const QString &exception, Instant at)
{
    static const QRegularExpression form(
        u"\\bJob ([^\\s#]+)#(\\S+)\\.([^\\s.]+) threw an (?:unhandled )?exception:?(.*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    LogLine line{.step = RunStep::Failed, .at = at};
    line.tenant = oneLine(match.captured(1));
    line.serverId = oneLine(match.captured(3));
    line.symptom.message = oneLine(exception.isEmpty() ? match.captured(4) : exception);
    return line;
}

QString exceptionOf(const QJsonObject &object)
{
    const QJsonObject thrown = object["thrown"_L1].toObject();
    for (const QJsonValue &value : {object["error.message"_L1], object["error"_L1]["message"_L1],
                                    thrown["cause"_L1]["message"_L1], thrown["message"_L1]}) {
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

std::optional<LogLine> jsonLine(const QJsonObject &object, Instant at, int depth)
{
    at = momentOf(object).value_or(at);
    if (const auto step = stepOf(object))
        return eventLine(object, *step, at);
    if (depth == 0)
        return {};
    for (const QLatin1StringView key : {"message"_L1, "log"_L1, "msg"_L1, "contextMap"_L1}) {
        const QJsonObject nested = nestedIn(object[key]);
        if (nested.isEmpty())
            continue;
        if (const auto line = jsonLine(nested, at, depth - 1))
            return line;
    }
    return quartzLine(object["message"_L1].toString(), exceptionOf(object), at);
}

bool mayTell(const QByteArray &line)
{
    return line.contains("timer.execution.") || line.contains(" threw an ");
}

} // namespace

std::optional<LogLine> parseLogLine(const QByteArray &line, Instant now)
{
    if (!mayTell(line))
        return {};
    const QByteArray trimmed = line.trimmed();
    if (trimmed.startsWith('{'))
        return jsonLine(QJsonDocument::fromJson(trimmed).object(), now, 2);
    const QString words = QString::fromUtf8(trimmed);
    return quartzLine(words, {}, momentOf(words.section(u' ', 0, 0)).value_or(now));
}

TimerRun runOf(const LogLine &line, const TimerKey &timer, TargetVerdict target)
{
    TimerRun run{.timer = timer, .step = line.step, .at = line.at, .duration = line.duration};
    if (line.step == RunStep::Failed) {
        run.httpStatus = line.symptom.status;
        run.cause = causeOf(line.symptom, target);
        run.text = symptomText(line.symptom);
    } else if (line.step == RunStep::Retried) {
        run.httpStatus = line.symptom.status;
        run.text = symptomText(line.symptom);
    }
    return run;
}

} // namespace jobwatch::folio
