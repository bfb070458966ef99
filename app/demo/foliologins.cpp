#include "app/demo/foliologins.h"

#include "app/demo/foliostory.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

FolioLogins::FolioLogins(Span accessLife, Span refreshLife)
    : m_accessLife(accessLife)
    , m_refreshLife(refreshLife)
{
}

std::optional<FolioTokens> FolioLogins::logIn(const QString &name, const QString &secret, Instant now)
{
    if (name != QLatin1StringView(user) || secret != QLatin1StringView(password))
        return {};
    return issue(now);
}

std::optional<FolioTokens> FolioLogins::refresh(const QByteArray &token, Instant now)
{
    const Instant until = m_refresh.take(token);
    return until > now ? std::optional(issue(now)) : std::nullopt;
}

std::optional<QString> FolioLogins::userOf(const QByteArray &access, Instant now) const
{
    return m_access.value(access) > now ? std::optional(QString::fromLatin1(folioOperator)) : std::nullopt;
}

void FolioLogins::forgetAll()
{
    m_access.clear();
    m_refresh.clear();
}

// In the form of a JWT, which nobody signed.
FolioTokens FolioLogins::issue(Instant now)
{
    const QByteArray number = QByteArray::number(++m_issued);
    const QByteArray head = QByteArray("{\"alg\":\"none\"}")
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const FolioTokens tokens{head + ".access." + number, head + ".refresh." + number, now + m_accessLife,
                             now + m_refreshLife};
    m_access.removeIf([now](const auto &entry) { return entry.value() <= now; });
    m_refresh.removeIf([now](const auto &entry) { return entry.value() <= now; });
    m_access.insert(tokens.access, tokens.accessUntil);
    m_refresh.insert(tokens.refresh, tokens.refreshUntil);
    return tokens;
}

} // namespace jobwatch
