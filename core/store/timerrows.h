#pragma once

#include <QSqlQuery>

#include "core/domain/timer.h"

namespace jobwatch {

// The columns in the order in which the functions below read them; nothing for a row that cannot be
// understood.
inline constexpr char timerColumns[] =
    "server, kind, timer, state, failures, openings, probes_passed, last_failed, reason, reason_text,"
    " failing_since, opened_at, resume_at, probe_started, state_before, generation, skipped, who, why,"
    " paused_at, paused_until, until_green, last_start, last_passed, usual_duration, server_id,"
    " former_ids, removed";
std::optional<TimerRecord> toTimerRecord(const QSqlQuery &row);

inline constexpr char runColumns[] =
    "server, kind, timer, at, step, duration, http_status, cause, text, probe";
std::optional<TimerRun> toTimerRun(const QSqlQuery &row);

// Ids hold no line breaks.
QString joinedIds(const QList<QString> &ids);

} // namespace jobwatch
