#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/domain/snapshot.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/window/situation.h"

namespace jobwatch {

// One line of the side bar.
struct SideEntry
{
    enum class Kind { View, Heading, Server, Note };

    Kind kind = Kind::View;
    QString text{}; // plain text
    ViewId view = ViewId::Services;
    ServerId server{};
    std::optional<Glyph> glyph{};
    Tone tone = Tone::Plain;
    int badge = 0; // things down; 0: none
    QString spoken{}; // for screen readers

    bool operator==(const SideEntry &) const = default;
};

QList<SideEntry> sideEntries(const Snapshot &snapshot);

} // namespace jobwatch
