#pragma once

#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// Who writes a history that several share, and so does the monitoring for all of them.
struct HistoryOwner
{
    QString who{};
    QString host{};
    Instant since{};

    bool operator==(const HistoryOwner &) const = default;
};

} // namespace jobwatch
