#pragma once

#include <functional>
#include <QList>
#include <QString>

#include "ui/window/situation.h"

namespace jobwatch {

// What was done, and how it is taken back and done again.
struct UndoStep
{
    using Changed = std::function<bool(const Snapshot &)>;

    QString name{}; // as a menu names it: "Pause clustalo › local"
    QString sentence{}; // as the status bar tells it: "1 runner paused"
    std::function<void()> undo{}; // empty: nobody can
    std::function<void()> redo{}; // empty: nobody can
    Changed changedSince{}; // somebody made something else of it; empty: nobody can
    bool orders = true; // by orders to the monitoring; else in this window alone
    bool withLast = false; // takes the one before it back, too
};

// What can be taken back, and what was and can be done again. What nobody can take back ends it.
class UndoSteps
{
public:
    void add(const UndoStep &step);
    void clear();
    const UndoStep *toUndo() const { return m_done.isEmpty() ? nullptr : &m_done.constLast(); }
    const UndoStep *toRedo() const { return m_undone.isEmpty() ? nullptr : &m_undone.constLast(); }
    UndoStep takeBack(); // there is one
    UndoStep doAgain(); // there is one
    void dropUndo(); // it was changed since
    void dropRedo();

private:
    QList<UndoStep> m_done{}; // the last one last
    QList<UndoStep> m_undone{};
};

// Of runners: what the deed changed of each is neither what it was nor what the deed made of it.
template <typename Aspect, typename Made>
UndoStep::Changed changedSince(const QList<RunnerState> &before, Aspect aspect, const Made &made)
{
    return [=](const Snapshot &now) {
        for (const RunnerState &runner : before) {
            const RunnerState *state = findRunner(now, runner.key);
            if (!state || (aspect(*state) != aspect(runner) && aspect(*state) != made))
                return true;
        }
        return false;
    };
}

// Of timers, alike.
template <typename Aspect, typename Made>
UndoStep::Changed changedSince(const QList<TimerState> &before, Aspect aspect, const Made &made)
{
    return [=](const Snapshot &now) {
        for (const TimerState &timer : before) {
            const TimerState *state = findTimer(now, timer.key);
            if (!state || (aspect(*state) != aspect(timer) && aspect(*state) != made))
                return true;
        }
        return false;
    };
}

// "clustalo › local", or how many there are.
QString namesOf(const QList<RunnerState> &runners);
QString namesOf(const QList<TimerState> &timers);

} // namespace jobwatch
