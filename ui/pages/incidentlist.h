#pragma once

#include <QWidget>

#include "core/base/clock.h"
#include "core/domain/maintenance.h"
#include "ui/charts/timerange.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"

class QToolButton;

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
    void setPlans(const QList<Maintenance> &plans); // in which incidents are to be expected
    bool isPlannedShown() const;
    void say(const QString &sentence); // instead of the sums
    void setZone(const QTimeZone &zone);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void plannedToggled(bool shown);
    void incidentChosen(const jobwatch::Incident &incident); // Enter or double click

private:
    void fill();

    const Clock &m_clock;
    TableModel<IncidentRow> *m_model = nullptr;
    QList<Incident> m_incidents{};
    QList<Maintenance> m_plans{};
    MutedLabel *m_sums = nullptr;
    QToolButton *m_planned = nullptr;
    TableView *m_table = nullptr;
};

} // namespace jobwatch
