#include "core/connector/slurm/restcalls.h"

#include <QCoreApplication>
#include <QStringList>
#include <utility>

#include "core/connector/slurm/restreply.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::slurm {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slurm)
};

constexpr Span deadFor = 5s; // what follows a dead controller within that time is not sent at all
constexpr Span tokenReadAgain = 10min; // files and keyrings may hold a newer one

ServerDefinition oneAtATime(ServerDefinition server)
{
    server.requestsInFlight = 1;
    return server;
}

Error wrongAddress(const QString &message, const QUrl &given)
{
    return {.kind = ErrorKind::Misconfigured,
            .message = message,
            .detail = given.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
}

} // namespace

Result<QUrl> rootUrl(const QUrl &given)
{
    if (!given.isValid() || given.host().isEmpty())
        return wrongAddress(Words::tr("This is not the address of a server."), given);
    if (given.scheme() != "http"_L1 && given.scheme() != "https"_L1)
        return wrongAddress(Words::tr("The address must begin with http:// or https://."), given);
    if (!given.userInfo().isEmpty())
        return wrongAddress(Words::tr("The address must not contain a user name or password."), given);
    QUrl root;
    root.setScheme(given.scheme());
    root.setHost(given.host());
    root.setPort(given.port());
    QStringList segments = given.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &segment = segments[i];
        if (segment == "slurm"_L1 || segment == "slurmdb"_L1 || segment == "openapi"_L1)
            segments.resize(i);
    }
    root.setPath(segments.isEmpty() ? u"/"_s : u'/' + segments.join(u'/') + u'/', QUrl::TolerantMode);
    return root;
}

RestCalls::RestCalls(const ServerDefinition &server, const ConnectorParts &parts)
    : m_server(server.name)
    , m_user(server.user.simplified()) // it becomes a header
    , m_tokenPlace(server.token)
    , m_secrets(parts.secrets)
    , m_clock(parts.clock)
    , m_root(rootUrl(server.url))
    , m_http(parts.http, oneAtATime(server))
{
}

QString RestCalls::tokenRemark() const
{
    return hasToken() ? slurm::tokenRemark(m_facts, m_user, m_clock.now()) : QString();
}

void RestCalls::send(RestCall call, Done<HttpReply> done)
{
    m_waiting.push_back({.call = std::move(call), .done = std::move(done)});
    if (!m_current)
        startNext();
}

void RestCalls::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    const Instant now = m_clock.now();
    if (!m_root) {
        m_http.later([this] { finish(m_root.error()); });
        return;
    }
    if (m_dead && now >= m_deadSince && now < m_deadSince + deadFor) {
        m_http.later([this, error = *m_dead] { finish(error); });
        return;
    }
    const bool isOld = now >= m_tokenReadAt + tokenReadAgain || now < m_tokenReadAt;
    if (!hasToken() || isOld || isExpired(m_facts, now))
        readToken();
    else
        ask();
}

void RestCalls::readToken()
{
    m_tokenReadAt = m_clock.now();
    m_current->hasFreshToken = true;
    m_secrets.read(m_tokenPlace, secretName(m_server, "token"_L1),
                   [this, guard = m_http.guard()](const Result<QByteArray> &secret) {
                       if (guard)
                           take(secret);
                   });
}

void RestCalls::take(const Result<QByteArray> &secret)
{
    if (!secret) {
        m_token.clear();
        Error error = secret.error();
        error.message = Words::tr("The token for slurmrestd cannot be read: %1").arg(error.message);
        return finish(error);
    }
    m_token = cleanToken(*secret);
    m_facts = factsOf(m_token);
    if (!hasToken())
        return finish(refusedToken(Words::tr("The token for slurmrestd is empty.")));
    ask();
}

