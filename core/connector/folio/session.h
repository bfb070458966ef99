#pragma once

#include "core/base/clock.h"
#include "core/connector/folio/login.h"
#include "core/connector/serverhttp.h"
#include "core/secrets/secrets.h"

namespace jobwatch::folio {

// Requests to one FOLIO server as one user: with the tenant, and with the token in its header, never in a
// cookie. Logs in when first needed and renews the token before it ends; one renewal at a time, and what is
// asked meanwhile waits for it. A refused login is not tried again at once: it could lock the account.
class Session
{
public:
    Session(ServerHttp &http, const ServerDefinition &server, const QUrl &root, Secrets &secrets,
            const Clock &clock);

    // What came of a request; when the login failed it was not sent, or refused before it did anything.
    struct Answer
    {
        Result<HttpReply> reply;
        bool wasSent = true;
    };

    void send(const HttpRequest &request, Done<HttpReply> done);
    // With a time limit of its own.
    void call(const HttpRequest &request, Span limit, std::function<void(const Answer &)> done);
    // Logs in, if there is anything to log in with, even when a login was refused just now.
    void logIn(Done<void> done);
    bool hasCredentials() const;

private:
    using Use = std::function<void(const Result<QByteArray> &token)>;

    struct Call
    {
        HttpRequest request{};
        std::optional<Span> limit{};
        std::function<void(const Answer &)> done{};
    };

    void start(Call call);
    void withToken(Use use);
    void dispatch(const std::shared_ptr<const Call> &call, const QByteArray &token, bool isSecondTry);
    void tryAgain(const std::shared_ptr<const Call> &call, const QByteArray &token,
                  const Result<HttpReply> &reply);
    bool mayBeStale(const QByteArray &token) const;

    void renew();
    void readToken();
    void refresh();
    void askPassword();
    void askLogin(const Credentials &credentials, bool isOld);
    void settle(const Result<Tokens> &tokens);
    HttpRequest withTenant(HttpRequest request) const;

    ServerHttp &m_http;
    ServerDefinition m_server;
    QUrl m_root;
    Secrets &m_secrets;
    const Clock &m_clock;
    std::optional<Tokens> m_tokens{};
    bool m_isRenewing = false;
    QList<Use> m_waiting{}; // for the renewal
    std::optional<Error> m_refused{}; // the last login was, and it is too early for another
    Instant m_mayTryAt{};
    Span m_patience{};
};

} // namespace jobwatch::folio
