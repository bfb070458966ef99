#include "core/report/document.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/report/formats.h"
#include "core/report/shown.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString scopeText(const Scope &scope)
{
    if (scope.server.isEmpty())
        return QCoreApplication::translate("Report", "All servers");
    const QString server = oneLine(scope.server.value, 60);
    return scope.service.isEmpty() ? server : server + u" › "_s + oneLine(scope.service.value, 60);
}

Span meanRepair(const Report &report, int &outages)
{
    Span all{};
    outages = 0;
    for (const IncidentFigures &incident : report.incidents) {
        if (incident.worst != Status::Down || incident.counted <= Span::zero() || incident.lasts
            || incident.beganBefore)
            continue;
        all += incident.span.length();
        ++outages;
    }
    return outages > 0 ? all / outages : Span{};
}

QList<KeyFigure> keyFiguresOf(const Report &report, const Audience &audience)
{
    const auto available = availability(report.total, report.definition.rule);
    const auto counted = std::count_if(report.incidents.begin(), report.incidents.end(),
                                       [](const IncidentFigures &one) { return one.counted > Span::zero(); });
    int outages = 0;
    const Span repair = meanRepair(report, outages);
    Span cpu{};
    for (const CostFigures &cost : report.costs)
        cpu += cost.cpu;
    return {{available ? percentText(*available, audience.locale) : nothing(),
             said(QT_TRANSLATE_NOOP("Report", "available"))},
            {audience.locale.toString(qlonglong(counted)), said(QT_TRANSLATE_NOOP("Report", "incidents"))},
            {spanText(report.total[TimeClass::Down], audience.locale),
             said(QT_TRANSLATE_NOOP("Report", "down in all"))},
            {outages > 0 ? spanText(repair, audience.locale) : nothing(),
             said(QT_TRANSLATE_NOOP("Report", "to repair, mean"))},
            {cpuText(cpu, audience.locale), said(QT_TRANSLATE_NOOP("Report", "spent on tests"))}};
}

void addRules(ShownDocument &document, const Report &report)
{
    document.blocks.append(ShownHeading{QCoreApplication::translate("Report", "How this was counted")});
    ShownText text{accountingSentences(report.definition.rule)};
    for (const ReportRemark remark : report.remarks)
        text.sentences.append(reportRemarkText(remark));
    document.blocks.append(text);
}

} // namespace

ShownDocument documentOf(const Report &report, const Audience &audience)
{
    ShownDocument document;
    document.title = QCoreApplication::translate("Report", "Availability report");
    document.subtitle = scopeText(report.definition.scope) + u" – "_s + periodText(report.span, audience);
    if (report.demo)
        document.demo = QCoreApplication::translate("Report", "Demo: all data are invented.");
    const QList<ReportSection> &sections = report.definition.sections;
    if (sections.contains(ReportSection::Summary)) {
        document.keyFigures = keyFiguresOf(report, audience);
        document.blocks += summaryBlocks(report, audience);
    }
    for (const auto &[section, blocks] : sectionBlocks) {
        if (sections.contains(section))
            document.blocks += blocks(report, audience);
    }
    addRules(document, report);
    document.footer = QCoreApplication::translate("Report", "Figures %1 – Jobwatch %2, made %3 %4")
                          .arg(figuresSumText(report), QStringLiteral(JOBWATCH_VERSION),
                               momentText(report.madeAt, audience), zoneText(report.madeAt, audience.zone));
    return document;
}

} // namespace jobwatch
