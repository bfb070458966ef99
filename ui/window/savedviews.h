#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "ui/tables/tablelayout.h"
#include "ui/window/situation.h"

namespace jobwatch {

// A table as an operator wants to come back to it: filter, columns, order and sort under a name.
struct SavedView
{
    QString name{}; // unique
    ViewId view = ViewId::Services;
    QString filter{};
    TableLayout layout{};

    bool operator==(const SavedView &) const = default;
};

// Puts a view in the place of the one of its name, or at the end.
QList<SavedView> withView(QList<SavedView> views, const SavedView &view);

// How many rows each view shows, in their order; nothing for views that are not cut from a snapshot.
QList<std::optional<int>> savedCounts(const QList<SavedView> &views, const Snapshot &snapshot);

QJsonObject toJson(const SavedView &view);
std::optional<SavedView> savedViewFromJson(const QJsonObject &object); // nothing without name or known view

} // namespace jobwatch
