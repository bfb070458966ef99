#include <QCoreApplication>
#include <QStringList>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// A quoted line without its own full stop: one follows the quotation.
QString quotable(const QString &text)
{
    const QString line = oneLine(text);
    return line.endsWith('.'_L1) && !line.endsWith(".."_L1) ? line.chopped(1) : line;
}

// "Startup is down" with its decisive line, if there is one. Multi-argument arg(): a line of a server
// that holds "%1" stays what it is.
QString troubleText(Stage stage, const StageState &state, bool down)
{
    const QString line = quotable(state.text);
    if (line.isEmpty()) {
        const QString pattern = down ? QCoreApplication::translate("Words", "%1 is down.")
                                     : QCoreApplication::translate("Words", "%1 has a warning.");
        return pattern.arg(stageText(stage));
    }
    const QString pattern = down ? QCoreApplication::translate("Words", "%1 is down: “%2”.")
                                 : QCoreApplication::translate("Words", "%1 has a warning: “%2”.");
    return pattern.arg(stageText(stage), line);
}

QString withCause(const QString &trouble, Cause cause)
{
    if (cause == Cause::None)
        return trouble;
    return QCoreApplication::translate("Words", "%1 %2.", "what is down; what the cause means")
        .arg(trouble, causeText(cause));
}

QString pauseReason(const Pause &pause)
{
    const QString who = oneLine(pause.who);
    const QString reason = quotable(pause.reason);
    if (who.isEmpty() && reason.isEmpty())
        return QCoreApplication::translate("Words", "Paused.");
    if (reason.isEmpty())
        return QCoreApplication::translate("Words", "Paused by %1.").arg(who);
    if (who.isEmpty())
        return QCoreApplication::translate("Words", "Paused: “%1”.").arg(reason);
    return QCoreApplication::translate("Words", "Paused by %1: “%2”.").arg(who, reason);
}

QString testProblemReason(const RunnerState &runner)
{
    const QString line = quotable(runner.testProblemText);
    if (line.isEmpty())
        return QCoreApplication::translate("Words", "%1.").arg(causeText(runner.testProblem));
    return QCoreApplication::translate("Words", "%1: “%2”.").arg(causeText(runner.testProblem), line);
}

QString judgementReason(const RunnerState &runner)
{
    if (const auto stage = decisiveStage(runner.stages))
        return stageReason(*stage, runner.stages[*stage]);
    QStringList unknown;
    for (const Stage stage : allStages) {
        if (runner.stages[stage].status == Status::Unknown)
            unknown.append(stageText(stage));
    }
    if (unknown.isEmpty())
        return QCoreApplication::translate("Words", "All four stages work.");
    if (unknown.size() == int(allStages.size()))
        return QCoreApplication::translate("Words", "There is no evidence yet.");
    return QCoreApplication::translate("Words", "There is no evidence yet about: %1.")
        .arg(unknown.join(", "_L1));
}

} // namespace

QString stageReason(Stage stage, const StageState &state)
{
    switch (state.status) {
    case Status::Unknown:
        return QCoreApplication::translate("Words", "There is no evidence yet about: %1.")
            .arg(stageText(stage));
    case Status::Ok:
        return QCoreApplication::translate("Words", "%1 works.").arg(stageText(stage));
    case Status::Warning:
        return withCause(troubleText(stage, state, false), state.cause);
    case Status::Down:
        return withCause(troubleText(stage, state, true), state.cause);
    }
    Q_UNREACHABLE();
}

QString runnerReason(const RunnerState &runner)
{
    QStringList sentences;
    if (runner.pause)
        sentences.append(pauseReason(*runner.pause));
    if (runner.testProblem != Cause::None)
        sentences.append(testProblemReason(runner));
    sentences.append(judgementReason(runner));
    return sentences.join(' '_L1);
}

} // namespace jobwatch
