#include "core/connector/commands/queuetrouble.h"

#include <array>
#include <QCoreApplication>

#include "core/connector/batch/batchevidence.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::commands {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Sign
{
    QByteArrayView text;
    QueueTrouble trouble;
};

// The first that occurs counts.
constexpr std::array slurmSigns{
    Sign{"Unable to contact slurm controller", QueueTrouble::ControllerDown},
    Sign{"Socket timed out on send/recv", QueueTrouble::ControllerDown},
    Sign{"Could not establish a configuration source", QueueTrouble::ControllerDown},
    Sign{"Invalid job id", QueueTrouble::UnknownJob},
    Sign{"does not look like a batch script", QueueTrouble::WrongScript},
    Sign{"accounting storage is disabled", QueueTrouble::NoAccounting},
    Sign{"failed to open persistent connection", QueueTrouble::NoAccounting},
    Sign{"Unable to connect to database", QueueTrouble::NoAccounting},
    Sign{"QOSMax", QueueTrouble::QuotaReached},
    Sign{"AssocMax", QueueTrouble::QuotaReached},
    Sign{"violates accounting/QOS policy", QueueTrouble::QuotaReached},
    Sign{"Invalid partition", QueueTrouble::Refused},
    Sign{"Invalid account", QueueTrouble::Refused},
    Sign{"Invalid qos", QueueTrouble::Refused},
    Sign{"Invalid wckey", QueueTrouble::Refused},
    Sign{"not available", QueueTrouble::Refused},
    Sign{"Access/permission denied", QueueTrouble::NotAllowed},
};

constexpr std::array gridEngineSigns{
    Sign{"got select error", QueueTrouble::ControllerDown},
    Sign{"unable to send message to qmaster", QueueTrouble::ControllerDown},
    Sign{"unable to contact qmaster", QueueTrouble::ControllerDown},
    Sign{"Unable to read script file", QueueTrouble::WrongScript},
    Sign{"unknown queue", QueueTrouble::Refused},
    Sign{"unknown resource", QueueTrouble::Refused},
    Sign{"requested project", QueueTrouble::Refused},
    Sign{"exceed", QueueTrouble::QuotaReached},
    Sign{"max_u_jobs", QueueTrouble::QuotaReached},
    Sign{"denied:", QueueTrouble::NotAllowed},
    Sign{"job id", QueueTrouble::UnknownJob},
};

template <size_t count>
QueueTrouble firstOf(const std::array<Sign, count> &signs, QByteArrayView errors)
{
    const QByteArray text = errors.toByteArray();
    for (const Sign &sign : signs) {
        if (text.contains(sign.text))
            return sign.trouble;
    }
    return QueueTrouble::Other;
}

ErrorKind kindOf(QueueTrouble trouble)
{
    switch (trouble) {
    case QueueTrouble::ControllerDown:
        return ErrorKind::Refused;
    case QueueTrouble::UnknownJob:
        return ErrorKind::NotFound;
    case QueueTrouble::WrongScript:
        return ErrorKind::Misconfigured;
    case QueueTrouble::NoAccounting:
        return ErrorKind::NotSupported;
    case QueueTrouble::Refused:
    case QueueTrouble::QuotaReached:
    case QueueTrouble::NotAllowed:
        return ErrorKind::Denied;
    case QueueTrouble::Other:
        return ErrorKind::Malformed;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(QueueTrouble trouble, const QString &program, int exitCode)
{
    switch (trouble) {
    case QueueTrouble::ControllerDown:
        return Words::tr("%1 does not reach the controller of the queueing system.").arg(program);
    case QueueTrouble::UnknownJob:
        return Words::tr("The queueing system does not know the job.");
    case QueueTrouble::WrongScript:
        return Words::tr("%1 does not take the script.").arg(program);
    case QueueTrouble::NoAccounting:
        return Words::tr("The queueing system keeps no accounting, or it cannot be read.");
    case QueueTrouble::Refused:
        return Words::tr("The queueing system refuses the job.");
    case QueueTrouble::QuotaReached:
        return Words::tr("A limit for jobs of this user is reached.");
    case QueueTrouble::NotAllowed:
        return Words::tr("The queueing system does not allow %1.").arg(program);
    case QueueTrouble::Other:
        return Words::tr("The command %1 ended with exit code %2.").arg(program).arg(exitCode);
    }
    Q_UNREACHABLE();
}

// An Error of a command that ran, not of the way there.
bool isOfCommand(const Error &error)
{
    return !error.detail.isEmpty() && error.kind != ErrorKind::Timeout && error.kind != ErrorKind::Network
        && error.kind != ErrorKind::Dns;
}

} // namespace

QueueTrouble troubleOf(QueueSystem system, QByteArrayView errors)
{
    switch (system) {
    case QueueSystem::Slurm:
        return firstOf(slurmSigns, errors);
    case QueueSystem::GridEngine:
        return firstOf(gridEngineSigns, errors);
    }
    Q_UNREACHABLE();
}

Error errorOf(QueueSystem system, const Command &command, const CommandReply &reply)
{
    // Some of Grid Engine's write what is wrong to standard output.
    const QByteArray said = reply.errors.trimmed().isEmpty() ? reply.output.left(1000) : reply.errors;
    const QueueTrouble trouble = troubleOf(system, said);
    QString sentence = sentenceOf(trouble, oneLine(command.program, 80), reply.exitCode);
    const QString detail = oneLine(QString::fromUtf8(said.left(1000)));
    if (!detail.isEmpty())
        sentence += u' ' + Words::tr("It says: %1").arg(detail.left(200));
    return {.kind = kindOf(trouble), .message = sentence, .detail = detail};
}

StageFinding refusalOf(QueueSystem system, const Error &error)
{
    const QueueTrouble trouble =
        isOfCommand(error) ? troubleOf(system, error.detail.toUtf8()) : QueueTrouble::Other;
    switch (trouble) {
    case QueueTrouble::ControllerDown:
        return {Verdict::Failed, Cause::ControllerDown};
    case QueueTrouble::Refused:
        return {Verdict::Failed, Cause::SubmissionRefused};
    case QueueTrouble::NotAllowed:
        return {Verdict::Failed, Cause::AccessDenied};
    case QueueTrouble::QuotaReached:
        return {Verdict::Warned, Cause::QuotaReached};
    case QueueTrouble::WrongScript:
        return {Verdict::Failed, Cause::TestMisconfigured};
    case QueueTrouble::UnknownJob:
    case QueueTrouble::NoAccounting:
    case QueueTrouble::Other:
        return {Verdict::Failed, batch::causeOfTransport(error.kind)};
    }
    Q_UNREACHABLE();
}

Cause lossOf(QueueSystem system, const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return Cause::JobLost;
    if (isOfCommand(error) && troubleOf(system, error.detail.toUtf8()) == QueueTrouble::ControllerDown)
        return Cause::ControllerDown;
    return Cause::PollingFailed;
}

} // namespace jobwatch::commands
