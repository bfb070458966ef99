#include "ui/window/detailspanel.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/charts/evidencelanes.h"
#include "ui/dialogs/logdialog.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsheading.h"
#include "ui/window/detailsparts.h"
#include "ui/window/evidencerange.h"
#include "ui/window/runnerevidence.h"
#include "ui/window/situation.h"
#include "ui/window/whypanel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

const RunnerState *worstIn(const Snapshot &snapshot, const Scope &scope)
{
    const QList<const RunnerState *> runners = runnersIn(snapshot, {scope});
    const auto worst =
        std::max_element(runners.begin(), runners.end(), [](const RunnerState *a, const RunnerState *b) {
            return severity(a->status) < severity(b->status);
        });
    return worst == runners.end() ? nullptr : *worst;
}

// A service of one runner is shown in one row; its scope may name the service only.
bool isOneRunner(const Snapshot &snapshot, const Scope &scope)
{
    return !scope.service.isEmpty() && (!scope.runner.isEmpty() || runnersIn(snapshot, {scope}).size() == 1);
}

void addLegend(QHBoxLayout *row, Glyph glyph, Tone tone, const QString &words)
{
    auto *mark = new GlyphLabel(14, row->parentWidget());
    mark->setGlyph(glyph, tone, words);
    auto *label = new MutedLabel(words, row->parentWidget());
    label->setWordWrap(false);
    row->addWidget(mark);
    row->addWidget(label);
}

} // namespace

DetailsPanel::DetailsPanel(const Questions &questions, const Clock &clock, const ActionSet &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_lanesTitle(new EvidenceRange(this))
    , m_past(new RunnerEvidence(questions, clock, lengthOf(m_lanesTitle->range()), this))
    , m_columns(new KeptSplitter(Qt::Horizontal, u"details"_s, this))
    , m_tabs(new QTabWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_heading = new DetailsHeading(actions);
    connect(m_heading, &DetailsHeading::copyRequested, this, &DetailsPanel::copyWhy);
    column->addWidget(m_columns, 1);
    m_columns->addWidget(buildWhy());
    m_columns->addWidget(buildLanes());
    m_columns->addWidget(buildJobs());
    m_columns->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    connect(m_past, &RunnerEvidence::evidenceChanged, this, [this] {
        m_jobRows->setRows(jobRows(m_past->evidence()), m_clock.now());
        tick();
    });
    connect(m_past, &RunnerEvidence::historyChanged, this, &DetailsPanel::tick);
    setNarrow(false);
}

QWidget *DetailsPanel::buildWhy()
{
    m_why = new WhyPanel(this);
    new QShortcut(QKeySequence::Copy, m_why, this, &DetailsPanel::copyWhy, Qt::WidgetShortcut);
    connect(m_why, &WhyPanel::jobRequested, this, &DetailsPanel::showJob);
    return new DetailsColumn(sectionLabel(tr("Why?"), this), nullptr, m_why, m_columns);
}

QWidget *DetailsPanel::buildLanes()
{
    connect(m_lanesTitle, &EvidenceRange::rangeChosen, this, &DetailsPanel::takeRange);
    m_lanes = new EvidenceLanes(this);
    m_lanes->setAccessibleName(tr("Evidence"));
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lanesTitle);
    row->addSpacing(6);
    addLegend(row, Glyph::UserJob, Tone::UserJob, tr("user job"));
    addLegend(row, Glyph::TestJob, Tone::TestJob, tr("test job"));
    row->addStretch(1);
    m_lanesColumn = new DetailsColumn(heading, nullptr, m_lanes, m_columns);
    return m_lanesColumn;
}

void DetailsPanel::takeRange()
{
    m_past->setLength(lengthOf(m_lanesTitle->range()));
    m_past->follow(shownRunner(), true);
    tick();
}

QWidget *DetailsPanel::buildJobs()
{
    m_jobRows = new TableModel<JobRow>(jobColumns(), this);
    m_jobs = new TableView(m_jobRows, m_clock, tr("Latest jobs"), this);
    m_jobs->setFrameShape(QFrame::NoFrame);
    m_jobs->setRootIsDecorated(false);
    auto *log = new QToolButton(this);
    log->setText(tr("Show log"));
    log->setAutoRaise(true);
    log->setToolTip(tr("Shows what the selected job wrote to stderr."));
    connect(log, &QToolButton::clicked, this, &DetailsPanel::showLog);
    connect(m_jobs, &TableView::rowActivated, this, &DetailsPanel::showLog);
    m_jobsColumn = new DetailsColumn(sectionLabel(tr("Latest jobs"), this), log, m_jobs, m_columns);
    return m_jobsColumn;
}

