#include "ui/dialogs/pauseform.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

PauseForm::PauseForm(const QList<PauseChoice> &choices, const ShownTime &time, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_time(time)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(this);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setToolTip(tr("Shown beside your name to everybody who looks, and kept in the history."));
    m_reason->setPlaceholderText(tr("Required: other people see it"));
    m_reason->setMaxLength(500);
    m_reasonTitle = new QLabel(tr("&Why"), this);
    m_reasonTitle->setBuddy(m_reason);
    form->addRow(m_reasonTitle, m_reason);
    QWidget *row = buildUntil();
    form->addRow(tr("&Until"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_until);
    connect(m_reason, &QLineEdit::textChanged, this, &PauseForm::changed);
    connect(m_until, &QComboBox::currentIndexChanged, this, [this] {
        m_moment->setVisible(m_choices.value(m_until->currentIndex()).chosenByHand);
        Q_EMIT changed();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &PauseForm::changed);
}

QWidget *PauseForm::buildUntil()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_until = new QComboBox(row);
    m_until->setAccessibleName(tr("Until"));
    m_until->setToolTip(tr("When it ends by itself; it can be ended by hand at any time."));
    for (const PauseChoice &choice : std::as_const(m_choices))
        m_until->addItem(choice.text);
    m_until->setCurrentIndex(1);
    m_moment = new QDateTimeEdit(toDateTime(m_time.now).toTimeZone(m_time.zone).addDays(1), row);
    m_moment->setAccessibleName(tr("Moment at which it ends"));
    m_moment->setCalendarPopup(true);
    m_moment->hide();
    m_remark = new MutedLabel({}, row);
    m_remark->setWordWrap(false);
    line->addWidget(m_until);
    line->addWidget(m_moment);
    line->addWidget(m_remark);
    line->addStretch(1);
    return row;
}

QString PauseForm::reason() const
{
    return m_reason->text().trimmed();
}

PauseChoice PauseForm::choice() const
{
    PauseChoice choice = m_choices.value(m_until->currentIndex());
    if (choice.chosenByHand)
        choice.until = instantFromMs(m_moment->dateTime().toMSecsSinceEpoch());
    return choice;
}

QString PauseForm::problem() const
{
    if (!isReason(m_reason->text()))
        return tr("Say why, in at least 3 characters.");
    const std::optional<Instant> end = choice().until;
    return end && *end <= m_time.now ? tr("This moment has passed.") : QString();
}

void PauseForm::setReasonTitle(const QString &title)
{
    m_reasonTitle->setText(title);
    m_reason->setAccessibleName(QString(title).remove(u'&'));
}

void PauseForm::setRemark(const QString &text)
{
    m_remark->setText(text);
}

} // namespace jobwatch
