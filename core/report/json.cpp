#include <cmath>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/report/checksum.h"
#include "core/report/figuretables.h"
#include "core/report/formats.h"
#include "core/report/jsonrows.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QJsonValue rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

QJsonObject ruleOf(const AccountingRule &rule)
{
    QJsonObject counted;
    for (const TimeClass time : allTimeClasses)
        counted.insert(timeClassId(time), QString(countingId(countingOf(rule, time))));
    return {{u"runners"_s, QString(runnerRuleId(rule.runners))}, {u"counted"_s, counted}};
}

QJsonObject aboutOf(const Report &report)
{
    const ReportDefinition &definition = report.definition;
    QJsonArray remarks;
    for (const ReportRemark remark : report.remarks)
        remarks.append(QString(reportRemarkId(remark)));
    const auto available = availability(report.total, definition.rule);
    return {{u"format"_s, 1},
            {u"madeBy"_s, u"Jobwatch " JOBWATCH_VERSION ""_s},
            {u"madeAt"_s, toIso(report.madeAt)},
            {u"demo"_s, report.demo},
            {u"from"_s, toIso(report.span.from)},
            {u"to"_s, toIso(report.span.to)},
            {u"zone"_s, QString::fromUtf8(zoneOf(definition).id())},
            {u"server"_s, definition.scope.server.value},
            {u"service"_s, definition.scope.service.value},
            {u"rule"_s, ruleOf(definition.rule)},
            {u"remarks"_s, remarks},
            {u"availablePercent"_s, available ? rounded(100 * *available, 1e6) : QJsonValue::Null}};
}

// What the sum is of: the period, the rule and every row.
QByteArray preface(const Report &report)
{
    return toIso(report.span.from).toUtf8() + toIso(report.span.to).toUtf8()
        + QJsonDocument(ruleOf(report.definition.rule)).toJson(QJsonDocument::Compact);
}

QByteArray shortened(const QCryptographicHash &sum)
{
    return sum.result().toHex().left(16);
}

// The rows of all tables, handed to `use` piece by piece, and summed up on the way.
Result<QByteArray> writeTables(const Report &report, ReportOutput &output)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(preface(report));
    Result<void> written;
    const QList<FigureTable> tables = figureTables(report);
    for (qsizetype i = 0; written && i < tables.size(); ++i) {
        written = output.write((i > 0 ? ",\n\"" : "\"") + QByteArray(tables[i].id.data()) + "\": ");
        jsonRows(tables[i], [&](const QByteArray &piece) {
            sum.addData(piece);
            written = written ? output.write(piece) : written;
            return written.has_value();
        });
        output.reached(int(i) + 1, int(tables.size()));
    }
    return written ? Result<QByteArray>(shortened(sum)) : Result<QByteArray>(written.error());
}

} // namespace

QByteArray figuresSum(const Report &report)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(preface(report));
    for (const FigureTable &table : figureTables(report))
        jsonRows(table, [&sum](const QByteArray &piece) {
            sum.addData(piece);
            return true;
        });
    return shortened(sum);
}

QString figuresSumText(const Report &report)
{
    const QString sum = QString::fromLatin1(figuresSum(report));
    return QStringList{sum.mid(0, 4), sum.mid(4, 4), sum.mid(8, 4), sum.mid(12, 4)}.join(u' ');
}

// The sum of the figures stands behind them: they are gone through once.
Result<void> writeJson(const Report &report, const Audience &, ReportOutput &output)
{
    QByteArray head = QJsonDocument(aboutOf(report)).toJson(QJsonDocument::Indented);
    head.truncate(head.lastIndexOf("\n}"));
    if (const auto begun = output.begin({}); !begun)
        return begun;
    if (const auto written = output.write(head + ",\n\"tables\": {\n"); !written)
        return written;
    const auto sum = writeTables(report, output);
    if (!sum)
        return sum.error();
    return output.write("\n},\n\"figures\": \"" + *sum + "\",\n\"checksum\": \"" + checksumPlace()
                        + "\"\n}\n");
}

} // namespace jobwatch
