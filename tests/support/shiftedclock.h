#pragma once

#include "core/base/clock.h"

namespace jobwatch::test {

// Runs like any clock, but can be put forward.
class ShiftedClock final : public Clock
{
public:
    Instant now() const override { return m_clock.now() + ahead; }
    Span ahead{};

private:
    SystemClock m_clock{};
};

} // namespace jobwatch::test
