#pragma once

#include <QAbstractItemModel>

#include "core/domain/timer.h"
#include "ui/tables/column.h"
#include "ui/tables/filter.h"

namespace jobwatch {

// What all tables have in common: columns with stable ids, a clock that the view turns, and cells as
// the source of every role. A subclass (see tablemodel.h) holds the rows.
class RowModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit RowModel(QList<ColumnSpec> columns, QObject *parent);

    const QList<ColumnSpec> &columns() const { return m_columns; }

    // Ages are reckoned to this moment. Announces nothing: views repaint what they show.
    void setNow(Instant now) { m_shown.now = now; }
    void setZone(const QTimeZone &zone) { m_shown.zone = zone; }
    const Shown &shown() const { return m_shown; }
    void setDay(const DayTimes &day); // what the history says of the last 24 h
    // What filters look at, without the way through a QVariant.
    FilterSubject subject(const QModelIndex &index, const FilterNeeds &needs) const;
    bool isFlat() const { return m_flat; } // no row has rows below it

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    virtual Cell cellAt(const QModelIndex &index) const = 0;
    virtual QVariant sortAt(const QModelIndex &index) const = 0;
    virtual FilterSubject subjectAt(const QModelIndex &index, const FilterNeeds &needs) const = 0;
    virtual Scope scopeAt(const QModelIndex &index) const = 0;
    virtual std::optional<TimerKey> timerAt(const QModelIndex &) const { return {}; }
    virtual QString keyAt(const QModelIndex &index) const = 0;
    virtual bool spansAt(const QModelIndex &) const { return false; }

    void setFlat(bool flat) { m_flat = flat; }

private:
    void announce(const QModelIndex &parent);

    QList<ColumnSpec> m_columns{};
    Shown m_shown{};
    bool m_flat = true;
};

} // namespace jobwatch
