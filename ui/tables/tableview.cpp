#include "ui/tables/tableview.h"

#include <algorithm>
#include <numeric>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "ui/tables/celldelegate.h"
#include "ui/tables/cellpainter.h"
#include "ui/tables/rowmodel.h"
#include "ui/tables/tableproxy.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr int unfoldAtMost = 2000; // rows of one parent; more are folded at first, because unfolding costs

} // namespace

TableView::TableView(RowModel *model, const Clock &clock, const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_proxy(new TableProxy(model, this))
    , m_delegate(new CellDelegate(this))
    , m_clock(clock)
{
    for (const ColumnSpec &column : model->columns())
        m_chosen.append(!column.shape.hidden);
    m_byHand.fill(0, m_chosen.size());
    setAccessibleName(name);
    setItemDelegate(m_delegate);
    header()->setStretchLastSection(
        false); // with columns it would lay them out: a fifth of the window's start
    setModel(m_proxy);
    setUpLook();
    setUpHeader();
    connectSignals();
    measureColumns();
    unfold({}, 0, m_proxy->rowCount() - 1);
}

void TableView::setUpLook()
{
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(14);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    m_ticks.setInterval(1s);
    m_ticks.setTimerType(Qt::CoarseTimer);
}

void TableView::setUpHeader()
{
    header()->setAccessibleName(accessibleName());
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(32);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    const auto &columns = m_model->columns();
    for (int i = 0; i < columns.size(); ++i)
        header()->setSectionResizeMode(
            i, columns[i].shape.stretches ? QHeaderView::Fixed : QHeaderView::Interactive);
}

void TableView::connectSignals()
{
    connect(&m_ticks, &QTimer::timeout, this, &TableView::tick);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &TableView::unfold);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TableView::currentRowChanged);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_proxy->hasChildren(index.siblingAtColumn(0)))
            Q_EMIT rowActivated(m_proxy->mapToSource(index));
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting)
            return;
        m_byHand[column] = width;
        fitColumns();
        Q_EMIT layoutChangedByHand();
    });
    connect(header(), &QHeaderView::sectionMoved, this, &TableView::layoutChangedByHand);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableView::layoutChangedByHand);
    connect(header(), &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
}

void TableView::setTwoLines(bool two)
{
    m_delegate->setTwoLines(two);
    scheduleDelayedItemsLayout();
}

void TableView::setZone(const QTimeZone &zone)
{
    m_model->setZone(zone);
    viewport()->update();
}

void TableView::measureColumns()
{
    const QFontMetrics metrics(font());
    m_measured.clear();
    m_least.clear();
    for (const ColumnSpec &column : m_model->columns()) {
        const QString sample = QCoreApplication::translate("TableSample", column.shape.sample);
        const int title = metrics.horizontalAdvance(column.title) + 2 * cellPadding + 2;
        QStringList texts = column.shape.words ? column.shape.words() : QStringList();
        texts.append(sample);
        const int body = column.shape.pixels > 0 ? column.shape.pixels
                                                 : jobwatch::columnWidth(metrics, texts, column.shape.glyph);
        const int more = m_measured.isEmpty() ? firstPadding - cellPadding : 0; // of the first one
        m_measured.append(std::max(title, body) + more);
        m_least.append(std::max(title, column.shape.pixels) + more);
    }
    fitColumns();
}

int TableView::widthOf(int column) const
{
    return m_byHand[column] > 0 ? m_byHand[column] : m_measured[column];
}

// Columns go in their order of priority until the rest fits; what is left over goes to the stretching one.
void TableView::fitColumns()
{
    QList<int> widths;
    QList<int> drops;
    int stretching = -1;
    const auto &columns = m_model->columns();
    for (int i = 0; i < columns.size(); ++i) {
        widths.append(m_chosen[i] ? widthOf(i) : 0);
        drops.append(m_chosen[i] ? columns[i].shape.drop : 0);
        if (columns[i].shape.stretches && m_chosen[i])
            stretching = i;
    }
    const QList<bool> stays = columnsThatFit(widths, drops, viewport()->width());
    QList<int> least;
    for (int i = 0; i < columns.size(); ++i) {
        widths[i] = stays[i] ? widths[i] : 0;
        least.append(m_byHand[i] > 0 ? widths[i] : std::min(m_least[i], widths[i]));
    }
    widths = squeezed(widths, least, viewport()->width());
    const int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    if (stretching >= 0)
        widths[stretching] += std::max(0, left);
    m_fitting = true;
    for (int i = 0; i < columns.size(); ++i) {
        header()->setSectionHidden(i, !m_chosen[i] || !stays[i]);
        if (m_chosen[i] && stays[i])
            header()->resizeSection(i, widths[i]);
    }
    m_fitting = false;
}

bool TableView::isColumnChosen(const QString &id) const
{
    for (int i = 0; i < m_model->columns().size(); ++i) {
        if (m_model->columns()[i].id == id)
            return m_chosen[i];
    }
    return false;
}

void TableView::chooseColumn(const QString &id, bool shown)
{
    for (int i = 1; i < m_model->columns().size(); ++i) {
        if (m_model->columns()[i].id == id)
            m_chosen[i] = shown;
    }
    fitColumns();
    Q_EMIT layoutChangedByHand();
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 1; i < m_model->columns().size(); ++i) { // the first column stays
        const ColumnSpec &column = m_model->columns()[i];
        QAction *action = menu->addAction(column.title);
        action->setCheckable(true);
        action->setChecked(m_chosen[i]);
        connect(action, &QAction::toggled, this, [this, id = column.id](bool on) { chooseColumn(id, on); });
    }
    menu->popup(header()->mapToGlobal(position));
}

void TableView::unfold(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && !isExpanded(parent) && !m_folded.contains(parent.data(KeyRole).toString())
        && m_proxy->rowCount(parent) <= unfoldAtMost) {
        m_unfolding = true;
        expand(parent);
        m_unfolding = false;
    }
    bool nested = parent.isValid();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_proxy->index(row, 0, parent);
        const int below = m_proxy->rowCount(index);
        nested = nested || below > 0;
        if (below > 0)
            unfold(index, 0, below - 1);
    }
    if (nested && !rootIsDecorated()) {
        setRootIsDecorated(true);
        m_delegate->setFirstPadding(cellPadding / 2); // behind the branch
    }
}

void TableView::remember(const QModelIndex &index, bool folded)
{
    if (m_unfolding)
        return;
    const QString key = index.data(KeyRole).toString();
    if (folded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
    Q_EMIT layoutChangedByHand();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool wasSeen = row.isValid() && row.top() >= 0 && row.bottom() < event->oldSize().height();
    QTreeView::resizeEvent(event);
    fitColumns();
    if (wasSeen && row.bottom() >= event->size().height()) // the details took its place
        scrollTo(currentIndex());
}

void TableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureColumns();
}

void TableView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    tick();
    m_ticks.start();
}

void TableView::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_ticks.stop();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentSource());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace jobwatch
