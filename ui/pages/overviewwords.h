#pragma once

#include "core/domain/snapshot.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// "3 down, 5 with warnings": is anything wrong.
// "3 down", "5 with warnings", "1 server cannot be reached": what there is of them.
QStringList troubleParts(const Snapshot &snapshot);
QString overviewHeadline(const Snapshot &snapshot, const ShownTime &time);
// "Oldest: muscle on bio-tools, 2 h 14 min. Next result in about 1 min.": since when, and what happens next.
QString overviewSubline(const Snapshot &snapshot, const ShownTime &time);
// "The last one, jpred4 › slurm, ended 26 min ago after 14 min."; empty where none is known.
struct LastProblem
{
    RunnerKey runner{};
    Instant began{};
    Instant ended{};
};
std::optional<LastProblem> lastProblem(const Snapshot &snapshot);
QString lastProblemText(const LastProblem &problem, Instant now);

} // namespace jobwatch
