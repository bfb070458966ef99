#pragma once

#include <array>
#include <optional>
#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <span>

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/domain/ids.h"

namespace jobwatch {

// What a stretch of time was spent in. The order is that of every table: the statuses, then what is no
// statement about the service.
enum class TimeClass {
    Ok,
    Warning,
    Down,
    Unknown,
    Paused, // by a person
    Maintenance, // planned
    Offline, // this computer had no network
    NotWatched, // the program did not run, the computer slept, or nothing was watched yet
};

inline constexpr std::array<TimeClass, 8> allTimeClasses{
    TimeClass::Ok,     TimeClass::Warning,     TimeClass::Down,    TimeClass::Unknown,
    TimeClass::Paused, TimeClass::Maintenance, TimeClass::Offline, TimeClass::NotWatched};

// What a stretch of time means for the availability.
enum class Counting { LeftOut, Available, NotAvailable };

// When a service with several runners is available.
enum class RunnerRule { All, Any };

// How availability is counted; printed in every report. Ok is always available, down never.
struct AccountingRule
{
    Counting warning = Counting::Available;
    Counting unknown = Counting::LeftOut;
    Counting paused = Counting::LeftOut;
    Counting maintenance = Counting::LeftOut;
    Counting offline = Counting::LeftOut;
    Counting notWatched = Counting::LeftOut;
    RunnerRule runners = RunnerRule::All;

    bool operator==(const AccountingRule &) const = default;
};

Counting countingOf(const AccountingRule &rule, TimeClass time);

enum class ReportPeriod { LastDay, LastWeek, LastMonth, LastQuarter, Custom };
enum class ReportFormat { Html, Pdf, Csv, Json };
enum class ReportSection { Summary, Services, Runners, Incidents, Durations, Timers, TestCost, Changes };

inline constexpr std::array<ReportSection, 8> allReportSections{
    ReportSection::Summary,   ReportSection::Services, ReportSection::Runners,  ReportSection::Incidents,
    ReportSection::Durations, ReportSection::Timers,   ReportSection::TestCost, ReportSection::Changes};

// When a report is sent by itself: once a week, in the report's zone.
struct ReportSchedule
{
    int weekday = 1; // 1 Monday … 7 Sunday
    int minuteOfDay = 7 * 60;
    QString channel{}; // the name of a channel of the notifications

    bool operator==(const ReportSchedule &) const = default;
};

// What an operator wants a report of; kept in the configuration under a name.
struct ReportDefinition
{
    QString name{}; // unique; empty: not kept
    Scope scope{}; // empty server: everything
    ReportPeriod period = ReportPeriod::LastMonth;
    std::optional<Instant> from{}; // of a custom period
    std::optional<Instant> to{};
    QByteArray zone{}; // IANA name; empty: of this computer
    QList<ReportSection> sections{allReportSections.begin(), allReportSections.end()};
    AccountingRule rule{};
    ReportFormat format = ReportFormat::Html;
    std::optional<ReportSchedule> schedule{};

    bool operator==(const ReportDefinition &) const = default;
};

struct TimeSpan
{
    Instant from{};
    Instant to{};

    Span length() const { return to - from; }
    bool operator==(const TimeSpan &) const = default;
};

QTimeZone zoneOf(const ReportDefinition &definition);

// The last whole day, week (from Monday), month or quarter before `now`, in the zone. A custom period is as
// it says, or a Misconfigured error where it has no end, no begin or no length.
Result<TimeSpan> periodOf(const ReportDefinition &definition, Instant now);

// Hours, or days, weeks and months of the zone, whichever makes some sixty parts of the span at most; the
// first and the last may be short.
enum class PartWidth { Hour, Day, Week, Month };
PartWidth partWidth(TimeSpan span);
QList<TimeSpan> partsOf(TimeSpan span, const QTimeZone &zone);

// The first time after `after` at which the report is due; nothing without a schedule.
std::optional<Instant> nextSending(const ReportDefinition &definition, Instant after);

// What a reader has to know beside the figures.
enum class ReportRemark {
    PeriodNotOver,
    NothingInScope,
    HistoryBeginsLater,
    SleepsEstimated,
    DurationsSampled,
    EventsCut,
};

// Stable identifiers for files, JSON and the command line; never translated.
QLatin1StringView timeClassId(TimeClass time);
QLatin1StringView countingId(Counting counting);
QLatin1StringView runnerRuleId(RunnerRule rule);
QLatin1StringView reportPeriodId(ReportPeriod period);
QLatin1StringView reportFormatId(ReportFormat format); // also the suffix of its files
QLatin1StringView reportSectionId(ReportSection section);
QLatin1StringView reportRemarkId(ReportRemark remark);
std::optional<ReportFormat> reportFormatFromId(QStringView id);

} // namespace jobwatch
