#include "ui/pages/historypage.h"

#include <algorithm>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/charts/durationchart.h"
#include "ui/pages/striplist.h"
#include "ui/pages/viewbar.h"
#include "ui/tables/rows.h"
#include "ui/theme/icons.h"
#include "ui/widgets/mutedlabel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int mostRunners = 12;
constexpr std::array ranges{RangeChoice::Hour, RangeChoice::SixHours, RangeChoice::Day, RangeChoice::Week,
                            RangeChoice::Month};

QList<DurationPoint> joinedDurations(const QList<RunnerHistory> &history)
{
    QList<DurationPoint> all;
    for (const RunnerHistory &one : history)
        all.append(one.durations);
    std::stable_sort(all.begin(), all.end(),
                     [](const DurationPoint &a, const DurationPoint &b) { return a.at < b.at; });
    return all;
}

} // namespace

QList<RunnerKey> runnersToShow(const Snapshot &snapshot, int limit)
{
    QList<const RunnerState *> runners;
    for (const ServerState &server : snapshot.servers)
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners)
                runners.append(&runner);
    std::stable_sort(runners.begin(), runners.end(), [](const RunnerState *a, const RunnerState *b) {
        return severity(a->status) > severity(b->status);
    });
    QList<RunnerKey> keys;
    for (const RunnerState *runner : runners.mid(0, limit))
        keys.append(runner->key);
    return keys;
}

HistoryPage::HistoryPage(const Questions &questions, const Clock &clock, QWidget *parent)
    : Page(ViewId::History, parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_strips(new StripList(this))
    , m_durations(new DurationChart(this))
{
    auto *bar = new ViewBar(viewTitle(id()), this);
    buildRangeButtons(bar);
    m_rangeText = new MutedLabel({}, this);
    m_rangeText->setWordWrap(false);
    bar->add(m_rangeText);
    bar->addStretch();
    buildRunnerMenu();
    bar->add(m_runners);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_strips);
    m_splitter->addWidget(m_durations);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitByHand = true; });
    connect(m_durations, &PlotView::rangeChanged, this, &HistoryPage::showRange);
    setFocusProxy(m_durations);
    chooseRange(m_choice);
}

void HistoryPage::buildRangeButtons(QWidget *parent)
{
    auto *bar = static_cast<ViewBar *>(parent);
    m_ranges = new QButtonGroup(this);
    for (size_t i = 0; i < ranges.size(); ++i) {
        auto *button = new QToolButton(bar);
        button->setText(rangeText(ranges[i]));
        button->setAccessibleName(tr("Last %1").arg(rangeText(ranges[i])));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))));
        m_ranges->addButton(button, int(i));
        bar->add(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) {
        chooseRange(ranges[size_t(id)]);
        Q_EMIT rangeChosen();
    });
}

void HistoryPage::buildRunnerMenu()
{
    m_runners = new QToolButton(this);
    m_runners->setAutoRaise(true);
    m_runners->setPopupMode(QToolButton::InstantPopup);
    m_runners->setIcon(themeIcon("view-list-tree"_L1));
    m_runners->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_runners->setToolTip(tr("Chooses the runners shown, up to %1.").arg(mostRunners));
    auto *menu = new QMenu(m_runners);
    m_runners->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const RunnerState *runner : runnersIn(m_snapshot, [this] {
                 QList<Scope> all;
                 for (const ServerState &server : m_snapshot.servers)
                     all.append(Scope{.server = server.name});
                 return all;
             }())) {
            const RunnerKey key = runner->key;
            QAction *action = menu->addAction(oneLine(runnerTitle(key), 60).replace(u'&', "&&"_L1));
            action->setCheckable(true);
            action->setChecked(m_chosen.contains(key));
            connect(action, &QAction::toggled, this, [this, key](bool on) {
                QList<RunnerKey> keys = m_chosen;
                keys.removeAll(key);
                if (on)
                    keys.append(key);
                choose(keys);
            });
        }
    });
}

void HistoryPage::showSnapshot(const Snapshot &snapshot)
{
    const bool first = m_snapshot.servers.isEmpty();
    m_snapshot = snapshot;
    if (!m_chosenByHand && (first || m_chosen.isEmpty())) {
        m_chosen = runnersToShow(snapshot, 6);
        if (isVisible())
            reload();
    }
}

void HistoryPage::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    m_durations->setZone(zone);
    showRange(m_range);
}

void HistoryPage::setNarrow(bool narrow)
{
    m_rangeText->setVisible(!narrow);
}

void HistoryPage::choose(const QList<RunnerKey> &runners)
{
    m_chosen = runners.mid(0, mostRunners);
    m_chosenByHand = true;
    reload();
}

void HistoryPage::chooseRange(RangeChoice range)
{
    m_choice = range;
    const auto found = std::find(ranges.begin(), ranges.end(), range);
    if (found != ranges.end())
        m_ranges->button(int(found - ranges.begin()))->setChecked(true);
    reload();
}

void HistoryPage::reload()
{
    m_durations->setChosenRange(rangeUntil(m_clock.now(), m_choice));
    showRange(m_durations->range());
}

// The strips follow the chart, and what is not known of the range is asked.
void HistoryPage::showRange(const TimeRange &range)
{
    m_range = range;
    m_rangeText->setText(rangeWords(range, m_zone));
    m_runners->setText(tr("%n runner(s)", nullptr, int(m_chosen.size())));
    m_runners->setAccessibleName(m_runners->text());
    showHistory(m_history);
    if (!m_questions.history || m_chosen.isEmpty() || range.length() <= Span::zero())
        return;
    const quint64 question = ++m_question;
    m_questions.history(this, m_chosen, range.from, range.to,
                        [this, question](const Result<QList<RunnerHistory>> &answer) {
                            if (question != m_question)
                                return;
                            if (answer)
                                showHistory(*answer);
                            else
                                m_strips->showNote(answer.error().message);
                        });
}

void HistoryPage::showHistory(const QList<RunnerHistory> &history)
{
    m_history = history;
    m_strips->show(history, m_range, m_zone);
    m_strips->showNote(history.isEmpty() ? tr("No runner is chosen, or nothing is stored of it yet.")
                                         : QString());
    m_durations->setPoints(joinedDurations(history));
    giveRoomToStrips();
}

// As high as the strips need, at most half of the page; the chart takes the rest.
void HistoryPage::giveRoomToStrips()
{
    if (m_splitByHand)
        return;
    const int all = std::max(height() - 44, 200);
    const int strips = std::min(m_strips->wantedHeight(), all / 2);
    m_splitter->setSizes({strips, all - strips});
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    giveRoomToStrips();
}

} // namespace jobwatch
