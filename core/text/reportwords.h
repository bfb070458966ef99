#pragma once

#include <QLocale>
#include <QStringList>

#include "core/domain/reportdefinition.h"

namespace jobwatch {

// Whose eyes a report is for: numbers by the locale, times in the zone.
struct Audience
{
    QLocale locale{};
    QTimeZone zone{QTimeZone::utc()};
};

QString timeClassText(TimeClass time);
QString countingText(Counting counting);
QString reportPeriodText(ReportPeriod period);
QString reportFormatText(ReportFormat format);
QString reportSectionText(ReportSection section);
QString reportRemarkText(ReportRemark remark); // a whole sentence

// How availability was counted, so that two readers count alike: whole sentences.
QStringList accountingSentences(const AccountingRule &rule);

// "99.84 %": two digits; only all is shown as 100 and only nothing as 0.
QString percentText(double share, const QLocale &locale);
// "0.4 s", "40 s", "4 min 20 s", "12 min", "5 h 02 min", "3 d 4 h"; nothing is "0".
QString spanText(Span span, const QLocale &locale);
QString cpuText(Span cpu, const QLocale &locale); // "41 CPU min", "6.5 CPU h"
// "10 Apr 2026 09:40"; an hour that occurs twice says which one it is.
QString momentText(Instant at, const Audience &audience);
QString dayText(Instant at, const Audience &audience); // "10 Apr"
// "April 2026", "12 May 2026" or from begin to end, with the zone.
QString periodText(const TimeSpan &span, const Audience &audience);
QString periodName(const TimeSpan &span, const Audience &audience); // the same without the time of day
QString zoneText(Instant at, const QTimeZone &zone); // "CEST", "UTC+02:00"

} // namespace jobwatch
