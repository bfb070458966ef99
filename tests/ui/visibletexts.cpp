#include "tests/ui/visibletexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolTip>

namespace jobwatch {

namespace {

constexpr int mostRows = 60; // of one table below one parent

void addCells(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent,
              const QList<int> &roles)
{
    const int rows = std::min(mostRows, model.rowCount(parent));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : roles)
                texts.append(index.data(role).toString());
        }
        addCells(texts, model, model.index(row, 0, parent), roles);
    }
}

void addTable(QStringList &texts, const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column)
        texts.append(model->headerData(column, Qt::Horizontal).toString());
    addCells(texts, *model, {},
             {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole});
}

void addTextsOf(QStringList &texts, const QWidget &widget)
{
    texts += {widget.toolTip(), widget.whatsThis(), widget.accessibleName(), widget.accessibleDescription()};
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts += {line->text(), line->placeholderText()};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        texts.append(text->toPlainText());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        for (const QAction *action : menu->actions())
            texts += {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()};
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addTable(texts, *view);
}

} // namespace

QStringList toolTips(const QWidget &root)
{
    QStringList texts{root.toolTip(), root.whatsThis()};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        texts += {widget->toolTip(), widget->whatsThis()};
    for (const QAction *action : root.findChildren<QAction *>())
        texts += {action->toolTip(), action->whatsThis()};
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>())
        if (view->model())
            addCells(texts, *view->model(), {}, {Qt::ToolTipRole, Qt::WhatsThisRole});
    texts.removeAll(QString());
    return texts;
}

QStringList visibleTexts(const QWidget &root)
{
    QStringList texts;
    addTextsOf(texts, root);
    for (const QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisibleTo(&root))
            addTextsOf(texts, *widget);
    texts.removeAll(QString());
    return texts;
}

} // namespace jobwatch
