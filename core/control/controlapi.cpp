#include "core/control/controlapi.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include "core/control/controljson.h"
#include "core/control/controlmetrics.h"

using namespace Qt::Literals::StringLiterals;

static void initResource()
{
    Q_INIT_RESOURCE(control); // not found by the linker in a static library otherwise
}

namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

struct Asked
{
    const ControlRequest &request;
    const Snapshot &snapshot;
    QString id{}; // what stands for the star in the route
    Instant now{};
};

ControlReply notFound(const QString &sentence)
{
    return problem(404, sentence);
}

ControlAnswer health(const Asked &)
{
    return jsonReply({{u"status"_s, u"ok"_s}});
}

ControlAnswer openApi(const Asked &)
{
    return ControlReply{.body = openApiDocument()};
}

ControlAnswer metrics(const Asked &asked)
{
    return ControlReply{.contentType = openMetricsType, .body = openMetrics(asked.snapshot)};
}

ControlAnswer status(const Asked &asked)
{
    return jsonReply(overviewJson(asked.snapshot));
}

ControlAnswer servers(const Asked &asked)
{
    return jsonReply(serversJson(asked.snapshot));
}

ControlAnswer services(const Asked &asked)
{
    return jsonReply(servicesJson(asked.snapshot));
}

ControlAnswer timers(const Asked &asked)
{
    std::optional<BreakerState> state;
    if (asked.request.query.hasQueryItem(u"state"_s)) {
        state = breakerStateFromId(asked.request.query.queryItemValue(u"state"_s, QUrl::FullyDecoded));
        if (!state)
            return problem(400,
                           Words::tr("A state is one of closed, open, half-open, disabled and forced-open."));
    }
    return jsonReply(timersJson(asked.snapshot.timers, asked.now, state));
}

const TimerState *findTimer(const Asked &asked)
{
    for (const TimerState &timer : asked.snapshot.timers) {
        if (timerName(timer.key) == asked.id)
            return &timer;
    }
    return nullptr;
}

ControlAnswer timer(const Asked &asked)
{
    const TimerState *found = findTimer(asked);
    if (!found)
        return notFound(Words::tr("There is no such timer."));
    QJsonObject object = timerJson(*found, asked.now);
    object.insert(u"at"_s, toIso(asked.snapshot.at));
    return jsonReply(object);
}

const ServiceState *findService(const Asked &asked, ServerId &server)
{
    for (const ServerState &candidate : asked.snapshot.servers) {
        for (const ServiceState &service : candidate.services) {
            if (asked.id != candidate.name.value + u'/' + service.id.value)
                continue;
            server = candidate.name;
            return &service;
        }
    }
    return nullptr;
}

bool isPaused(const Snapshot &snapshot, const Scope &scope)
{
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners) {
                if (scope.contains(runner.key) && runner.pause)
                    return true;
            }
        }
    }
    return false;
}

ControlReply notPaused()
{
    return problem(409, Words::tr("It is not paused."));
}

// The breaker of a test timer is probed by a test, whether that is called resume or probe.
ControlAnswer testTimerOrder(ControlOrder order, const Asked &asked, const TimerState &timer)
{
    if (order.untilGreen || order.anew)
        return problem(422, Words::tr("The tests of a runner know neither “untilGreen” nor “anew”."));
    const BreakerState state = timer.record.breaker.state;
    const bool isHeld = state == BreakerState::Open || state == BreakerState::HalfOpen;
    if (order.verb == ControlVerb::Resume && !isPaused(asked.snapshot, order.scope)) {
        if (!isHeld)
            return notPaused();
        order.verb = ControlVerb::Probe;
    }
    return order;
}

template <ControlVerb verb>
ControlAnswer orderTimer(const Asked &asked)
{
    const TimerState *found = findTimer(asked);
    if (!found)
        return notFound(Words::tr("There is no such timer."));
    const auto details = readOrderDetails(asked.request, verb, OrderTarget::Timer, asked.now);
    if (const auto *refusal = std::get_if<ControlReply>(&details))
        return *refusal;
    const ControlOrder order = orderFor(found->key, verb, std::get<OrderDetails>(details), found->runner);
    return found->runner ? testTimerOrder(order, asked, *found) : order;
}

template <ControlVerb verb>
ControlAnswer orderService(const Asked &asked)
{
    ServerId server;
    const ServiceState *found = findService(asked, server);
    if (!found)
        return notFound(Words::tr("There is no such service."));
    const auto details = readOrderDetails(asked.request, verb, OrderTarget::Service, asked.now);
    if (const auto *refusal = std::get_if<ControlReply>(&details))
        return *refusal;
    const auto &said = std::get<OrderDetails>(details);
    const ControlOrder order{
        .verb = verb, .scope = Scope{server, found->id, {}}, .reason = said.reason, .until = said.until};
    if (verb == ControlVerb::Resume && !isPaused(asked.snapshot, order.scope))
        return notPaused();
    return order;
}

