#include "ui/pdf/reportpages.h"

#include <QPainter>
#include <QSvgRenderer>

#include "ui/pdf/reportlayout.h"

namespace jobwatch {

namespace {

struct PaintItem
{
    QPainter &painter;

    void operator()(const PaintedText &text) const
    {
        painter.setFont(text.font);
        painter.setPen(text.color);
        painter.drawText(text.baseline, text.text);
    }
    void operator()(const PaintedFill &fill) const { painter.fillRect(fill.rect, fill.color); }
    void operator()(const PaintedSvg &picture) const
    {
        QSvgRenderer renderer(picture.svg);
        renderer.render(&painter, picture.rect);
    }
};

} // namespace

ReportPages pagesOf(const ShownDocument &document, const QSizeF &paper)
{
    return ReportLayout(document, paper).made();
}

void paintPage(QPainter &painter, const std::vector<PaintedItem> &page)
{
    for (const PaintedItem &item : page)
        std::visit(PaintItem{painter}, item);
}

} // namespace jobwatch
