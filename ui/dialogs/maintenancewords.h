#pragma once

#include "core/domain/maintenance.h"
#include "ui/window/timetext.h"

namespace jobwatch {

QString repeatText(Repeat repeat);
QString scopeText(const Scope &scope); // "everything", "bio-tools", "bio-tools › muscle › slurm"
// "Tue 12 May 22:00 to 23:30", of the next window, or that it is over.
QString nextWindowText(const Maintenance &plan, const ShownTime &time);
// What is wrong with a plan: a sentence, or nothing.
QString maintenanceProblem(const Maintenance &plan, Instant now);

} // namespace jobwatch
