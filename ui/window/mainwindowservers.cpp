// What is asked of one server: of the selected one, by a notice, or in a menu.
#include <QAction>
#include <QMenu>

#include "ui/window/actionset.h"
#include "ui/window/mainwindow.h"
#include "ui/window/serveractions.h"

namespace jobwatch {

namespace {

Situation aboutServer(Situation now, const Snapshot &snapshot, const ServerId &name)
{
    const ServerState *server = findServer(snapshot, name);
    now.servers = 1;
    now.unreachable = server && server->contact == Contact::Unreachable;
    return now;
}

} // namespace

void MainWindow::bindOneServer()
{
    m_onServer[ActionId::EditServer] = [this](const ServerId &server) { m_servers->edit(server); };
    m_onServer[ActionId::ConnectNow] = [this](const ServerId &server) { m_orders.refresh({server}); };
    m_onServer[ActionId::ImportTests] = [this](const ServerId &server) { m_servers->importTests(server); };
    m_onServer[ActionId::RemoveServer] = [this](const ServerId &server) {
        m_servers->remove(m_snapshot, server);
    };
    m_onServer[ActionId::OpenServerPage] = [this](const ServerId &server) {
        if (const ServerState *shown = findServer(m_snapshot, server))
            m_servers->openPage(*shown);
    };
    for (const auto &[action, does] : m_onServer)
        m_does[action] = [this, does = does] { does(selection().server()); };
}

void MainWindow::runOnServer(ActionId action, const ServerId &server)
{
    const Situation now = aboutServer(situation(), m_snapshot, server);
    if (const QString reason = whyNotNow(actionSpec(action), now); !reason.isEmpty())
        return refuse(reason);
    m_onServer.at(action)(server);
}

void MainWindow::showServerMenu(const ServerId &server, const QPoint &position)
{
    const Situation now = aboutServer(situation(), m_snapshot, server);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::EditServer, ActionId::ConnectNow, ActionId::ImportTests,
                              ActionId::OpenServerPage, ActionId::RemoveServer}) {
        const QAction *usual = (*m_actions)[id];
        const QString whyNot = whyNotNow(actionSpec(id), now);
        QAction *action = menu->addAction(usual->icon(), usual->text(), this,
                                          [this, id, server] { runOnServer(id, server); });
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot);
    }
    menu->setToolTipsVisible(true);
    menu->popup(position);
}

} // namespace jobwatch
