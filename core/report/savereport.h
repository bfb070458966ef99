#pragma once

#include "core/report/formats.h"
#include "core/report/reportwatcher.h"

namespace jobwatch {

// Writes a report to a file, or into a folder where the format makes several files. What is there already is
// replaced when the new file is whole, and stays as it is when it cannot be written or is broken off
// (ErrorKind::Cancelled).
Result<void> saveReport(const QList<ReportWriter> &writers, ReportFormat format, const Report &report,
                        const Audience &audience, const QString &place, const ReportWatcher &watcher = {});

} // namespace jobwatch
