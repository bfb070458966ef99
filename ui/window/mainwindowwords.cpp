// What the window says, and what can be pressed beside it.
#include "ui/dialogs/issuesdialog.h"
#include "ui/pages/page.h"
#include "ui/tables/filter.h"
#include "ui/widgets/filterline.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

void MainWindow::say(const QString &sentence)
{
    sayUndoable(sentence, {});
}

// What was done last can be taken back until something else is done.
void MainWindow::sayUndoable(const QString &sentence, const std::function<void()> &undo)
{
    m_undo = undo;
    m_status->say(sentence, bool(undo));
    refreshSituation();
}

void MainWindow::takeBack()
{
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

void MainWindow::pressNotice(const Notice &notice, NoticeButton button)
{
    switch (button) {
    case NoticeButton::CheckAgain:
        m_orders.refresh({});
        return;
    case NoticeButton::TryNow:
        m_orders.refresh({notice.server});
        return;
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

} // namespace jobwatch
