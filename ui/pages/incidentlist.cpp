#include "ui/pages/incidentlist.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pages/striprows.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

namespace jobwatch {

IncidentList::IncidentList(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new TableModel<IncidentRow>(incidentColumns(), this))
    , m_sums(new MutedLabel({}, this))
    , m_table(new TableView(m_model, clock, tr("Incidents"), this))
{
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(12, 7, 12, 7);
    heading->setSpacing(10);
    heading->addWidget(sectionLabel(tr("Incidents"), this));
    heading->addWidget(m_sums, 1);
    m_planned = new QToolButton(this);
    m_planned->setText(tr("Show planned pauses"));
    m_planned->setToolTip(
        tr("Shades pauses and planned maintenance in the strips, and marks the incidents that "
           "began in planned maintenance."));
    m_planned->setCheckable(true);
    m_planned->setChecked(true);
    m_planned->setAutoRaise(true);
    m_planned->setFocusPolicy(Qt::TabFocus);
    heading->addWidget(m_planned);
    connect(m_planned, &QToolButton::toggled, this, [this](bool shown) {
        fill();
        Q_EMIT plannedToggled(shown);
    });
    m_sums->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setToolTip({});
    m_table->setWhatsThis(tr("From the first status that was not ok to the return to ok. Enter shows the "
                             "range of an incident in the charts."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_table, 1);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT incidentChosen(m_model->rowAt(index).incident); });
}

void IncidentList::show(const QList<Incident> &incidents, const TimeRange &range)
{
    m_incidents = incidents;
    fill();
    say(incidentsSummary(incidents, range.from, range.to));
}

void IncidentList::setPlans(const QList<Maintenance> &plans)
{
    if (plans == m_plans)
        return;
    m_plans = plans;
    fill();
}

bool IncidentList::isPlannedShown() const
{
    return m_planned->isChecked();
}

void IncidentList::fill()
{
    QList<IncidentRow> rows = incidentRows(m_incidents);
    for (IncidentRow &row : rows) {
        for (const Maintenance &plan : plansFor(row.incident.runner, m_plans))
            if (isPlannedShown() && windowAt(plan, row.incident.began))
                row.planned = plan.reason;
    }
    m_model->setRows(rows, m_clock.now());
}

void IncidentList::say(const QString &sentence)
{
    m_sums->setText(sentence);
}

void IncidentList::setZone(const QTimeZone &zone)
{
    m_table->setZone(zone);
}

} // namespace jobwatch
