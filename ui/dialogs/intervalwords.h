#pragma once

#include "core/domain/snapshot.h"
#include "ui/window/questions.h"

// What the dialog of the test interval says of a setting, and what it asks about it.
namespace jobwatch {

// Tests an hour that fixed intervals need on a server, if `changed` get `every` (nothing: no tests) and
// all others stay. Runners without a fixed interval are not counted.
double testsPerHour(const ServerState &server, const QList<RunnerState> &changed, std::optional<Span> every);

// "bio-tools: 12 of 60 tests per hour. …": one line a server that is hit.
QStringList intervalCosts(const Snapshot &snapshot, const QList<RunnerState> &changed,
                          std::optional<Span> every);

// Whose history is replayed, and what their servers bear.
ReplaySetup replaySetup(const Snapshot &snapshot, const QList<RunnerState> &runners);

QStringList runnerNames(const QList<RunnerState> &runners, qsizetype most);
QString runnersText(const QList<RunnerState> &runners); // "muscle › slurm – bio-tools", or "54 runners"
// What holds now and what would hold by itself, beside the choice.
QString policiesText(const QList<RunnerState> &runners);
// What fixed intervals need of the budget. Tests by doubt keep within it by themselves.
QString policyCostText(const Snapshot &snapshot, const QList<RunnerState> &runners,
                       const std::optional<TestPolicy> &policy);

} // namespace jobwatch
