#include "ui/tables/rowmodel.h"

#include "ui/tables/cellpainter.h"
#include "ui/tables/daycells.h"

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

FilterSubject RowModel::subject(const QModelIndex &index, const FilterNeeds &needs) const
{
    FilterSubject subject = subjectAt(index, needs);
    if (m_shown.day)
        addDay(subject, *m_shown.day, m_shown.now);
    return subject;
}

void RowModel::setDay(const DayTimes &day)
{
    m_shown.day = std::make_shared<const DayTimes>(day);
    announce({});
}

// All rows, and those below them: what is sorted or filtered by it moves.
void RowModel::announce(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    for (int row = 0; row < rows; ++row)
        announce(index(row, 0, parent));
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
        return QVariant::fromValue(subject(index, {}));
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
