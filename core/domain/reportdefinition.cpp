#include "core/domain/reportdefinition.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

Counting countingOf(const AccountingRule &rule, TimeClass time)
{
    switch (time) {
    case TimeClass::Ok:
        return Counting::Available;
    case TimeClass::Warning:
        return rule.warning;
    case TimeClass::Down:
        return Counting::NotAvailable;
    case TimeClass::Unknown:
        return rule.unknown;
    case TimeClass::Paused:
        return rule.paused;
    case TimeClass::Maintenance:
        return rule.maintenance;
    case TimeClass::Offline:
        return rule.offline;
    case TimeClass::NotWatched:
        return rule.notWatched;
    }
    Q_UNREACHABLE();
}

QLatin1StringView timeClassId(TimeClass time)
{
    switch (time) {
    case TimeClass::Ok:
        return "ok"_L1;
    case TimeClass::Warning:
        return "warning"_L1;
    case TimeClass::Down:
        return "down"_L1;
    case TimeClass::Unknown:
        return "unknown"_L1;
    case TimeClass::Paused:
        return "paused"_L1;
    case TimeClass::Maintenance:
        return "maintenance"_L1;
    case TimeClass::Offline:
        return "offline"_L1;
    case TimeClass::NotWatched:
        return "not-watched"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView countingId(Counting counting)
{
    switch (counting) {
    case Counting::LeftOut:
        return "left-out"_L1;
    case Counting::Available:
        return "available"_L1;
    case Counting::NotAvailable:
        return "not-available"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView runnerRuleId(RunnerRule rule)
{
    switch (rule) {
    case RunnerRule::All:
        return "all"_L1;
    case RunnerRule::Any:
        return "any"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView reportPeriodId(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::LastDay:
        return "last-day"_L1;
    case ReportPeriod::LastWeek:
        return "last-week"_L1;
    case ReportPeriod::LastMonth:
        return "last-month"_L1;
    case ReportPeriod::LastQuarter:
        return "last-quarter"_L1;
    case ReportPeriod::Custom:
        return "custom"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView reportFormatId(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return "html"_L1;
    case ReportFormat::Pdf:
        return "pdf"_L1;
    case ReportFormat::Csv:
        return "csv"_L1;
    case ReportFormat::Json:
        return "json"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView reportSectionId(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary:
        return "summary"_L1;
    case ReportSection::Services:
        return "services"_L1;
    case ReportSection::Runners:
        return "runners"_L1;
    case ReportSection::Incidents:
        return "incidents"_L1;
    case ReportSection::Durations:
        return "durations"_L1;
    case ReportSection::Timers:
        return "timers"_L1;
    case ReportSection::TestCost:
        return "test-cost"_L1;
    case ReportSection::Changes:
        return "changes"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView reportRemarkId(ReportRemark remark)
{
    switch (remark) {
    case ReportRemark::PeriodNotOver:
        return "period-not-over"_L1;
    case ReportRemark::NothingInScope:
        return "nothing-in-scope"_L1;
    case ReportRemark::HistoryBeginsLater:
        return "history-begins-later"_L1;
    case ReportRemark::SleepsEstimated:
        return "sleeps-estimated"_L1;
    case ReportRemark::DurationsSampled:
        return "durations-sampled"_L1;
    case ReportRemark::EventsCut:
        return "events-cut"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> reportFormatFromId(QStringView id)
{
    for (const ReportFormat format :
         {ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Csv, ReportFormat::Json}) {
        if (id == reportFormatId(format))
            return format;
    }
    return {};
}

} // namespace jobwatch
