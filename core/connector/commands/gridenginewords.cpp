#include "core/connector/commands/gridenginewords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

using batch::BatchState;
using batch::LaunchFault;
using batch::WaitReason;

namespace {

// What the accounting's field "failed" tells; the words are qacct's. After some of them the job is put into
// its error state, from which an operator alone can free it.
struct FailedCode
{
    int code;
    BatchState state;
    LaunchFault launch;
    QLatin1StringView word;
};

constexpr std::array failedCodes{
    FailedCode{25, BatchState::NodeFailed, LaunchFault::None, "rescheduling"_L1},
    FailedCode{26, BatchState::InError, LaunchFault::OutputNotWritable, "opening input/output file"_L1},
    FailedCode{27, BatchState::InError, LaunchFault::InterpreterMissing, "searching requested shell"_L1},
    FailedCode{28, BatchState::InError, LaunchFault::WorkFolderMissing, "changing into working directory"_L1},
    FailedCode{30, BatchState::InError, LaunchFault::None, "application error returned"_L1},
    FailedCode{37, BatchState::TimedOut, LaunchFault::None, "qmaster enforced h_rt limit"_L1},
    FailedCode{100, BatchState::Failed, LaunchFault::None, "assumedly after job"_L1},
};

constexpr int firstSignal = 128; // an exit status above tells of a signal, as in a shell
constexpr int afterJob = 100; // ended by a signal, its own or that of qdel

FailedCode meaningOf(int failed, int exitStatus)
{
    if (failed == 0)
        return {0, exitStatus == 0 ? BatchState::Completed : BatchState::Failed, LaunchFault::None, {}};
    for (const FailedCode &code : failedCodes) {
        if (code.code == failed)
            return code;
    }
    // The others tell of faults before the job: its prolog, its limits, its files, its user.
    return {failed, BatchState::Failed, LaunchFault::Other, "assumedly before job"_L1};
}

} // namespace

BatchState stateOfGridEngine(QStringView letters)
{
    if (letters.contains(u'E'))
        return BatchState::InError;
    if (letters.contains(u'w') || letters.contains(u'q'))
        return BatchState::Pending;
    // Running, transferred, suspended by one of four, marked for deletion, restarted.
    constexpr QStringView known = u"rtsSTNPdRhz";
    for (const QChar letter : letters) {
        if (!known.contains(letter))
            return BatchState::Unclear;
    }
    return letters.isEmpty() || letters.contains(u'z') ? BatchState::Unclear : BatchState::Running;
}

WaitReason waitReasonOfGridEngine(QStringView letters)
{
    if (stateOfGridEngine(letters) != BatchState::Pending)
        return WaitReason::None;
    return letters.contains(u'h') ? WaitReason::HeldByUser : WaitReason::None;
}

bool isUsableInGridEngine(QStringView letters)
{
    // Unknown host, disabled by a person or a calendar, in error, suspended by a person or a calendar,
    // orphaned, ambiguous. An alarm (a) or a subordinate (S) lets jobs wait for a while, as a busy host does.
    constexpr QStringView bad = u"udDEsCoc";
    for (const QChar letter : letters) {
        if (bad.contains(letter))
            return false;
    }
    return true;
}

bool isDisabledInGridEngine(QStringView letters)
{
    return letters.contains(u'd') || letters.contains(u'D');
}

void endGridEngineJob(batch::BatchJob &job, int failed, int exitStatus)
{
    const FailedCode meaning = meaningOf(failed, exitStatus);
    job.state = meaning.state;
    job.launch = meaning.launch;
    const bool isInError = meaning.state == BatchState::InError;
    (isInError ? job.description : job.reason) = QString(meaning.word);
    job.word = failed == 0 ? u"ended"_s : u"failed %1"_s.arg(failed);
    const bool bySignal =
        exitStatus > firstSignal && (failed == afterJob || meaning.state == BatchState::TimedOut);
    if (isInError || meaning.launch != LaunchFault::None || meaning.state == BatchState::NodeFailed)
        job.exit = {}; // it never ran, or nobody saw it end
    else if (bySignal)
        job.exit = {.isKnown = true, .signal = exitStatus - firstSignal};
    else
        job.exit = {.isKnown = exitStatus >= 0 && exitStatus <= 255, .code = exitStatus};
    if (!job.exit.isKnown)
        job.exit = {};
}

} // namespace jobwatch::commands
