// What the window says, and what can be pressed beside it.
#include <QMessageBox>
#include <QPushButton>

#include "core/settings/configwatch.h"
#include "ui/dialogs/issuesdialog.h"
#include "ui/pages/page.h"
#include "ui/tables/filter.h"
#include "ui/widgets/filterline.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/statusline.h"
#include "ui/window/whynot.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

void MainWindow::say(const QString &sentence)
{
    sayUndoable(sentence, {});
}

void MainWindow::sayUndoable(const QString &sentence, const std::function<void()> &undo)
{
    offerUndo(sentence, undo, true);
}

// What was done last can be taken back until something else is done.
void MainWindow::offerUndo(const QString &sentence, const std::function<void()> &undo, bool orders)
{
    m_undo = undo;
    m_undoOrders = bool(undo) && orders;
    m_status->say(sentence, bool(undo));
    refreshSituation();
}

// What can be taken back can be so still.
void MainWindow::refuse(const QString &reason)
{
    m_status->say(reason, bool(m_undo));
}

void MainWindow::takeBack()
{
    m_undoOrders = false;
    if (const auto undo = std::exchange(m_undo, nullptr))
        undo();
    m_status->say(tr("Taken back"), false);
    refreshSituation();
}

void MainWindow::showFailure(const QString &sentence)
{
    m_failures = {{.kind = NoticeKind::Failure,
                   .headline = tr("That did not work."),
                   .text = sentence,
                   .buttons = {},
                   .key = u"failure "_s + sentence}};
    tick();
}

QList<Notice> MainWindow::notices() const
{
    const NoticeOffers offers{.networkSettings = bool(m_setup.openNetworkSettings),
                              .leaveReadOnly =
                                  m_setup.readOnly && whynot::leaveReadOnly(situation()).isEmpty()};
    QList<Notice> notices = m_failures;
    if (m_setup.readOnly)
        notices.append(readOnlyNotice(offers));
    if (m_configuration->hasChanged())
        notices.append(fileChangedNotice(m_setup.configFile, m_configuration->changes()));
    notices += noticesOf(m_snapshot, m_setup.issues, m_setup.configFile, time(), offers);
    if (m_slept && m_clock.wallNow() < m_sleptToldUntil)
        notices.append(*m_slept);
    if (m_setup.demo) // invented data are not meant to be kept
        notices.removeIf([](const Notice &notice) { return notice.key == u"memory"; });
    return notices;
}

// The end of the monitoring comes with the waking. Told for a while, it is no state.
void MainWindow::tellOfSleep(const QList<HistoryEvent> &events)
{
    constexpr auto told = std::chrono::seconds(20);
    for (const HistoryEvent &event : events)
        if (event.kind == HistoryKind::MonitorStopped)
            m_stopped = event.at;
    for (const HistoryEvent &event : events) {
        if (event.kind != HistoryKind::Slept || !m_stopped || event.at <= *m_stopped)
            continue;
        m_slept = sleptNotice(*m_stopped, event.at, wallTime());
        m_sleptToldUntil = m_clock.wallNow() + told;
        tick();
    }
}

void MainWindow::pressNotice(const Notice &notice, NoticeButton button)
{
    switch (button) {
    case NoticeButton::CheckAgain:
        m_orders.refresh({});
        return;
    case NoticeButton::TryNow:
        m_orders.refresh({notice.server});
        return;
    case NoticeButton::NetworkSettings:
        if (!m_setup.openNetworkSettings())
            showFailure(tr("The network settings of this computer could not be opened."));
        return;
    case NoticeButton::ServerSettings:
    case NoticeButton::SignIn:
        return runOnServer(ActionId::EditServer, notice.server);
    case NoticeButton::LeaveReadOnly:
        return run(ActionId::LeaveReadOnly);
    case NoticeButton::Details:
        openView(ViewId::Servers);
        m_pages->page()->filterLine()->setLine(withServer({}, notice.server.value));
        return;
    case NoticeButton::ShowIssues:
        (new IssuesDialog(m_setup.issues, this))->open();
        return;
    case NoticeButton::ReviewTimers:
        return run(ActionId::ReviewTimers);
    case NoticeButton::ReloadConfiguration:
        return run(ActionId::ReloadConfiguration);
    }
}

void MainWindow::leaveReadOnly()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Leave read-only"), tr("Leave read-only?"),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Actions on servers become possible again. Test jobs run when they are due, timers are called and "
           "paused, and notices and reports are sent. This holds until you quit."));
    QPushButton *leave = question->addButton(tr("Leave read-only"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_setup.readOnly = false;
        m_orders.leaveReadOnly();
        say(tr("This session is not read-only any more"));
        tick();
    });
    question->open();
}

} // namespace jobwatch
