// Why a status is what it is.
#include "core/text/explain.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int nameLimit = 64;

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Explain", source, nullptr, n);
}

QString ageSince(Instant since, Instant now)
{
    return ageText(now - since);
}

// Which stage, since when, as far as that is known.
QString whereText(const StatusReason &reason, Instant now)
{
    if (!reason.stage)
        return {};
    if (!reason.since)
        return u' '
            + said(QT_TRANSLATE_NOOP("Explain", "The fault is in: %1.")).arg(stageText(*reason.stage));
    return u' '
        + said(QT_TRANSLATE_NOOP("Explain", "The fault is in: %1, for %2."))
              .arg(stageText(*reason.stage), ageSince(*reason.since, now));
}

QString uncertainText(const StatusReason &reason, Instant now)
{
    const QString likely = said(QT_TRANSLATE_NOOP("Explain", "The evidence is not clear: OK is %1 likely."))
                               .arg(percentText(reason.okProbability));
    if (!reason.stage || !reason.since)
        return likely;
    return likely + u' '
        + said(QT_TRANSLATE_NOOP("Explain", "The last failure was in %1, %2 ago."))
              .arg(stageText(*reason.stage), ageSince(*reason.since, now));
}

QString staleText(const StatusReason &reason, Instant now)
{
    if (!reason.lastEvidence)
        return said(QT_TRANSLATE_NOOP("Explain", "Unknown: the last evidence is too old."));
    return said(QT_TRANSLATE_NOOP("Explain", "Unknown: the last evidence is %1 old."))
        .arg(ageSince(*reason.lastEvidence, now));
}

QString jobsPassText(const StatusReason &reason, Instant now)
{
    const QString likely = percentText(reason.okProbability);
    if (!reason.lastEvidence)
        return said(QT_TRANSLATE_NOOP("Explain", "Jobs pass: OK is %1 likely.")).arg(likely);
    return said(QT_TRANSLATE_NOOP("Explain", "Jobs pass: OK is %1 likely, the last evidence is %2 old."))
        .arg(likely, ageSince(*reason.lastEvidence, now));
}

// Without a time no failure was heard of: then belief alone has left OK.
QString confirmingText(const StatusReason &reason, Instant now)
{
    if (!reason.stage || !reason.since)
        return said(QT_TRANSLATE_NOOP(
            "Explain", "Confirming: the evidence speaks against OK; waiting for a second result."));
    return said(QT_TRANSLATE_NOOP("Explain", "Confirming: %1 failed %2 ago; waiting for a second result."))
        .arg(stageText(*reason.stage), ageSince(*reason.since, now));
}

// With the numbers where one can tell many from one.
QString suspectedText(const char *withNumbers, const char *without, const QString &name,
                      const StatusReason &reason)
{
    const QString shown = oneLine(name, nameLimit);
    if (reason.total < 2 || reason.affected < 1)
        return said(without).arg(shown);
    return said(withNumbers, reason.total).arg(shown, QString::number(reason.affected));
}

QString faultText(const RunnerKey &key, const StatusReason &reason)
{
    switch (reason.why) {
    case StatusWhy::FaultOfServer:
        return suspectedText(
            QT_TRANSLATE_N_NOOP("Explain", "Server %1 is suspected: %2 of %n runners on it failed."),
            QT_TRANSLATE_NOOP("Explain", "Server %1 is suspected."), key.server.value, reason);
    case StatusWhy::FaultOfRunner:
        return suspectedText(
            QT_TRANSLATE_N_NOOP("Explain", "Runner %1 is suspected: %2 of %n services on it failed."),
            QT_TRANSLATE_NOOP("Explain", "Runner %1 is suspected."), key.runner.value, reason);
    case StatusWhy::FaultOfService:
        return suspectedText(
            QT_TRANSLATE_N_NOOP("Explain", "Service %1 is suspected: it failed on %2 of %n runners."),
            QT_TRANSLATE_NOOP("Explain", "Service %1 is suspected."), key.service.value, reason);
    case StatusWhy::FaultOfPair:
        return said(QT_TRANSLATE_NOOP("Explain", "The fault is that of service %1 on runner %2 alone."))
            .arg(oneLine(key.service.value, nameLimit), oneLine(key.runner.value, nameLimit));
    case StatusWhy::NoEvidence:
    case StatusWhy::StaleEvidence:
    case StatusWhy::Uncertain:
    case StatusWhy::JobsPass:
    case StatusWhy::Confirming:
    case StatusWhy::TestBroken:
    case StatusWhy::SmokeTestBroken:
    case StatusWhy::UsersFail:
    case StatusWhy::SomeJobsFail:
        break;
    }
    return {};
}

QString testBrokenText()
{
    return said(
        QT_TRANSLATE_NOOP("Explain", "Tests fail but user jobs succeed: the test itself may be broken."));
}

