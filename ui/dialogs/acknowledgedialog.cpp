#include "ui/dialogs/acknowledgedialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/pauseform.h"
#include "ui/dialogs/runnerpreview.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

AcknowledgeDialog::AcknowledgeDialog(const QList<RunnerState> &runners, const ShownTime &time,
                                     QWidget *parent)
    : DialogFrame(tr("Acknowledge"), parent)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    m_form = new PauseForm(acknowledgementChoices(time), time, content);
    m_form->setReasonTitle(tr("&Comment"));
    column->addWidget(m_form);
    column->addWidget(new RunnerPreview(tr("What is acknowledged"), runners, time, content), 1);
    column->addWidget(
        new MutedLabel(tr("No notices come while it holds; the monitoring goes on. It is lifted "
                          "when another kind of failure appears, and when the fault is over."),
                       content));
    setContent(content);
    m_do = addActionButton(tr("Acknowledge %n runner(s)", nullptr, int(runners.size())));
    connect(m_form, &PauseForm::changed, this, &AcknowledgeDialog::check);
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT decided(m_form->reason(), m_form->choice().until); });
    check();
    resize(720, 380);
}

void AcknowledgeDialog::check()
{
    m_do->setEnabled(m_form->problem().isEmpty());
    setFoot(m_form->problem());
}

} // namespace jobwatch
