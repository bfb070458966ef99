#pragma once

#include "core/report/formats.h"

namespace jobwatch {

// Writes one file to `place`, or several into the folder `place`, which is made. Each is whole or not there.
Result<void> saveReport(const QList<ReportFile> &files, const QString &place);

} // namespace jobwatch
