#pragma once

#include <QString>

#include "core/domain/snapshot.h"

namespace jobwatch {

// Why a status is believed, and why the next test is when it is: sentences in plain text. Ages are those at
// `now`. A number or an age that the value does not hold is not spoken of.

QString statusWhyText(const RunnerKey &key, const StatusReason &reason, Instant now);
// What the belief suspects of the tests: that one is broken, or that they do not see a fault. May be empty.
QString suspicionText(const RunnerAssessment &shown);
QString forecastText(const TestForecast &forecast, Instant now); // the reason, when, and at what cost
QString forecastShort(const TestForecast &forecast); // for a cell: "4 user jobs OK"

// The same of a runner, whatever judges and tests it.
QString runnerWhy(const RunnerState &runner, Instant now);
QString stageWhy(const RunnerState &runner, Stage stage, Instant now);
QString nextTestText(const RunnerState &runner, Instant now);
QString nextTestShort(const RunnerState &runner);

// "37 %", "under 1 %", "over 99 %": certain is only what is exactly 0 or 1.
QString percentText(double share);

} // namespace jobwatch
