#include "ui/window/timerpanel.h"

#include <algorithm>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text/timerwords.h"
#include "core/text/words.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/timercells.h"
#include "ui/widgets/circuitstrip.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"
#include "ui/window/plainheading.h"
#include "ui/window/timerwhy.h"
#include "ui/window/whypanel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr Span pastLength = std::chrono::hours(1);
constexpr int runsShown = 5;

QTreeWidget *listOf(const QStringList &titles, const QString &name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setAccessibleName(name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHeaderLabels(titles);
    list->header()->setStretchLastSection(true);
    return list;
}

// Replaces the rows; where nothing changed the list is left alone, with its selection.
void setRows(QTreeWidget *list, const QList<QStringList> &rows)
{
    while (list->topLevelItemCount() > rows.size())
        delete list->takeTopLevelItem(list->topLevelItemCount() - 1);
    while (list->topLevelItemCount() < rows.size())
        list->addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < rows.size(); ++row) {
        QTreeWidgetItem *item = list->topLevelItem(row);
        item->setSizeHint(0, QSize(0, rowHeight(list->fontMetrics()) - 2));
        for (int column = 0; column < rows[row].size(); ++column)
            if (item->text(column) != rows[row][column])
                item->setText(column, rows[row][column]);
    }
}

QString dated(const QDateTime &at, const std::optional<QDateTime> &before)
{
    const QString clock = QLocale().toString(at.time(), u"HH:mm:ss"_s);
    return before && before->date() == at.date() ? clock
                                                 : QLocale().toString(at.date(), u"ddd d MMM "_s) + clock;
}

QString zoneTitle(const QTimeZone &zone, Instant at)
{
    return zone.id() == "UTC" ? u"UTC"_s : zone.abbreviation(toDateTime(at));
}

