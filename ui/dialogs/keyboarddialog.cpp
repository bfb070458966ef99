#include "ui/dialogs/keyboarddialog.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/window/actionset.h"
#include "ui/window/menus.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

void fill(QTreeWidget *table, const ActionSet &actions)
{
    for (const ActionSpec &spec : actionTable()) {
        const QString text = QCoreApplication::translate("Action", spec.text).remove(u'&');
        const QString where = spec.reach == Reach::Table ? KeyboardDialog::tr("in tables") : QString();
        table->addTopLevelItem(
            new QTreeWidgetItem({menuTitle(spec.menu).remove(u'&'), text, actions.shortcutText(spec.id),
                                 where, QCoreApplication::translate("Action", spec.tip)}));
    }
    const QString everywhere = KeyboardDialog::tr("Everywhere");
    const QString next = KeyboardDialog::tr("Next area, previous area");
    const QString views = KeyboardDialog::tr("Next view, previous view");
    table->addTopLevelItem(new QTreeWidgetItem({everywhere, next, u"F6, Shift+F6"_s}));
    table->addTopLevelItem(new QTreeWidgetItem({everywhere, views, u"Ctrl+Tab, Ctrl+Shift+Tab"_s}));
}

void narrow(QTreeWidget *table, const QString &word)
{
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = table->topLevelItem(row);
        bool matches = word.isEmpty();
        for (int column = 0; column < item->columnCount(); ++column)
            matches = matches || item->text(column).contains(word, Qt::CaseInsensitive);
        item->setHidden(!matches);
    }
}

} // namespace

KeyboardDialog::KeyboardDialog(const ActionSet &actions, QWidget *parent)
    : DialogFrame(tr("Keyboard shortcuts"), parent)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    auto *word = new QLineEdit(content);
    word->setPlaceholderText(tr("Find an action or a key"));
    word->setAccessibleName(tr("Find an action or a key"));
    word->setClearButtonEnabled(true);
    column->addWidget(word);
    auto *table = new QTreeWidget(content);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({tr("Menu"), tr("Action"), tr("Keys"), tr("Where"), tr("What it does")});
    fill(table, actions);
    for (int row = 0; row < table->topLevelItemCount(); ++row)
        table->topLevelItem(row)->setSizeHint(0, QSize(0, 24));
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(0, letter * 14);
    table->setColumnWidth(1, letter * 28);
    table->setColumnWidth(2, letter * 20);
    table->setColumnWidth(3, letter * 12);
    connect(word, &QLineEdit::textChanged, table, [table](const QString &text) { narrow(table, text); });
    column->addWidget(table, 1);
    setContent(content);
    addCloseButton();
    resize(860, 560);
}

} // namespace jobwatch
