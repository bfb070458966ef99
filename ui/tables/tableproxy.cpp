#include "ui/tables/tableproxy.h"

#include "ui/tables/rowmodel.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr auto catchUpAfter = 1s;

// The C locale knows no natural order.
QLocale orderingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

int leavesBelow(const QAbstractItemModel &model, const QModelIndex &index)
{
    const int rows = model.rowCount(index);
    int leaves = rows == 0 && index.isValid() ? 1 : 0;
    for (int row = 0; row < rows; ++row)
        leaves += leavesBelow(model, model.index(row, 0, index));
    return leaves;
}

} // namespace

TableProxy::TableProxy(RowModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
    , m_collator(orderingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::CoarseTimer);
    m_later.setInterval(catchUpAfter);
    connect(&m_later, &QTimer::timeout, this, &TableProxy::catchUp);
    setSourceModel(source);
    connect(source, &RowModel::dataChanged, this, &TableProxy::catchUpSoon);
    connect(source, &RowModel::rowsInserted, this, &TableProxy::catchUpSoon);
    connect(source, &RowModel::rowsRemoved, this, &TableProxy::catchUpSoon);
}

void TableProxy::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_needs = needsOf(filter);
    if (m_source->isFlat())
        invalidate(); // each run of rows that comes or goes costs as much as there are rows
    else
        invalidateFilter();
}

int TableProxy::hiddenLeaves() const
{
    return leavesBelow(*m_source, {}) - leavesBelow(*this, {});
}

void TableProxy::catchUp()
{
    if (!m_filter.isEmpty())
        invalidateFilter();
    if (sortColumn() >= 0)
        sort(sortColumn(), sortOrder());
}

void TableProxy::catchUpSoon()
{
    const bool needed = !m_filter.isEmpty() || sortColumn() >= 0;
    if (needed && !m_later.isActive())
        m_later.start();
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty())
        return true;
    const QModelIndex index = m_source->index(row, 0, parent);
    if (m_source->hasChildren(index))
        return false; // shown when something below it is
    return matches(m_filter, m_source->subject(index, m_needs));
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool rising = sortOrder() == Qt::AscendingOrder;
    const bool sourceOrder = rising ? left.row() < right.row() : left.row() > right.row();
    if (m_keepTop && !left.parent().isValid())
        return sourceOrder;
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.isNull() || b.isNull()) // nothing to compare stands last in both orders
        return a.isNull() == b.isNull() ? sourceOrder : (rising ? b.isNull() : a.isNull());
    if (a.typeId() == QMetaType::QString) {
        const int order = m_collator.compare(a.toString(), b.toString());
        return order == 0 ? sourceOrder : order < 0;
    }
    return a.toDouble() == b.toDouble() ? sourceOrder : a.toDouble() < b.toDouble();
}

} // namespace jobwatch
