#pragma once

#include <optional>
#include <QHash>
#include <QString>

#include "core/base/time.h"

namespace jobwatch {

struct FolioTokens
{
    QByteArray access{};
    QByteArray refresh{};
    Instant accessUntil{};
    Instant refreshUntil{};
};

// Who is logged in, as a value. A refresh token works once.
class FolioLogins
{
public:
    static constexpr auto user = "operator";
    static constexpr auto password = "demo-only";

    FolioLogins() = default;
    FolioLogins(Span accessLife, Span refreshLife);

    std::optional<FolioTokens> logIn(const QString &name, const QString &secret, Instant now);
    std::optional<FolioTokens> refresh(const QByteArray &token, Instant now);
    // The id of the user whose token that is.
    std::optional<QString> userOf(const QByteArray &access, Instant now) const;
    void forgetAll(); // as when sessions are ended on the server

private:
    FolioTokens issue(Instant now);

    Span m_accessLife = std::chrono::minutes(10);
    Span m_refreshLife = std::chrono::hours(1);
    QHash<QByteArray, Instant> m_access{}; // until when
    QHash<QByteArray, Instant> m_refresh{};
    int m_issued = 0;
};

} // namespace jobwatch
