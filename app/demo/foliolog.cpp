#include "app/demo/foliolog.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QByteArray line(QJsonObject object, QLatin1StringView level, Instant at)
{
    object.insert(u"@timestamp"_s, toIso(at));
    object.insert(u"level"_s, level);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject eventOf(const FolioTimer &timer, const QString &name)
{
    return {{u"event"_s, u"timer.execution."_s + name},
            {u"timerId"_s, timer.id},
            {u"naturalKey"_s, timer.naturalKey()},
            {u"type"_s, timer.system ? u"SYSTEM"_s : u"USER"_s},
            {u"moduleName"_s, timer.moduleName},
            {u"moduleId"_s, timer.moduleId},
            {u"tenant"_s, QString::fromLatin1(folioTenant)},
            {u"method"_s, timer.method()},
            {u"path"_s, timer.path()}};
}

} // namespace

QByteArray startLine(const FolioTimer &timer, Instant at)
{
    return line(eventOf(timer, u"start"_s), "INFO"_L1, at);
}

QByteArray endLine(const FolioTimer &timer, const FolioEnd &end, Instant at)
{
    const bool passed = end.status >= 200 && end.status <= 299;
    QJsonObject event = eventOf(timer, passed ? u"success"_s : u"failure"_s);
    event.insert(u"outcome"_s, passed ? u"SUCCESS"_s : u"FAILURE"_s);
    event.insert(u"durationMs"_s, qint64(end.duration.count()));
    if (passed)
        return line(event, "INFO"_L1, at);
    event.insert(u"status"_s, end.status);
    event.insert(u"errorClass"_s,
                 end.status >= 500 ? u"org.springframework.web.client.HttpServerErrorException"_s
                                   : u"org.springframework.web.client.HttpClientErrorException"_s);
    if (end.retries > 0)
        event.insert(u"retryNumber"_s, end.retries);
    return line(event, "ERROR"_L1, at);
}

QByteArray exceptionLine(const FolioTimer &timer, const QString &message, Instant at)
{
    const QString job = QString::fromLatin1(folioTenant) + u'#' + timer.moduleName + u'.' + timer.id;
    return line({{u"loggerName"_s, u"org.quartz.core.JobRunShell"_s},
                 {u"message"_s, u"Job "_s + job + u" threw an unhandled Exception: "_s},
                 {u"thrown"_s, QJsonObject{{u"message"_s, message}}}},
                "ERROR"_L1, at);
}

QByteArray otherLine(const QString &message, Instant at)
{
    return line({{u"message"_s, message}}, "INFO"_L1, at);
}

} // namespace jobwatch
