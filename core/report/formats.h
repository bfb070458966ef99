#pragma once

#include "core/report/output.h"
#include "core/report/report.h"
#include "core/report/reportwatcher.h"
#include "core/text/reportwords.h"

namespace jobwatch {

// One file that a report is written to. `name` is a part of the file's name where a format makes several
// files, and empty for the one file of all other formats.
struct ReportFile
{
    QString name{};
    QByteArray content{};

    bool operator==(const ReportFile &) const = default;
};

// How a report becomes files. Formats that paint need fonts, which only the window's library has: their
// `write` is handed in (see ui/pdf/reportpdf.h).
struct ReportWriter
{
    ReportFormat format = ReportFormat::Html;
    bool severalFiles = false; // into a folder
    const char *mediaType = "";
    Result<void> (*write)(const Report &report, const Audience &audience, ReportOutput &output) = nullptr;
};

// The one table of formats. PDF is in it where a painter was handed in.
QList<ReportWriter> reportWriters(const std::optional<ReportWriter> &pdf = {});

// The one of a format; an error where it cannot be written here.
Result<ReportWriter> writerOf(const QList<ReportWriter> &writers, ReportFormat format);

Result<void> writeHtml(const Report &report, const Audience &audience, ReportOutput &output);
Result<void> writeCsv(const Report &report, const Audience &audience, ReportOutput &output);
Result<void> writeJson(const Report &report, const Audience &audience, ReportOutput &output);

// In memory, for what is mailed or printed: each file with a checksum of its own, or with a file of checksums
// beside them; see checksum.h.
Result<QList<ReportFile>> writeReport(const QList<ReportWriter> &writers, ReportFormat format,
                                      const Report &report, const Audience &audience,
                                      const std::stop_token &stop = {});

// What a report says of itself: the same in all formats made of the same figures. Sixteen hexadecimal digits.
QByteArray figuresSum(const Report &report);
QString figuresSumText(const Report &report); // "8c41 e07f 52d9 0b1c"

// "availability-bio-2026-04-01": without what a file name cannot hold.
QString proposedFileName(const Report &report, const QTimeZone &zone);

} // namespace jobwatch