QString smokeTestBrokenText()
{
    return said(QT_TRANSLATE_NOOP("Explain",
                                  "The smoke test fails but the full test and user jobs succeed: the smoke "
                                  "test itself may be broken."));
}

QString usersFailText()
{
    return said(
        QT_TRANSLATE_NOOP("Explain", "Users fail but tests pass: a fault that the test does not see."));
}

bool isBelieved(const RunnerState &runner)
{
    return runner.assessment && runner.assessment->status == runner.status;
}

QString evidenceAgeText(Stage stage, const StageState &state, Instant now)
{
    if (!state.lastEvidence)
        return stageReason(stage, state);
    const QString age = ageSince(*state.lastEvidence, now);
    if (state.status == Status::Unknown)
        return said(QT_TRANSLATE_NOOP("Explain", "The last evidence about %1 is %2 old."))
            .arg(stageText(stage), age);
    return stageReason(stage, state) + u' '
        + said(QT_TRANSLATE_NOOP("Explain", "The last evidence is %1 old.")).arg(age);
}

} // namespace

QString percentText(double share)
{
    if (share > 0 && share < .01)
        return said(QT_TRANSLATE_NOOP("Explain", "under 1 %"));
    if (share > .99 && share < 1)
        return said(QT_TRANSLATE_NOOP("Explain", "over 99 %"));
    return said(QT_TRANSLATE_NOOP("Explain", "%1 %")).arg(qRound(100 * share));
}

QString statusWhyText(const RunnerKey &key, const StatusReason &reason, Instant now)
{
    switch (reason.why) {
    case StatusWhy::NoEvidence:
        return said(QT_TRANSLATE_NOOP("Explain", "No job of any kind was seen yet."));
    case StatusWhy::StaleEvidence:
        return staleText(reason, now);
    case StatusWhy::Uncertain:
        return uncertainText(reason, now);
    case StatusWhy::JobsPass:
        return jobsPassText(reason, now);
    case StatusWhy::Confirming:
        return confirmingText(reason, now);
    case StatusWhy::TestBroken:
        return testBrokenText();
    case StatusWhy::SmokeTestBroken:
        return smokeTestBrokenText();
    case StatusWhy::UsersFail:
        return usersFailText() + whereText(reason, now);
    case StatusWhy::SomeJobsFail:
        return said(QT_TRANSLATE_NOOP("Explain", "Some jobs fail and others pass.")) + whereText(reason, now);
    case StatusWhy::FaultOfServer:
    case StatusWhy::FaultOfRunner:
    case StatusWhy::FaultOfService:
    case StatusWhy::FaultOfPair:
        return faultText(key, reason) + whereText(reason, now);
    }
    Q_UNREACHABLE();
}

QString suspicionText(const RunnerAssessment &shown)
{
    QStringList sentences;
    if (shown.testMayBeBroken)
        sentences.append(testBrokenText());
    if (shown.smokeTestMayBeBroken)
        sentences.append(smokeTestBrokenText());
    if (shown.faultUnseenByTests)
        sentences.append(usersFailText());
    return sentences.join(u' ');
}

// A belief that does not explain the status shown (it was kept before the last job) is left out.
QString runnerWhy(const RunnerState &runner, Instant now)
{
    if (!isBelieved(runner)) {
        if (!runner.lastEvidence)
            return runnerReason(runner);
        return runnerReason(runner) + u' '
            + said(QT_TRANSLATE_NOOP("Explain", "The last evidence is %1 old."))
                  .arg(ageSince(*runner.lastEvidence, now));
    }
    const RunnerAssessment &shown = *runner.assessment;
    QString why = statusWhyText(runner.key, shown.reason, now);
    RunnerAssessment other = shown; // what the reason itself has not said yet
    other.testMayBeBroken = shown.testMayBeBroken && shown.reason.why != StatusWhy::TestBroken;
    other.smokeTestMayBeBroken = shown.smokeTestMayBeBroken && shown.reason.why != StatusWhy::SmokeTestBroken;
    other.faultUnseenByTests = shown.faultUnseenByTests && shown.reason.why != StatusWhy::UsersFail;
    const QString suspicion = suspicionText(other);
    return suspicion.isEmpty() ? why : why + u' ' + suspicion;
}

QString stageWhy(const RunnerState &runner, Stage stage, Instant now)
{
    const QString own = evidenceAgeText(stage, runner.stages[stage], now);
    const Status status = runner.stages[stage].status;
    if (!isBelieved(runner) || runner.assessment->reason.stage != stage || status == Status::Ok
        || status == Status::Unknown)
        return own;
    return own + u' ' + statusWhyText(runner.key, runner.assessment->reason, now);
}

} // namespace jobwatch
