#pragma once

#include "core/domain/reportdefinition.h"

namespace jobwatch {

// What is asked of `report`, beside its period.
struct ReportOptions
{
    QString scope{}; // SERVER or SERVER/SERVICE; empty: everything
    QByteArray zone{}; // empty: of this computer
    std::optional<ReportFormat> format{};
    QString output{}; // a file, for CSV a folder; empty or "-": the standard output
    QString verify{}; // a file or folder to be checked instead

    bool operator==(const ReportOptions &) const = default;
};

Result<QByteArray> parseZone(const QString &text);
Result<ReportFormat> parseReportFormat(const QString &text);
// What is wrong with the options together; empty: nothing.
QString misuseOf(const ReportOptions &options, bool hasBegin);

} // namespace jobwatch
