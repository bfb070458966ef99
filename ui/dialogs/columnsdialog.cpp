#include "ui/dialogs/columnsdialog.h"

#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include "ui/tables/rowmodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

ColumnsDialog::ColumnsDialog(TableView *table, QWidget *parent)
    : DialogFrame(tr("Columns"), parent)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(new MutedLabel(tr("Drag a header to move its column. Where the window is too narrow, "
                                        "the least important columns go away by themselves."),
                                     content));
    auto *list = new QListWidget(content);
    list->setAccessibleName(tr("Columns"));
    const QList<ColumnSpec> &columns = table->proxy().rows().columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto *item = new QListWidgetItem(columns[i].title, list);
        item->setData(Qt::UserRole, columns[i].id);
        item->setCheckState(table->isColumnChosen(columns[i].id) ? Qt::Checked : Qt::Unchecked);
        if (i == 0) // the first column tells what the row is
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    connect(list, &QListWidget::itemChanged, this,
            [table = QPointer<TableView>(table)](const QListWidgetItem *item) {
                if (table)
                    table->chooseColumn(item->data(Qt::UserRole).toString(),
                                        item->checkState() == Qt::Checked);
            });
    column->addWidget(list, 1);
    setContent(content);
    addCloseButton();
    resize(380, 460);
}

} // namespace jobwatch
