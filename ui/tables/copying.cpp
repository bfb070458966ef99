#include "ui/tables/copying.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// What a spreadsheet would run as a formula is marked as text.
QString withoutFormula(const QString &cell)
{
    static const QString starts = u"=+-@\t\r"_s;
    return !cell.isEmpty() && starts.contains(cell.front()) ? u'\'' + cell : cell;
}

QString csvCell(const QString &cell)
{
    QString safe = withoutFormula(cell);
    const bool quotes =
        safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r');
    return quotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

QString oneField(const QString &cell)
{
    QString field = cell;
    for (QChar &c : field) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return field;
}

QString tsvCell(const QString &cell)
{
    return oneField(withoutFormula(cell));
}

QString markdownCell(const QString &cell)
{
    static const QString signs = u"\\|*_`<>[]#&~"_s;
    QString safe;
    for (const QChar c : oneField(cell)) {
        if (signs.contains(c))
            safe.append(u'\\');
        safe.append(c);
    }
    return safe;
}

QString lineOf(const QStringList &cells, QString (*form)(const QString &), const QString &separator)
{
    QStringList formed;
    for (const QString &cell : cells)
        formed.append(form(cell));
    return formed.join(separator);
}

QString table(const QStringList &titles, const QList<QStringList> &rows, QString (*form)(const QString &),
              const QString &separator, const QString &end)
{
    QString text = lineOf(titles, form, separator) + end;
    for (const QStringList &row : rows)
        text += lineOf(row, form, separator) + end;
    return text;
}

QString markdown(const QStringList &titles, const QList<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) {
        return u"| "_s + lineOf(cells, markdownCell, u" | "_s) + u" |\n"_s;
    };
    QString text = line(titles) + u'|' + u" --- |"_s.repeated(titles.size()) + u'\n';
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

QString json(const QStringList &titles, const QList<QStringList> &rows)
{
    QJsonArray array;
    for (const QStringList &row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < std::min(titles.size(), row.size()); ++i)
            object.insert(titles[i], row[i]);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace

QString copied(CopyFormat format, const QStringList &titles, const QList<QStringList> &rows)
{
    switch (format) {
    case CopyFormat::Lines: {
        QStringList lines;
        for (const QStringList &row : rows)
            lines.append(lineOf(row, oneField, u"  "_s).trimmed());
        return lines.join(u'\n');
    }
    case CopyFormat::Tsv:
        return table(titles, rows, tsvCell, u"\t"_s, u"\n"_s);
    case CopyFormat::Csv:
        return table(titles, rows, csvCell, u","_s, u"\r\n"_s);
    case CopyFormat::Markdown:
        return markdown(titles, rows);
    case CopyFormat::Json:
        return json(titles, rows);
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
