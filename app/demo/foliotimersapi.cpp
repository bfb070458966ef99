#include "app/demo/foliotimersapi.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int mostOfAPage = 500;

FolioAnswer refusedArgument(const QString &message)
{
    return refusalAnswer(invalid(message, u"IllegalArgumentException"_s));
}

// Nothing: it is no number.
std::optional<qint64> numberIn(const FolioRequest &request, const QString &name, qint64 otherwise)
{
    if (!request.query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = request.query.queryItemValue(name).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

FolioAnswer list(const FolioScheduler &scheduler, const FolioRequest &request)
{
    const auto offset = numberIn(request, u"offset"_s, 0);
    const auto limit = numberIn(request, u"limit"_s, 10);
    const QString query = request.query.queryItemValue(u"query"_s, QUrl::FullyDecoded);
    if (!query.isEmpty() && query != "cql.allRecords=1"_L1)
        return refusedArgument(u"This query is not known to the demo: "_s + query);
    if (!offset || *offset < 0)
        return refusedArgument(u"Offset is not valid"_s);
    if (!limit || *limit <= 0)
        return refusedArgument(u"Limit cannot be negative or zero: %1"_s.arg(limit.value_or(0)));
    if (*limit > mostOfAPage)
        return refusedArgument(u"Limit must be less than or equal to 500"_s);
    QJsonArray page;
    qint64 number = 0;
    for (const auto &[id, timer] : scheduler.timers()) {
        if (number >= *offset && number < *offset + *limit)
            page.append(timerJson(timer));
        ++number;
    }
    return jsonAnswer(
        200, {{u"timerDescriptors"_s, page}, {u"totalRecords"_s, qint64(scheduler.timers().size())}});
}

FolioAnswer write(FolioScheduler &scheduler, const FolioRequest &request, const QString &id,
                  const QString &user, Instant now)
{
    if (!request.header("Content-Type").toLower().startsWith("application/json"))
        return refusalAnswer(invalid(
            u"Content-Type '%1' is not supported"_s.arg(QString::fromLatin1(request.header("Content-Type"))),
            u"HttpMediaTypeNotSupportedException"_s));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return refusalAnswer(invalid(u"JSON parse error"_s, u"HttpMessageNotReadableException"_s));
    const auto read = readTimer(document.object());
    if (const auto *refusal = std::get_if<FolioRefusal>(&read))
        return refusalAnswer(*refusal);
    const FolioTimer &timer = std::get<FolioTimer>(read);
    const auto written =
        id.isEmpty() ? scheduler.create(timer, user, now) : scheduler.update(timer, id, user, now);
    if (const auto *refusal = std::get_if<FolioRefusal>(&written))
        return refusalAnswer(*refusal);
    return jsonAnswer(id.isEmpty() ? 201 : 200, timerJson(std::get<FolioTimer>(written)));
}

FolioAnswer read(const FolioScheduler &scheduler, const QString &id)
{
    const auto found = scheduler.timers().find(id);
    if (found != scheduler.timers().end())
        return jsonAnswer(200, timerJson(found->second));
    return refusalAnswer({.status = 404,
                          .message = u"Unable to find timer descriptor with id "_s + id,
                          .type = u"EntityNotFoundException"_s,
                          .code = u"not_found_error"_s});
}

FolioAnswer wrongVerb(const FolioRequest &request)
{
    return refusalAnswer(
        {.status = 405,
         .message = u"Request method '%1' is not supported"_s.arg(QString::fromLatin1(request.verb)),
         .type = u"HttpRequestMethodNotSupportedException"_s,
         .code = u"validation_error"_s});
}

} // namespace

FolioAnswer answerTimers(FolioScheduler &scheduler, const FolioRequest &request, const QString &user,
                         Instant now)
{
    const QString id = request.path.section(u'/', 3);
    if (id.isEmpty()) {
        if (request.verb == "GET")
            return list(scheduler, request);
        return request.verb == "POST" ? write(scheduler, request, {}, user, now) : wrongVerb(request);
    }
    if (QUuid::fromString(id).isNull())
        return refusalAnswer(
            invalid(u"Invalid UUID string: "_s + id, u"MethodArgumentTypeMismatchException"_s));
    if (request.verb == "GET")
        return read(scheduler, id);
    if (request.verb == "PUT")
        return write(scheduler, request, id, user, now);
    if (request.verb != "DELETE")
        return wrongVerb(request);
    const auto refusal = scheduler.remove(id);
    return refusal ? refusalAnswer(*refusal) : FolioAnswer{.status = 204, .contentType = {}};
}

} // namespace jobwatch
