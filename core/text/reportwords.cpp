#include "core/text/reportwords.h"

#include <QCoreApplication>

namespace jobwatch {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("Report", source);
}

} // namespace

QString timeClassText(TimeClass time)
{
    switch (time) {
    case TimeClass::Ok:
        return said(QT_TRANSLATE_NOOP("Report", "OK"));
    case TimeClass::Warning:
        return said(QT_TRANSLATE_NOOP("Report", "Warning"));
    case TimeClass::Down:
        return said(QT_TRANSLATE_NOOP("Report", "Down"));
    case TimeClass::Unknown:
        return said(QT_TRANSLATE_NOOP("Report", "Unknown"));
    case TimeClass::Paused:
        return said(QT_TRANSLATE_NOOP("Report", "Paused"));
    case TimeClass::Maintenance:
        return said(QT_TRANSLATE_NOOP("Report", "Maintenance"));
    case TimeClass::Offline:
        return said(QT_TRANSLATE_NOOP("Report", "Own network off"));
    case TimeClass::NotWatched:
        return said(QT_TRANSLATE_NOOP("Report", "Not watched"));
    }
    Q_UNREACHABLE();
}

QString countingText(Counting counting)
{
    switch (counting) {
    case Counting::LeftOut:
        return said(QT_TRANSLATE_NOOP("Report", "left out"));
    case Counting::Available:
        return said(QT_TRANSLATE_NOOP("Report", "available"));
    case Counting::NotAvailable:
        return said(QT_TRANSLATE_NOOP("Report", "not available"));
    }
    Q_UNREACHABLE();
}

QString reportPeriodText(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::LastDay:
        return said(QT_TRANSLATE_NOOP("Report", "Last day"));
    case ReportPeriod::LastWeek:
        return said(QT_TRANSLATE_NOOP("Report", "Last week"));
    case ReportPeriod::LastMonth:
        return said(QT_TRANSLATE_NOOP("Report", "Last month"));
    case ReportPeriod::LastQuarter:
        return said(QT_TRANSLATE_NOOP("Report", "Last quarter"));
    case ReportPeriod::Custom:
        return said(QT_TRANSLATE_NOOP("Report", "From … to …"));
    }
    Q_UNREACHABLE();
}

QString reportFormatText(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return said(QT_TRANSLATE_NOOP("Report", "HTML"));
    case ReportFormat::Pdf:
        return said(QT_TRANSLATE_NOOP("Report", "PDF"));
    case ReportFormat::Csv:
        return said(QT_TRANSLATE_NOOP("Report", "CSV"));
    case ReportFormat::Json:
        return said(QT_TRANSLATE_NOOP("Report", "JSON"));
    }
    Q_UNREACHABLE();
}

QString reportSectionText(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary:
        return said(QT_TRANSLATE_NOOP("Report", "Summary"));
    case ReportSection::Services:
        return said(QT_TRANSLATE_NOOP("Report", "Services"));
    case ReportSection::Runners:
        return said(QT_TRANSLATE_NOOP("Report", "Runners and stages"));
    case ReportSection::Incidents:
        return said(QT_TRANSLATE_NOOP("Report", "Incidents"));
    case ReportSection::Durations:
        return said(QT_TRANSLATE_NOOP("Report", "Queue wait and run time"));
    case ReportSection::Timers:
        return said(QT_TRANSLATE_NOOP("Report", "Timers"));
    case ReportSection::TestCost:
        return said(QT_TRANSLATE_NOOP("Report", "Test cost"));
    case ReportSection::Changes:
        return said(QT_TRANSLATE_NOOP("Report", "Changes by operators"));
    }
    Q_UNREACHABLE();
}

QString reportRemarkText(ReportRemark remark)
{
    switch (remark) {
    case ReportRemark::PeriodNotOver:
        return said(QT_TRANSLATE_NOOP("Report", "The period is not over: it was counted up to now."));
    case ReportRemark::NothingInScope:
        return said(QT_TRANSLATE_NOOP("Report", "Nothing is stored of this scope in this period."));
    case ReportRemark::HistoryBeginsLater:
        return said(
            QT_TRANSLATE_NOOP("Report",
                              "Of some runners nothing is stored before a time within the period; until "
                              "then they count as not watched."));
    case ReportRemark::SleepsEstimated:
        return said(
            QT_TRANSLATE_NOOP("Report",
                              "This computer slept. The begin of a sleep is taken to be the last thing "
                              "that was written down before it."));
    case ReportRemark::DurationsSampled:
        return said(
            QT_TRANSLATE_NOOP("Report",
                              "Waits and run times of runners with many jobs rest on a sample, spread "
                              "evenly over the period and the hours of the day."));
    case ReportRemark::EventsCut:
        return said(QT_TRANSLATE_NOOP(
            "Report", "There were more events than a report takes; the oldest are left out."));
    }
    Q_UNREACHABLE();
}

QStringList accountingSentences(const AccountingRule &rule)
{
    QStringList sentences{said(QT_TRANSLATE_NOOP(
        "Report",
        "Availability is the available part of all time that counts. OK is available, down is not."))};
    QStringList byCounting[3];
    for (const TimeClass time : {TimeClass::Warning, TimeClass::Unknown, TimeClass::Paused,
                                 TimeClass::Maintenance, TimeClass::Offline, TimeClass::NotWatched})
        byCounting[int(countingOf(rule, time))].append(timeClassText(time));
    const auto add = [&](Counting counting, const char *sentence) {
        if (const QStringList &times = byCounting[int(counting)]; !times.isEmpty())
            sentences.append(said(sentence).arg(times.join(QStringLiteral(", "))));
    };
    add(Counting::Available, QT_TRANSLATE_NOOP("Report", "Counted as available: %1."));
    add(Counting::NotAvailable, QT_TRANSLATE_NOOP("Report", "Counted as not available: %1."));
    add(Counting::LeftOut, QT_TRANSLATE_NOOP("Report", "Left out, neither available nor not: %1."));
    sentences.append(
        rule.runners == RunnerRule::All
            ? said(QT_TRANSLATE_NOOP("Report",
                                     "A service is available while all of its runners are; a runner "
                                     "while none of its four stages is down."))
            : said(QT_TRANSLATE_NOOP("Report",
                                     "A service is available while any of its runners is; a runner "
                                     "while none of its four stages is down.")));
    sentences.append(said(
        QT_TRANSLATE_NOOP("Report",
                          "An incident lasts from the first status of warning or down to the return to OK. "
                          "One that lies wholly in time that is paused, planned or not watched is listed, "
                          "but does not count.")));
    sentences.append(said(
        QT_TRANSLATE_NOOP("Report",
                          "Outages are incidents that went down. The mean time to repair is that of outages "
                          "which began and ended in the period; the mean time between failures is the "
                          "available time for each outage.")));
    return sentences;
}

} // namespace jobwatch
