#include "ui/pages/reportscheduleform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "core/text/reportwords.h"
#include "core/text/words.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

template <typename Box>
Box *named(Box *box, const QString &name)
{
    box->setAccessibleName(name);
    return box;
}

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

ReportScheduleForm::ReportScheduleForm(QWidget *parent)
    : QWidget(parent)
    , m_weekly(new QCheckBox(tr("Send every &week by e-mail"), this))
    , m_weekday(named(new QComboBox(this), tr("Day of the week")))
    , m_hour(named(new QTimeEdit(this), tr("Time of day")))
    , m_format(named(new QComboBox(this), tr("Format")))
    , m_channel(named(new QComboBox(this), tr("Channel")))
    , m_note(new MutedLabel({}, this))
{
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    m_hour->setDisplayFormat(QStringLiteral("HH:mm"));
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Json})
        m_format->addItem(reportFormatText(format), int(format));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_weekly);
    column->addLayout(rowOf({m_weekday, m_hour}));
    column->addLayout(rowOf({m_format, m_channel}));
    column->addWidget(m_note);
    connect(m_weekly, &QCheckBox::toggled, this, &ReportScheduleForm::follow);
    connect(m_hour, &QTimeEdit::timeChanged, this, &ReportScheduleForm::changed);
    for (const QComboBox *box : {m_weekday, m_format, m_channel})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportScheduleForm::changed);
    setMailChannels({});
    follow();
}

void ReportScheduleForm::follow()
{
    for (QWidget *part : {static_cast<QWidget *>(m_weekday), static_cast<QWidget *>(m_hour),
                          static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_channel)})
        part->setEnabled(m_weekly->isChecked());
    Q_EMIT changed();
}

std::optional<ReportSchedule> ReportScheduleForm::schedule() const
{
    if (!m_weekly->isChecked())
        return {};
    return ReportSchedule{.weekday = m_weekday->currentData().toInt(),
                          .minuteOfDay = QTime(0, 0).secsTo(m_hour->time()) / 60,
                          .channel = m_channel->currentData().toString()};
}

ReportFormat ReportScheduleForm::format() const
{
    return ReportFormat(m_format->currentData().toInt());
}

void ReportScheduleForm::setSchedule(const std::optional<ReportSchedule> &chosen, ReportFormat format)
{
    const ReportSchedule schedule = chosen.value_or(ReportSchedule{});
    m_weekly->setChecked(chosen.has_value());
    m_weekday->setCurrentIndex(schedule.weekday - 1);
    m_hour->setTime(QTime(0, 0).addSecs(schedule.minuteOfDay * 60));
    m_format->setCurrentIndex(std::max(m_format->findData(int(format)), 0));
    if (m_channel->findData(schedule.channel) < 0) // one that is not configured any more is not lost
        m_channel->addItem(oneLine(schedule.channel, 40), schedule.channel);
    m_channel->setCurrentIndex(m_channel->findData(schedule.channel));
}

void ReportScheduleForm::setMailChannels(const QStringList &names)
{
    const QString before = m_channel->currentData().toString();
    m_channel->clear();
    m_channel->addItem(tr("First e-mail channel"), QString());
    for (const QString &name : names)
        m_channel->addItem(oneLine(name, 40), name);
    m_channel->setCurrentIndex(std::max(m_channel->findData(before), 0));
    m_channel->setToolTip(names.isEmpty() ? tr("No e-mail channel is configured: see Tools, Notifications.")
                                          : QString());
}

void ReportScheduleForm::say(const QString &sentence)
{
    m_note->setText(sentence);
}

} // namespace jobwatch
