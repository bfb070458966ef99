#pragma once

#include <QSqlQuery>

#include "core/domain/historyreader.h"
#include "core/domain/runnerrecord.h"

namespace jobwatch {

// Between stored numbers and values. A number that this version does not know (a newer one wrote it, or
// the file was tampered with) becomes "unknown" where there is such a value, and otherwise nothing.

// Four bits a stage, submission lowest: what the index for charts holds.
qint64 packedVerdicts(const PerStage<StageFinding> &stages);
// Sixteen bits a stage, submission lowest.
qint64 packedCauses(const PerStage<StageFinding> &stages);
PerStage<StageFinding> unpackedStages(qint64 verdicts, qint64 causes);

// Some stage was reached and none failed.
bool hasPassed(const PerStage<StageFinding> &stages);
bool hasFailed(const PerStage<StageFinding> &stages);

std::optional<Source> sourceFromNumber(qint64 number);
std::optional<Stage> stageFromNumber(qint64 number);
std::optional<Status> statusFromNumber(qint64 number);
std::optional<TimerKind> timerKindFromNumber(qint64 number);

std::optional<Instant> instantAt(const QSqlQuery &row, int column);
std::optional<Span> spanAt(const QSqlQuery &row, int column);

// The columns in the order of the constants below; nothing for a row that cannot be understood.
inline constexpr char evidenceColumns[] =
    "scope.server, scope.service, scope.runner, job, source, kind, submitted_at, known_at, verdicts,"
    " causes, test_problem, exit_code, client, queue_wait, run_time, cpu_time, text, stderr_tail";
std::optional<Evidence> toEvidence(const QSqlQuery &row);

inline constexpr char eventColumns[] =
    "scope.server, scope.service, scope.runner, at, kind, stage, status, before, cause, reason, who,"
    " timer_kind, timer";
std::optional<HistoryEvent> toEvent(const QSqlQuery &row);

inline constexpr char runnerColumns[] =
    "scope.server, scope.service, scope.runner, last_test, pause_who, pause_reason, pause_since,"
    " pause_until, policy_kind, policy_every, policy_price, policy_shortest, policy_longest,"
    " test_problem, test_problem_text";
RunnerRecord toRunnerRecord(const QSqlQuery &row);

// Columns from `first` on: status, cause, text, since, last_evidence, last_source.
StageState toStageState(const QSqlQuery &row, int first);

} // namespace jobwatch
