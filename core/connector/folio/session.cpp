#include "core/connector/folio/session.h"

#include <QCoreApplication>

#include "core/base/log.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::folio {

namespace {

constexpr Span freshFor = 1min; // a token of that age is not the reason for a 401
constexpr Span firstPatience = 30s;
constexpr Span longestPatience = 10min;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

} // namespace

Session::Session(ServerHttp &http, const ServerDefinition &server, const QUrl &root, Secrets &secrets,
                 const Clock &clock)
    : m_http(http)
    , m_server(server)
    , m_root(root)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

bool Session::hasCredentials() const
{
    return m_server.token.isSet() || !m_server.user.isEmpty();
}

void Session::send(const HttpRequest &request, Done<HttpReply> done)
{
    start({request, {}, [done = std::move(done)](const Answer &answer) { done(answer.reply); }});
}

void Session::call(const HttpRequest &request, Span limit, std::function<void(const Answer &)> done)
{
    start({request, limit, std::move(done)});
}

void Session::start(Call given)
{
    const auto call = std::make_shared<const Call>(std::move(given));
    withToken([this, call](const Result<QByteArray> &token) {
        if (token)
            dispatch(call, *token, false);
        else
            call->done({token.error(), false});
    });
}

void Session::logIn(Done<void> done)
{
    m_refused.reset();
    withToken([done = std::move(done)](const Result<QByteArray> &token) {
        done(token ? Result<void>() : Result<void>(token.error()));
    });
}

// Always with a later turn of the event loop, unless there is a token: that one is only used to send.
void Session::withToken(Use use)
{
    const Instant now = m_clock.now();
    if (!hasCredentials()) {
        m_http.later([use = std::move(use)] { use(QByteArray()); });
        return;
    }
    if (m_refused && now < m_mayTryAt) {
        m_http.later([use = std::move(use), error = *m_refused] { use(error); });
        return;
    }
    if (!m_isRenewing && m_tokens && (!m_tokens->renewAt || now < *m_tokens->renewAt)) {
        m_http.later([use = std::move(use), token = m_tokens->access] { use(token); });
        return;
    }
    m_waiting.append(std::move(use));
    if (!m_isRenewing)
        renew();
}

HttpRequest Session::withTenant(HttpRequest request) const
{
    request.headers.append({"x-okapi-tenant", m_server.tenant.toUtf8()});
    return request;
}

void Session::dispatch(const std::shared_ptr<const Call> &call, const QByteArray &token, bool isSecondTry)
{
    HttpRequest request = withTenant(call->request);
    if (!token.isEmpty())
        request.headers.append({"X-Okapi-Token", token});
    const auto done = [this, call, token, isSecondTry](const Result<HttpReply> &reply) {
        if (reply && reply->status == 401 && !isSecondTry && mayBeStale(token))
            tryAgain(call, token, reply);
        else
            call->done({reply});
    };
    if (call->limit)
        m_http.sendWithin(*call->limit, std::move(request), done);
    else
        m_http.send(std::move(request), done);
}

// A 401 was answered before anything was done: the request may be sent once more, with another token.
void Session::tryAgain(const std::shared_ptr<const Call> &call, const QByteArray &token,
                       const Result<HttpReply> &reply)
{
    if (m_tokens && m_tokens->access == token)
        m_tokens->renewAt = m_clock.now();
    withToken([this, call, token, reply](const Result<QByteArray> &next) {
        if (!next)
            call->done({next.error(), false});
        else if (*next == token)
            call->done({reply});
        else
            dispatch(call, *next, true);
    });
}

bool Session::mayBeStale(const QByteArray &token) const
{
    if (token.isEmpty())
        return false;
    const bool isCurrent = m_tokens && m_tokens->access == token;
    return !isCurrent || m_clock.now() - m_tokens->obtainedAt >= freshFor;
}

void Session::renew()
{
    m_isRenewing = true;
    const bool mayRefresh = m_tokens && !m_tokens->refresh.isEmpty()
        && (!m_tokens->refreshUntil || m_clock.now() < *m_tokens->refreshUntil);
    if (m_server.token.isSet())
        readToken();
    else if (mayRefresh)
        refresh();
    else
        askPassword();
}

void Session::readToken()
{
    m_secrets.read(m_server.token, secretName(m_server.name, "token"_L1),
                   [this, guard = m_http.guard()](const Result<QByteArray> &token) {
                       if (guard)
                           settle(token ? givenToken(*token, m_clock.now()) : Result<Tokens>(token.error()));
                   });
}

// The refresh token works once. Whatever happened to it, a login mends it.
void Session::refresh()
{
    HttpRequest request = withTenant(refreshRequest(m_root, *m_tokens));
    m_tokens->refresh.clear();
    m_http.send(std::move(request), [this](const Result<HttpReply> &reply) {
        const bool isAccepted = reply && reply->status >= 200 && reply->status <= 299;
        const auto tokens = isAccepted ? tokensOf(*reply, m_clock.now()) : Result<Tokens>(Error{});
        if (tokens) {
            settle(tokens);
            return;
        }
        qCInfo(logConnector) << m_server.name.value << "the token could not be refreshed: logging in again";
        askPassword();
    });
}

void Session::askPassword()
{
    if (!m_server.password.isSet()) {
        m_http.later([this] {
            settle(Error{.kind = ErrorKind::Misconfigured,
                         .message = Words::tr("No password is set for %1.").arg(m_server.user)});
        });
        return;
    }
    m_secrets.read(m_server.password, secretName(m_server.name, "password"_L1),
                   [this, guard = m_http.guard()](const Result<QByteArray> &password) {
                       if (!guard)
                           return;
                       if (password)
                           askLogin({m_server.user, *password}, false);
                       else
                           settle(password.error());
                   });
}

void Session::askLogin(const Credentials &credentials, bool isOld)
{
    m_http.send(withTenant(loginRequest(m_root, credentials, isOld)),
                [this, credentials, isOld](const Result<HttpReply> &reply) {
                    if (!reply)
                        settle(reply.error());
                    else if (reply->status >= 200 && reply->status <= 299)
                        settle(tokensOf(*reply, m_clock.now()));
                    else if (!isOld && lacksExpiry(*reply))
                        askLogin(credentials, true);
                    else
                        settle(loginError(*reply, m_server.user));
                });
}

void Session::settle(const Result<Tokens> &tokens)
{
    m_isRenewing = false;
    m_refused.reset();
    m_tokens = tokens ? std::optional(*tokens) : std::nullopt;
    if (tokens) {
        m_patience = {};
    } else if (tokens.error().kind == ErrorKind::Denied) {
        m_patience = std::clamp(m_patience * 2, firstPatience, longestPatience);
        m_mayTryAt = m_clock.now() + m_patience;
        m_refused = tokens.error();
    }
    const auto token = tokens ? Result<QByteArray>(tokens->access) : Result<QByteArray>(tokens.error());
    const auto guard = m_http.guard();
    for (const Use &use : std::exchange(m_waiting, {})) {
        if (!guard)
            return;
        use(token);
    }
}

} // namespace jobwatch::folio
