#include <cmath>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/report/checksum.h"
#include "core/report/figuretables.h"
#include "core/report/formats.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QJsonValue rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(bool yes) const { return yes; }
    QJsonValue operator()(qint64 count) const { return count; }
    QJsonValue operator()(const Percent &percent) const { return rounded(100 * percent.share, 1e6); }
    QJsonValue operator()(Span span) const { return secondsOf(span); }
    QJsonValue operator()(const Share &share) const
    {
        return QJsonObject{{u"seconds"_s, secondsOf(share.time)},
                           {u"percent"_s, rounded(percentOf(share), 1e6)}};
    }
    QJsonValue operator()(Instant at) const { return toIso(at); }
};

QString keyOf(const FigureColumn &column)
{
    const QString id = column.id;
    if (column.kind == FigureKind::Seconds)
        return id + u"Seconds"_s;
    return column.kind == FigureKind::Percent ? id + u"Percent"_s : id;
}

// One row a line: a long table is never held as a tree.
QByteArray rowsOf(const FigureTable &table)
{
    QStringList keys;
    for (const FigureColumn &column : table.columns)
        keys.append(keyOf(column));
    QByteArray json = "[";
    table.rows([&](const QList<Figure> &row) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(keys[i], std::visit(ToJson(), row[i]));
        json += (json.size() > 1 ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    });
    return json + "\n]";
}

QByteArray tablesOf(const Report &report)
{
    QByteArray json;
    for (const FigureTable &table : figureTables(report))
        json += (json.isEmpty() ? "" : ",\n") + ('"' + QByteArray(table.id.data()) + "\": ") + rowsOf(table);
    return json;
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
            {u"availablePercent"_s, available ? rounded(100 * *available, 1e6) : QJsonValue::Null},
            {u"figures"_s, QString::fromLatin1(figuresSum(report))}};
}

} // namespace

QByteArray figuresSum(const Report &report)
{
    const QByteArray figures = toIso(report.span.from).toUtf8() + toIso(report.span.to).toUtf8()
        + QJsonDocument(ruleOf(report.definition.rule)).toJson(QJsonDocument::Compact) + tablesOf(report);
    return QCryptographicHash::hash(figures, QCryptographicHash::Sha256).toHex().left(16);
}

QString figuresSumText(const Report &report)
{
    const QString sum = QString::fromLatin1(figuresSum(report));
    return QStringList{sum.mid(0, 4), sum.mid(4, 4), sum.mid(8, 4), sum.mid(12, 4)}.join(u' ');
}

Result<QList<ReportFile>> writeJson(const Report &report, const Audience &)
{
    QByteArray json = QJsonDocument(aboutOf(report)).toJson(QJsonDocument::Indented);
    json.truncate(json.lastIndexOf("\n}"));
    json += ",\n\"tables\": {\n" + tablesOf(report) + "\n},\n\"checksum\": \"" + checksumPlace() + "\"\n}\n";
    return QList<ReportFile>{{{}, json}};
}

} // namespace jobwatch
