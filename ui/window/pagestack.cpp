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
#include "ui/widgets/keptsplitter.h"

namespace jobwatch {

namespace {

constexpr qsizetype mostEvents = 5'000; // as many as a page shows

} // namespace

PageStack::PageStack(const Questions &questions, const Clock &clock, bool demoOffered, QWidget *parent)
    : QStackedWidget(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_demoOffered(demoOffered)
{
}

Page *PageStack::make(ViewId view)
{
    switch (view) {
    case ViewId::Overview:
        return new OverviewPage(m_questions, m_clock, this);
    case ViewId::Timers:
        return new TimersPage(m_clock, this);
    case ViewId::History:
        return new HistoryPage(m_questions, m_clock, this);
    case ViewId::Events:
        return new EventsPage(m_questions, m_clock, this);
    case ViewId::Reports:
        return new ReportsPage(m_questions, m_clock, this);
    case ViewId::Services:
    case ViewId::Servers:
    case ViewId::ServiceList:
    case ViewId::Runners:
    case ViewId::Stages:
        return makeTablePage(view, m_questions, m_clock, this);
    }
    Q_UNREACHABLE();
}

Page *PageStack::page(ViewId view)
{
    if (Page *known = madePage(view))
        return known;
    Made made{.page = make(view)};
    if (made.page->table())
        made.firstLayout = made.page->table()->tableLayout();
    addWidget(made.page);
    prepare(made);
    connectPage(made.page);
    m_made.emplace(view, made);
    Q_EMIT pageMade(made.page);
    return made.page;
}

Page *PageStack::madePage(ViewId view) const
{
    const auto found = m_made.find(view);
    return found == m_made.end() ? nullptr : found->second.page;
}

OverviewPage *PageStack::overview()
{
    return static_cast<OverviewPage *>(page(ViewId::Overview));
}

HistoryPage *PageStack::history()
{
    return static_cast<HistoryPage *>(page(ViewId::History));
}

ReportsPage *PageStack::reports()
{
    return static_cast<ReportsPage *>(page(ViewId::Reports));
}

TimersPage *PageStack::timers()
{
    return static_cast<TimersPage *>(page(ViewId::Timers));
}

void PageStack::connectPage(Page *page)
{
    const auto passOn = [this, page] {
        if (page->id() == m_view)
            Q_EMIT situationChanged();
    };
    connect(page, &Page::selectionChanged, this, passOn);
    connect(page, &Page::filterChanged, this, passOn);
    connect(page, &Page::whyRequested, this, &PageStack::whyRequested);
    connect(page, &Page::columnsRequested, this, &PageStack::columnsRequested);
    connect(page, &Page::contextMenuRequested, this, &PageStack::contextMenuRequested);
    connect(page, &Page::actionRequested, this, &PageStack::actionRequested);
    connect(page, &Page::exportOffered, this, &PageStack::exportOffered);
}

// What all pages were told before this one was made.
void PageStack::prepare(const Made &made)
{
    made.page->showTimesIn(m_zone);
    made.page->setNarrow(m_narrow);
    arrange(made);
    made.page->showAsOf(m_asOf);
}

// What the operator arranged on it, now or in an earlier session.
void PageStack::arrange(const Made &made)
{
    const QString key = viewKey(made.page->id());
    if (TableView *table = made.page->table())
        table->setTableLayout(m_state.layouts.value(key, made.firstLayout));
    if (FilterLine *line = made.page->filterLine())
        line->setLine(m_state.filters.value(key));
    restoreSplitters(*made.page, m_state.splitters);
    if (made.page->id() == ViewId::Overview)
        static_cast<OverviewPage *>(made.page)->setGrouped(m_state.grouped);
    if (made.page->id() == ViewId::History)
        static_cast<HistoryPage *>(made.page)->chooseRange(m_state.range);
    if (made.page->id() == ViewId::Timers)
        static_cast<TimersPage *>(made.page)->setRemindAfter(m_state.remindOfTargets);
}

// The snapshot, and the events that came since it was last shown.
void PageStack::fill(Made &made)
{
    made.page->showSnapshot(m_snapshot);
    const qsizetype seen = std::max<qsizetype>(0, made.eventsSeen - m_eventsDropped);
    if (seen < m_events.size())
        made.page->showEvents(m_events.mid(seen));
    made.eventsSeen = m_eventsDropped + m_events.size();
}

void PageStack::showSnapshot(const Snapshot &snapshot)
{
    const bool before = isFirstRun();
    m_snapshot = snapshot;
    if (!isFirstRun()) {
        page();
        fill(m_made.at(m_view));
    }
    bringUp();
    if (before != isFirstRun()) {
        reload();
        Q_EMIT situationChanged();
    }
}

// Until the first snapshot only the settings tell whether there is a server.
bool PageStack::isFirstRun() const
{
    return m_snapshot.servers.isEmpty() && (m_snapshot.sequence > 0 || m_watchesNothing);
}

void PageStack::bringUp()
{
    setCurrentWidget(isFirstRun() ? firstRun() : page());
}

QWidget *PageStack::firstRun()
{
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage(m_demoOffered, this);
        addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::addServerRequested, this, &PageStack::addServerRequested);
        connect(m_firstRun, &FirstRunPage::demoRequested, this, &PageStack::demoRequested);
        connect(m_firstRun, &FirstRunPage::importRequested, this, &PageStack::importRequested);
    }
    return m_firstRun;
}

