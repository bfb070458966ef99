#include <algorithm>
#include <QCoreApplication>

#include "core/report/shown.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int stripParts = 120;

ShownCell percentCell(const std::optional<double> &share, const Audience &audience)
{
    return {.text = share ? percentText(*share, audience.locale) : nothing()};
}

ShownCell spanCell(Span span, TimeClass tone, const Audience &audience)
{
    return {.text = spanText(span, audience.locale),
            .tone = span > Span::zero() ? std::optional(tone) : std::nullopt};
}

ShownCell stripCell(const AvailabilityFigures &figures, const Report &report, const Audience &audience)
{
    QStringList parts;
    for (const TimeClass time : allTimeClasses) {
        if (figures.shares[time] > Span::zero())
            parts.append(
                timeClassText(time) + u' '
                + percentText(double(figures.shares[time].count()) / double(figures.shares.total().count()),
                              audience.locale));
    }
    return {.text = parts.join(u", "_s), .strip = stripOf(figures.pieces, report.span, stripParts)};
}

ShownCell shareCell(Span time, Span of, const Audience &audience)
{
    if (time <= Span::zero())
        return {.text = u"0"_s};
    return {.text = spanText(time, audience.locale),
            .below =
                percentText(double(time.count()) / double(std::max(of, Span(1)).count()), audience.locale)};
}

ShownTable timeTable(const Report &report, const Audience &audience)
{
    ShownTable table{.title = said(QT_TRANSLATE_NOOP("Report", "Where the time went")),
                     .columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "State")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Time")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Part of all")),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Counted as"))}};
    for (const TimeClass time : allTimeClasses) {
        const Span all = std::max(report.total.total(), Span(1));
        table.rows.append(
            {{.text = timeClassText(time), .strip = {time}},
             {.text = spanText(report.total[time], audience.locale)},
             {.text = percentText(double(report.total[time].count()) / double(all.count()), audience.locale)},
             {.text = countingText(countingOf(report.definition.rule, time))}});
    }
    return table;
}

ShownChart availabilityChart(const Report &report, const Audience &audience)
{
    ShownChart chart{.title = said(QT_TRANSLATE_NOOP("Report", "Trouble over the period")), .top = 0};
    const PartWidth width = partWidth(report.span);
    for (const TimeClass time : {TimeClass::Down, TimeClass::Warning, TimeClass::Unknown})
        chart.series.append({timeClassText(time), time, {}});
    double worst = 0;
    QString worstPart;
    for (const PartFigures &part : report.parts) {
        const double all = double(std::max(part.shares.total(), Span(1)).count());
        chart.labels.append(partText(part.jobs.span, width, audience));
        double sum = 0;
        for (ShownSeries &series : chart.series) {
            series.values.append(double(part.shares[series.tone].count()) / all);
            sum += series.values.last();
        }
        chart.top = std::max(chart.top, sum);
        const double down = chart.series.first().values.last();
        worstPart = down > worst ? chart.labels.last() : worstPart;
        worst = std::max(worst, down);
    }
    chart.top = std::max(chart.top, 0.01);
    chart.unit = said(QT_TRANSLATE_NOOP("Report", "part of the time"));
    for (const double at : {0., .5, 1.})
        chart.scale.append(at > 0 ? percentText(at * chart.top, audience.locale) : u"0"_s);
    chart.description = worst > 0 ? said(QT_TRANSLATE_NOOP("Report", "Worst at %1: down for %2 of the time."))
                                        .arg(worstPart, percentText(worst, audience.locale))
                                  : said(QT_TRANSLATE_NOOP("Report", "Nothing was down."));
    return chart;
}

