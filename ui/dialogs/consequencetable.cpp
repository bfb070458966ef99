#include "ui/dialogs/consequencetable.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>

#include "ui/tables/copying.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int cellPadding = 24; // of both sides, with the line of the header

enum Column { Name, Present, Proposed, Change, FixedTen };

// The numbers go down for the better and for what is saved.
QString arrowed(const ConsequenceRow &row)
{
    switch (row.change) {
    case ConsequenceChange::Unknown:
    case ConsequenceChange::NoRealChange:
        return row.changeText;
    case ConsequenceChange::Better:
    case ConsequenceChange::Less:
        return u"▼ "_s + row.changeText;
    case ConsequenceChange::Worse:
    case ConsequenceChange::More:
        return u"▲ "_s + row.changeText;
    }
    Q_UNREACHABLE();
}

QColor inkOf(ConsequenceChange change, const Theme &theme)
{
    switch (change) {
    case ConsequenceChange::Unknown:
    case ConsequenceChange::NoRealChange:
        return theme.mutedText;
    case ConsequenceChange::Better:
    case ConsequenceChange::Less:
        return theme[Tone::Ok].ink;
    case ConsequenceChange::Worse:
    case ConsequenceChange::More:
        return theme[Tone::Warning].ink;
    }
    Q_UNREACHABLE();
}

QTreeWidgetItem *itemFor(const ConsequenceRow &row, const Theme &theme, bool outdated)
{
    auto *item = new QTreeWidgetItem({row.name, row.present, row.proposed, arrowed(row), row.fixedTen});
    item->setSizeHint(Name, QSize(0, 26));
    for (const int column : {Present, Proposed, FixedTen})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {Present, FixedTen})
        item->setForeground(column, theme.mutedText);
    item->setForeground(Change, outdated ? theme.mutedText : inkOf(row.change, theme));
    if (outdated)
        item->setForeground(Proposed, theme.mutedText);
    QFont bold = item->font(Proposed);
    bold.setBold(!outdated);
    item->setFont(Proposed, bold);
    return item;
}

} // namespace

ConsequenceTable::ConsequenceTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Consequences"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(150);
    setHeaderLabels({tr("Consequence"), tr("Present"), tr("Proposed"), tr("Change"), tr("Fixed 10 min")});
    for (const int column : {Present, Proposed, FixedTen})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    const QFontMetrics metrics(font());
    const int number = metrics.horizontalAdvance(tr("Fixed 10 min")) + cellPadding;
    setColumnWidth(Present, number);
    setColumnWidth(Proposed, number);
    setColumnWidth(FixedTen, number);
}

void ConsequenceTable::setRows(const QList<ConsequenceRow> &rows)
{
    m_rows = rows;
    fill();
}

void ConsequenceTable::setOutdated(bool outdated)
{
    if (m_outdated == outdated)
        return;
    m_outdated = outdated;
    fill();
}

QString ConsequenceTable::csv() const
{
    QStringList titles;
    for (int column = 0; column < columnCount(); ++column)
        titles.append(headerItem()->text(column));
    QList<QStringList> rows;
    for (const ConsequenceRow &row : m_rows)
        rows.append({row.name, row.present, row.proposed, row.changeText, row.fixedTen});
    return copied(CopyFormat::Csv, titles, rows);
}

void ConsequenceTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void ConsequenceTable::fill()
{
    const int current = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    clear();
    for (const ConsequenceRow &row : m_rows)
        addTopLevelItem(itemFor(row, themeOf(this), m_outdated));
    const QFontMetrics metrics(font());
    int widest = metrics.horizontalAdvance(u"▼ 12.34 points better"_s);
    for (const ConsequenceRow &row : std::as_const(m_rows))
        widest = std::max(widest, metrics.horizontalAdvance(arrowed(row)));
    setColumnWidth(Change, widest + cellPadding);
    if (current >= 0 && current < topLevelItemCount())
        setCurrentItem(topLevelItem(current));
    updateGeometry();
}

// All of them are to be compared at once, where there is room.
QSize ConsequenceTable::sizeHint() const
{
    const int rows = std::max(0, sizeHintForRow(0)) * topLevelItemCount();
    return {QTreeWidget::sizeHint().width(), rows + header()->sizeHint().height() + 2};
}

} // namespace jobwatch
