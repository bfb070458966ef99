#pragma once

#include "core/connector/commands/command.h"
#include "core/connector/joblife.h"

// The commands that are given to Slurm.
namespace jobwatch::commands {

Command squeueCommand(); // JSON, ended jobs of the last minutes too
Command sinfoCommand();
Command scontrolConfigCommand();
Command scontrolPingCommand();
Command scontrolJobCommand(const JobId &job);
Command sacctCommand(Instant since);
Command sacctJobCommand(const JobId &job);
Command scancelCommand(const JobId &job);
Result<Command> sbatchCommand(const TestJob &job);

} // namespace jobwatch::commands
