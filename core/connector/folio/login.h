#pragma once

#include <optional>

#include "core/http/http.h"

namespace jobwatch::folio {

// What a login or a refresh gave. Times are by our clock: lives are taken from Max-Age or relative to the
// server's own Date, so that clocks that differ do no harm.
struct Tokens
{
    QByteArray access{};
    QByteArray refresh{}; // works once; empty: there is none
    Instant obtainedAt{};
    std::optional<Instant> renewAt{}; // at 80 % of the life; nothing: it is not known when it ends
    std::optional<Instant> refreshUntil{};

    bool operator==(const Tokens &) const = default;
};

struct Credentials
{
    QString user{};
    QByteArray password{};
};

// Secure cookies, which a cookie jar would not send back over plain HTTP: the tokens are taken out of them.
Result<Tokens> tokensOf(const HttpReply &reply, Instant now);
// A token that the operator gave.
Result<Tokens> givenToken(const QByteArray &token, Instant now);

// `isOld`: /authn/login, for servers that do not know of expiry.
HttpRequest loginRequest(const QUrl &root, const Credentials &credentials, bool isOld);
// The one request with cookies: the server takes the refresh token from nowhere else.
HttpRequest refreshRequest(const QUrl &root, const Tokens &tokens);

// Does the answer to a login say that this server has no login with expiry?
bool lacksExpiry(const HttpReply &reply);
// Why a login came to nothing: ErrorKind::Denied where the credentials are refused.
Error loginError(const HttpReply &reply, const QString &user);

} // namespace jobwatch::folio
