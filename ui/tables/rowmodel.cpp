#include "ui/tables/rowmodel.h"

#include "ui/tables/cellpainter.h"

namespace jobwatch {

RowModel::RowModel(QList<ColumnSpec> columns, QObject *parent)
    : QAbstractItemModel(parent)
    , m_columns(std::move(columns))
{
}

int RowModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int(m_columns[section].shape.align);
    return {};
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return plainText(cellAt(index));
    case Qt::ToolTipRole:
        return plainToolTip(cellAt(index).toolTip);
    case Qt::AccessibleTextRole: {
        const Cell cell = cellAt(index);
        return cell.spoken.isEmpty() ? plainText(cell) : cell.spoken;
    }
    case Qt::AccessibleDescriptionRole:
        return cellAt(index).why;
    case Qt::TextAlignmentRole:
        return int(m_columns[index.column()].shape.align);
    case CellRole:
        return QVariant::fromValue(cellAt(index));
    case SortRole:
        return sortAt(index);
    case SubjectRole:
        return QVariant::fromValue(subjectAt(index, {}));
    case ScopeRole:
        return QVariant::fromValue(scopeAt(index));
    case TimerRole: {
        const std::optional<TimerKey> timer = timerAt(index);
        return timer ? QVariant::fromValue(*timer) : QVariant();
    }
    case KeyRole:
        return keyAt(index);
    case SpanRole:
        return spansAt(index);
    default:
        return {};
    }
}

} // namespace jobwatch
