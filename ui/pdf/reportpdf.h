#pragma once

#include <QPageSize>

#include "core/report/formats.h"

namespace jobwatch {

// A4, or Letter where that is usual.
QPageSize usualPaper(const QLocale &locale);

// Needs a QGuiApplication for its fonts; no display.
Result<void> writePdf(const Report &report, const Audience &audience, ReportOutput &output);
ReportWriter pdfWriter();

} // namespace jobwatch
