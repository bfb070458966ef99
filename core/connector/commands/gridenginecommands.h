#pragma once

#include "core/connector/commands/command.h"
#include "core/connector/joblife.h"

// The commands that are given to Grid Engine.
namespace jobwatch::commands {

Command qhostCommand();
Command qstatCommand();
Command qstatJobCommand(const JobId &job);
Command qacctCommand(const JobId &job);
Command qdelCommand(const JobId &job);
Result<Command> qsubCommand(const TestJob &job);

// The accounting file: where it is, how large, and what stands in it from a byte on.
QString accountingFile(const QueueCommands &place); // empty: not known
Command statCommand(const QString &file);
Command tailCommand(const QString &file, qint64 offset);

} // namespace jobwatch::commands
