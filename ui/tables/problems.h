#pragma once

#include "core/domain/snapshot.h"
#include "ui/tables/rows.h"
#include "ui/tables/timerrows.h"

namespace jobwatch {

// One thing that is wrong now: a runner, a timer, a server that does not answer, or several of them that have
// the same cause.
struct ProblemRow
{
    std::optional<RunnerState> runner{};
    std::optional<TimerState> timer{};
    std::optional<ServerState> unreachable{}; // without its services
    ServerId server{};
    Status status = Status::Unknown;
    std::optional<Instant> since{};
    Cause cause = Cause::None;
    int members = 0; // of a group; 0: one thing
    bool acknowledged = false;
    Surroundings around{};

    bool operator==(const ProblemRow &) const = default;
};

// Worst first, of equals the longest first, acknowledged ones last. While this computer has no network: as
// last known, without servers that do not answer.
QList<ProblemRow> problemRows(const Snapshot &snapshot);
// The same with those of one server and one cause below a row of their own.
QList<RowTree<ProblemRow>> groupedProblems(const QList<ProblemRow> &problems);
QList<RowTree<ProblemRow>> flatProblems(const QList<ProblemRow> &problems);

QString problemName(const ProblemRow &row); // "muscle › slurm"
QString problemCause(const ProblemRow &row); // why, one line
QString problemSummary(const ProblemRow &row); // the same where stage and status stand beside it

QString rowKey(const ProblemRow &row);
Scope scopeOf(const ProblemRow &row);
std::optional<TimerKey> timerOf(const ProblemRow &row);
FilterSubject subjectOf(const ProblemRow &row, Instant now);

// What the overview counts: runners and timers; the timer of a test only where its runner is well.
struct OverviewCounts
{
    int down = 0;
    int warning = 0;
    int unknown = 0;
    int paused = 0;
    int gone = 0;
    int ok = 0;

    bool operator==(const OverviewCounts &) const = default;
};

OverviewCounts overviewCounts(const Snapshot &snapshot);
// Services and timers of one server; one without services is as its timers are.
Status statusWithTimers(const Snapshot &snapshot, const ServerState &server);

} // namespace jobwatch
