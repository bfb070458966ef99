#include "ui/window/tableactions.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSaveFile>

#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

QList<int> shownColumns(const TableView &table)
{
    QList<int> columns;
    for (int visual = 0; visual < table.header()->count(); ++visual) {
        const int column = table.header()->logicalIndex(visual);
        if (!table.header()->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void addRows(QList<QStringList> &rows, const QAbstractItemModel &model, const QList<int> &columns,
             const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column, parent).data().toString());
        rows.append(cells);
        addRows(rows, model, columns, model.index(row, 0, parent));
    }
}

} // namespace

QString copiedTable(const TableView &table, CopyFormat format)
{
    const QList<int> columns = shownColumns(table);
    QStringList titles;
    for (const int column : columns)
        titles.append(table.model()->headerData(column, Qt::Horizontal).toString());
    QList<QStringList> rows;
    addRows(rows, *table.model(), columns, {});
    return copied(format, titles, rows);
}

TableActions::TableActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_folder(QDir::homePath())
{
}

void TableActions::copy(const TableView &table, CopyFormat format)
{
    QGuiApplication::clipboard()->setText(table.copiedSelection(format));
    Q_EMIT done(tr("Copied"));
}

void TableActions::exportCsv(const TableView &table, const QString &name)
{
    const QByteArray csv = copiedTable(table, CopyFormat::Csv).toUtf8();
    auto *dialog = new QFileDialog(m_window, tr("Export table as CSV"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv](const QString &file) { write(csv, file); });
    dialog->open();
}

void TableActions::write(const QByteArray &csv, const QString &name)
{
    m_folder = QFileInfo(name).absolutePath();
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    const QString shown = QFileInfo(name).fileName();
    if (written)
        Q_EMIT done(tr("Saved %1").arg(shown));
    else
        Q_EMIT failed(tr("Could not save %1: %2.").arg(shown, file.errorString()));
}

} // namespace jobwatch
