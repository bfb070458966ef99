#include "ui/dialogs/retentionpage.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/widgets/mutedlabel.h"
#include "ui/window/detailsparts.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span oneDay = 24h;
constexpr int mostDays = 36'600;

// 0 is for ever.
int daysOf(Span kept)
{
    return kept == Span{} ? 0 : qMax(1, int(kept / oneDay));
}

bool isLonger(Span one, Span other)
{
    return other != Span{} && (one == Span{} || one > other);
}

} // namespace

RetentionPage::RetentionPage(const HistorySettings &history, const QString &location, QWidget *parent)
    : QWidget(parent)
    , m_given(history)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(sectionLabel(tr("Where it is"), this));
    auto *where =
        new MutedLabel(location.isEmpty() ? tr("In memory only.") : QDir::toNativeSeparators(location), this);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->setAccessibleName(tr("Place of the history"));
    column->addWidget(where);
    column->addSpacing(10);
    column->addWidget(sectionLabel(tr("How long it is kept"), this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_raw = addDays(form, tr("&Each job, event and timer run"), history.keep.raw);
    m_hours = addDays(form, tr("Sums by the &hour"), history.keep.hours);
    m_days = addDays(form, tr("Sums by the &day"), history.keep.days);
    column->addLayout(form);
    m_remark = new MutedLabel({}, this);
    column->addWidget(m_remark);
    column->addStretch(1);
    follow();
}

QSpinBox *RetentionPage::addDays(QFormLayout *form, const QString &label, Span kept)
{
    auto *days = new QSpinBox(this);
    days->setAccessibleName(QString(label).remove(u'&'));
    days->setRange(0, mostDays);
    days->setSpecialValueText(tr("for ever"));
    days->setSuffix(tr(" days"));
    days->setToolTip(tr("In days; 0: for ever."));
    days->setValue(daysOf(kept));
    form->addRow(label, days);
    connect(days, &QSpinBox::valueChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    return days;
}

// A length with hours is kept as it was until it is changed.
Span RetentionPage::kept(const QSpinBox &days, Span given) const
{
    return days.value() == daysOf(given) ? given : days.value() * oneDay;
}

HistorySettings RetentionPage::history() const
{
    HistorySettings history = m_given;
    history.keep.raw = kept(*m_raw, m_given.keep.raw);
    history.keep.hours = kept(*m_hours, m_given.keep.hours);
    history.keep.days = kept(*m_days, m_given.keep.days);
    return history;
}

QString RetentionPage::mistake() const
{
    const Retention keep = history().keep;
    return isLonger(keep.raw, keep.hours) || isLonger(keep.hours, keep.days)
        ? tr("Single jobs are not kept longer than sums, nor sums by the hour longer than those by the day.")
        : QString();
}

void RetentionPage::follow()
{
    if (!m_days) // while it is being built
        return;
    const Retention keep = history().keep;
    const Retention &before = m_given.keep;
    const bool shorter = isLonger(before.raw, keep.raw) || isLonger(before.hours, keep.hours)
        || isLonger(before.days, keep.days);
    const QString wrong = mistake();
    m_remark->setText(!wrong.isEmpty() ? wrong
                          : shorter ? tr("What is older than this is deleted in the coming night, for good.")
                                    : tr("What is older is deleted at night. The last change of each status "
                                         "stays: it still holds."));
}

void RetentionPage::reset()
{
    const Retention first;
    m_raw->setValue(daysOf(first.raw));
    m_hours->setValue(daysOf(first.hours));
    m_days->setValue(daysOf(first.days));
}

} // namespace jobwatch
