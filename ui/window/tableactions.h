#pragma once

#include <QObject>

#include "ui/tables/copying.h"
#include "ui/window/exportoffer.h"

namespace jobwatch {

class TableExport;
class TableView;

// Copies and exports what a table shows.
class TableActions final : public QObject
{
    Q_OBJECT

public:
    explicit TableActions(QObject *parent);

    void copy(const TableView &table, CopyFormat format);
    void offerExport(const TableView &table, const QString &name);
    void write(const TableView &table, const QString &file, const ExportOffer::Then &then); // one at a time
    void breakOff();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void began(const QString &what);
    void ended();
    void exportOffered(const jobwatch::ExportOffer &offer);

private:
    TableExport *m_export = nullptr; // while it writes
};

} // namespace jobwatch
