// From view to view.
#include <algorithm>
#include <QAction>
#include <QMenu>

#include "ui/pages/page.h"
#include "ui/tables/column.h"
#include "ui/tables/filter.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/detailsdock.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusline.h"

namespace jobwatch {

namespace {

// A service with one runner is one row, the runner's.
Scope rowOf(const Snapshot &snapshot, const Scope &scope)
{
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            if (server.name == scope.server && service.id == scope.service && service.runners.size() == 1)
                return {scope.server, scope.service, service.runners.first().key.runner};
        }
    }
    return scope;
}

} // namespace

void MainWindow::openView(ViewId view)
{
    m_pages->open(view);
    if (!m_sideBar->hasFocus() && !m_pages->isFirstRun())
        m_pages->page()->focusContent();
}

void MainWindow::filterServer(const ServerId &server)
{
    if (!m_pages->page()->filterLine())
        openView(ViewId::Services);
    FilterLine *line = m_pages->page()->filterLine();
    line->setLine(withServer(line->text(), server.value));
    m_sideBar->setShownServer(server);
}

void MainWindow::openFiltered(ViewId view, const QString &line)
{
    openView(view);
    m_pages->page()->filterLine()->setLine(line);
}

// From the overview to where the row is at home.
void MainWindow::filterByRow()
{
    const Page *page = m_pages->page();
    const auto timer = page->currentTimer();
    const TimerState *state = timer ? findTimer(m_snapshot, *timer) : nullptr;
    const Scope scope = page->current();
    QStringList terms{filterBy(FilterField::Server, timer ? timer->server.value : scope.server.value),
                      filterBy(FilterField::Service, scope.service.value)};
    if (state && state->reported)
        terms.append(filterBy(FilterField::Module, state->reported->module));
    terms.removeAll(QString());
    const ViewId home = timer ? ViewId::Timers : ViewId::Services;
    openFiltered(page->filterLine() ? page->id() : home, terms.join(u' '));
}

// What the filter hides is shown all the same: the operator asked for it.
void MainWindow::openRow(const Scope &scope, const std::optional<TimerKey> &timer)
{
    const bool isServer = !timer && scope.service.isEmpty();
    openView(timer ? ViewId::Timers : isServer ? ViewId::Servers : ViewId::Services);
    TableView *table = m_pages->page()->table();
    const auto chosen = [&timer, row = rowOf(m_snapshot, scope)](const QModelIndex &index) {
        return timer ? index.data(TimerRole) == QVariant::fromValue(*timer)
                     : index.data(ScopeRole).value<Scope>() == row;
    };
    if (!table->selectWhere(chosen)) {
        if (FilterLine *filter = m_pages->page()->filterLine())
            filter->setLine({});
        table->selectWhere(chosen);
    }
    showWhy();
}

void MainWindow::showWhy()
{
    if (m_pages->page()->id() == ViewId::Overview)
        return openRow(m_pages->page()->current(), m_pages->page()->currentTimer());
    (*m_actions)[ActionId::Details]->setChecked(true);
    refreshSituation();
    m_details->focusWhy();
}

void MainWindow::offerMuting()
{
    auto *menu = (*m_actions)[ActionId::MuteNotices]->menu<QMenu *>();
    const QWidget *button = m_status->mutedButton();
    const QSize size = menu->sizeHint();
    menu->popup(button ? button->mapToGlobal(QPoint(0, -size.height()))
                       : centralWidget()->mapToGlobal(centralWidget()->rect().center())
                        - QPoint(size.width() / 2, size.height() / 2));
    menu->setActiveAction(menu->actions().constFirst());
}

void MainWindow::cycleView(int step)
{
    const auto at = std::find(allViews.begin(), allViews.end(), m_pages->view()) - allViews.begin();
    const int views = int(allViews.size());
    openView(allViews[size_t((int(at) + step + views) % views)]);
}

} // namespace jobwatch
