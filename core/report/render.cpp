#include "core/report/render.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/domain/plans.h"
#include "core/report/shown.h"
#include "core/text/words.h"

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
                        bool demo, const ReportWatcher &watcher)
{
    const auto period = periodOf(definition, now);
    if (!period)
        return period.error();
    auto context = contextOf(history, *period, now);
    if (!context)
        return context.error();
    context->demo = demo;
    const auto facts = gatherFacts(history, definition, *context, watcher);
    if (!facts)
        return facts.error();
    return makeReport(definition, *facts, *context);
}

Audience audienceOf(const ReportDefinition &definition)
{
    return {.locale = QLocale(), .zone = zoneOf(definition)};
}

namespace {

constexpr qsizetype servicesNamed = 10;

Error severalFiles(ReportFormat format)
{
    return {ErrorKind::NotSupported,
            QCoreApplication::translate("Report", "%1 makes several files and cannot be sent as one.")
                .arg(reportFormatText(format)),
            {}};
}

// The services that were missed most, for whoever reads the mail and not the file.
QStringList worstServices(const Report &report, const Audience &audience)
{
    std::vector<const AvailabilityFigures *> worst;
    for (const AvailabilityFigures &service : report.services) {
        if (service.available && *service.available < 1)
            worst.push_back(&service);
    }
    std::stable_sort(worst.begin(), worst.end(),
                     [](const AvailabilityFigures *a, const AvailabilityFigures *b) {
                         return *a->available < *b->available;
                     });
    QStringList lines;
    for (const AvailabilityFigures *service : worst) {
        if (lines.size() == servicesNamed)
            break;
        lines.append(QCoreApplication::translate("Report", "%1: %2 available, %n incidents", nullptr,
                                                 service->incidents)
                         .arg(nameOf(service->scope, severalServers(report)),
                              percentText(*service->available, audience.locale)));
    }
    return lines;
}

QStringList mailLines(const Report &report, const Audience &audience, const QString &fileName)
{
    const ShownDocument document = documentOf(report, audience);
    QStringList lines{document.subtitle};
    if (!document.demo.isEmpty())
        lines.append(document.demo);
    for (const KeyFigure &figure : document.keyFigures)
        lines.append(u"%1: %2"_s.arg(figure.label, figure.value));
    lines += worstServices(report, audience);
    lines.append(QCoreApplication::translate("Report", "The whole report is the file %1.").arg(fileName));
    lines.append(QCoreApplication::translate("Report", "This tells whether it was changed since:"));
    lines.append(u"    jobwatch report --verify '%1'"_s.arg(QString(fileName).remove(u'\'')));
    return lines;
}

} // namespace

Result<MailedReport> mailedReport(const ReportDefinition &definition, Instant due,
                                  const HistoryReader &history, Instant now,
                                  const QList<ReportWriter> &writers, const ReportWatcher &watcher)
{
    const auto writer = writerOf(writers, definition.format);
    if (!writer)
        return writer.error();
    if (writer->severalFiles)
        return severalFiles(definition.format);
    const auto period = periodOf(definition, due);
    if (!period)
        return period.error();
    ReportDefinition fixed = definition; // it may be made later than it was due
    fixed.period = ReportPeriod::Custom;
    fixed.from = period->from;
    fixed.to = period->to;
    const auto report = reportOf(fixed, history, now, false, watcher);
    if (!report)
        return report.error();
    if (watcher.stop.stop_requested())
        return reportBrokenOff();
    const Audience audience = audienceOf(definition);
    const auto files = writeReport(writers, definition.format, *report, audience, watcher.stop);
    if (!files)
        return files.error();
    const QString name = proposedFileName(*report, audience.zone) + u'.' + reportFormatId(definition.format);
    return MailedReport{.title =
                            u"%1 – %2"_s.arg(oneLine(definition.name, 100), periodName(*period, audience)),
                        .lines = mailLines(*report, audience, name),
                        .fileName = name,
                        .mediaType = writer->mediaType,
                        .content = files->first().content};
}

} // namespace jobwatch
