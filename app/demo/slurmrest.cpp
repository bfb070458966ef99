#include "app/demo/slurmrest.h"

#include <QUrlQuery>

#include "app/demo/slurmerrors.h"
#include "app/demo/slurmjson.h"
#include "app/demo/slurmsubmit.h"
#include "app/demo/slurmtoken.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// One request that was let in.
struct SlurmCall
{
    DemoSlurm &slurm;
    int version = 38;
    QString user{};
    const RestRequest &request;
    QUrlQuery query{};
    QByteArray argument{}; // what stands for the star
    Instant now{};
};

RestAnswer noSuchJob(const SlurmCall &call, const QString &description, const QString &source,
                     const QJsonObject &payload = {})
{
    return slurmReply(call.version, payload, 500,
                      {numberedError(2017, u"Invalid job id specified"_s, description, source)});
}

RestAnswer ping(const SlurmCall &call)
{
    const QJsonObject controller{
        {u"hostname"_s, u"miniature"_s}, {u"ping"_s, u"UP"_s}, {u"status"_s, 0}, {u"mode"_s, u"primary"_s}};
    return slurmReply(call.version, {{u"pings"_s, QJsonArray{controller}}});
}

RestAnswer diag(const SlurmCall &call)
{
    return slurmReply(call.version, {{u"statistics"_s, slurmStatisticsJson(call.slurm, call.now)}});
}

RestAnswer nodes(const SlurmCall &call)
{
    return slurmReply(call.version, {{u"nodes"_s, slurmNodesJson(call.slurm, call.now)}});
}

// Nothing has changed since the time that was asked for; v0.0.36 does not look at it.
bool isUnchanged(const SlurmCall &call, Instant lastChange)
{
    bool isNumber = false;
    const qint64 since = call.query.queryItemValue(u"update_time"_s).toLongLong(&isNumber);
    return call.version > 36 && isNumber && since - 1 >= toMs(lastChange) / 1000;
}

RestAnswer unchanged()
{
    return {.status = 304};
}

RestAnswer partitions(const SlurmCall &call)
{
    if (isUnchanged(call, call.slurm.started()))
        return unchanged();
    return slurmReply(call.version, {{u"partitions"_s, slurmPartitionsJson(call.slurm)}});
}

RestAnswer jobs(const SlurmCall &call)
{
    if (isUnchanged(call, call.slurm.lastChange(call.now)))
        return unchanged();
    return slurmReply(call.version, {{u"jobs"_s, slurmJobsJson(call.slurm, call.now)}});
}

RestAnswer job(const SlurmCall &call)
{
    const SlurmJob *found = call.slurm.job(call.argument.toInt());
    if (found)
        return slurmReply(call.version, {{u"jobs"_s, QJsonArray{slurmJobJson(*found, call.now)}}});
    return noSuchJob(call, u"Unable to find JobId="_s + QString::fromLatin1(call.argument),
                     u"slurm_load_job"_s, {{u"jobs"_s, QJsonArray{}}});
}

RestAnswer submit(const SlurmCall &call)
{
    return submitToSlurm(call.slurm, call.version, call.user, call.request.body, call.now);
}

RestAnswer cancel(const SlurmCall &call)
{
    if (!call.slurm.job(call.argument.toInt()))
        return noSuchJob(call,
                         u"unable to kill JobId=%1 with signal 9: Invalid job id specified"_s.arg(
                             QString::fromLatin1(call.argument)),
                         u"slurm_kill_job"_s);
    call.slurm.cancel(call.argument.toInt(), call.now);
    return slurmReply(call.version, {});
}

struct SlurmRoute
{
    const char *verb;
    const char *path; // a slash at the end: the number of a job follows
    RestAnswer (*handle)(const SlurmCall &);
};

constexpr SlurmRoute routes[] = {
    {"GET", "ping", ping},
    {"GET", "diag", diag},
    {"GET", "nodes", nodes},
    {"GET", "jobs", jobs},
    {"GET", "partitions", partitions},
    {"GET", "job/", job},
    {"POST", "job/submit", submit},
    {"DELETE", "job/", cancel},
};

const SlurmRoute *routeOf(const QByteArray &verb, const QByteArray &path)
{
    for (const SlurmRoute &route : routes) {
        const QByteArray wanted(route.path);
        const bool fits =
            wanted.endsWith('/') ? path.startsWith(wanted) && path.size() > wanted.size() : path == wanted;
        if (verb == route.verb && fits)
            return &route;
    }
    return nullptr;
}

RestAnswer noSuchUrl()
{
    return slurmText(404, "Unable find requested URL. Please view /openapi/v3 for API reference.");
}

} // namespace

RestAnswer answerSlurm(DemoSlurm &slurm, const QByteArray &key, const RestRequest &request,
                       const QByteArray &query, Instant now)
{
    const QByteArray user = request.header("X-SLURM-USER-NAME");
    const QByteArray token = request.header("X-SLURM-USER-TOKEN");
    if (user.isEmpty() || token.isEmpty())
        return slurmText(401, "Authentication failure");
    static constexpr QByteArrayView root = "/slurm/v0.0.";
    const int version = request.path.mid(root.size(), 2).toInt();
    const QByteArray path = request.path.mid(root.size() + 3);
    const SlurmRoute *route = routeOf(request.verb, path);
    if (!request.path.startsWith(root) || version < 36 || version > 38 || !route)
        return noSuchUrl();
    if (!isSlurmTokenValid(token, key, QString::fromUtf8(user), now))
        return badTokenAnswer(version, request.verb, path);
    slurm.advance(now);
    return route->handle({slurm, version, QString::fromUtf8(user), request,
                          QUrlQuery(QString::fromLatin1(query)), path.mid(path.indexOf('/') + 1), now});
}

} // namespace jobwatch
