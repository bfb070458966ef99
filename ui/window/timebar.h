#pragma once

#include <QToolBar>

#include "ui/window/timetext.h"

class QMenu;
class QToolButton;

namespace jobwatch {

// The right end of the tool bar: "Now", or the moment that is looked at, with the ways to others.
class TimeBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    void addActions(QAction *choose, QAction *back); // at the end of the menu
    void show(std::optional<Instant> moment, const ShownTime &now);

Q_SIGNALS:
    void agoChosen(jobwatch::Span ago);

private:
    QToolButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace jobwatch
