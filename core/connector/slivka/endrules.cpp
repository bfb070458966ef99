#include <QCoreApplication>

#include "core/connector/slivka/classify.h"
#include "core/connector/slivka/rules.h"
#include "core/connector/slivka/stderrhints.h"

using namespace Qt::Literals::StringLiterals;

// Rules for jobs that ended, UNKNOWN and CANCELLING included.
namespace jobwatch::slivka {

namespace {

bool endedAs(const Observed &seen, QLatin1StringView word)
{
    return seen.ended && seen.word == word;
}

QString whyItFailed(const Observed &seen)
{
    const QString line = decisiveLine(seen.errorLines);
    return line.isEmpty() ? seen.word : line;
}

std::optional<Finding> completed(const Observed &seen)
{
    if (!endedAs(seen, "COMPLETED"_L1))
        return {};
    Finding finding;
    finding.stages = {passed(), passed(), passed(), passed()};
    if (!seen.missedExpectation.isEmpty()) {
        finding.stages[Stage::Execution] = failed(Cause::WrongOutput);
        finding.text = QCoreApplication::translate("Slivka", "The output %1 is not as expected.")
                           .arg(seen.missedExpectation);
    }
    return finding;
}

std::optional<Finding> rejected(const Observed &seen)
{
    if (!endedAs(seen, "REJECTED"_L1))
        return {};
    Finding finding{.text = seen.word};
    finding.stages[Stage::Submission] = failed(Cause::NoRunnerTakesInput);
    return finding;
}

// Only what was never handed to a queue ends without a completion time.
std::optional<Finding> givenUp(const Observed &seen)
{
    if (!endedAs(seen, "ERROR"_L1) || seen.completionTimeSet || seen.wasQueuedOrRunning)
        return {};
    Finding finding{.text = seen.word};
    finding.stages[Stage::Submission] = failed(Cause::GivenUp);
    return finding;
}

std::optional<Finding> statusChecksGaveUp(const Observed &seen)
{
    if (!endedAs(seen, "ERROR"_L1) || seen.queued < statusChecksGiveUp)
        return {};
    Finding finding{.text = seen.word};
    finding.stages[Stage::Submission] = passed();
    finding.stages[Stage::Polling] = failed(Cause::StatusChecksGaveUp);
    return finding;
}

// The job did what the test expects of it, and yet the server calls it an error without a word on stderr: it
// lost track of the job, not the job its way. Seen where the server gives up asking sooner than by default.
std::optional<Finding> endedUnseen(const Observed &seen)
{
    const QList<ExpectedOutput> &expected = seen.life.definition.expect;
    const bool asExpected = !expected.isEmpty()
        && std::all_of(expected.begin(), expected.end(), [&seen](const ExpectedOutput &expectation) {
               const JobOutput *output = findOutput(seen.life, expectation.file);
               return output && output->asExpected == true;
           });
    if (!endedAs(seen, "ERROR"_L1) || !seen.completionTimeSet || !asExpected || !seen.errorLines.isEmpty())
        return {};
    Finding finding{.text = seen.word};
    finding.stages = {passed(), passed(), passed(), failed(Cause::StatusChecksGaveUp)};
    return finding;
}

std::optional<Finding> commandNotFound(const Observed &seen)
{
    const QString line = commandNotFoundLine(seen.errorLines);
    if (!endedAs(seen, "ERROR"_L1) || line.isEmpty())
        return {};
    Finding finding{.exitCode = 127, .text = line};
    finding.stages = {passed(), failed(Cause::CommandNotFound), {}, passed()};
    return finding;
}

// The program's own exit code 127, or a start error of Grid Engine, Slurm or LSF.
std::optional<Finding> startFailed(const Observed &seen)
{
    if (!endedAs(seen, "ERROR"_L1))
        return {};
    Finding finding{.text = whyItFailed(seen)};
    finding.stages = {passed(), failed(Cause::StartFailed), {}, passed()};
    return finding;
}

std::optional<Finding> notExecutable(const Observed &seen)
{
    const QString line = notExecutableLine(seen.errorLines);
    if (!endedAs(seen, "FAILED"_L1) || line.isEmpty() || seen.hasOtherOutput)
        return {};
    Finding finding{.exitCode = 126, .text = line};
    finding.stages = {passed(), failed(Cause::NotExecutable), {}, passed()};
    return finding;
}

std::optional<Finding> programFailed(const Observed &seen)
{
    if (!endedAs(seen, "FAILED"_L1))
        return {};
    Finding finding{.text = whyItFailed(seen)};
    finding.stages = {passed(), passed(), failed(Cause::ProgramFailed), passed()};
    return finding;
}

std::optional<Finding> interrupted(const Observed &seen)
{
    if (!endedAs(seen, "INTERRUPTED"_L1))
        return {};
    Finding finding{.text = whyItFailed(seen)};
    finding.stages = {passed(), passed(), warned(Cause::Interrupted), passed()};
    return finding;
}

// Not by us: what we cancel we do not ask for again.
std::optional<Finding> removed(const Observed &seen)
{
    if (!endedAs(seen, "DELETED"_L1) && !endedAs(seen, "CANCELLING"_L1))
        return {};
    Finding finding{.text = seen.word};
    finding.stages = {passed(), warned(Cause::RemovedFromQueue), {}, passed()};
    return finding;
}

std::optional<Finding> lost(const Observed &seen)
{
    if (!endedAs(seen, "UNKNOWN"_L1))
        return {};
    Finding finding{.text = seen.word};
    finding.stages[Stage::Submission] = passed();
    finding.stages[Stage::Polling] = failed(Cause::JobLost);
    return finding;
}

std::optional<Finding> unknownEnd(const Observed &seen)
{
    if (!seen.ended)
        return {};
    Finding finding{.text = seen.word};
    finding.stages[Stage::Submission] = passed();
    finding.stages[Stage::Polling] = warned(Cause::UnknownAnswer);
    return finding;
}

} // namespace

QList<Rule> endRules()
{
    return {completed,       rejected,    givenUp,       statusChecksGaveUp, endedUnseen,
            commandNotFound, startFailed, notExecutable, programFailed,      interrupted,
            removed,         lost,        unknownEnd};
}

} // namespace jobwatch::slivka
