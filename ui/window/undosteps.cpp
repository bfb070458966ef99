#include "ui/window/undosteps.h"

#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/rows.h"

namespace jobwatch {

namespace {

constexpr qsizetype mostSteps = 50;
constexpr int longestName = 60;

} // namespace

void UndoSteps::add(const UndoStep &step)
{
    m_undone.clear();
    if (!step.undo)
        return m_done.clear();
    if (step.withLast)
        dropUndo();
    m_done.append(step);
    if (m_done.size() > mostSteps)
        m_done.removeFirst();
}

void UndoSteps::clear()
{
    m_done.clear();
    m_undone.clear();
}

UndoStep UndoSteps::takeBack()
{
    const UndoStep step = m_done.takeLast();
    if (step.redo)
        m_undone.append(step);
    else
        m_undone.clear(); // what came after it rests on it
    return step;
}

UndoStep UndoSteps::doAgain()
{
    m_done.append(m_undone.takeLast());
    return m_done.constLast();
}

void UndoSteps::dropUndo()
{
    if (!m_done.isEmpty())
        m_done.removeLast();
}

void UndoSteps::dropRedo()
{
    if (!m_undone.isEmpty())
        m_undone.removeLast();
}

QString namesOf(const QList<RunnerState> &runners)
{
    return runners.size() == 1
        ? oneLine(runnerTitle(runners.first().key), longestName)
        : QCoreApplication::translate("Undo", "%n runner(s)", nullptr, int(runners.size()));
}

QString namesOf(const QList<TimerState> &timers)
{
    if (timers.size() != 1)
        return QCoreApplication::translate("Undo", "%n timer(s)", nullptr, int(timers.size()));
    const TimerState &timer = timers.first();
    return oneLine(timer.name.isEmpty() ? timer.key.id.value : timer.name, longestName);
}

} // namespace jobwatch
