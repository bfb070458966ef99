// What the window says, and what can be pressed beside it.
#include <QAction>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "core/settings/configwatch.h"
#include "ui/dialogs/issuesdialog.h"
#include "ui/pages/page.h"
#include "ui/tables/filter.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/exports.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/statusline.h"
#include "ui/window/whynot.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

// What can be taken back can be so still.
void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence, SaidLink::None);
    refreshSituation();
}

void MainWindow::sayDone(const QString &sentence)
{
    noteDone({.sentence = sentence});
}

// What of ours was not done cannot be taken back.
void MainWindow::sayRefused(const HistoryEvent &event)
{
    const QString sentence = tr("Refused: %1").arg(event.reason);
    event.who == m_setup.who ? sayDone(sentence) : say(sentence);
}

void MainWindow::noteDone(const UndoStep &step)
{
    m_steps.add(step);
    m_status->say(step.sentence, step.undo ? SaidLink::Undo : SaidLink::None);
    refreshSituation();
}

void MainWindow::refuse(const QString &reason)
{
    m_status->say(reason, m_steps.toUndo() ? SaidLink::Undo : SaidLink::None);
}

// What somebody else changed meanwhile is theirs.
void MainWindow::takeBack()
{
    const UndoStep step = *m_steps.toUndo();
    if (step.changedSince && step.changedSince(m_live)) {
        m_steps.dropUndo();
        m_status->say(tr("“%1” is not taken back: it was changed since.").arg(step.name), SaidLink::None);
    } else {
        m_steps.takeBack().undo();
        m_status->say(tr("Taken back: %1").arg(step.name), SaidLink::None);
    }
    refreshSituation();
}

void MainWindow::doAgain()
{
    const UndoStep step = *m_steps.toRedo();
    if (step.changedSince && step.changedSince(m_live)) {
        m_steps.dropRedo();
        m_status->say(tr("“%1” is not done again: it was changed since.").arg(step.name), SaidLink::None);
    } else {
        m_steps.doAgain().redo();
        m_status->say(tr("Done again: %1").arg(step.name), SaidLink::Undo);
    }
    refreshSituation();
}

void MainWindow::saySaved(const QString &place)
{
    m_savedPlace = place;
    m_failures.removeIf(
        [](const Notice &notice) { return notice.buttons.contains(NoticeButton::ChooseAnotherPlace); });
    m_status->say(tr("Saved %1").arg(QFileInfo(place).fileName()),
                  m_setup.openPlace ? SaidLink::Open : SaidLink::None);
    tick();
}

void MainWindow::sayNotSaved(const QString &place, const QString &why)
{
    m_failures = {notSavedNotice(place, why)};
    tick();
}

void MainWindow::openSaved()
{
    if (!m_setup.openPlace(m_savedPlace))
        showFailure(tr("No program of this desktop could open %1.").arg(QFileInfo(m_savedPlace).fileName()));
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
                                  m_setup.readOnly && whynot::leaveReadOnly(situation()).isEmpty(),
                              .monitoredByNobody = !isMonitoredElsewhere()};
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
        return run(ActionId::ReadOnly);
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
    case NoticeButton::ChooseAnotherPlace:
        m_failures.removeOne(notice);
        tick();
        return m_exports->offerAgain();
    }
}

void MainWindow::switchReadOnly()
{
    if (m_setup.readOnly)
        leaveReadOnly();
    else
        enterReadOnly();
    (*m_actions)[ActionId::ReadOnly]->setChecked(m_setup.readOnly); // not before it is answered
}

void MainWindow::enterReadOnly()
{
    m_setup.readOnly = true;
    m_orders.enterReadOnly();
    say(tr("This session is read-only; tests that are running end by themselves"));
    tick();
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