ShownTable servicesTable(const Report &report, const Audience &audience)
{
    const bool servers = severalServers(report);
    ShownTable table{.columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Service"), 2.4),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Runners"), .8),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Available")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Down")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Warning")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Unknown")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Incidents"), .9),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Status in the period"), 2.6)}};
    for (const AvailabilityFigures &one : report.services)
        table.rows.append({{.text = nameOf(one.scope, servers)},
                           {.text = audience.locale.toString(one.runners)},
                           percentCell(one.available, audience),
                           spanCell(one.shares[TimeClass::Down], TimeClass::Down, audience),
                           spanCell(one.shares[TimeClass::Warning], TimeClass::Warning, audience),
                           spanCell(one.shares[TimeClass::Unknown], TimeClass::Unknown, audience),
                           {.text = audience.locale.toString(one.incidents)},
                           stripCell(one, report, audience)});
    return table;
}

ShownTable serviceTimeTable(const Report &report, const Audience &audience)
{
    const bool servers = severalServers(report);
    ShownTable table{.title = said(QT_TRANSLATE_NOOP("Report", "Time of each service by state")),
                     .columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Service"), 1.6)}};
    for (const TimeClass time : allTimeClasses)
        table.columns.append({timeClassText(time), true, 1});
    for (const AvailabilityFigures &one : report.services) {
        QList<ShownCell> row{{.text = nameOf(one.scope, servers)}};
        for (const TimeClass time : allTimeClasses)
            row.append(shareCell(one.shares[time], one.shares.total(), audience));
        table.rows.append(row);
    }
    return table;
}

ShownTable reliabilityTable(const Report &report, const Audience &audience)
{
    const bool servers = severalServers(report);
    const auto span = [&audience](const std::optional<Span> &value) {
        return ShownCell{.text = value ? spanText(*value, audience.locale) : nothing()};
    };
    ShownTable table{
        .title = said(QT_TRANSLATE_NOOP("Report", "Outages")),
        .columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Service")),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Outages")),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Mean time to repair"), 1.4),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Mean time between failures"), 1.8)}};
    for (const ReliabilityFigures &one : report.reliability) {
        if (one.outages > 0)
            table.rows.append({{.text = nameOf(one.scope, servers)},
                               {.text = audience.locale.toString(one.outages)},
                               span(one.toRepair),
                               span(one.betweenFailures)});
    }
    return table;
}

} // namespace

Blocks summaryBlocks(const Report &report, const Audience &audience)
{
    if (report.services.empty())
        return {};
    return {availabilityChart(report, audience), timeTable(report, audience)};
}

Blocks serviceBlocks(const Report &report, const Audience &audience)
{
    return {ShownHeading{reportSectionText(ReportSection::Services)},
            orNone(servicesTable(report, audience),
                   said(QT_TRANSLATE_NOOP("Report", "No service is known in this scope and period."))),
            serviceTimeTable(report, audience),
            orNone(reliabilityTable(report, audience),
                   said(QT_TRANSLATE_NOOP("Report", "No service had an outage that counts.")))};
}

Blocks runnerBlocks(const Report &report, const Audience &audience)
{
    ShownTable table{.columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Runner"), 2.6),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Available"))}};
    for (const Stage stage : allStages)
        table.columns.append({stageText(stage), true, 1});
    table.columns += {numberColumn(QT_TRANSLATE_NOOP("Report", "Down")),
                      nameColumn(QT_TRANSLATE_NOOP("Report", "Status in the period"), 2.2)};
    const auto count = size_t(shownRows(qsizetype(report.runners.size())));
    for (size_t i = 0; i < count; ++i) {
        const AvailabilityFigures &one = report.runners[i];
        QList<ShownCell> row{{.text = nameOf(one.scope, severalServers(report))},
                             percentCell(one.available, audience)};
        for (size_t stage = 0; stage < allStages.size(); ++stage)
            row.append(percentCell(report.stages[i * allStages.size() + stage].available, audience));
        row += {spanCell(one.shares[TimeClass::Down], TimeClass::Down, audience),
                stripCell(one, report, audience)};
        table.rows.append(row);
    }
    table.note = leftOutNote(qsizetype(report.runners.size()));
    return {ShownHeading{reportSectionText(ReportSection::Runners)},
            orNone(table, said(QT_TRANSLATE_NOOP("Report", "No runner is known in this scope and period.")))};
}

} // namespace jobwatch
