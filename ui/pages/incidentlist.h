#pragma once

#include <QWidget>

#include "core/base/clock.h"
#include "ui/charts/timerange.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"

class QLabel;

namespace jobwatch {

class MutedLabel;
class TableView;

// The incidents of a range, with what they come to.
class IncidentList final : public QWidget
{
    Q_OBJECT

public:
    IncidentList(const Clock &clock, QWidget *parent = nullptr);

    void show(const QList<Incident> &incidents, const TimeRange &range);
    void say(const QString &sentence); // instead of the sums
    void setZone(const QTimeZone &zone);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void incidentChosen(const jobwatch::Incident &incident); // Enter or double click

private:
    const Clock &m_clock;
    TableModel<IncidentRow> *m_model = nullptr;
    MutedLabel *m_sums = nullptr;
    TableView *m_table = nullptr;
};

} // namespace jobwatch
