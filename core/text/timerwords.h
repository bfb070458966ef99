#pragma once

#include <QString>
#include <QTimeZone>

#include "core/domain/timer.h"

namespace jobwatch {

// Timers and their breakers as translated words, for the window, reports, mails and the command line.
QString breakerStateText(BreakerState state);
QString timerKindText(TimerKind kind);
QString targetVerdictText(TargetVerdict verdict);

// "every 5 min", "at 02:00 every day (Europe/Berlin)", "at 15:30 on Mon, Wed (UTC)"; what is not so simple is
// the expression itself: "by cron 0 0 12 L * ? (UTC)".
QString timerScheduleText(const TimerSchedule &schedule);

// "Opens after 3 failures, about 6 min; first probe after 5 min"
QString breakerEffectText(const BreakerEffect &effect);

// Why a timer runs or does not: "Stopped by its circuit since 09:12: 3 failures in a row, access denied; next
// probe in 12 min." Times of day are those of the zone.
QString breakerReason(const TimerState &timer, Instant now,
                      const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace jobwatch
