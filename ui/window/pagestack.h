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

// The central views. A page is made when it is first needed, and only the one shown is filled; the others
// catch up when they come to the front.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const Questions &questions, const Clock &clock, bool demoOffered, QWidget *parent = nullptr);

    void setWatchesNothing(bool nothing) { m_watchesNothing = nothing; } // known before the first snapshot
    void showSnapshot(const Snapshot &snapshot); // without a server: the first-run page
    void showEvents(const QList<HistoryEvent> &events);
    void showAsOf(std::optional<Instant> at); // nothing: now
    void showTimesIn(const QTimeZone &zone);
    void setNarrow(bool narrow);
    void remindOfTargetsAfter(Instant moment);
    void reload();

    void open(ViewId view);
    ViewId view() const { return m_view; }
    Page *page() { return page(m_view); }
    Page *page(ViewId view); // made now, if it never was
    Page *madePage(ViewId view) const; // none, if it never was
    OverviewPage *overview();
    HistoryPage *history();
    ReportsPage *reports();
    TimersPage *timers();
    bool isFirstRun() const;

    void takeState(const WindowState &state);
    void addStateTo(WindowState &state) const;

Q_SIGNALS:
    void pageMade(jobwatch::Page *page); // before it is filled
    void situationChanged(); // another page, selection or filter
    void whyRequested();
    void columnsRequested();
    void contextMenuRequested(const QPoint &globalPosition);
    void actionRequested(jobwatch::ActionId action);
    void exportOffered(const jobwatch::ExportOffer &offer);
    void addServerRequested(); // on the first-run page, as the next
    void demoRequested();
    void importRequested();

private:
    struct Made
    {
        Page *page = nullptr;
        TableLayout firstLayout{};
        qsizetype eventsSeen = 0;
    };

    Page *make(ViewId view);
    void connectPage(Page *page);
    void prepare(const Made &made);
    void arrange(const Made &made);
    void fill(Made &made);
    void bringUp();
    QWidget *firstRun();

    Questions m_questions{};
    const Clock &m_clock;
    bool m_demoOffered = false;
    bool m_watchesNothing = false;
    std::map<ViewId, Made> m_made{};
    FirstRunPage *m_firstRun = nullptr;
    ViewId m_view = ViewId::Overview;
    Snapshot m_snapshot{};
    QList<HistoryEvent> m_events{}; // the latest that came in, oldest first
    qsizetype m_eventsDropped = 0; // before those
    WindowState m_state{}; // of the pages that are not made yet
    std::optional<Instant> m_asOf{};
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    bool m_narrow = false;
};

} // namespace jobwatch
