#pragma once

#include "core/connector/commands/command.h"
#include "core/domain/evidence.h"

namespace jobwatch::commands {

// What a command of a queueing system means that ended with an error.
enum class QueueTrouble {
    ControllerDown, // slurmctld or qmaster is not reached
    Refused, // partition, queue, account, project or resource are not accepted
    QuotaReached,
    WrongScript, // the test's own
    UnknownJob,
    NoAccounting, // the site keeps none, or its database is away
    NotAllowed,
    Other,
};

// By what it wrote to standard error.
QueueTrouble troubleOf(QueueSystem system, QByteArrayView errors);

// The Error for a command that ended with an exit code other than 0; its detail is what it wrote.
Error errorOf(QueueSystem system, const Command &command, const CommandReply &reply);

// What the Error of a submission says about that stage.
StageFinding refusalOf(QueueSystem system, const Error &error);
// Why a job cannot be asked for any more.
Cause lossOf(QueueSystem system, const Error &error);

} // namespace jobwatch::commands
