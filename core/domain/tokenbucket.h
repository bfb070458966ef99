#pragma once

#include <algorithm>

#include "core/base/time.h"
#include "core/domain/server.h"

namespace jobwatch {

// So many tests an hour, so many at once after a quiet time.
struct TokenBucket
{
    double tokens = 0;
    Instant filledAt{};

    bool operator==(const TokenBucket &) const = default;
};

inline TokenBucket fullBucket(const TestBudget &budget, Instant now)
{
    return TokenBucket{double(budget.burst), now};
}

// A clock that went back adds nothing and takes nothing.
inline TokenBucket refilled(TokenBucket bucket, const TestBudget &budget, Instant now)
{
    const double hours = double((now - bucket.filledAt).count()) / 3'600'000.0;
    bucket.tokens =
        std::min(double(budget.burst), bucket.tokens + std::max(0.0, hours) * budget.testsPerHour);
    bucket.filledAt = now;
    return bucket;
}

// When one token is there; nothing if the rate is zero and none is left.
inline std::optional<Instant> tokenAt(const TokenBucket &bucket, const TestBudget &budget)
{
    if (bucket.tokens >= 1)
        return bucket.filledAt;
    if (budget.testsPerHour <= 0)
        return {};
    const double hours = (1 - bucket.tokens) / budget.testsPerHour;
    return bucket.filledAt + Span{qint64(hours * 3'600'000.0) + 1};
}

} // namespace jobwatch
