#include "ui/dialogs/pausedialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/text/words.h"
#include "ui/dialogs/pauseform.h"
#include "ui/dialogs/runnerpreview.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

PauseDialog::PauseDialog(const QList<RunnerState> &runners, const ShownTime &time, QWidget *parent)
    : DialogFrame(tr("Pause"), parent)
    , m_time(time)
    , m_runners(runners)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    m_form = new PauseForm(pauseChoices(time), time, content);
    connect(m_form, &PauseForm::changed, this, &PauseDialog::check);
    column->addWidget(m_form);
    column->addWidget(buildPreview(runners), 1);
    m_consequence = new MutedLabel({}, content);
    column->addWidget(m_consequence);
    setContent(content);
    m_pause = addActionButton(tr("Pause %n runner(s)", nullptr, int(runners.size())));
    connect(this, &QDialog::accepted, this, &PauseDialog::decide);
    check();
    resize(720, 420);
}

QWidget *PauseDialog::buildPreview(const QList<RunnerState> &runners)
{
    return new RunnerPreview(tr("What will happen"), runners, m_time, this);
}

void PauseDialog::check()
{
    QString consequence = tr("Nothing on the server is changed. Other people see who paused it and why.");
    if (const std::optional<int> left = testsLeftOut(m_runners, m_time.now, m_form->choice().until))
        consequence.prepend(tr("About %n test(s) will be left out.", nullptr, *left) + u' ');
    m_consequence->setText(consequence);
    m_pause->setEnabled(m_form->problem().isEmpty());
    setFoot(m_form->problem());
}

void PauseDialog::decide()
{
    Q_EMIT decided(m_form->reason(), m_form->choice().until);
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
