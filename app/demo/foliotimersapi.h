#pragma once

#include "app/demo/folioscheduler.h"

namespace jobwatch {

// /scheduler/timers, as mod-scheduler 4.1 answers.
FolioAnswer answerTimers(FolioScheduler &scheduler, const FolioRequest &request, const QString &user,
                         Instant now);

} // namespace jobwatch
