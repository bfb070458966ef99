#include "ui/window/timerpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/text/timerwords.h"
#include "core/text/words.h"
#include "ui/tables/timercells.h"
#include "ui/widgets/circuitstrip.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"
#include "ui/window/plainheading.h"
#include "ui/window/situation.h"
#include "ui/window/timertabs.h"
#include "ui/window/timerwhy.h"
#include "ui/window/whypanel.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr Span pastLength = std::chrono::hours(1);

} // namespace

TimerPanel::TimerPanel(const Questions &questions, const Clock &clock, const ActionSet &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_heading(new PlainHeading(actions, {ActionId::ProbeTimers, ActionId::PauseTimers}))
    , m_columns(new KeptSplitter(Qt::Horizontal, u"timerDetails"_s, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_heading, &PlainHeading::copyRequested, this, &TimerPanel::copyWhy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    m_columns->addWidget(buildWhy());
    m_columns->addWidget(buildCircuit());
    m_tabs = new TimerTabs(m_columns);
    m_columns->addWidget(m_tabs);
    m_columns->arrange({350, 310, 340});
}

QWidget *TimerPanel::buildWhy()
{
    m_why = new WhyPanel(this);
    new QShortcut(QKeySequence::Copy, m_why, this, &TimerPanel::copyWhy, Qt::WidgetShortcut);
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

QWidget *TimerPanel::heading() const
{
    return m_heading;
}

void TimerPanel::show(const TimerKey &timer, const Snapshot &snapshot)
{
    const bool other = timer != m_key;
    m_key = timer;
    m_snapshot = snapshot;
    const TimerState *shown = findTimer(m_snapshot, m_key);
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

// What opens the circuit, and at once what of it holds for the present fault.
QString TimerPanel::ruleText(const TimerState &timer)
{
    const BreakerEffect effect = effectOf(timer.rules, timer.interval);
    const QString rule = breakerEffectText(effect) + u'.';
    const int allowed = failuresAllowed(timer);
    return allowed < effect.failures ? rule + u' '
            + tr("A fault that waiting does not mend opens it after %n failure(s).", nullptr, allowed)
                                     : rule;
}

void TimerPanel::tick()
{
    const TimerState *timer = findTimer(m_snapshot, m_key);
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
    m_circuitWords->setText(tr("Failures in a row: %L1, the limit is %L2. "
                               "Runs of the last 24 h: %L3, of which %L4 failed.")
                                .arg(timer->record.breaker.failureCount)
                                .arg(failuresAllowed(*timer))
                                .arg(timer->runs)
                                .arg(timer->failures)
                            + u'\n' + ruleText(*timer));
    m_tabs->show(*timer, m_past.runs, time);
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

} // namespace jobwatch
