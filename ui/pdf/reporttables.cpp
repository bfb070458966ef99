#include <algorithm>
#include <numeric>
#include <QFontMetricsF>

#include "core/report/svg.h"
#include "ui/pdf/reportlayout.h"

namespace jobwatch {

namespace {

constexpr double cellGap = 7; // points, at the right of a cell
constexpr double rowPadding = 3; // above and below
constexpr double stripHeight = 9;
constexpr double textSize = 8.5, belowSize = 7.5;
constexpr double mostForNumbers = .87; // of the width

QColor inkOf(const std::optional<TimeClass> &tone)
{
    if (tone == TimeClass::Down)
        return QColor(0xBE, 0x1E, 0x2D);
    if (tone == TimeClass::Warning)
        return QColor(0x8A, 0x4F, 0x00);
    return tone == TimeClass::Unknown ? QColor(0x57, 0x60, 0x6A) : paper::text;
}

bool isStrip(const ShownCell &cell)
{
    return cell.strip.size() > 1;
}

// What a column of numbers needs to stand on one line, below a title that is broken between words or not.
double naturalWidth(const ShownTable &table, qsizetype column, bool brokenTitle)
{
    const QFontMetricsF text(paperFont(textSize)), below(paperFont(belowSize)), bold(paperFont(8, true));
    double width = 0;
    const QString &title = table.columns[column].title;
    for (const QString &word : brokenTitle ? title.split(u' ') : QStringList{title})
        width = std::max(width, bold.horizontalAdvance(word));
    for (const QList<ShownCell> &row : table.rows)
        width = std::max(
            {width, text.horizontalAdvance(row[column].text), below.horizontalAdvance(row[column].below)});
    return width + points(cellGap + 1); // a title that fits only just would be broken all the same
}

} // namespace

void ReportLayout::add(const ShownTable &table)
{
    addTableTitle(table.title);
    const QList<double> widths = widthsOf(table);
    makeRoom(headerHeight(table, widths) + points(40));
    putHeader(table, widths);
    for (const QList<ShownCell> &row : table.rows) {
        if (m_y + rowHeight(row, widths) > m_bottom) {
            beginPage();
            putHeader(table, widths);
        }
        putRow(table, row, widths);
    }
    m_y += points(4);
    if (!table.note.isEmpty()) {
        const QFont font = paperFont(8);
        putLines(wrappedText(table.note, font, m_width), font, paper::muted);
    }
}

// Numbers get what they need, as far as it goes; names and strips share the rest by their weights.
QList<double> ReportLayout::widthsOf(const ShownTable &table) const
{
    QList<double> widths(table.columns.size(), 0);
    double numbers = 0, weights = 0;
    const auto measure = [&](bool brokenTitles) {
        numbers = weights = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (table.columns[i].number)
                numbers += widths[i] = naturalWidth(table, i, brokenTitles);
            else
                weights += table.columns[i].weight;
        }
    };
    measure(false);
    if (numbers > m_width / 2)
        measure(true);
    const double shrink = std::min(
        1., weights > 0 ? m_width * mostForNumbers / std::max(numbers, 1.) : m_width / std::max(numbers, 1.));
    const double rest = m_width - numbers * shrink;
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] = table.columns[i].number ? widths[i] * shrink
                                            : rest * table.columns[i].weight / std::max(weights, .01);
    return widths;
}

double ReportLayout::headerHeight(const ShownTable &table, const QList<double> &widths) const
{
    const QFont font = paperFont(8, true);
    qsizetype lines = 1;
    for (qsizetype i = 0; i < widths.size(); ++i)
        lines =
            std::max(lines, wrappedText(table.columns[i].title, font, widths[i] - points(cellGap)).size());
    return double(lines) * QFontMetricsF(font).height() + points(2 * rowPadding);
}

void ReportLayout::putHeader(const ShownTable &table, const QList<double> &widths)
{
    const QFont font = paperFont(8, true);
    const double high = headerHeight(table, widths), line = QFontMetricsF(font).height(), top = m_y;
    double x = m_left;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const bool last = i + 1 == widths.size();
        const double width = widths[i] - (last ? 0 : points(cellGap));
        const QStringList lines = wrappedText(table.columns[i].title, font, widths[i] - points(cellGap));
        m_y = top + high - points(rowPadding) - line * double(lines.size());
        for (const QString &text : lines) {
            put(text, x, width, font, paper::muted, table.columns[i].number);
            m_y += line;
        }
        x += widths[i];
    }
    m_y = top + high;
    fill({m_left, m_y - points(.8), m_width, points(.8)}, paper::line);
}

double ReportLayout::rowHeight(const QList<ShownCell> &row, const QList<double> &widths) const
{
    const QFont font = paperFont(textSize), small = paperFont(belowSize);
    double high = QFontMetricsF(font).height();
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (isStrip(row[i]))
            continue;
        const double width = widths[i] - points(cellGap);
        double cell = double(wrappedText(row[i].text, font, width).size()) * QFontMetricsF(font).height();
        if (!row[i].below.isEmpty())
            cell += double(wrappedText(row[i].below, small, width).size()) * QFontMetricsF(small).height();
        high = std::max(high, cell);
    }
    return high + points(2 * rowPadding);
}

void ReportLayout::putRow(const ShownTable &table, const QList<ShownCell> &row, const QList<double> &widths)
{
    const double top = m_y, high = rowHeight(row, widths);
    double x = m_left;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool last = i + 1 == row.size();
        m_y = top + points(rowPadding);
        putCell(row[i], x, widths[i] - (last ? 0 : points(cellGap)), table.columns[i].number);
        x += widths[i];
    }
    m_y = top + high;
    fill({m_left, m_y - points(.5), m_width, points(.5)}, paper::row);
}

void ReportLayout::putCell(const ShownCell &cell, double x, double width, bool right)
{
    if (isStrip(cell))
        return putStrip(cell.strip, x, width);
    const QFont font = paperFont(textSize), small = paperFont(belowSize);
    double begin = x;
    if (!cell.strip.empty()) {
        const double side = points(7);
        const double top = m_y + (QFontMetricsF(font).height() - side) / 2;
        fill({x, top, side, side}, QColor(QString(fillOf(cell.strip.front()))));
        begin += side + points(5);
    }
    for (const QString &line : wrappedText(cell.text, font, width)) {
        put(line, begin, width, font, inkOf(cell.tone), right);
        m_y += QFontMetricsF(font).height();
    }
    if (cell.below.isEmpty())
        return;
    for (const QString &line : wrappedText(cell.below, small, width)) {
        put(line, begin, width, small, paper::muted, right);
        m_y += QFontMetricsF(small).height();
    }
}

void ReportLayout::putStrip(const std::vector<TimeClass> &strip, double x, double width)
{
    const double part = width / double(strip.size()), high = points(stripHeight);
    for (size_t from = 0; from < strip.size();) {
        size_t to = from;
        while (to < strip.size() && strip[to] == strip[from])
            ++to;
        const double tall = high * heightOf(strip[from]);
        fill({x + part * double(from), m_y + points(1) + high - tall, part * double(to - from), tall},
             QColor(QString(fillOf(strip[from]))));
        from = to;
    }
}

} // namespace jobwatch
