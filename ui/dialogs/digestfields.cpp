#include "ui/dialogs/digestfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>

#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

namespace {

enum Choice { AtOnce, EveryHour, OnceADay, TwiceADay, OnceAWeek };

Choice choiceOf(const DigestTimes &times)
{
    switch (times.every) {
    case DigestTimes::Every::Now:
        return AtOnce;
    case DigestTimes::Every::Hour:
        return EveryHour;
    case DigestTimes::Every::Day:
        return times.at.size() > 1 ? TwiceADay : OnceADay;
    case DigestTimes::Every::Week:
        return OnceAWeek;
    }
    Q_UNREACHABLE();
}

QTimeEdit *timeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

bool isFinerThanFields(const DigestTimes &times)
{
    return times.at.size() > (times.every == DigestTimes::Every::Day ? 2 : 1);
}

DigestFields::DigestFields(const QString &who, QWidget *parent)
    : QWidget(parent)
    , m_when(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_at(timeEdit(tr("Time of the digest of %1").arg(who), this))
    , m_again(timeEdit(tr("Second time of the digest of %1").arg(who), this))
    , m_zone(new MutedLabel({}, this))
{
    m_when->setAccessibleName(tr("When %1 is told").arg(who));
    m_when->addItems(
        {tr("At once"), tr("Every hour"), tr("Once a day"), tr("Twice a day"), tr("Once a week")});
    m_weekday->setAccessibleName(tr("Day of the digest of %1").arg(who));
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_weekday),
                          static_cast<QWidget *>(m_at), static_cast<QWidget *>(m_again)})
        row->addWidget(part);
    row->addWidget(m_zone);
    row->addStretch(1);
    setTimes({});
    connect(m_when, &QComboBox::currentIndexChanged, this, &DigestFields::follow);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &DigestFields::changed);
    connect(m_at, &QTimeEdit::timeChanged, this, &DigestFields::changed);
    connect(m_again, &QTimeEdit::timeChanged, this, &DigestFields::changed);
}

QWidget *DigestFields::first() const
{
    return m_when;
}

void DigestFields::setTimes(const DigestTimes &times)
{
    m_given = times;
    m_when->setCurrentIndex(choiceOf(times));
    m_weekday->setCurrentIndex(times.weekday - 1);
    m_at->setTime(times.at.value(0, QTime(8, 0)));
    m_again->setTime(times.at.value(1, QTime(16, 0)));
    follow();
}

// A zone that was given stays; times that are set here are those of this computer.
DigestTimes DigestFields::times() const
{
    DigestTimes times;
    times.zone = m_given.every == DigestTimes::Every::Now ? QTimeZone::systemTimeZoneId() : m_given.zone;
    times.weekday = m_weekday->currentData().toInt();
    times.at = {m_at->time()};
    switch (Choice(m_when->currentIndex())) {
    case AtOnce:
        return {};
    case EveryHour:
        times.every = DigestTimes::Every::Hour;
        break;
    case OnceADay:
        times.every = DigestTimes::Every::Day;
        break;
    case TwiceADay:
        times.every = DigestTimes::Every::Day;
        times.at.append(m_again->time());
        break;
    case OnceAWeek:
        times.every = DigestTimes::Every::Week;
        break;
    }
    const bool isUntouched = m_given.at.isEmpty() && times.at == QList{QTime(8, 0)};
    if (isUntouched && m_given.every == times.every)
        times.at.clear(); // what was left to the default is left to it
    return times;
}

void DigestFields::follow()
{
    const auto choice = Choice(m_when->currentIndex());
    m_weekday->setVisible(choice == OnceAWeek);
    m_at->setVisible(choice != AtOnce);
    m_again->setVisible(choice == TwiceADay);
    m_zone->setVisible(choice != AtOnce);
    m_zone->setText(QString::fromUtf8(times().zone));
    Q_EMIT changed();
}

} // namespace jobwatch
