#pragma once

#include <algorithm>

namespace jobwatch {

struct BucketLimit
{
    double perHour = 60;
    double burst = 6;
    int concurrent = 2;

    bool operator==(const BucketLimit &) const = default;
};

// How many tests a server still bears: tokens that come back with time, and a number in flight.
struct TestBucket
{
    double tokens = 0;
    int inFlight = 0;

    bool operator==(const TestBucket &) const = default;
};

inline bool mayTake(const TestBucket &bucket, const BucketLimit &limit)
{
    return bucket.tokens >= 1 && bucket.inFlight < limit.concurrent;
}

inline TestBucket refilled(TestBucket bucket, const BucketLimit &limit, double seconds)
{
    bucket.tokens = std::min(limit.burst, bucket.tokens + limit.perHour * std::max(0.0, seconds) / 3600);
    return bucket;
}

// A person's test may be started beyond the budget; it is paid for all the same.
inline TestBucket taken(TestBucket bucket)
{
    bucket.tokens = std::max(0.0, bucket.tokens - 1);
    ++bucket.inFlight;
    return bucket;
}

inline TestBucket returned(TestBucket bucket)
{
    bucket.inFlight = std::max(0, bucket.inFlight - 1);
    return bucket;
}

} // namespace jobwatch
