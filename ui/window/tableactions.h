#pragma once

#include <QObject>

#include "core/base/result.h"
#include "ui/tables/copying.h"

class QWidget;

namespace jobwatch {

class TableExport;
class TableView;

// Copies and exports what a table shows.
class TableActions final : public QObject
{
    Q_OBJECT

public:
    explicit TableActions(QWidget *window);

    void copy(const TableView &table, CopyFormat format);
    void exportCsv(const TableView &table, const QString &name); // asks where
    void write(const TableView &table, const QString &file); // one at a time
    void breakOff();
    void setFolder(const QString &folder) { m_folder = folder; }
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void began(const QString &what);
    void ended();

private:
    void tell(const QString &file, const Result<void> &result);

    QWidget *m_window = nullptr;
    QString m_folder{}; // of the last export; empty: the home
    TableExport *m_export = nullptr; // while it writes
};

} // namespace jobwatch
