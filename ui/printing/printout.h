#pragma once

#include "core/report/document.h"
#include "ui/printing/printjob.h"

class QWidget;

namespace jobwatch {

class TableView;

// A document on paper. `picture`: SVG of a size, on a page of its own before the rest; may be empty.
struct Printout
{
    ShownDocument document{};
    bool landscape = false;
    QByteArray picture{};
    QSizeF pictureSize{};
};

// What a table shows, folded rows included, in the visible columns; so many rows at most, and a word about
// the rest.
ShownTable printedTable(const TableView &table, int mostRows);
// A widget as it is on light paper, whatever the theme.
QByteArray printedPicture(QWidget &widget);
PrintJob printJobOf(const QString &name, const Printout &printout);

} // namespace jobwatch
