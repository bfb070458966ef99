#pragma once

#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// A report that will be sent by itself.
struct PlannedReport
{
    QString name{};
    Instant at{};
    bool isAgain = false; // it was due before and could not be sent

    bool operator==(const PlannedReport &) const = default;
};

} // namespace jobwatch
