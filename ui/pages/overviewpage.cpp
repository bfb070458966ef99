#include "ui/pages/overviewpage.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/pages/eventspage.h"
#include "ui/pages/overviewhead.h"
#include "ui/pages/overviewwords.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

namespace jobwatch {

namespace {

constexpr int mostServersInSight = 6;
constexpr qsizetype mostUpcoming = 20;
constexpr qsizetype mostChanges = 50;
constexpr int eventsRead = 500;

QToolButton *textButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

QWidget *titled(const QString &title, MutedLabel *count, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(sectionLabel(title, widget));
    count->setWordWrap(false);
    row->addWidget(count, 1);
    return widget;
}

} // namespace

OverviewPage::OverviewPage(const Questions &questions, const Clock &clock, QWidget *parent)
    : Page(ViewId::Overview, parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_head(new OverviewHead(this))
    , m_columns(new KeptSplitter(Qt::Horizontal, QStringLiteral("overview"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_columns, 1);
    connect(m_head, &OverviewHead::filterRequested, this, &OverviewPage::filterRequested);
    m_left = new KeptSplitter(Qt::Vertical, QStringLiteral("overviewRows"), m_columns);
    m_right = new KeptSplitter(Qt::Vertical, QStringLiteral("overviewSide"), m_columns);
    m_tabs = new QTabWidget(m_left);
    m_tabs->setDocumentMode(true);
    m_tabs->hide();
    m_problemsSection = buildProblems();
    m_left->insertWidget(0, m_problemsSection);
    m_left->addWidget(m_tabs);
    m_left->addWidget(buildServers());
    m_right->addWidget(buildNext());
    m_right->addWidget(buildChanges());
    m_columns->setStretchFactor(0, 1);
    m_columns->arrange({920, 312});
    m_left->arrange({560, 0, 190});
}

TableView *OverviewPage::addTable(RowModel *model, const QString &name, bool twoLines, QWidget *parent)
{
    auto *table = new TableView(model, m_clock, name, parent);
    table->setTwoLines(twoLines);
    table->setFrameShape(QFrame::NoFrame);
    connect(table, &TableView::rowActivated, this,
            [this, model](const QModelIndex &source) { openRow(source, *model); });
    return table;
}

QWidget *OverviewPage::section(QWidget *heading, QWidget *button, QWidget *content)
{
    return new DetailsColumn(heading, qobject_cast<QToolButton *>(button), content, this);
}

QWidget *OverviewPage::buildProblems()
{
    m_problemRows = new TableModel<ProblemRow>(problemColumns(), this);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_problems = addTable(m_problemRows, tr("Problems"), true, content);
    m_problems->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_problems, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT contextMenuRequested(m_problems->viewport()->mapToGlobal(position));
    });
    connect(m_problems, &TableView::currentRowChanged, this, &Page::selectionChanged);
    connect(m_problems->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Page::selectionChanged);
    m_stack->addWidget(m_problems);
    m_stack->addWidget(buildNoProblems());
    m_group = textButton(tr("Group by cause"), this);
    m_group->setCheckable(true);
    m_group->setToolTip(tr("Folds problems of one server with one cause under one row."));
    connect(m_group, &QToolButton::toggled, this, &OverviewPage::showProblems);
    m_count = new MutedLabel({}, this);
    return section(titled(tr("Problems"), m_count, this), m_group, content);
}

QWidget *OverviewPage::buildNoProblems()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    auto *glyph = new GlyphLabel(32, page);
    glyph->setGlyph(Glyph::Ok, Tone::Ok, tr("OK"));
    QLabel *title = sectionLabel(tr("No problems"), page);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() + 2);
    title->setFont(font);
    m_last = new MutedLabel({}, page);
    m_last->setAlignment(Qt::AlignCenter);
    m_showLast = textButton(tr("Show it in History"), page);
    connect(m_showLast, &QToolButton::clicked, this, [this] {
        if (const auto last = lastProblem(m_snapshot))
            Q_EMIT historyRequested(last->runner);
    });
    column->addStretch(1);
    column->addWidget(glyph, 0, Qt::AlignHCenter);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(m_last);
    column->addWidget(m_showLast, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget *OverviewPage::buildServers()
{
    m_tileRows = new TableModel<TileRow>(tileColumns(), this);
    m_tiles = addTable(m_tileRows, tr("Servers"), false, this);
    m_tiles->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tiles, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (const Scope scope = m_tiles->currentIndex().data(ScopeRole).value<Scope>();
            !scope.server.isEmpty())
            Q_EMIT serverMenuRequested(scope.server, m_tiles->viewport()->mapToGlobal(position));
    });
    m_serverCount = new MutedLabel({}, this);
    return section(titled(tr("Servers"), m_serverCount, this), nullptr, m_tiles);
}

// No higher than its rows: the room is the problems'.
void OverviewPage::fitServers()
{
    const int rows = std::clamp(m_tiles->model()->rowCount(), 1, mostServersInSight);
    if (rows == std::exchange(m_serversInSight, rows))
        return;
    QWidget *section = m_tiles->parentWidget();
    const int title = section->layout()->itemAt(0)->sizeHint().height();
    const int row = std::max(m_tiles->sizeHintForRow(0), m_tiles->fontMetrics().height() + 8);
    section->setMaximumHeight(title + m_tiles->header()->sizeHint().height() + rows * row + 6);
}

