#pragma once

#include <optional>

#include "core/base/time.h"
#include "core/control/controlmessage.h"
#include "core/domain/tokenbucket.h"

namespace jobwatch {

inline constexpr qsizetype largestControlBody = 1024 * 1024;
inline constexpr int controlRequestsPerSecond = 50;
inline constexpr int controlRequestsAtOnce = 100;
inline constexpr int wrongTokensAtOnce = 10; // then one a second

// Takes as long whatever the difference is and wherever it lies.
bool isSameSecret(const QByteArray &a, const QByteArray &b);

// Who may ask at all, and how often. Wrong tokens have a limit of their own, so that somebody who guesses
// neither gets far nor keeps the owner of the token out.
class Admission
{
public:
    Admission(QByteArray token, Instant now);

    // The refusal; nothing for a request that may pass.
    std::optional<ControlReply> refuse(const ControlRequest &request, Instant now);

private:
    bool hasToken(const ControlRequest &request) const;

    QByteArray m_token;
    TokenBucket m_requests;
    TokenBucket m_wrong;
};

} // namespace jobwatch
