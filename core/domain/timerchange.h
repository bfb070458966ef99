#pragma once

#include "core/domain/timer.h"

namespace jobwatch {

// What a server tells of the runs of its timers.
struct TimerRunsRead
{
    QList<TimerRun> runs{}; // in the order told
    QByteArray position{}; // where the next reading begins; only the connector knows what it means
    bool more = false;
    QList<QString> remarks{}; // what could not be read; plain text

    bool operator==(const TimerRunsRead &) const = default;
};

enum class TimerChange {
    Disable,
    Enable,
    Recreate, // delete and make anew: the only way to be sure that a FOLIO timer fires again
    Delete,
};

} // namespace jobwatch
