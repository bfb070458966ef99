#include "ui/pages/historypage.h"

#include <algorithm>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/dialogs/rangedialog.h"
#include "ui/pages/chartcolumn.h"
#include "ui/pages/historybar.h"
#include "ui/pages/historychoice.h"
#include "ui/pages/historyreading.h"
#include "ui/pages/incidentlist.h"
#include "ui/pages/striplist.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/asofslider.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/keptsplitter.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int mostRunners = 12;
constexpr int mostIncidents = 500;
constexpr qsizetype mostAskedForIncidents = 2'000; // runners
constexpr qsizetype shownUnfolded = 4; // of so few runners the first one's stages are shown
constexpr auto restTime = 150ms;
constexpr int barHeight = 44;

} // namespace

HistoryPage::HistoryPage(const Questions &questions, const Clock &clock, QWidget *parent)
    : Page(ViewId::History, parent)
    , m_clock(clock)
    , m_reading(new HistoryReading(questions, this))
    , m_bar(new HistoryBar(this))
    , m_stack(new QStackedLayout)
    , m_busy(new BusyLine(this))
    , m_slider(new AsOfBar(this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    build();
    connectParts();
    setFocusProxy(m_charts);
    chooseRange(m_choice);
}

void HistoryPage::build()
{
    m_stack->addWidget(buildCharts());
    m_stack->addWidget(buildTable());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    column->addWidget(m_busy);
    column->addWidget(m_slider);
}

QWidget *HistoryPage::buildCharts()
{
    m_splitter = new KeptSplitter(Qt::Vertical, u"history"_s, this);
    m_drawn = new KeptSplitter(Qt::Vertical, u"historyCharts"_s, m_splitter);
    m_strips = new StripList(m_drawn);
    m_charts = new ChartColumn(m_drawn);
    m_incidents = new IncidentList(m_clock, m_splitter);
    m_drawn->setAccessibleName(tr("Status history and charts"));
    m_drawn->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(0, 1);
    return m_splitter;
}

QWidget *HistoryPage::buildTable()
{
    m_buckets = new TableModel<BucketRow>(bucketColumns(), this);
    m_bucketTable = new TableView(m_buckets, m_clock, tr("Numbers of the charts"), this);
    m_bucketTable->setFrameShape(QFrame::NoFrame);
    m_bucketTable->setRootIsDecorated(false);
    m_bucketTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return m_bucketTable;
}

void HistoryPage::showSnapshot(const Snapshot &snapshot)
{
    const bool first = m_snapshot.servers.isEmpty();
    const bool isReplanned = m_snapshot.maintenance != snapshot.maintenance;
    m_snapshot = snapshot;
    if (isReplanned) {
        m_incidents->setPlans(snapshot.maintenance);
        showAnswer();
    }
    if (!m_chosenByHand && (first || m_chosen.isEmpty())) {
        m_chosen = runnersToShow(snapshot, 4);
        if (m_chosen.size() <= shownUnfolded && !m_chosen.isEmpty())
            m_unfolded = {stripKey(m_chosen.first())};
        if (isVisible())
            reload();
    } else if (isVisible() && isAtNow()
               && m_clock.now() - m_range.to > std::max<Span>(5s, m_range.length() / 500)) {
        reload(); // what happened since
    }
}

// The range ends now and follows the clock.
bool HistoryPage::isAtNow() const
{
    return !m_asOf && !m_custom && m_range.length() == lengthOf(m_choice);
}

void HistoryPage::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    m_charts->setZone(zone);
    m_incidents->setZone(zone);
    m_bucketTable->setZone(zone);
    showAnswer();
}

void HistoryPage::setNarrow(bool narrow)
{
    m_bar->setNarrow(narrow);
}

void HistoryPage::choose(const QList<RunnerKey> &runners)
{
    m_chosen = runners.mid(0, mostRunners);
    m_chosenByHand = true;
    if (m_chosen.size() == 1)
        m_unfolded.insert(stripKey(m_chosen.first()));
    reload();
}

void HistoryPage::chooseTimers(const QList<TimerKey> &timers)
{
    m_timers = timers.mid(0, mostRunners);
    reload();
}

void HistoryPage::chooseRange(RangeChoice range)
{
    m_choice = range;
    m_custom.reset();
    m_bar->showChoice(range);
    reload();
}

void HistoryPage::showRange(const TimeRange &range)
{
    m_custom = range;
    m_bar->showChoice(std::nullopt);
    reload();
}

