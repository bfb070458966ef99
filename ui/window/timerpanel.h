#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/base/clock.h"
#include "core/domain/snapshot.h"
#include "ui/window/questions.h"

namespace jobwatch {

class ActionSet;
class CircuitStrip;
class KeptSplitter;
class MutedLabel;
class PlainHeading;
class TimerTabs;
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
    static QString ruleText(const TimerState &timer);
    QWidget *buildWhy();
    QWidget *buildCircuit();
    void ask();
    void showHeading(const TimerState &timer);

    Questions m_questions{};
    const Clock &m_clock;
    QTimeZone m_zone{QTimeZone::systemTimeZone()};
    TimerKey m_key{};
    Snapshot m_snapshot{};
    TimerPast m_past{};
    TimerRecord m_askedFor{};
    quint64 m_question = 0;

    PlainHeading *m_heading = nullptr;
    KeptSplitter *m_columns = nullptr;
    WhyPanel *m_why = nullptr;
    CircuitStrip *m_circuit = nullptr;
    MutedLabel *m_circuitWords = nullptr;
    TimerTabs *m_tabs = nullptr;
};

} // namespace jobwatch
