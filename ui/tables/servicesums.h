#pragma once

#include "ui/tables/rows.h"

namespace jobwatch {

// What a service's row says of all its runners together.
std::optional<Instant> sinceOf(const ServiceRow &row); // since when its worst status lasts
std::optional<Instant> evidenceOf(const ServiceRow &row); // the newest
std::optional<Instant> nextOf(const ServiceRow &row); // test
int perDayOf(const ServiceRow &row); // tests
Span cpuOf(const ServiceRow &row); // of the tests of a day
bool allPaused(const ServiceRow &row);
QList<StatusPoint> lastDayOf(const ServiceRow &row); // the worst at each moment

} // namespace jobwatch
