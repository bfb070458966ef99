#pragma once

#include "core/domain/snapshot.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// The badge of the tray icon: that nobody is told of anything, or the worst that nobody has acknowledged.
// Nothing: all is well.
struct TrayBadge
{
    std::optional<Glyph> glyph{};
    Tone tone = Tone::Plain;

    bool operator==(const TrayBadge &) const = default;
};

TrayBadge trayBadge(const Snapshot &snapshot);
// "Jobwatch: 3 down, 5 with warnings. Oldest: muscle on bio-tools, 2 h 14 min."
QString trayText(const Snapshot &snapshot, const ShownTime &time);

} // namespace jobwatch
