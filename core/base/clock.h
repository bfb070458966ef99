#pragma once

#include "core/base/time.h"

namespace jobwatch {

// The one source of "now" for the objects at the edge; rules are handed an Instant instead.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return std::chrono::floor<Span>(std::chrono::system_clock::now()); }
};

} // namespace jobwatch
