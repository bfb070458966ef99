#include "ui/dialogs/momentdialog.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPushButton>

namespace jobwatch {

MomentDialog::MomentDialog(Instant at, Instant now, const QTimeZone &zone, QWidget *parent)
    : DialogFrame(tr("As of"), parent)
    , m_now(now)
    , m_zone(zone)
{
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(16, 14, 16, 14);
    m_field = new QDateTimeEdit(content);
    m_field->setTimeSpec(Qt::UTC); // a clock without summer time: the zone is reckoned in moment()
    const Instant proposed = at < now ? at : now - std::chrono::hours(1); // now is no other moment
    const QDateTime shown = toDateTime(proposed).toTimeZone(zone);
    m_field->setDateTime(QDateTime(shown.date(), shown.time(), Qt::UTC));
    m_field->setCalendarPopup(true);
    m_field->setAccessibleName(tr("Moment"));
    form->addRow(tr("Show all views as they were &at"), m_field);
    setContent(content);
    setMinimumWidth(440);
    m_show = addActionButton(tr("Show"));
    connect(m_field, &QDateTimeEdit::dateTimeChanged, this, &MomentDialog::check);
    connect(this, &QDialog::accepted, this, [this] {
        if (moment() < m_now)
            Q_EMIT decided(moment());
    });
    check();
}

Instant MomentDialog::moment() const
{
    return instantFromMs(QDateTime(m_field->date(), m_field->time(), m_zone).toMSecsSinceEpoch());
}

void MomentDialog::check()
{
    const bool past = moment() < m_now;
    m_show->setEnabled(past);
    setFoot(past ? QString() : tr("That moment has not come yet."));
}

} // namespace jobwatch
