#include "ui/window/tableactions.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <utility>

#include "ui/tables/tableview.h"
#include "ui/window/tableexport.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

TableActions::TableActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void TableActions::copy(const TableView &table, CopyFormat format)
{
    QGuiApplication::clipboard()->setText(table.copiedSelection(format));
    Q_EMIT done(tr("Copied"));
}

void TableActions::exportCsv(const TableView &table, const QString &name)
{
    auto *dialog = new QFileDialog(m_window, tr("Export table as CSV"),
                                   m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, shown = QPointer<const TableView>(&table)](const QString &file) {
                if (shown)
                    write(*shown, file);
            });
    dialog->open();
}

void TableActions::write(const TableView &table, const QString &file)
{
    if (m_export)
        return Q_EMIT failed(tr("Another table is being written."));
    m_folder = QFileInfo(file).absolutePath();
    m_export = new TableExport(table, file, this);
    connect(m_export, &TableExport::ended, this,
            [this, file](const Result<void> &result) { tell(file, result); });
    Q_EMIT began(tr("Writing %1…").arg(QFileInfo(file).fileName()));
    m_export->begin();
}

void TableActions::breakOff()
{
    if (m_export)
        m_export->breakOff();
}

void TableActions::tell(const QString &file, const Result<void> &result)
{
    std::exchange(m_export, nullptr)->deleteLater();
    Q_EMIT ended();
    const QString shown = QFileInfo(file).fileName();
    if (result)
        Q_EMIT done(tr("Saved %1").arg(shown));
    else if (result.error().kind == ErrorKind::Cancelled)
        Q_EMIT done(tr("The export was cancelled; nothing was written."));
    else
        Q_EMIT failed(tr("Could not save %1: %2.").arg(shown, result.error().message));
}

} // namespace jobwatch
