#pragma once

#include "core/report/document.h"

namespace jobwatch {

// The parts of a document, one function a section.
using Blocks = QList<ShownBlock>;

Blocks summaryBlocks(const Report &report, const Audience &audience);
Blocks serviceBlocks(const Report &report, const Audience &audience);
Blocks runnerBlocks(const Report &report, const Audience &audience);
Blocks incidentBlocks(const Report &report, const Audience &audience);
Blocks durationBlocks(const Report &report, const Audience &audience);
Blocks timerBlocks(const Report &report, const Audience &audience);
Blocks costBlocks(const Report &report, const Audience &audience);
Blocks changeBlocks(const Report &report, const Audience &audience);

struct SectionBlocks
{
    ReportSection section;
    Blocks (*blocks)(const Report &, const Audience &);
};
inline constexpr std::array sectionBlocks{SectionBlocks{ReportSection::Services, serviceBlocks},
                                          SectionBlocks{ReportSection::Incidents, incidentBlocks},
                                          SectionBlocks{ReportSection::Runners, runnerBlocks},
                                          SectionBlocks{ReportSection::Durations, durationBlocks},
                                          SectionBlocks{ReportSection::Timers, timerBlocks},
                                          SectionBlocks{ReportSection::TestCost, costBlocks},
                                          SectionBlocks{ReportSection::Changes, changeBlocks}};

// What several of them need. Words and titles are marked with QT_TRANSLATE_NOOP("Report", …).
QString said(const char *word);
ShownColumn nameColumn(const char *title, double weight = 2);
ShownColumn numberColumn(const char *title, double weight = 1);
QString nothing(); // "–"
QString nameOf(const Scope &scope, bool withServer); // "muscle › slurm"
bool severalServers(const Report &report);
QString partText(const TimeSpan &part, PartWidth width, const Audience &audience);
// A table of an empty list says so; one that is too long for a page to hand on says how much it leaves out.
ShownBlock orNone(ShownTable table, const QString &none);
qsizetype shownRows(qsizetype all);
QString leftOutNote(qsizetype all);

} // namespace jobwatch
