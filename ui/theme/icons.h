#pragma once

#include <QIcon>
#include <QLatin1StringView>
#include <QStringList>

namespace jobwatch {

// The desktop's icon of that freedesktop name. Where the desktop has none, and under our own style and
// palette, the built-in drawing in the palette's text colour.
QIcon themeIcon(QLatin1StringView name);

QStringList builtInIconNames();
QIcon applicationIcon();

} // namespace jobwatch
