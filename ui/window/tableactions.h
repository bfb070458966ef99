#pragma once

#include <QObject>

#include "ui/tables/copying.h"

class QWidget;

namespace jobwatch {

class TableView;

// Copies and exports what a table shows.
class TableActions final : public QObject
{
    Q_OBJECT

public:
    explicit TableActions(QWidget *window);

    void copy(const TableView &table, CopyFormat format);
    void exportCsv(const TableView &table, const QString &name);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void write(const QByteArray &csv, const QString &file);

    QWidget *m_window = nullptr;
    QString m_folder{}; // of the last export
};

// Every row that the table shows, folded ones included, in its visible columns.
QString copiedTable(const TableView &table, CopyFormat format);

} // namespace jobwatch
