#pragma once

#include <QStringList>

class QWidget;

namespace jobwatch {

// Every text that somebody can read in the widget, or hears of a screen reader: labels, buttons, fields,
// tabs, menus, the cells and headers of tables, tooltips, names and descriptions. What is painted has a
// description.
QStringList visibleTexts(const QWidget &root);

// Those of them that a tooltip or "What is this?" shows: Qt reads markup there.
QStringList toolTips(const QWidget &root);

} // namespace jobwatch
