#pragma once

#include <QByteArray>
#include <QMap>
#include <QRect>
#include <QString>

#include "core/base/result.h"
#include "ui/charts/timerange.h"
#include "ui/tables/tablelayout.h"
#include "ui/theme/appearance.h"
#include "ui/window/savedviews.h"

namespace jobwatch {

// What is kept of the window between two starts. What happened in it (selection, a closed notice) is not.
struct WindowState
{
    QRect place{}; // empty: never kept
    bool maximized = false;
    QByteArray docks{}; // as QMainWindow::saveState gives it
    bool sideBar = true;
    bool details = true;
    ViewId view = ViewId::Overview;
    ThemeChoice theme = ThemeChoice::System;
    bool utc = false;
    RangeChoice range = RangeChoice::Day; // of the history
    QMap<QString, TableLayout> layouts{}; // by viewKey
    QMap<QString, QString> filters{}; // by viewKey
    bool grouped = false; // the problems, by cause
    QMap<QString, QString> splitters{}; // by their names: those that were moved by hand
    QString folder{}; // of the last export; empty: the home
    QList<SavedView> saved{}; // in the order of the side bar
    QMap<QString, QString> shortcuts{}; // by ActionSpec::key: what a person gave instead of the first ones
    bool keepInTray = false;
    bool toldOfTray = false; // that closing the window does not end the program
    std::optional<Instant> remindOfTargets{}; // nothing is said of timers without target until then

    bool operator==(const WindowState &) const = default;
};

WindowState readWindowState(const QString &file); // what cannot be read has its first value
Result<void> writeWindowState(const WindowState &state, const QString &file);

// The place moved and shrunk so that it can be seen on one of the screens.
QRect fittedTo(const QRect &place, const QList<QRect> &screens, const QSize &smallest);

} // namespace jobwatch
