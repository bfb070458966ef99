#pragma once

#include <QList>
#include <QStringList>

namespace jobwatch {

enum class CopyFormat { Lines, Tsv, Csv, Markdown, Json };

// Cells as text. A cell that a spreadsheet would take for a formula (= + - @ at its start) gets a leading
// apostrophe in CSV and TSV, because reasons and log lines come from servers.
QString copied(CopyFormat format, const QStringList &titles, const QList<QStringList> &rows);

} // namespace jobwatch
