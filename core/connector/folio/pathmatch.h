#pragma once

#include <QString>
#include <QStringList>

namespace jobwatch::folio {

// Does a path match a handler's pattern? {x} stands for one or more characters without a slash, * for any.
// Never takes longer than pattern times path.
bool matchesPattern(const QString &pattern, const QString &path);

// The candidate that differs least, by edits; empty where none is near.
QString closestPath(const QString &path, const QStringList &candidates);

} // namespace jobwatch::folio
