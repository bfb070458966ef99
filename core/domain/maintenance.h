#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/time.h"
#include "core/domain/cause.h"
#include "core/domain/ids.h"

namespace jobwatch {

// A person has seen a fault. Silences its notices, never the monitoring; lifts on a new cause, when it
// expires, and when the fault is over.
struct Acknowledgement
{
    QString who{};
    QString comment{};
    Instant since{};
    std::optional<Instant> until{};
    Cause cause = Cause::None; // of the fault when it was acknowledged

    bool operator==(const Acknowledgement &) const = default;
};

enum class Repeat { Once = 0, Daily = 1, Weekly = 2, Monthly = 3 };

// Planned work: no notices meanwhile, and reports count the time apart. Monitoring goes on.
struct Maintenance
{
    QString id{}; // unique, made by whoever plans it
    Scope scope{}; // empty server: everything
    Instant from{}; // of the first window
    Span lasts{};
    Repeat repeat = Repeat::Once; // at the same time of day in the zone
    QByteArray zone{"UTC"};
    std::optional<Instant> lastDay{}; // no window begins after this
    QString who{};
    QString reason{};

    bool operator==(const Maintenance &) const = default;
};

struct MaintenanceWindow
{
    Instant from{};
    Instant to{};

    bool operator==(const MaintenanceWindow &) const = default;
};

// The window that holds `at`, or nothing.
std::optional<MaintenanceWindow> windowAt(const Maintenance &maintenance, Instant at);
// The windows that touch from <= t < to, oldest first, at most `limit`.
QList<MaintenanceWindow> windowsIn(const Maintenance &maintenance, Instant from, Instant to,
                                   int limit = 1000);

} // namespace jobwatch
