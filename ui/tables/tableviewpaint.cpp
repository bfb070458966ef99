// How the view paints its rows; what they hold is painted by the delegate.
#include <algorithm>
#include <QAccessible>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>

#include "ui/tables/celldelegate.h"
#include "ui/tables/column.h"
#include "ui/tables/rowmodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"

namespace jobwatch {

namespace {

constexpr int focusBar = 3;

QColor between(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

void paintChevron(QPainter *painter, const QRectF &box, bool open, bool mirrored, const QColor &color)
{
    QPainterPath path;
    const QPointF c = box.center();
    const double out = mirrored ? -2 : 2;
    if (open) {
        path.moveTo(c + QPointF(-4, -2));
        path.lineTo(c + QPointF(0, 2));
        path.lineTo(c + QPointF(4, -2));
    } else {
        path.moveTo(c + QPointF(-out, -4));
        path.lineTo(c + QPointF(out, 0));
        path.lineTo(c + QPointF(-out, 4));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}

} // namespace

// Ten thousand cells change in a second, and hardly one of them is in sight: Qt would ask where each cell of
// each changed row stands before it finds that out.
void TableView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const QModelIndex parent = first.parent();
    if (QAccessible::isActive())
        QTreeView::dataChanged(first, last, roles); // tells the screen reader
    else
        repaintRows(parent, first.row(), last.row());
    const QModelIndex current = currentIndex();
    if (current.row() >= first.row() && current.row() <= last.row() && current.parent() == parent)
        Q_EMIT currentRowChanged();
}

void TableView::repaintRows(const QModelIndex &parent, int first, int last)
{
    for (const PaintedRow &painted : std::as_const(m_painted)) {
        if (painted.row < first || painted.row > last || painted.parent != parent)
            continue;
        const QRect cell = visualRect(m_proxy->index(painted.row, 0, parent));
        viewport()->update(0, cell.top(), viewport()->width(), cell.height());
    }
}

// Most of what depends on the time is told in minutes: a second changes hardly a cell.
void TableView::tick()
{
    if (window()->isMinimized())
        return;
    const QList<CellInSight> before = cellsInSight();
    m_model->setNow(m_clock.now());
    if (m_proxy->filter().dependsOnTime())
        m_proxy->catchUp();
    const QList<CellInSight> after = cellsInSight();
    for (qsizetype i = 0; i < after.size(); ++i)
        if (i >= before.size() || before[i] != after[i])
            repaintCell(after[i].index);
}

void TableView::repaintCell(const QModelIndex &index)
{
    const QRect cell = visualRect(index);
    const bool spans = index.siblingAtColumn(0).data(SpanRole).toBool();
    viewport()->update(spans ? QRect(0, cell.top(), viewport()->width(), cell.height()) : cell);
}

QList<TableView::CellInSight> TableView::cellsInSight() const
{
    QList<CellInSight> cells;
    for (QModelIndex row = indexAt(QPoint(0, 0));
         row.isValid() && visualRect(row).top() < viewport()->height(); row = indexBelow(row)) {
        for (int column = 0; column < m_proxy->columnCount(); ++column) {
            const QModelIndex index = row.siblingAtColumn(column);
            if (!isColumnHidden(column))
                cells.append({index, index.data(CellRole).value<Cell>()});
        }
    }
    return cells;
}

void TableView::paintEvent(QPaintEvent *event)
{
    constexpr int worthKeeping = 1000; // scrolling adds rows; those that left do no harm
    const bool all = event->region().rectCount() == 1 && event->rect().contains(viewport()->rect());
    if (all)
        m_painted.clear();
    else if (m_painted.size() > worthKeeping)
        viewport()->update();
    m_delegate->setPainted(event->region());
    QTreeView::paintEvent(event);
}

void TableView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const PaintedRow row{index.parent(), index.row()}; !m_painted.contains(row))
        m_painted.append(row);
    const Theme &theme = themeOf(this);
    const bool selected = selectionModel()->isSelected(index);
    const bool spans = index.siblingAtColumn(0).data(SpanRole).toBool();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor behind = selected ? theme.selection
        : hovered                  ? theme.hover
        : spans                    ? between(theme.base, theme.hover)
                                   : theme.base;
    painter->fillRect(option.rect, behind);
    QStyleOptionViewItem plain = option;
    plain.palette.setColor(QPalette::Highlight, theme.selection);
    plain.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    if (spans)
        paintSpanning(painter, plain, index.siblingAtColumn(0));
    else
        QTreeView::drawRow(painter, plain, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.rowLine);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        const bool mirrored = isRightToLeft();
        const int left = mirrored ? option.rect.right() + 1 - focusBar : option.rect.left();
        painter->fillRect(left, option.rect.top(), focusBar, option.rect.height(), theme.accent);
    }
}

void TableView::paintSpanning(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const int width = std::max(header()->length(), viewport()->width());
    const int lead = header()->sectionViewportPosition(0);
    const int left = isRightToLeft() ? lead + header()->sectionSize(0) - width : lead;
    const QRect row(left, option.rect.top(), width, option.rect.height());
    drawBranches(
        painter,
        QStyle::visualRect(layoutDirection(), row, QRect(row.left(), row.top(), indentation(), row.height())),
        index);
    const QRect rest = QStyle::visualRect(layoutDirection(), row, row.adjusted(indentation(), 0, 0, 0));
    paintCell(painter, index.data(CellRole).value<Cell>(),
              CellPlace{.rect = rest, .font = option.font, .leftPadding = 4, .direction = layoutDirection()},
              themeOf(this));
}

void TableView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const bool mirrored = isRightToLeft();
    const int left = mirrored ? rect.left() : rect.right() + 1 - indentation();
    paintChevron(painter, QRectF(left, rect.top(), indentation(), rect.height()), isExpanded(index), mirrored,
                 themeOf(this).mutedText);
}

} // namespace jobwatch
