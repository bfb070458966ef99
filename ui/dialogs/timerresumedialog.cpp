#include "ui/dialogs/timerresumedialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/timerpreview.h"
#include "ui/tables/timerlook.h"
#include "ui/widgets/mutedlabel.h"

namespace jobwatch {

TimerResumeDialog::TimerResumeDialog(const QList<TimerState> &timers, const ShownTime &time, QWidget *parent)
    : DialogFrame(tr("Resume timers"), parent)
{
    const int ofUsers = int(std::count_if(timers.begin(), timers.end(), isDeletable));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(new TimerPreview(tr("What will run again"), timers, time, content), 1);
    column->addWidget(new MutedLabel(
        tr("The next run of each is a probe where its circuit was open; else it runs on its schedule."),
        content));
    m_anew = new QCheckBox(tr("&Delete and make anew the %n timer(s) of users", nullptr, ofUsers), content);
    m_anew->setVisible(ofUsers > 0);
    column->addWidget(m_anew);
    auto *note =
        new MutedLabel(tr("A timer that is only enabled again may not fire until the scheduler is "
                          "restarted. Made anew it fires for sure, under a new id, and from then on it "
                          "belongs to the user that Jobwatch logs in as and runs as that user."),
                       content);
    note->setVisible(ofUsers > 0);
    column->addWidget(note);
    setContent(content);
    addActionButton(tr("Resume %n timer(s)", nullptr, int(timers.size())));
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT decided(m_anew->isChecked()); });
    resize(720, 400);
}

} // namespace jobwatch
