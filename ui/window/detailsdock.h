#pragma once

#include <QDockWidget>
#include <QTimeZone>

#include "core/base/clock.h"
#include "core/domain/snapshot.h"
#include "ui/window/questions.h"

class QStackedWidget;

namespace jobwatch {

class ActionSet;
class DetailsPanel;
class Page;
class TableView;
class TimerPanel;

// The dock below the views: the details of a runner, of a service, of a server or of a timer. Each of its two
// panels is made when it is first shown.
class DetailsDock final : public QDockWidget
{
    Q_OBJECT

public:
    DetailsDock(const Questions &questions, const Clock &clock, const ActionSet &actions,
                QWidget *parent = nullptr);

    void show(const Page &page, const Snapshot &snapshot); // what its current row stands for
    void showTimesIn(const QTimeZone &zone);
    void setNarrow(bool narrow);
    void focusWhy();
    void tick();
    void takeSplitters(const QMap<QString, QString> &splitters);
    void addSplittersTo(QMap<QString, QString> &splitters) const;

    TableView *jobs() const; // none until a runner was shown

private:
    DetailsPanel *runner();
    TimerPanel *timer();

    Questions m_questions{};
    const Clock &m_clock;
    const ActionSet &m_actions;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    bool m_narrow = false;
    QMap<QString, QString> m_splitters{}; // as they were left
    DetailsPanel *m_runner = nullptr;
    TimerPanel *m_timer = nullptr;
    QStackedWidget *m_panels = nullptr;
    QStackedWidget *m_headings = nullptr;
};

} // namespace jobwatch
