#include "core/report/render.h"

#include <QCoreApplication>

#include "core/domain/plans.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// What the store calls the program's last sign of life.
constexpr auto aliveName = "alive"_L1;

} // namespace

Result<ReportContext> contextOf(const HistoryReader &history, TimeSpan span, Instant now)
{
    ReportContext context{.now = now};
    const ReportReader *reader = history.reports();
    if (!reader)
        return context;
    const auto alive = reader->keptValue(QString(aliveName));
    if (!alive)
        return alive.error();
    // It is written once a minute: only an older one says that nobody watches.
    if (const Instant last = instantFromMs(alive->toLongLong());
        !alive->isEmpty() && now - last > std::chrono::minutes(5))
        context.watchedUntil = last;
    const auto stored = reader->keptValue(QString::fromLatin1(maintenanceValue));
    if (!stored)
        return stored.error();
    const auto plans = maintenanceFromJson(*stored);
    if (!plans)
        return plans.error();
    for (const Maintenance &plan : *plans) {
        for (const MaintenanceWindow &window : windowsIn(plan, span.from, span.to))
            context.maintenance.append({plan.scope, {window.from, window.to}});
    }
    return context;
}

Result<Report> reportOf(const ReportDefinition &definition, const HistoryReader &history, Instant now,
                        bool demo, const ReportProgress &progress)
{
    const auto period = periodOf(definition, now);
    if (!period)
        return period.error();
    auto context = contextOf(history, *period, now);
    if (!context)
        return context.error();
    context->demo = demo;
    const auto facts = gatherFacts(history, definition, *context, progress);
    if (!facts)
        return facts.error();
    return makeReport(definition, *facts, *context);
}

Audience audienceOf(const ReportDefinition &definition)
{
    return {.locale = QLocale(), .zone = zoneOf(definition)};
}

Result<QByteArray> renderReport(const ReportDefinition &definition, const HistoryReader &history, Instant now,
                                const QList<ReportWriter> &writers)
{
    const auto report = reportOf(definition, history, now);
    if (!report)
        return report.error();
    const auto files = writeReport(writers, definition.format, *report, audienceOf(definition));
    if (!files)
        return files.error();
    if (files->size() != 1)
        return Error{
            ErrorKind::NotSupported,
            QCoreApplication::translate("Report", "%1 makes several files and cannot be sent as one.")
                .arg(reportFormatText(definition.format)),
            {}};
    return files->first().content;
}

} // namespace jobwatch
