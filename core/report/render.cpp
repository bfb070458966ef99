#include "core/report/render.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// What the store calls the program's last sign of life.
constexpr auto aliveName = "alive"_L1;

} // namespace

Result<ReportContext> contextOf(const HistoryReader &history, Instant now)
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
    return context;
}

Result<Report> reportOf(const ReportDefinition &definition, const HistoryReader &history,
                        const ReportContext &context, const ReportProgress &progress)
{
    const auto facts = gatherFacts(history, definition, context, progress);
    if (!facts)
        return facts.error();
    return makeReport(definition, *facts, context);
}

Audience audienceOf(const ReportDefinition &definition)
{
    return {.locale = QLocale(), .zone = zoneOf(definition)};
}

Result<QByteArray> renderReport(const ReportDefinition &definition, const HistoryReader &history, Instant now,
                                const QList<ReportWriter> &writers)
{
    const auto context = contextOf(history, now);
    if (!context)
        return context.error();
    const auto report = reportOf(definition, history, *context);
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