QUrl RestCalls::urlOf(const RestCall &call, QLatin1StringView version) const
{
    const bool isAccounting = call.part == RestCall::Part::Accounting;
    QUrl url = *m_root;
    url.setPath(url.path(QUrl::FullyEncoded) + (isAccounting ? u"slurmdb/"_s : u"slurm/"_s) + version + u'/'
                    + call.path,
                QUrl::TolerantMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query, QUrl::TolerantMode);
    return url;
}

HttpRequest RestCalls::requestTo(const QUrl &url) const
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"X-SLURM-USER-NAME", m_user.toUtf8()},
                       {"X-SLURM-USER-TOKEN", m_token},
                       {"Accept", "application/json"}};
    return request;
}

void RestCalls::ask()
{
    const RestCall &call = m_current->call;
    HttpRequest request = requestTo(urlOf(call, version()));
    request.verb = call.verb;
    request.timeout = call.timeout;
    request.maxBytes = call.maxBytes;
    if (call.body) {
        const Result<QByteArray> body = call.body(version());
        if (!body)
            return m_http.later([this, error = body.error()] { finish(error); });
        request.body = *body;
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    }
    m_http.send(request, [this](const Result<HttpReply> &reply) { answered(reply); });
}

void RestCalls::answered(const Result<HttpReply> &reply)
{
    const bool isController = m_current->call.part == RestCall::Part::Controller;
    if (!reply && isController && reply.error().kind == ErrorKind::Timeout)
        return controllerIsDead(reply.error());
    if (!reply)
        return finish(reply);
    const Answer answer = answerOf(*reply);
    if (answer == Answer::NoSuchUrl && isController)
        return tryNextVersion();
    m_isVersionKnown = m_isVersionKnown || (isController && answer != Answer::Unreadable);
    if (answer == Answer::TokenRefused)
        return tokenWasRefused();
    if (answer == Answer::ControllerDown && isController)
        return controllerIsDead(deadController());
    if (answer == Answer::TokenOrController)
        return askWhoIsToBlame(*reply);
    m_dead.reset();
    finish(reply);
}

void RestCalls::tryNextVersion()
{
    m_isVersionKnown = false;
    if (++m_current->versionsTried >= apiVersions.size())
        return finish(Error{.kind = ErrorKind::NotSupported,
                            .message = Words::tr("The server offers none of the API versions %1 to %2. Check "
                                                 "that its address is that of slurmrestd.")
                                           .arg("v0.0.36"_L1, "v0.0.42"_L1)});
    m_version = (m_version + 1) % apiVersions.size();
    ask();
}

// Version 0.0.36 tells what later ones call "Unspecified error".
void RestCalls::askWhoIsToBlame(const HttpReply &reply)
{
    const RestCall ping{.path = u"ping"_s};
    HttpRequest request = requestTo(urlOf(ping, "v0.0.36"_L1));
    request.timeout = ping.timeout;
    m_http.send(request, [this, reply](const Result<HttpReply> &told) {
        const Answer answer = told ? answerOf(*told) : Answer::Unreadable;
        if (answer == Answer::TokenRefused)
            tokenWasRefused();
        else if (answer == Answer::ControllerDown)
            controllerIsDead(deadController());
        else
            finish(errorOf(reply));
    });
}

void RestCalls::tokenWasRefused()
{
    if (!m_current->hasFreshToken)
        return readToken(); // there may be a newer one; the call is made once more with it
    const QString remark = tokenRemark();
    const QString refused = Words::tr("The server refuses the token of the user %1.").arg(m_user);
    finish(refusedToken(remark.isEmpty() ? refused : refused + u' ' + remark));
}

void RestCalls::controllerIsDead(const Error &error)
{
    m_dead = error;
    m_deadSince = m_clock.now();
    finish(error);
}

void RestCalls::finish(const Result<HttpReply> &result)
{
    const auto guard = m_http.guard();
    const Waiting finished = *std::exchange(m_current, std::nullopt);
    finished.done(result); // may delete this object
    if (guard)
        startNext();
}

} // namespace jobwatch::slurm
