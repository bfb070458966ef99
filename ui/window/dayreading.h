#pragma once

#include "ui/window/questions.h"

namespace jobwatch {

class HistoryReader;

// What the history says of each runner in the 24 hours before the moment. Runners without jobs are left out.
Result<DayTimes> readDay(const HistoryReader &history, const DayQuestion &question);

} // namespace jobwatch
