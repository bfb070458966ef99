#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

#include "core/base/time.h"

namespace jobwatch::slurm {

// What a token says of itself; nothing of it is verified, that is the server's part.
struct TokenFacts
{
    std::optional<Instant> expires{};
    std::optional<Instant> issued{};
    QString user{}; // whom it was made for; empty if it does not say

    bool operator==(const TokenFacts &) const = default;
};

// Empty for what is no JSON web token.
TokenFacts factsOf(const QByteArray &token);

// A token as it is sent: without the "SLURM_JWT=" that scontrol writes before it, and without line breaks.
QByteArray cleanToken(const QByteArray &secret);

bool isExpired(const TokenFacts &facts, Instant now);
// A sentence if it has expired, will soon, or belongs to another user; empty if all is well.
QString tokenRemark(const TokenFacts &facts, const QString &user, Instant now);

} // namespace jobwatch::slurm
