#include "ui/window/pagestack.h"

#include "ui/pages/eventspage.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/tablepage.h"
#include "ui/pages/timerspage.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"

namespace jobwatch {

PageStack::PageStack(const Questions &questions, const Clock &clock, bool demoOffered, QWidget *parent)
    : QStackedWidget(parent)
    , m_overview(new OverviewPage(questions, clock, this))
    , m_history(new HistoryPage(questions, clock, this))
    , m_timers(new TimersPage(clock, this))
    , m_reports(new ReportsPage(questions, clock, this))
    , m_firstRun(new FirstRunPage(demoOffered, this))
{
    for (const ViewId view : allViews) {
        if (view == ViewId::Overview)
            addPage(m_overview);
        else if (view == ViewId::History)
            addPage(m_history);
        else if (view == ViewId::Timers)
            addPage(m_timers);
        else if (view == ViewId::Events)
            addPage(new EventsPage(questions, clock, this));
        else if (view == ViewId::Reports)
            addPage(m_reports);
        else
            addPage(makeTablePage(view, clock, this));
    }
    addWidget(m_firstRun);
}

void PageStack::addPage(Page *page)
{
    m_pages.emplace(page->id(), page);
    addWidget(page);
    const auto passOn = [this, page] {
        if (page == m_pages.at(m_view))
            Q_EMIT situationChanged();
    };
    connect(page, &Page::selectionChanged, this, passOn);
    connect(page, &Page::filterChanged, this, passOn);
    connect(page, &Page::whyRequested, this, &PageStack::whyRequested);
    connect(page, &Page::columnsRequested, this, &PageStack::columnsRequested);
    connect(page, &Page::contextMenuRequested, this, &PageStack::contextMenuRequested);
    connect(page, &Page::actionRequested, this, &PageStack::actionRequested);
}

void PageStack::showSnapshot(const Snapshot &snapshot)
{
    const bool before = isFirstRun();
    m_snapshot = snapshot;
    bringUp();
    page()->showSnapshot(snapshot);
    if (before != isFirstRun())
        Q_EMIT situationChanged();
}

// Until the first snapshot nobody knows whether there is a server.
bool PageStack::isFirstRun() const
{
    return m_snapshot.sequence > 0 && m_snapshot.servers.isEmpty();
}

void PageStack::bringUp()
{
    setCurrentWidget(isFirstRun() ? static_cast<QWidget *>(m_firstRun) : page());
}

void PageStack::showEvents(const QList<HistoryEvent> &events)
{
    for (const auto &[view, page] : m_pages)
        page->showEvents(events);
}

void PageStack::showTimesIn(const QTimeZone &zone)
{
    for (const auto &[view, page] : m_pages)
        page->showTimesIn(zone);
}

void PageStack::setNarrow(bool narrow)
{
    for (const auto &[view, page] : m_pages)
        page->setNarrow(narrow);
}

void PageStack::reload()
{
    for (const auto &[view, page] : m_pages)
        page->reload();
}

void PageStack::open(ViewId view)
{
    m_view = view;
    page()->showSnapshot(m_snapshot);
    page()->reload();
    bringUp();
    Q_EMIT situationChanged();
}

void PageStack::takeState(const WindowState &state)
{
    for (const auto &[view, page] : m_pages) {
        const QString key = viewKey(view);
        if (page->table() && state.layouts.contains(key))
            page->table()->setTableLayout(state.layouts.value(key));
        if (page->filterLine())
            page->filterLine()->setLine(state.filters.value(key));
    }
    m_history->chooseRange(state.range);
}

void PageStack::addStateTo(WindowState &state) const
{
    for (const auto &[view, page] : m_pages) {
        const QString key = viewKey(view);
        if (page->table())
            state.layouts.insert(key, page->table()->tableLayout());
        if (page->filterLine() && !page->filterLine()->text().isEmpty())
            state.filters.insert(key, page->filterLine()->text());
    }
    state.view = m_view;
    state.range = m_history->rangeChoice();
}

} // namespace jobwatch
