#include <algorithm>
#include <cmath>
#include <QCoreApplication>

#include "core/report/shown.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// The next of 1, 2, 5, 10, 20 … above.
double roundTop(double value)
{
    if (value <= 0)
        return 1;
    const double step = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1., 2., 5.}) {
        if (value <= factor * step)
            return factor * step;
    }
    return 10 * step;
}

ShownChart testsChart(const Report &report, const Audience &audience)
{
    ShownChart chart{.title = said(QT_TRANSLATE_NOOP("Report", "Tests over the period")),
                     .series = {{said(QT_TRANSLATE_NOOP("Report", "Passed")), TimeClass::Ok, {}},
                                {said(QT_TRANSLATE_NOOP("Report", "Failed")), TimeClass::Down, {}}},
                     .top = 0};
    qint64 all = 0;
    const PartWidth width = partWidth(report.span);
    for (const PartFigures &part : report.parts) {
        chart.labels.append(partText(part.jobs.span, width, audience));
        chart.series[0].values.append(double(part.jobs.testsPassed));
        chart.series[1].values.append(double(part.jobs.testsFailed));
        const qint64 tests = part.jobs.testsPassed + part.jobs.testsFailed;
        chart.top = std::max(chart.top, double(tests));
        all += tests;
    }
    chart.top = std::max(roundTop(chart.top), 2.);
    chart.unit = said(QT_TRANSLATE_NOOP("Report", "tests"));
    for (const double at : {0., .5, 1.})
        chart.scale.append(audience.locale.toString(qlonglong(at * chart.top)));
    chart.description = QCoreApplication::translate("Report", "%n test(s) in all.", nullptr, int(all));
    return chart;
}

QList<ShownCell> costRow(const QString &title, const CostFigures &cost, const Audience &audience)
{
    const QLocale &locale = audience.locale;
    const auto part = [&] {
        return cost.fixedCpu > Span::zero()
            ? percentText(double(cost.cpu.count()) / double(cost.fixedCpu.count()), locale)
            : nothing();
    };
    return {{.text = title},
            {.text = locale.toString(cost.passed + cost.failed)},
            {.text = locale.toString(cost.failed),
             .tone = cost.failed > 0 ? std::optional(TimeClass::Down) : std::nullopt},
            {.text = cpuText(cost.cpu, locale)},
            {.text = locale.toString(cost.fixedTests)},
            {.text = cpuText(cost.fixedCpu, locale)},
            {.text = part()}};
}

ShownTable costTable(const Report &report, const Audience &audience)
{
    ShownTable table{
        .note = said(QT_TRANSLATE_NOOP(
            "Report",
            "A test every ten minutes would have run whenever the runner was watched and not paused, "
            "at the mean cost of the tests that did run. Run time stands in for CPU time where the "
            "server does not measure it.")),
        .columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Service"), 2.2),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Tests")),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Failed")),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Cost"), 1.2),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Tests at fixed 10 min"), 1.3),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Cost at fixed 10 min"), 1.3),
                    numberColumn(QT_TRANSLATE_NOOP("Report", "Part of that"), 1.1)}};
    CostFigures all;
    for (const CostFigures &cost : report.costs) {
        table.rows.append(costRow(nameOf(cost.scope, severalServers(report)), cost, audience));
        all.passed += cost.passed;
        all.failed += cost.failed;
        all.cpu += cost.cpu;
        all.fixedTests += cost.fixedTests;
        all.fixedCpu += cost.fixedCpu;
    }
    if (report.costs.size() > 1)
        table.rows.append(costRow(said(QT_TRANSLATE_NOOP("Report", "All")), all, audience));
    return table;
}

} // namespace

Blocks durationBlocks(const Report &report, const Audience &audience)
{
    const auto span = [&audience](const std::optional<Span> &value) {
        return ShownCell{.text = value ? spanText(*value, audience.locale) : nothing()};
    };
    ShownTable table{.columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Runner"), 2.6),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Jobs of"), 1),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Jobs")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Wait, median"), 1.1),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Wait, 95 %"), 1.1),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Run, median"), 1.1),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Run, 95 %"), 1.1)}};
    const qsizetype count = shownRows(report.durations.size());
    for (const DurationFigures &one : report.durations.mid(0, count)) {
        const QString sample =
            QCoreApplication::translate("Report", "sample of %1").arg(audience.locale.toString(one.looked));
        table.rows.append(
            {{.text = nameOf(scopeOf(one.runner), severalServers(report))},
             {.text = one.source == Source::UserJob ? said(QT_TRANSLATE_NOOP("Report", "users"))
                                                    : said(QT_TRANSLATE_NOOP("Report", "tests"))},
             {.text = audience.locale.toString(one.jobs),
              .below = one.looked < one.jobs ? sample : QString()},
             span(one.wait50),
             span(one.wait95),
             span(one.run50),
             span(one.run95)});
    }
    table.note = leftOutNote(report.durations.size());
    return {ShownHeading{reportSectionText(ReportSection::Durations)},
            orNone(table, said(QT_TRANSLATE_NOOP("Report", "No job ended in this period.")))};
}

Blocks costBlocks(const Report &report, const Audience &audience)
{
    Blocks blocks{ShownHeading{reportSectionText(ReportSection::TestCost)}};
    if (report.costs.empty()) {
        blocks.append(ShownText{{said(QT_TRANSLATE_NOOP("Report", "No test was run in this period."))}});
        return blocks;
    }
    return blocks + Blocks{testsChart(report, audience), costTable(report, audience)};
}

} // namespace jobwatch
