#pragma once

#include <QLabel>
#include <QToolButton>

class QAction;
class QHBoxLayout;

namespace jobwatch {

// The pieces that the details are put together from.
QLabel *sectionLabel(const QString &text, QWidget *parent); // bold
QToolButton *flatButton(QAction *action, QWidget *parent); // icon and text of an action
QWidget *detailsColumn(QWidget *heading, QWidget *content, QWidget *parent);

} // namespace jobwatch
