#pragma once

#include "core/connector/slurm/joblisting.h"

namespace jobwatch::commands {

// squeue --json: the same listing that slurmrestd gives. It ends well even where it was told nothing, and
// says so in its "errors".
Result<QList<batch::BatchJob>> parseSqueue(const QByteArray &json, const slurm::Wanted &wanted);

} // namespace jobwatch::commands