void PageStack::showEvents(const QList<HistoryEvent> &events)
{
    m_events += events;
    if (const qsizetype over = m_events.size() - mostEvents; over > 0) {
        m_events.remove(0, over);
        m_eventsDropped += over;
    }
    if (const auto shown = m_made.find(m_view); shown != m_made.end() && !isFirstRun()) {
        shown->second.page->showEvents(events);
        shown->second.eventsSeen = m_eventsDropped + m_events.size();
    }
}

void PageStack::showAsOf(std::optional<Instant> at)
{
    m_asOf = at;
    for (const auto &[view, made] : m_made)
        made.page->showAsOf(at);
}

void PageStack::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    for (const auto &[view, made] : m_made)
        made.page->showTimesIn(zone);
}

void PageStack::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (const auto &[view, made] : m_made)
        made.page->setNarrow(narrow);
}

void PageStack::remindOfTargetsAfter(Instant moment)
{
    m_state.remindOfTargets = moment;
    if (Page *timers = madePage(ViewId::Timers))
        static_cast<TimersPage *>(timers)->setRemindAfter(moment);
}

// The others do when they come to the front.
void PageStack::reload()
{
    if (Page *shown = madePage(m_view); shown && !isFirstRun())
        shown->reload();
}

void PageStack::open(ViewId view)
{
    m_view = view;
    if (!isFirstRun()) {
        page();
        fill(m_made.at(view));
    }
    bringUp();
    reload();
    Q_EMIT situationChanged();
}

void PageStack::takeState(const WindowState &state)
{
    m_state = state;
    for (const auto &[view, made] : m_made)
        arrange(made);
}

void PageStack::addStateTo(WindowState &state) const
{
    state.layouts = m_state.layouts;
    state.filters = m_state.filters;
    state.range = m_state.range;
    state.grouped = m_state.grouped;
    state.splitters = m_state.splitters;
    state.remindOfTargets = m_state.remindOfTargets;
    state.view = m_view;
    for (const auto &[view, made] : m_made) {
        const QString key = viewKey(view);
        if (made.page->table())
            state.layouts.insert(key, made.page->table()->tableLayout());
        if (const FilterLine *line = made.page->filterLine()) {
            state.filters.insert(key, line->text());
            if (line->text().isEmpty())
                state.filters.remove(key);
        }
        addSplitters(*made.page, state.splitters);
        if (view == ViewId::Overview)
            state.grouped = static_cast<const OverviewPage *>(made.page)->isGrouped();
        if (view == ViewId::History)
            state.range = static_cast<const HistoryPage *>(made.page)->rangeChoice();
    }
}

} // namespace jobwatch
