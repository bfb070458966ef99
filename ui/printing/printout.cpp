#include "ui/printing/printout.h"

#include <memory>
#include <QCoreApplication>
#include <QWidget>

#include "ui/charts/chartexport.h"
#include "ui/pdf/reportlayout.h"
#include "ui/pdf/reportpages.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"
#include "ui/window/tableexport.h"

namespace jobwatch {

namespace {

constexpr double margin = 40; // points
constexpr double widestColumn = 420; // pixels: one long text does not take the page

QModelIndex below(const QAbstractItemModel &model, const QModelIndex &row)
{
    if (model.rowCount(row) > 0)
        return model.index(0, 0, row);
    for (QModelIndex at = row; at.isValid(); at = at.parent())
        if (at.row() + 1 < model.rowCount(at.parent()))
            return model.index(at.row() + 1, 0, at.parent());
    return {};
}

QList<ShownCell> cellsOf(const QModelIndex &row, const QList<int> &columns)
{
    QList<ShownCell> cells;
    for (const int column : columns)
        cells.append({.text = row.siblingAtColumn(column).data().toString()});
    return cells;
}

// The title above, the picture as large as it fits.
std::vector<PaintedItem> picturePage(const Printout &printout, const QSizeF &paper)
{
    const QSizeF units = paper * unitsPerPoint;
    const double edge = points(margin);
    std::vector<PaintedItem> page;
    page.push_back(PaintedText{.baseline = QPointF(edge, edge + points(12)),
                               .text = printout.document.title,
                               .font = paperFont(14, true),
                               .color = paper::text});
    page.push_back(PaintedText{.baseline = QPointF(edge, edge + points(28)),
                               .text = printout.document.subtitle,
                               .font = paperFont(9),
                               .color = paper::muted});
    const QRectF room(edge, edge + points(44), units.width() - 2 * edge,
                      units.height() - 2 * edge - points(44));
    const QSizeF size = printout.pictureSize.scaled(room.size(), Qt::KeepAspectRatio);
    page.push_back(PaintedSvg{.rect = QRectF(room.topLeft(), size), .svg = printout.picture});
    return page;
}

ReportPages pagesOf(const Printout &printout, const QSizeF &paper)
{
    ReportPages pages = pagesOf(printout.document, paper);
    if (printout.picture.isEmpty())
        return pages;
    if (printout.document.blocks.isEmpty())
        pages.pages.clear();
    pages.pages.insert(pages.pages.begin(), picturePage(printout, paper));
    return pages;
}

} // namespace

ShownTable printedTable(const TableView &table, int mostRows)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = shownColumns(table);
    ShownTable printed;
    for (const int column : columns) {
        const Qt::Alignment alignment(
            model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        printed.columns.append({.title = model.headerData(column, Qt::Horizontal).toString(),
                                .number = alignment.testFlag(Qt::AlignRight),
                                .weight = std::clamp<double>(table.columnWidth(column), 40, widestColumn)});
    }
    QModelIndex row = model.index(0, 0);
    for (; row.isValid() && printed.rows.size() < mostRows; row = below(model, row))
        printed.rows.append(cellsOf(row, columns));
    if (row.isValid())
        printed.note = QCoreApplication::translate("Print", "Only the first %n row(s) are printed.", nullptr,
                                                   int(printed.rows.size()));
    return printed;
}

QByteArray printedPicture(QWidget &widget)
{
    const bool wasSet = widget.testAttribute(Qt::WA_SetPalette);
    const QPalette before = widget.palette();
    widget.setPalette(paletteOf(lightTheme()));
    const QByteArray picture = pictureOf(widget, PictureFormat::Svg);
    widget.setPalette(wasSet ? before : QPalette());
    return picture;
}

PrintJob printJobOf(const QString &name, const Printout &printout)
{
    const auto pages = std::make_shared<ReportPages>();
    PrintJob job{.name = name, .landscape = printout.landscape, .unitsPerInch = unitsPerInch};
    job.layOut = [pages, printout](const QSizeF &paper) {
        *pages = pagesOf(printout, paper);
        return int(pages->pages.size());
    };
    job.paint = [pages](QPainter &painter, int page) { paintPage(painter, pages->pages[size_t(page)]); };
    return job;
}

} // namespace jobwatch
