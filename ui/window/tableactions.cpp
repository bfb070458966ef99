#include "ui/window/tableactions.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <utility>

#include "ui/tables/tableview.h"
#include "ui/window/tableexport.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

TableActions::TableActions(QObject *parent)
    : QObject(parent)
{
}

void TableActions::copy(const TableView &table, CopyFormat format)
{
    QGuiApplication::clipboard()->setText(table.copiedSelection(format));
    Q_EMIT done(tr("Copied"));
}

void TableActions::offerExport(const TableView &table, const QString &name)
{
    const QPointer<const TableView> shown(&table);
    Q_EMIT exportOffered({.title = tr("Export table as CSV"),
                          .filters = {tr("Comma-separated values (*.csv)"), tr("All files (*)")},
                          .suffix = u"csv"_s,
                          .name = name + u".csv"_s,
                          .write = [this, shown](const QString &file, const ExportOffer::Then &then) {
                              if (shown)
                                  write(*shown, file, then);
                          }});
}

void TableActions::write(const TableView &table, const QString &file, const ExportOffer::Then &then)
{
    if (m_export)
        return Q_EMIT failed(tr("Another table is being written."));
    m_export = new TableExport(table, file, this);
    connect(m_export, &TableExport::ended, this, [this, then](const Result<void> &result) {
        std::exchange(m_export, nullptr)->deleteLater();
        Q_EMIT ended();
        then(result);
    });
    Q_EMIT began(tr("Writing %1…").arg(QFileInfo(file).fileName()));
    m_export->begin();
}

void TableActions::breakOff()
{
    if (m_export)
        m_export->breakOff();
}

} // namespace jobwatch
