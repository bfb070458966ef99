#pragma once

#include <QObject>

#include "core/domain/snapshot.h"
#include "ui/window/timetext.h"

class QLabel;
class QStatusBar;
class QToolButton;

namespace jobwatch {

// The status bar: what is up to date at the left; budget, own network and the clock at the right.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    void show(const Snapshot &snapshot, const ShownTime &time);
    void showPast(Instant at, const ShownTime &time); // after show()
    void setNarrow(bool narrow);
    QWidget *firstButton() const;

Q_SIGNALS:
    void clockPressed();
    void budgetPressed();
    void networkPressed();

private:
    QToolButton *addButton(const QString &name, const QString &tip);

    QStatusBar *m_bar = nullptr;
    QLabel *m_updated = nullptr;
    QToolButton *m_budget = nullptr;
    QToolButton *m_network = nullptr;
    QToolButton *m_clock = nullptr;
    bool m_narrow = false;
};

} // namespace jobwatch
