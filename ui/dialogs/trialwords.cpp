#include "ui/dialogs/trialwords.h"

#include <QCoreApplication>

#include "core/text/midsentence.h"
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trial)
};

QString outputLine(const TrialOutput &output)
{
    const QString path = oneLine(output.path, 80);
    if (!output.present)
        return Words::tr("%1: missing").arg(path);
    const QString size = output.size < 0 ? QString() : QLocale().formattedDataSize(output.size);
    const QString described = size.isEmpty() ? path : u"%1, %2"_s.arg(path, size);
    if (!output.asExpected)
        return described;
    return *output.asExpected ? Words::tr("%1: as expected").arg(described)
                              : Words::tr("%1: not as expected").arg(described);
}

QString lasted(const Trial &trial)
{
    return durationText(trial.evidence->knownAt - trial.submittedAt);
}

QString failure(const Evidence &evidence, Stage stage)
{
    const StageFinding &finding = evidence.stages[stage];
    const QString what = causeText(finding.cause);
    return finding.verdict == Verdict::Warned
        ? Words::tr("Warning in %1: %2.", "a stage; what happened").arg(stageMidSentence(stage), what)
        : Words::tr("Failed in %1: %2.", "a stage; what happened").arg(stageMidSentence(stage), what);
}

QString endVerdict(const Trial &trial)
{
    const Evidence &evidence = *trial.evidence;
    if (const std::optional<Stage> stage = decisiveStage(evidence))
        return failure(evidence, *stage);
    if (evidence.testProblem != Cause::None)
        return Words::tr("The test is wrong, not the service: %1.").arg(causeText(evidence.testProblem));
    return reachedAnyStage(evidence) ? Words::tr("It works, in %1.").arg(lasted(trial))
                                     : Words::tr("Nothing is known of the job.");
}

} // namespace

QString trialVerdict(const Trial &trial)
{
    if (!trial.refusal.isEmpty())
        return trial.refusal;
    if (trial.evidence)
        return endVerdict(trial);
    if (trial.states.isEmpty())
        return Words::tr("Submitting…");
    return Words::tr("The server says: %1").arg(oneLine(trial.states.last().word, 60));
}

QString findingText(const StageFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::NotReached:
        return Words::tr("not reached");
    case Verdict::Passed:
        return Words::tr("works");
    case Verdict::Warned:
    case Verdict::Failed:
        return causeText(finding.cause);
    }
    Q_UNREACHABLE();
}

QStringList trialLines(const Trial &trial, const ShownTime &time)
{
    QStringList lines;
    const auto at = [&](Instant moment, const QString &what) {
        lines.append(u"%1  %2"_s.arg(secondsText(moment, time), what));
    };
    if (trial.submittedAt != Instant{})
        at(trial.submittedAt, Words::tr("submitted"));
    for (const TrialState &state : trial.states)
        at(state.at, oneLine(state.word, 60));
    if (!trial.evidence)
        return lines;
    const Evidence &evidence = *trial.evidence;
    at(evidence.knownAt, Words::tr("ended"));
    if (!evidence.job.isEmpty())
        lines.append(Words::tr("Job: %1").arg(oneLine(evidence.job.value, 80)));
    if (evidence.exitCode)
        lines.append(Words::tr("Exit code: %1").arg(*evidence.exitCode));
    for (const TrialOutput &output : trial.outputs)
        lines.append(outputLine(output));
    if (!evidence.text.isEmpty())
        lines.append(oneLine(evidence.text, 500));
    if (!evidence.stderrTail.isEmpty())
        lines +=
            QStringList{QString(), Words::tr("Last lines of stderr:")} + evidence.stderrTail.split(u'\n');
    return lines;
}

} // namespace jobwatch
