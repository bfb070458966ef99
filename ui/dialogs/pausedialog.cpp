#include "ui/dialogs/pausedialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/dialogs/runnerpreview.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

PauseDialog::PauseDialog(const QList<RunnerState> &runners, const ShownTime &time, QWidget *parent)
    : DialogFrame(tr("Pause"), parent)
    , m_time(time)
    , m_choices(pauseChoices(time))
    , m_runners(runners)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(buildForm());
    column->addWidget(buildPreview(runners), 1);
    m_consequence = new MutedLabel({}, content);
    column->addWidget(m_consequence);
    setContent(content);
    m_pause = addActionButton(tr("Pause %n runner(s)", nullptr, int(runners.size())));
    connect(this, &QDialog::accepted, this, &PauseDialog::decide);
    check();
    resize(720, 420);
}

QWidget *PauseDialog::buildForm()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(widget);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Required: other people see it"));
    m_reason->setMaxLength(500);
    form->addRow(tr("&Why"), m_reason);
    auto *row = new QWidget(widget);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_until = new QComboBox(row);
    m_until->setAccessibleName(tr("Until"));
    for (const PauseChoice &choice : std::as_const(m_choices))
        m_until->addItem(choice.text);
    m_until->setCurrentIndex(1);
    m_moment = new QDateTimeEdit(toDateTime(m_time.now).toTimeZone(m_time.zone).addDays(1), row);
    m_moment->setAccessibleName(tr("Moment at which the pause ends"));
    m_moment->setCalendarPopup(true);
    line->addWidget(m_until);
    line->addWidget(m_moment);
    line->addStretch(1);
    form->addRow(tr("&Until"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_until);
    connect(m_reason, &QLineEdit::textChanged, this, &PauseDialog::check);
    connect(m_until, &QComboBox::currentIndexChanged, this, &PauseDialog::check);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &PauseDialog::check);
    return widget;
}

QWidget *PauseDialog::buildPreview(const QList<RunnerState> &runners)
{
    return new RunnerPreview(tr("What will happen"), runners, m_time, this);
}

std::optional<Instant> PauseDialog::until() const
{
    const PauseChoice choice = m_choices.value(m_until->currentIndex());
    return choice.chosenByHand ? std::optional(instantFromMs(m_moment->dateTime().toMSecsSinceEpoch()))
                               : choice.until;
}

void PauseDialog::check()
{
    m_moment->setVisible(m_choices.value(m_until->currentIndex()).chosenByHand);
    const std::optional<Instant> end = until();
    const bool over = end && *end <= m_time.now;
    QString consequence = tr("Nothing on the server is changed. Other people see who paused it and why.");
    if (const std::optional<int> left = testsLeftOut(m_runners, m_time.now, end))
        consequence.prepend(tr("About %n test(s) will be left out.", nullptr, *left) + u' ');
    m_consequence->setText(consequence);
    m_pause->setEnabled(isReason(m_reason->text()) && !over);
    if (!isReason(m_reason->text()))
        setFoot(tr("Say why, in at least 3 characters."));
    else if (over)
        setFoot(tr("This moment has passed."));
    else
        setFoot({});
}

void PauseDialog::decide()
{
    Q_EMIT decided(m_reason->text().trimmed(), until());
}

std::optional<int> testsLeftOut(const QList<RunnerState> &runners, Instant now, std::optional<Instant> until)
{
    if (!until)
        return std::nullopt;
    qint64 tests = 0;
    for (const RunnerState &runner : runners) {
        if (runner.nextTestWhy == NextTestWhy::NotTested || runner.policy.kind == PolicyKind::Never)
            continue;
        if (runner.policy.kind != PolicyKind::Fixed || runner.policy.every <= Span::zero())
            return std::nullopt;
        tests += (*until - now) / runner.policy.every;
    }
    return int(std::min<qint64>(tests, 1'000'000));
}

} // namespace jobwatch
