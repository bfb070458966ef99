#include "ui/dialogs/quietfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QTimeZone>

#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

QTimeEdit *timeEdit(const QString &name, QTime time, QWidget *parent)
{
    auto *edit = new QTimeEdit(time, parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

QuietFields::QuietFields(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZoneId())
    , m_quiet(new QCheckBox(this))
    , m_from(timeEdit(tr("Quiet from"), QTime(22, 0), this))
    , m_to(timeEdit(tr("Quiet to"), QTime(7, 0), this))
    , m_days(new QComboBox(this))
{
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_days->setAccessibleName(tr("Quiet on"));
    m_days->addItems({tr("Every day"), tr("Monday to Friday"), tr("Saturday and Sunday")});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_quiet);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_to);
    row->addWidget(m_days);
    row->addStretch(1);
    follow();
    connect(m_quiet, &QCheckBox::toggled, this, &QuietFields::follow);
    connect(m_from, &QTimeEdit::timeChanged, this, &QuietFields::changed);
    connect(m_to, &QTimeEdit::timeChanged, this, &QuietFields::changed);
    connect(m_days, &QComboBox::currentIndexChanged, this, &QuietFields::changed);
}

QWidget *QuietFields::first() const
{
    return m_quiet;
}

QuietHours QuietFields::hours() const
{
    if (!m_quiet->isChecked() || m_from->time() == m_to->time())
        return {};
    return {m_from->time(), m_to->time(), QuietHours::Days(m_days->currentIndex()), m_zone};
}

void QuietFields::setHours(const QuietHours &hours)
{
    m_quiet->setChecked(hours.isSet());
    if (!hours.isSet())
        return;
    m_zone = hours.zone;
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    m_days->setCurrentIndex(int(hours.days));
    m_quiet->setToolTip(tr("In the time of %1").arg(QString::fromUtf8(hours.zone)));
}

void QuietFields::follow()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_days)})
        part->setEnabled(m_quiet->isChecked());
    Q_EMIT changed();
}

} // namespace jobwatch
