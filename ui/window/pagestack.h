#pragma once

#include <map>
#include <QStackedWidget>

#include "core/base/clock.h"
#include "ui/pages/page.h"
#include "ui/window/questions.h"
#include "ui/window/windowstate.h"

namespace jobwatch {

class FirstRunPage;
class HistoryPage;
class ReportsPage;
class OverviewPage;
class TimersPage;

// The central views. Only the one shown is filled; the others catch up when they come to the front.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const Questions &questions, const Clock &clock, bool demoOffered, QWidget *parent = nullptr);

    void showSnapshot(const Snapshot &snapshot); // without a server: the first-run page
    void showEvents(const QList<HistoryEvent> &events);
    void showTimesIn(const QTimeZone &zone);
    void setNarrow(bool narrow);
    void reload();

    void open(ViewId view);
    Page *page() const { return m_pages.at(m_view); }
    Page *page(ViewId view) const { return m_pages.at(view); }
    OverviewPage *overview() const { return m_overview; }
    HistoryPage *history() const { return m_history; }
    ReportsPage *reports() const { return m_reports; }
    TimersPage *timers() const { return m_timers; }
    FirstRunPage *firstRun() const { return m_firstRun; }
    bool isFirstRun() const;

    void takeState(const WindowState &state);
    void addStateTo(WindowState &state) const;

Q_SIGNALS:
    void situationChanged(); // another page, selection or filter
    void whyRequested();
    void columnsRequested();
    void contextMenuRequested(const QPoint &globalPosition);
    void actionRequested(jobwatch::ActionId action);

private:
    void addPage(Page *page);
    void bringUp();

    std::map<ViewId, Page *> m_pages{};
    OverviewPage *m_overview = nullptr;
    HistoryPage *m_history = nullptr;
    TimersPage *m_timers = nullptr;
    ReportsPage *m_reports = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    ViewId m_view = ViewId::Overview;
    Snapshot m_snapshot{};
};

} // namespace jobwatch