void DetailsPanel::show(const Scope &scope, const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const bool other = !(scope == m_scope);
    m_scope = scope;
    m_past->follow(shownRunner(), other);
    tick();
}

void DetailsPanel::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    m_lanes->setZone(zone);
    m_jobs->setZone(zone);
    tick();
}

void DetailsPanel::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (narrow && m_tabs->count() == 0) {
        m_tabs->addTab(m_lanesColumn, tr("Evidence"));
        m_tabs->addTab(m_jobsColumn, tr("Latest jobs"));
    } else if (!narrow && m_tabs->count() > 0) {
        m_columns->insertWidget(1, m_lanesColumn);
        m_columns->insertWidget(2, m_jobsColumn);
    }
    m_lanesColumn->setLine(!narrow);
    m_jobsColumn->setLine(!narrow);
    m_columns->arrange(narrow ? QList<int>{400, 400} : QList<int>{290, 310, 400, 0});
    showColumns();
}

// Evidence and jobs are those of a runner; a whole server has none of its own.
void DetailsPanel::showColumns()
{
    const bool runner = shownRunner() != nullptr;
    m_tabs->setVisible(m_narrow && runner);
    if (!m_narrow) {
        m_lanesColumn->setVisible(runner);
        m_jobsColumn->setVisible(runner);
    }
}

void DetailsPanel::focusWhy()
{
    m_why->setFocus();
}

void DetailsPanel::copyWhy() const
{
    QGuiApplication::clipboard()->setText(
        copiedWhy(m_heading->title(), m_why->lines(), {m_clock.now(), m_zone}));
}

void DetailsPanel::tick()
{
    showHeading();
    showColumns();
    showWhy();
    showLanes();
    m_past->askAgainIfBehind();
}

const RunnerState *DetailsPanel::shownRunner() const
{
    return m_scope.service.isEmpty() ? nullptr : worstIn(m_snapshot, m_scope);
}

void DetailsPanel::showHeading()
{
    m_heading->show(m_scope, m_snapshot, shownRunner(), isOneRunner(m_snapshot, m_scope),
                    {m_clock.now(), m_zone});
}

void DetailsPanel::showWhy()
{
    const ShownTime time{m_clock.now(), m_zone};
    const RunnerState *runner = shownRunner();
    const ServerState *server = findServer(m_snapshot, m_scope.server);
    const ServiceState *service = runner ? findService(m_snapshot, runner->key) : nullptr;
    if (runner && service && server && isOneRunner(m_snapshot, m_scope))
        m_why->show(whyLines(*runner, *service, *server, m_past->evidence(), time)
                    + whatIsNotShared(m_snapshot, *runner));
    else if (service)
        m_why->show(whyLines(*service, time));
    else if (server && m_scope.service.isEmpty())
        m_why->show(whyLines(*server, time));
    else
        m_why->show({{Glyph::Information, Tone::UserJob, tr("Select a row to read why it is as it is."),
                      tr("Note")}});
}

void DetailsPanel::showLanes()
{
    const RunnerState *runner = shownRunner();
    // In steps of a minute: the lanes need not be drawn anew every second.
    const Instant now = std::chrono::ceil<std::chrono::minutes>(m_clock.now());
    const TimeRange range{now - lengthOf(m_lanesTitle->range()), now};
    EvidenceLanesContent content{.status = {.range = range, .points = m_past->history().status},
                                 .evidence = m_past->evidence()};
    for (const Stage stage : allStages)
        content.stages[stage] = Strip{.range = range, .points = m_past->history().stages[stage]};
    m_lanes->setContent(content);
    const bool named = !runner || isOneRunner(m_snapshot, m_scope); // by the heading
    m_lanesTitle->setSubject(named ? QString() : oneLine(runnerTitle(runner->key), 60));
}

void DetailsPanel::showJob(const JobId &job)
{
    if (m_narrow)
        m_tabs->setCurrentWidget(m_jobsColumn);
    for (const JobRow &row : jobRows(m_past->evidence()))
        if (row.evidence.job == job) {
            m_jobs->selectKey(rowKey(row));
            m_jobs->setFocus();
            return;
        }
}

void DetailsPanel::showLog()
{
    const QModelIndex index = m_jobs->currentSource();
    if (!index.isValid())
        return;
    auto *dialog = new LogDialog(m_jobRows->rowAt(index).evidence, this);
    dialog->show();
}

} // namespace jobwatch
