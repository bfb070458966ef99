#include "ui/window/tableexport.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>

#include "ui/tables/copying.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr qint64 oneTurn = 20; // ms
constexpr int mostRestarts = 3; // afterwards the window waits for it

} // namespace

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

TableExport::TableExport(const TableView &table, const QString &file, QObject *parent)
    : QObject(parent)
    , m_model(table.model())
    , m_columns(shownColumns(table))
    , m_file(file)
{
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &TableExport::writeSome);
    using Model = QAbstractItemModel;
    for (const auto changed : {&Model::rowsInserted, &Model::rowsRemoved})
        connect(m_model, changed, this, &TableExport::restart);
    connect(m_model, &Model::rowsMoved, this, &TableExport::restart);
    connect(m_model, &Model::layoutChanged, this, &TableExport::restart);
    connect(m_model, &Model::modelReset, this, &TableExport::restart);
    connect(m_model, &QObject::destroyed, this, &TableExport::breakOff);
}

void TableExport::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return end(Error{ErrorKind::Storage, m_file.errorString(), {}});
    writeTitles();
}

void TableExport::writeTitles()
{
    QStringList titles;
    for (const int column : std::as_const(m_columns))
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    m_file.write(copied(CopyFormat::Csv, titles, {}).toUtf8());
    m_next = m_model->index(0, 0);
    m_turns.start();
}

void TableExport::restart()
{
    if (!m_turns.isActive())
        return;
    ++m_restarts;
    m_file.seek(0);
    m_file.resize(0);
    writeTitles();
}

void TableExport::writeSome()
{
    QElapsedTimer turn;
    turn.start();
    while (m_next.isValid() && (m_restarts > mostRestarts || turn.elapsed() < oneTurn)) {
        writeRow(m_next);
        m_next = after(m_next);
    }
    if (m_next.isValid())
        return;
    m_turns.stop();
    end(m_file.commit() ? Result<void>() : Error{ErrorKind::Storage, m_file.errorString(), {}});
}

void TableExport::writeRow(const QModelIndex &row)
{
    QStringList cells;
    for (const int column : std::as_const(m_columns))
        cells.append(row.siblingAtColumn(column).data().toString());
    m_file.write(copied(CopyFormat::Csv, cells, {}).toUtf8());
}

// What is below it, else beside it, else beside what it is below of.
QModelIndex TableExport::after(const QModelIndex &row) const
{
    if (m_model->rowCount(row) > 0)
        return m_model->index(0, 0, row);
    for (QModelIndex at = row; at.isValid(); at = at.parent()) {
        if (at.row() + 1 < m_model->rowCount(at.parent()))
            return m_model->index(at.row() + 1, 0, at.parent());
    }
    return {};
}

void TableExport::breakOff()
{
    m_turns.stop();
    m_file.cancelWriting();
    end(Error{ErrorKind::Cancelled, {}, {}});
}

void TableExport::end(const Result<void> &result)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    Q_EMIT ended(result);
}

} // namespace jobwatch