void HistoryPage::setTableShown(bool shown)
{
    m_bar->setTableShown(shown);
    m_stack->setCurrentIndex(shown ? 1 : 0);
    (shown ? static_cast<QWidget *>(m_bucketTable) : m_charts)->setFocus();
}

void HistoryPage::showCursorAt(Instant at)
{
    m_charts->setFocus();
    m_charts->setCursorAt(at);
    m_strips->setCursorAt(at);
}

void HistoryPage::showAsOf(std::optional<Instant> at)
{
    const bool isNew = at != m_asOf;
    m_asOf = at;
    m_charts->setAsOf(at);
    showAnswer();
    if (isNew)
        m_rest.start();
}

void HistoryPage::reload()
{
    m_reading->waitNoMore();
    if (!m_asOf)
        m_present = m_clock.now();
    const TimeRange range = m_custom.value_or(rangeUntil(m_present, m_choice));
    m_charts->setRange(range, true);
    takeRange(range);
}

// Everything follows the charts at once; what is not known of the range is asked.
void HistoryPage::takeRange(const TimeRange &range)
{
    m_range = range;
    m_bar->showRange(range, m_zone);
    m_bar->showCounts(int(m_chosen.size()), int(m_timers.size()));
    showAnswer();
    ask();
    m_rest.start();
}

void HistoryPage::ask()
{
    if ((m_chosen.isEmpty() && m_timers.isEmpty()) || m_range.length() <= Span::zero())
        return;
    m_reading->askCharts({.runners = m_chosen, .timers = m_timers, .range = m_range});
}

void HistoryPage::take(const ChartAnswer &answer)
{
    m_answer = answer;
    for (TimerHistory &timer : m_answer.timers) {
        if (const TimerState *state = findTimer(m_snapshot, timer.key)) {
            timer.name = state->name;
            timer.present = state->record.breaker.state;
        }
    }
    m_charts->setHistory(m_answer.jobs);
    m_charts->setChanges(changesOf(m_answer, m_range));
    m_buckets->setRows(bucketRows(m_answer.jobs), m_clock.now());
    showAnswer();
    giveRoomToStrips();
}

// What was read before stays. Nothing is asked anew until the person wants something else.
void HistoryPage::breakOff()
{
    m_reading->breakOff();
    Q_EMIT done(tr("The reading was cancelled; what was read before is shown."));
}

void HistoryPage::showAnswer()
{
    const bool nothing = m_answer.runners.isEmpty() && m_answer.timers.isEmpty();
    m_strips->show(stripRows(m_answer,
                             {.range = m_range,
                              .zone = m_zone,
                              .unfolded = m_unfolded,
                              .asOf = m_asOf,
                              .width = std::max(100, width() - 280),
                              .planned = m_incidents->isPlannedShown(),
                              .maintenance = m_snapshot.maintenance}),
                   {.range = m_range, .zone = m_zone, .asOf = m_asOf});
    m_strips->showNote(nothing ? tr("No runner is chosen, or nothing is stored of it yet.") : QString());
    m_slider->show(worstStrip(m_answer, m_range), m_asOf, m_present, m_zone);
}

// Those of the runners chosen by hand, else of all. What was not known at the moment looked at is left out.
void HistoryPage::askIncidents()
{
    const QList<RunnerKey> all = m_chosenByHand ? m_chosen : allRunners(m_snapshot);
    const QList<RunnerKey> &asked = all.size() > mostAskedForIncidents ? m_chosen : all;
    const TimeRange range{m_range.from, m_asOf ? std::min(*m_asOf, m_range.to) : m_range.to};
    m_reading->askIncidents({.runners = asked, .range = range, .limit = mostIncidents});
}

// What is shown stays; the reason stands beside it.
void HistoryPage::sayNotRead(const Error &error)
{
    m_incidents->say(error.kind == ErrorKind::Cancelled ? tr("The reading was cancelled.") : error.message);
}

// As high as the strips need, at most half of the drawn part; incidents keep a third of the page.
void HistoryPage::giveRoomToStrips()
{
    const int all = std::max(height() - 2 * barHeight, 240);
    const int incidents = all * 3 / 10;
    const int strips = std::min(m_strips->wantedHeight(), (all - incidents) * 9 / 20);
    m_splitter->arrange({all - incidents, incidents});
    m_drawn->arrange({strips, all - incidents - strips});
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    giveRoomToStrips();
}

} // namespace jobwatch