QString stepText(RunStep step)
{
    switch (step) {
    case RunStep::Started:
        return TimerPanel::tr("started");
    case RunStep::Retried:
        return TimerPanel::tr("tried again");
    case RunStep::Passed:
        return TimerPanel::tr("passed");
    case RunStep::Failed:
        return TimerPanel::tr("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

TimerPanel::TimerPanel(const Questions &questions, const Clock &clock, const ActionSet &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_heading(new PlainHeading(actions, {ActionId::ProbeTimers, ActionId::PauseTimers}))
    , m_columns(new QSplitter(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_heading, &PlainHeading::copyRequested, this, &TimerPanel::copyWhy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(buildWhy());
    m_columns->addWidget(buildCircuit());
    m_columns->addWidget(buildTables());
    m_columns->setSizes({350, 310, 340});
}

QWidget *TimerPanel::buildWhy()
{
    m_why = new WhyPanel(this);
    return new DetailsColumn(sectionLabel(tr("Why?"), this), nullptr, m_why, m_columns);
}

QWidget *TimerPanel::buildCircuit()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 4, 12, 8);
    m_circuit = new CircuitStrip(content);
    m_circuitWords = new MutedLabel({}, content);
    column->addWidget(m_circuit);
    column->addWidget(m_circuitWords);
    column->addStretch(1);
    auto *widget =
        new DetailsColumn(sectionLabel(tr("Circuit, last hour"), this), nullptr, content, m_columns);
    widget->setLine(true);
    return widget;
}

QWidget *TimerPanel::buildTables()
{
    m_tabs = new QTabWidget(m_columns);
    m_tabs->setDocumentMode(true);
    m_next = listOf({QString(), tr("Server"), tr("Local"), tr("In")}, tr("Next runs"), m_tabs);
    m_last = listOf({tr("Time"), tr("Result"), tr("Answer")}, tr("Last runs"), m_tabs);
    auto *about = new QSplitter(Qt::Vertical, m_tabs);
    m_facts = listOf({tr("What"), tr("Value")}, tr("About the timer"), about);
    m_descriptor = new QPlainTextEdit(about);
    m_descriptor->setReadOnly(true);
    m_descriptor->setAccessibleName(tr("Descriptor"));
    m_descriptor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_descriptor->setFrameShape(QFrame::NoFrame);
    about->addWidget(m_facts);
    about->addWidget(m_descriptor);
    m_tabs->addTab(m_next, tr("Next runs"));
    m_tabs->addTab(m_last, tr("Last runs"));
    m_tabs->addTab(about, tr("About"));
    const QFontMetrics metrics(m_next->font());
    m_next->setColumnWidth(0, columnWidth(metrics, tr("Probe"), false));
    m_next->setColumnWidth(1, columnWidth(metrics, u"Tue 12 May 13:41:00"_s, false));
    m_next->setColumnWidth(2, columnWidth(metrics, u"14:41:00 BST"_s, false));
    m_last->setColumnWidth(0, columnWidth(metrics, u"14:41:00 00"_s, false));
    m_last->setColumnWidth(1, columnWidth(metrics, tr("tried again"), false));
    m_facts->setColumnWidth(0, columnWidth(metrics, u"Runs of the last 24 h"_s, false));
    return m_tabs;
}

QWidget *TimerPanel::heading() const
{
    return m_heading;
}

void TimerPanel::show(const TimerKey &timer, const Snapshot &snapshot)
{
    const bool other = timer != m_key;
    m_key = timer;
    m_snapshot = snapshot;
    const TimerState *shown = shownTimer();
    if (shown && (other || !(shown->record == m_askedFor))) {
        m_askedFor = shown->record;
        if (other)
            m_past = {};
        ask();
    }
    tick();
}

void TimerPanel::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    m_circuit->setZone(zone);
    tick();
}

void TimerPanel::focusWhy()
{
    m_why->setFocus();
}

void TimerPanel::copyWhy() const
{
    QGuiApplication::clipboard()->setText(
        copiedWhy(m_heading->title(), m_why->lines(), {m_clock.now(), m_zone}));
}

void TimerPanel::tick()
{
    const TimerState *timer = shownTimer();
    if (!timer) {
        m_heading->setGlyph(std::nullopt, Tone::Plain, {});
        m_heading->setTexts(tr("Nothing is selected"), {}, {});
        m_why->show({});
        return;
    }
    const ShownTime time{m_clock.now(), m_zone};
    showHeading(*timer);
    m_why->show(whyLines(*timer, m_snapshot.timers, time));
    m_circuit->show(*timer, m_past.runs, m_past.events, time.now);
    m_circuitWords->setText(tr("Failures %1 of %2. Runs of the last 24 h: %3, of which %4 failed.")
                                .arg(timer->record.breaker.failureCount)
                                .arg(failuresAllowed(*timer))
                                .arg(timer->runs)
                                .arg(timer->failures)
                            + u'\n' + breakerEffectText(effectOf(timer->rules, timer->interval)) + u'.');
    showNextRuns(*timer);
    showLastRuns();
    showFacts(*timer);
}

void TimerPanel::ask()
{
    if (!m_questions.timerPast)
        return;
    const quint64 question = ++m_question;
    const Instant now = m_clock.now();
    m_questions.timerPast(this, m_key, now - pastLength, now + std::chrono::seconds(1),
                          [this, question](const Result<TimerPast> &answer) {
                              if (question != m_question || !answer)
                                  return;
                              m_past = *answer;
                              tick();
                          });
}

void TimerPanel::showHeading(const TimerState &timer)
{
    const TimerLook look = timerLook(timer);
    const QString server = oneLine(timer.key.server.value, 60);
    const QString beside = timer.reported && !timer.reported->module.isEmpty()
        ? tr("%1 on %2").arg(oneLine(timer.reported->module, 60), server)
        : server;
    m_heading->setGlyph(glyphOf(look), toneOf(look), timerLookText(look));
    m_heading->setTexts(timerTitle(timer), beside, stateWords(timer, {m_clock.now(), m_zone}));
}

// In the zone of the server and in ours; the date where it changes.
void TimerPanel::showNextRuns(const TimerState &timer)
{
    const Instant now = m_clock.now();
    const QTimeZone known(timer.schedule.zone);
    const QTimeZone theirs = known.isValid() ? known : QTimeZone::utc();
    QList<QStringList> rows;
    std::optional<QDateTime> before;
    const auto add = [&](const QString &what, Instant at) {
        const QDateTime there = toDateTime(at).toTimeZone(theirs);
        const QDateTime here = toDateTime(at).toTimeZone(m_zone);
        const QString ours = dated(here, there.date() == here.date() ? std::optional(here) : std::nullopt);
        rows.append({what, dated(there, before), ours, countdownText(std::max(Span{}, at - now))});
        before = there;
    };
    const Breaker &breaker = timer.record.breaker;
    const bool probe = breaker.resumeAt && timerLook(timer) == TimerLook::Open;
    if (probe)
        add(tr("Probe"), *breaker.resumeAt);
    for (const Instant at : timer.nextRuns.mid(0, runsShown))
        add(rows.size() == (probe ? 1 : 0) ? tr("Next") : QString(), at);
    m_next->setHeaderLabels({QString(), tr("Server, %1").arg(zoneTitle(theirs, now)),
                             tr("Local, %1").arg(zoneTitle(m_zone, now)), tr("In")});
    setRows(m_next, rows);
    m_tabs->setTabText(0, probe ? tr("Next runs if the probe succeeds") : tr("Next runs"));
}

void TimerPanel::showLastRuns()
{
    const ShownTime time{m_clock.now(), m_zone};
    QList<QStringList> rows;
    for (const TimerRun &run : m_past.runs) {
        QString answer = oneLine(run.text);
        if (answer.isEmpty() && run.cause != Cause::None)
            answer = causeText(run.cause);
        if (run.httpStatus)
            answer.prepend(QString::number(*run.httpStatus) + u' ');
        rows.append({secondsText(run.at, time),
                     run.probe ? tr("%1 (probe)").arg(stepText(run.step)) : stepText(run.step), answer});
    }
    setRows(m_last, rows);
}

void TimerPanel::showFacts(const TimerState &timer)
{
    QList<QStringList> rows;
    for (const auto &[name, value] : timerFacts(timer, {m_clock.now(), m_zone}))
        rows.append({name, value});
    setRows(m_facts, rows);
    const QByteArray raw = timer.reported ? timer.reported->descriptor : QByteArray();
    const QJsonDocument json = QJsonDocument::fromJson(raw);
    const QString text = QString::fromUtf8(json.isNull() ? raw : json.toJson(QJsonDocument::Indented));
    if (m_descriptor->toPlainText() != text)
        m_descriptor->setPlainText(text);
    m_descriptor->setVisible(!text.isEmpty());
}

const TimerState *TimerPanel::shownTimer() const
{
    const auto found = std::find_if(m_snapshot.timers.begin(), m_snapshot.timers.end(),
                                    [this](const TimerState &timer) { return timer.key == m_key; });
    return found == m_snapshot.timers.end() ? nullptr : &*found;
}

} // namespace jobwatch
