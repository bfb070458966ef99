#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/domain/snapshot.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/window/savedviews.h"

namespace jobwatch {

// One line of the side bar.
struct SideEntry
{
    enum class Kind { View, Heading, Saved, Server, Note };

    Kind kind = Kind::View;
    QString text{}; // plain text
    ViewId view = ViewId::Services;
    ServerId server{};
    std::optional<Glyph> glyph{};
    Tone tone = Tone::Plain;
    Tone badgeTone = Tone::Unknown;
    int badge = 0; // things down, or rows of a saved view; 0: none
    int saved = -1; // which saved view
    QString spoken{}; // for screen readers

    bool operator==(const SideEntry &) const = default;
};

// `saved` with how many rows each of them shows.
QList<SideEntry> sideEntries(const Snapshot &snapshot, const QList<SavedView> &saved = {},
                             const QList<std::optional<int>> &counts = {});

} // namespace jobwatch
