#pragma once

#include "core/domain/notice.h"
#include "core/report/formats.h"

namespace jobwatch {

// What the store keeps for reports: the last sign of life of the program, and planned work.
Result<ReportContext> contextOf(const HistoryReader &history, TimeSpan span, Instant now);

// From the history to the figures.
Result<Report> reportOf(const ReportDefinition &definition, const HistoryReader &history, Instant now,
                        bool demo = false, const ReportWatcher &watcher = {});

// From a definition to what is mailed: the report of the period before `due`. A format of several files, and
// one that needs fonts where there are none, is refused with a sentence.
Result<MailedReport> mailedReport(const ReportDefinition &definition, Instant due,
                                  const HistoryReader &history, Instant now,
                                  const QList<ReportWriter> &writers = reportWriters(),
                                  const ReportWatcher &watcher = {});

Audience audienceOf(const ReportDefinition &definition);

} // namespace jobwatch
