#include "ui/pages/tablepage.h"

#include <algorithm>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/pages/dayasking.h"
#include "ui/tables/filtervalues.h"
#include "ui/tables/rowmodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

TablePage::TablePage(ViewId id, const Content &content, const Clock &clock, QWidget *parent)
    : Page(id, parent)
    , m_update(content.update)
    , m_bar(new FilterBar(viewTitle(id), content.chips, this))
    , m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    m_column = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setContentsMargins(14, 4, 14, 4);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addLayout(m_stack, 1);
    buildTable(content, clock);
    m_stack->addWidget(buildNote());
    m_bar->line()->setValueCounter(
        [this](FilterField field) { return countedValues(*m_table->proxy().sourceModel(), field); });
    connect(m_bar, &FilterBar::saveRequested, this, [this] { Q_EMIT actionRequested(ActionId::SaveView); });
    connect(m_bar, &FilterBar::columnsRequested, this, &Page::columnsRequested);
    connect(m_bar->line(), &FilterLine::filterChanged, this, &TablePage::applyFilter);
    connect(m_bar->line(), &FilterLine::leftForTable, this, &TablePage::focusContent);
    connect(m_bar->line(), &FilterLine::problemChanged, this, [this](const QString &problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
}

void TablePage::insertAboveTable(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_problem) + 1, widget);
}

void TablePage::buildTable(const Content &content, const Clock &clock)
{
    content.model->setParent(this);
    m_table = new TableView(content.model, clock, viewTitle(id()), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(content.tree);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->proxy().keepOrderOfTopRows(content.tree);
    connect(m_table, &TableView::currentRowChanged, this, &Page::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::selectionChanged);
    connect(m_table, &TableView::rowActivated, this, &Page::whyRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(position));
    });
    m_stack->addWidget(m_table);
}

QWidget *TablePage::buildNote()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_note = new QLabel(page);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignCenter);
    m_clear = new QPushButton(tr("Clear filter"), page);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_bar->line()->setLine({}); });
    column->addStretch(1);
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void TablePage::askDayBy(const Questions &questions, const Clock &clock)
{
    m_day = new DayAsking(questions, clock, this);
    auto *model = static_cast<RowModel *>(m_table->proxy().sourceModel());
    connect(m_day, &DayAsking::answered, this, [model](const DayTimes &day) { model->setDay(day); });
    const auto look = [this] { m_day->look(wantsDay()); };
    connect(m_table, &TableView::layoutChangedByHand, this, look);
    connect(this, &Page::filterChanged, this, look);
}

// A column that is seen, or a filter that looks at it.
bool TablePage::wantsDay() const
{
    constexpr FilterField fields[] = {FilterField::Wait, FilterField::Run, FilterField::Failed};
    const QList<FilterTerm> &terms = m_bar->line()->filter().terms;
    const bool isFiltered = std::any_of(terms.begin(), terms.end(), [&fields](const FilterTerm &term) {
        return term.field && std::find(std::begin(fields), std::end(fields), *term.field) != std::end(fields);
    });
    return isFiltered || m_table->isColumnChosen(u"wait95"_s) || m_table->isColumnChosen(u"run95"_s)
        || m_table->isColumnChosen(u"lastfailed"_s);
}

void TablePage::showSnapshot(const Snapshot &snapshot)
{
    if (m_update)
        m_update(snapshot);
    if (m_day)
        m_day->look(snapshot, isVisible() && wantsDay());
    m_bar->showCounts(snapshot);
    showTableOrNote();
}

void TablePage::showTimesIn(const QTimeZone &zone)
{
    m_table->setZone(zone);
}

void TablePage::setNarrow(bool narrow)
{
    m_bar->setNarrow(narrow);
}

FilterLine *TablePage::filterLine() const
{
    return m_bar->line();
}

void TablePage::focusContent()
{
    m_table->setFocus();
}

void TablePage::applyFilter()
{
    m_table->proxy().setFilter(m_bar->line()->filter());
    showTableOrNote();
    Q_EMIT filterChanged();
}

void TablePage::showTableOrNote()
{
    const bool empty = m_table->proxy().rowCount() == 0;
    const bool filtered = !m_bar->line()->filter().isEmpty();
    if (empty && filtered)
        m_note->setText(tr("Nothing matches this filter. %Ln row(s) are hidden.", nullptr,
                           m_table->proxy().hiddenLeaves()));
    else
        m_note->setText(m_emptyText);
    m_clear->setVisible(filtered);
    m_stack->setCurrentIndex(empty && (filtered || !m_emptyText.isEmpty()) ? 1 : 0);
}

} // namespace jobwatch
