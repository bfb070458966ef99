#pragma once

#include <QCoreApplication>

#include "ui/pdf/reportpages.h"

namespace jobwatch {

// The fonts and colours of a report on paper. Sizes are points.
QFont paperFont(double points, bool bold = false);
QStringList wrappedText(const QString &text, const QFont &font, double width);
inline double points(double count)
{
    return count * unitsPerPoint;
}

namespace paper {
inline const QColor text(0x1E, 0x22, 0x26);
inline const QColor muted(0x54, 0x5D, 0x66);
inline const QColor line(0xCB, 0xD0, 0xD6);
inline const QColor row(0xE6, 0xE9, 0xEC);
} // namespace paper

// Puts a document's blocks below each other and begins new pages.
class ReportLayout
{
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)

public:
    ReportLayout(const ShownDocument &document, const QSizeF &paper);

    ReportPages made();

private:
    using Lines = QStringList;

    void add(const ShownHeading &heading);
    void add(const ShownText &text);
    void add(const ShownChart &chart);
    void add(const ShownTable &table);
    void addHead();
    void addKeyFigures();
    void addFooters();
    void addTableTitle(const QString &title);

    void beginPage();
    void makeRoom(double height); // on this page, else on a new one
    void put(const QString &text, double x, double width, const QFont &font, const QColor &color, bool right);
    void putLines(const Lines &lines, const QFont &font, const QColor &color); // over the whole width
    void fill(const QRectF &rect, const QColor &color);

    // Tables.
    QList<double> widthsOf(const ShownTable &table) const;
    void putHeader(const ShownTable &table, const QList<double> &widths);
    double headerHeight(const ShownTable &table, const QList<double> &widths) const;
    double rowHeight(const QList<ShownCell> &row, const QList<double> &widths) const;
    void putRow(const ShownTable &table, const QList<ShownCell> &row, const QList<double> &widths);
    void putCell(const ShownCell &cell, double x, double width, bool right);
    void putStrip(const std::vector<TimeClass> &strip, double x, double width);

    const ShownDocument &m_document;
    ReportPages m_pages{};
    double m_left = 0;
    double m_width = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0;
};

} // namespace jobwatch
