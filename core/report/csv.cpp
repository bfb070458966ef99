#include "core/report/figuretables.h"
#include "core/report/formats.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// What a spreadsheet would run as a formula is marked as text: names and reasons come from servers.
QByteArray textField(const QString &text)
{
    static const QString formula = u"=+-@\t\r\n"_s;
    QByteArray field = text.toUtf8();
    if (!text.isEmpty() && (formula.contains(text.front()) || text.trimmed().startsWith(u'=')))
        field.prepend('\'');
    const bool quoted = field.contains(',') || field.contains('"') || field.contains('\n')
        || field.contains('\r') || field.startsWith(' ') || field.endsWith(' ');
    return quoted ? '"' + field.replace("\"", "\"\"") + '"' : field;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

struct ToFields
{
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(const QString &text) const { return textField(text); }
    QByteArray operator()(bool yes) const { return yes ? "true" : "false"; }
    QByteArray operator()(qint64 count) const { return QByteArray::number(count); }
    QByteArray operator()(const Percent &percent) const
    {
        return QByteArray::number(100 * percent.share, 'f', 4);
    }
    QByteArray operator()(Span span) const { return number(secondsOf(span)); }
    QByteArray operator()(const Share &share) const
    {
        return number(secondsOf(share.time)) + ',' + QByteArray::number(percentOf(share), 'f', 4);
    }
    QByteArray operator()(Instant at) const { return toIso(at).toUtf8(); }
};

QByteArray headerOf(const FigureColumn &column)
{
    const QByteArray id(column.id.data(), column.id.size());
    switch (column.kind) {
    case FigureKind::Share:
        return id + "Seconds," + id + "Percent";
    case FigureKind::Seconds:
        return id + "Seconds";
    case FigureKind::Percent:
        return id + "Percent";
    case FigureKind::Text:
    case FigureKind::Flag:
    case FigureKind::Count:
    case FigureKind::Time:
        return id;
    }
    Q_UNREACHABLE();
}

constexpr qsizetype pieceSize = 64 * 1024;

Result<void> writeTable(const FigureTable &table, ReportOutput &output)
{
    QByteArrayList headers;
    for (const FigureColumn &column : table.columns)
        headers.append(headerOf(column));
    QByteArray piece = headers.join(',') + "\r\n";
    Result<void> written = output.begin(QString(table.id) + u".csv"_s);
    table.rows([&](const QList<Figure> &row) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                piece += ',';
            piece += std::visit(ToFields(), row[i]);
        }
        piece += "\r\n";
        if (piece.size() < pieceSize)
            return;
        written = written ? output.write(piece) : written;
        piece.resize(0);
    });
    return written ? output.write(piece) : written;
}

// What the figures are about, as a table like the others.
QByteArray aboutCsv(const Report &report)
{
    const ReportDefinition &definition = report.definition;
    QByteArray csv = "name,value\r\n";
    const auto add = [&csv](const char *name, const QString &value) {
        csv += QByteArray(name) + ',' + textField(value) + "\r\n";
    };
    add("from", toIso(report.span.from));
    add("to", toIso(report.span.to));
    add("zone", QString::fromUtf8(zoneOf(definition).id()));
    add("server", definition.scope.server.value);
    add("service", definition.scope.service.value);
    add("runners", runnerRuleId(definition.rule.runners));
    for (const TimeClass time : allTimeClasses)
        add(QByteArray("counted." + QByteArray(timeClassId(time).data())),
            countingId(countingOf(definition.rule, time)));
    for (const ReportRemark remark : report.remarks)
        add("remark", reportRemarkId(remark));
    add("demo", report.demo ? u"true"_s : u"false"_s);
    add("madeAt", toIso(report.madeAt));
    add("madeBy", u"Jobwatch " JOBWATCH_VERSION ""_s);
    add("figures", QString::fromLatin1(figuresSum(report)));
    return csv;
}

} // namespace

Result<void> writeCsv(const Report &report, const Audience &, ReportOutput &output)
{
    Result<void> written = output.begin(u"report.csv"_s);
    if (written)
        written = output.write(aboutCsv(report));
    const QList<FigureTable> tables = figureTables(report);
    for (qsizetype i = 0; written && i < tables.size(); ++i) {
        written = writeTable(tables[i], output);
        output.reached(int(i) + 1, int(tables.size()));
    }
    return written;
}

} // namespace jobwatch
