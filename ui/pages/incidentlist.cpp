#include "ui/pages/incidentlist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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
    m_model->setRows(incidentRows(incidents), m_clock.now());
    say(incidentsSummary(incidents, range.from, range.to));
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
