#pragma once

#include <optional>

#include "core/base/time.h"
#include "core/domain/testdefinition.h"

namespace jobwatch {

// When the next test is due by policy alone; nothing if never. `notBefore` staggers a start: many runners
// that were never tested, or not for long, do not all begin at the same moment.
std::optional<Instant> nextTestAt(const TestPolicy &policy, std::optional<Instant> lastStart,
                                  Instant notBefore);

} // namespace jobwatch
