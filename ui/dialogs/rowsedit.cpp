#include "ui/dialogs/rowsedit.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int oneRow = 26;
constexpr int rowsInSight = 3;

// Every key counts at once: what is wrong is said while it is typed, and nothing is lost by a shortcut.
class TypingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            auto *self = const_cast<TypingDelegate *>(this); // signals are not const
            connect(line, &QLineEdit::textEdited, self, [self, line] { Q_EMIT self->commitData(line); });
        }
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (!line || line->text() != index.data(Qt::EditRole).toString()) // else the cursor would move
            QStyledItemDelegate::setEditorData(editor, index);
    }
};

bool isEmpty(const QStringList &texts)
{
    return std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); });
}

} // namespace

RowsEdit::RowsEdit(const QString &name, const QStringList &titles, QWidget *parent)
    : QTableWidget(0, int(titles.size()), parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(titles);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(oneRow); // a style may want more
    verticalHeader()->setDefaultSectionSize(oneRow);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setTabKeyNavigation(false); // Tab leaves it
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                    | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    setItemDelegate(new TypingDelegate(this));
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowsInSight * oneRow + 4);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        keepOneEmpty();
        Q_EMIT changed();
    });
    keepOneEmpty();
}

void RowsEdit::setRows(const QList<QStringList> &rows)
{
    m_filling = true;
    setRowCount(0);
    for (const QStringList &row : rows)
        addRow(row);
    m_filling = false;
    keepOneEmpty();
}

QList<QStringList> RowsEdit::rows() const
{
    QList<QStringList> all;
    for (int row = 0; row < rowCount(); ++row)
        if (const QStringList texts = textsOf(row); !isEmpty(texts))
            all.append(texts);
    return all;
}

void RowsEdit::setCurrentText(int column, const QString &text)
{
    const int row = currentRow() < 0 ? rowCount() - 1 : currentRow();
    item(row, column)->setText(text);
}

QStringList RowsEdit::textsOf(int row) const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts.append(item(row, column)->text());
    return texts;
}

void RowsEdit::addRow(const QStringList &texts)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column)
        setItem(row, column, new QTableWidgetItem(texts.value(column)));
}

void RowsEdit::keepOneEmpty()
{
    if (rowCount() > 0 && isEmpty(textsOf(rowCount() - 1)))
        return;
    const bool before = std::exchange(m_filling, true);
    addRow({});
    m_filling = before;
}

// Delete takes the row away.
void RowsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete && state() != QAbstractItemView::EditingState;
    if (!removes || currentRow() < 0)
        return QTableWidget::keyPressEvent(event);
    removeRow(currentRow());
    keepOneEmpty();
    Q_EMIT changed();
}

} // namespace jobwatch
