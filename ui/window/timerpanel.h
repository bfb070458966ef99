#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/base/clock.h"
#include "core/domain/snapshot.h"
#include "ui/window/questions.h"

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;
class QTreeWidget;

namespace jobwatch {

class ActionSet;
class CircuitStrip;
class MutedLabel;
class PlainHeading;
class WhyPanel;

// Everything about the current timer: why its circuit is as it is, the last hour, what comes next, the last
// runs, what the server says of it.
class TimerPanel final : public QWidget
{
    Q_OBJECT

public:
    TimerPanel(const Questions &questions, const Clock &clock, const ActionSet &actions,
               QWidget *parent = nullptr);

    void show(const TimerKey &timer, const Snapshot &snapshot);
    void showTimesIn(const QTimeZone &zone);
    void focusWhy();
    void copyWhy() const;
    void tick();

    QWidget *heading() const; // not inside: the title bar of the dock

private:
    QWidget *buildWhy();
    QWidget *buildCircuit();
    QWidget *buildTables();
    void ask();
    void showHeading(const TimerState &timer);
    void showNextRuns(const TimerState &timer);
    void showLastRuns();
    void showFacts(const TimerState &timer);
    const TimerState *shownTimer() const;

    Questions m_questions{};
    const Clock &m_clock;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    TimerKey m_key{};
    Snapshot m_snapshot{};
    TimerPast m_past{};
    TimerRecord m_askedFor{};
    quint64 m_question = 0;

    PlainHeading *m_heading = nullptr;
    QSplitter *m_columns = nullptr;
    WhyPanel *m_why = nullptr;
    CircuitStrip *m_circuit = nullptr;
    MutedLabel *m_circuitWords = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeWidget *m_next = nullptr;
    QTreeWidget *m_last = nullptr;
    QTreeWidget *m_facts = nullptr;
    QPlainTextEdit *m_descriptor = nullptr;
};

} // namespace jobwatch
