#pragma once

#include <QList>
#include <QModelIndex>
#include <QObject>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

#include "core/base/result.h"

class QAbstractItemModel;

namespace jobwatch {

class TableView;

// Writes what a table shows as CSV, a few rows between two turns of the window: folded rows included, in the
// visible columns. The file comes into its place when it is whole. A table whose rows change meanwhile is
// begun anew.
class TableExport final : public QObject
{
    Q_OBJECT

public:
    TableExport(const TableView &table, const QString &file, QObject *parent = nullptr);

    void begin();
    void breakOff(); // the file stays what it was

Q_SIGNALS:
    void ended(const jobwatch::Result<void> &result); // once

private:
    void writeTitles();
    void restart();
    void writeSome();
    void writeRow(const QModelIndex &row);
    QModelIndex after(const QModelIndex &row) const;
    void end(const Result<void> &result);

    QPointer<const QAbstractItemModel> m_model{};
    QList<int> m_columns{};
    QSaveFile m_file;
    QTimer m_turns{};
    QModelIndex m_next{};
    int m_restarts = 0;
};

QList<int> shownColumns(const TableView &table); // as they are seen, from the first

} // namespace jobwatch