QWidget *OverviewPage::buildNext()
{
    m_nextRows = new TableModel<UpcomingRow>(upcomingColumns(), this);
    m_next = addTable(m_nextRows, tr("Upcoming"), true, this);
    m_next->header()->hide();
    return section(sectionLabel(tr("What happens next"), this), nullptr, m_next);
}

QWidget *OverviewPage::buildChanges()
{
    m_changeRows = new TableModel<ChangeRow>(changeColumns(), this);
    m_changes = addTable(m_changeRows, tr("Recent changes"), true, this);
    m_changes->header()->hide();
    QToolButton *all = textButton(tr("All changes"), this);
    all->setToolTip(tr("Opens the view Events."));
    connect(all, &QToolButton::clicked, this, [this] { Q_EMIT actionRequested(ActionId::GoEvents); });
    return section(sectionLabel(tr("Recent changes"), this), all, m_changes);
}

void OverviewPage::showSnapshot(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_head->show(snapshot, {m_clock.now(), m_zone});
    showProblems();
    m_tileRows->setRows(tileRows(snapshot), snapshot.at);
    fitServers();
    m_nextRows->setRows(upcomingRows(snapshot, mostUpcoming), snapshot.at);
    m_serverCount->setText(QLocale().toString(snapshot.servers.size()));
}

void OverviewPage::showProblems()
{
    const QList<ProblemRow> rows = problemRows(m_snapshot);
    m_problemRows->setTree(isGrouped() ? groupedProblems(rows) : flatProblems(rows), m_snapshot.at);
    const bool calm = rows.isEmpty() && m_snapshot.sequence > 0 && !m_snapshot.offline;
    m_count->setText(rows.isEmpty()
                         ? tr("none")
                         : tr("%1 – worst first, then longest").arg(QLocale().toString(rows.size())));
    const auto last = lastProblem(m_snapshot);
    m_last->setText(last ? lastProblemText(*last, m_clock.now()) : QString());
    m_showLast->setVisible(last.has_value());
    m_stack->setCurrentIndex(calm ? 1 : 0);
    if (!rows.isEmpty() && !m_problems->currentIndex().isValid())
        m_problems->setCurrentIndex(m_problems->model()->index(0, 0));
}

void OverviewPage::showEvents(const QList<HistoryEvent> &events)
{
    takeEvents(events);
}

void OverviewPage::reload()
{
    if (!m_questions.events)
        return;
    m_questions.events(this, HistoryQuery{.limit = eventsRead},
                       [this, asked = m_asOf](const Result<QList<HistoryEvent>> &answer) {
                           if (answer && asked == m_asOf)
                               asked ? showChanges(*answer) : takeEvents(*answer);
                       });
}

// In the past what the history answers is all there is.
void OverviewPage::showAsOf(std::optional<Instant> at)
{
    m_asOf = at;
    showChanges(at ? QList<HistoryEvent>() : m_events);
}

void OverviewPage::takeEvents(const QList<HistoryEvent> &events)
{
    m_events = joinedEvents(m_events, events, eventsRead);
    if (!m_asOf)
        showChanges(m_events);
}

void OverviewPage::showChanges(const QList<HistoryEvent> &events)
{
    m_changeRows->setRows(changeRows(events, mostChanges), m_clock.now());
}

void OverviewPage::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    for (TableView *table : {m_problems, m_tiles, m_next, m_changes})
        table->setZone(zone);
    m_head->show(m_snapshot, {m_clock.now(), m_zone});
}

// Where there is no room beside them, what comes next becomes a tab beside the problems.
void OverviewPage::setNarrow(bool narrow)
{
    m_head->setNarrow(narrow);
    if (narrow && m_tabs->count() == 0) {
        m_tabs->addTab(m_problemsSection, tr("Problems"));
        m_tabs->addTab(m_right, tr("Next and recent"));
        m_tabs->show();
    } else if (!narrow && m_tabs->count() > 0) {
        m_tabs->hide();
        m_left->insertWidget(0, m_problemsSection);
        m_columns->addWidget(m_right);
        m_columns->arrange({920, 312});
    }
    m_problemsSection->show();
    if (!narrow) // the tab shows it
        m_right->show();
}

void OverviewPage::focusContent()
{
    m_problems->setFocus();
}

void OverviewPage::setGrouped(bool grouped)
{
    m_group->setChecked(grouped);
}

bool OverviewPage::isGrouped() const
{
    return m_group->isChecked();
}

void OverviewPage::openRow(const QModelIndex &source, const RowModel &model)
{
    const QModelIndex index = model.index(source.row(), 0, source.parent());
    const QVariant timer = index.data(TimerRole);
    Q_EMIT rowRequested(index.data(ScopeRole).value<Scope>(),
                        timer.isValid() ? std::optional(timer.value<TimerKey>()) : std::nullopt);
}

} // namespace jobwatch