template <ControlVerb verb>
ControlAnswer orderNotices(const Asked &asked)
{
    const auto details = readOrderDetails(asked.request, verb, OrderTarget::Notices, asked.now);
    if (const auto *refusal = std::get_if<ControlReply>(&details))
        return *refusal;
    return ControlOrder{.verb = verb, .until = std::get<OrderDetails>(details).until};
}

ControlAnswer events(const Asked &)
{
    return ControlReply{.contentType = "text/event-stream", .body = ": Jobwatch\n\n", .streamsEvents = true};
}

ControlAnswer evidence(const Asked &asked)
{
    const QString name = asked.request.query.queryItemValue(u"server"_s, QUrl::FullyDecoded);
    const bool isKnown = std::any_of(asked.snapshot.servers.begin(), asked.snapshot.servers.end(),
                                     [&](const ServerState &server) { return server.name.value == name; });
    if (!isKnown)
        return notFound(Words::tr("The query names no configured server."));
    const QByteArray type = asked.request.contentType.split(';').first().trimmed().toLower();
    if (type != "application/x-ndjson" && type != "application/jsonl")
        return problem(415, Words::tr("The body is to be application/x-ndjson: one job a line."));
    if (asked.request.body.trimmed().isEmpty())
        return problem(422, Words::tr("The body is empty."));
    return ControlOrder{.scope = Scope{ServerId{name}, {}, {}}, .evidence = asked.request.body};
}

struct Route
{
    QByteArrayView method;
    QByteArrayView path; // a star is one segment, percent-encoded
    ControlAnswer (*answer)(const Asked &);
};

constexpr Route routes[] = {
    {"GET", "/healthz", &health},
    {"GET", "/openapi.json", &openApi},
    {"GET", "/metrics", &metrics},
    {"GET", "/api/v1/status", &status},
    {"GET", "/api/v1/servers", &servers},
    {"GET", "/api/v1/services", &services},
    {"POST", "/api/v1/services/*/pause", &orderService<ControlVerb::Pause>},
    {"POST", "/api/v1/services/*/resume", &orderService<ControlVerb::Resume>},
    {"POST", "/api/v1/services/*/test", &orderService<ControlVerb::Probe>},
    {"GET", "/api/v1/timers", &timers},
    {"GET", "/api/v1/timers/*", &timer},
    {"POST", "/api/v1/timers/*/pause", &orderTimer<ControlVerb::Pause>},
    {"POST", "/api/v1/timers/*/resume", &orderTimer<ControlVerb::Resume>},
    {"POST", "/api/v1/timers/*/probe", &orderTimer<ControlVerb::Probe>},
    {"POST", "/api/v1/timers/*/reset", &orderTimer<ControlVerb::Reset>},
    {"POST", "/api/v1/notices/mute", &orderNotices<ControlVerb::Mute>},
    {"POST", "/api/v1/notices/unmute", &orderNotices<ControlVerb::Unmute>},
    {"GET", "/api/v1/events", &events},
    {"POST", "/api/v1/evidence", &evidence},
};

// The text of the star; nothing if the path is another one.
std::optional<QByteArray> matched(const QByteArray &path, QByteArrayView route)
{
    const QList<QByteArray> given = path.split('/');
    const QList<QByteArray> wanted = route.toByteArray().split('/');
    if (given.size() != wanted.size())
        return {};
    QByteArray star = "";
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (wanted.at(i) == "*" && !given.at(i).isEmpty())
            star = given.at(i);
        else if (wanted.at(i) != given.at(i))
            return {};
    }
    return star;
}

bool needsSnapshot(const Route &route)
{
    return route.answer != &health && route.answer != &openApi && route.answer != &events;
}

ControlReply notAllowed(const QByteArrayList &methods)
{
    ControlReply reply = problem(405, Words::tr("This address knows another method."));
    reply.headers = {{"Allow", methods.join(", ")}};
    return reply;
}

ControlAnswer answerBy(const Route &route, const QByteArray &star, const ControlRequest &request,
                       const Snapshot &snapshot, Instant now)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString id = decoder(QByteArray::fromPercentEncoding(star));
    if (decoder.hasError())
        return notFound(Words::tr("The identifier is no UTF-8."));
    if (needsSnapshot(route) && snapshot.sequence == 0)
        return problem(503, Words::tr("The monitoring core is starting."));
    return route.answer(Asked{request, snapshot, id, now});
}

} // namespace

ControlAnswer answerTo(const ControlRequest &request, const Snapshot &snapshot, Instant now)
{
    QByteArrayList others;
    for (const Route &route : routes) {
        const auto star = matched(request.path, route.path);
        if (!star)
            continue;
        if (route.method == request.method)
            return answerBy(route, *star, request, snapshot, now);
        others.append(route.method.toByteArray());
    }
    return others.isEmpty() ? notFound(Words::tr("There is nothing at this address.")) : notAllowed(others);
}

QByteArray openApiDocument()
{
    initResource();
    QFile file(u":/jobwatch/control/openapi.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace jobwatch
