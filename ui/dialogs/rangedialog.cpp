#include "ui/dialogs/rangedialog.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPushButton>

namespace jobwatch {

RangeDialog::RangeDialog(const TimeRange &range, const QTimeZone &zone, QWidget *parent)
    : DialogFrame(tr("Range"), parent)
    , m_zone(zone)
{
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(16, 14, 16, 14);
    m_from = addField(tr("From"), range.from, content);
    m_to = addField(tr("To"), range.to, content);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    setContent(content);
    m_show = addActionButton(tr("Show"));
    for (QDateTimeEdit *field : {m_from, m_to})
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::check);
    connect(this, &QDialog::accepted, this, [this] {
        if (rangeMistake(this->range()).isEmpty())
            Q_EMIT decided(this->range());
    });
    check();
}

QDateTimeEdit *RangeDialog::addField(const QString &name, Instant at, QWidget *parent)
{
    auto *field = new QDateTimeEdit(parent);
    const QDateTime shown = toDateTime(at).toTimeZone(m_zone);
    field->setTimeSpec(Qt::UTC); // a clock without summer time: the zone is reckoned in range()
    field->setDateTime(QDateTime(shown.date(), shown.time(), Qt::UTC));
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    return field;
}

TimeRange RangeDialog::range() const
{
    const auto instant = [this](const QDateTimeEdit *field) {
        return instantFromMs(QDateTime(field->date(), field->time(), m_zone).toMSecsSinceEpoch());
    };
    return {instant(m_from), instant(m_to)};
}

void RangeDialog::check()
{
    const QString mistake = rangeMistake(range());
    m_show->setEnabled(mistake.isEmpty());
    setFoot(mistake);
}

QString rangeMistake(const TimeRange &range)
{
    if (range.length() <= Span::zero())
        return RangeDialog::tr("The end lies before the beginning.");
    if (range.length() < shortestRange)
        return RangeDialog::tr("The shortest range is five minutes.");
    return range.length() > longestRange ? RangeDialog::tr("The longest range is a year.") : QString();
}

} // namespace jobwatch
