// The window in the past: the same views of a stored moment, read-only.
#include "ui/dialogs/momentdialog.h"
#include "ui/window/actionset.h"
#include "ui/window/asofbanner.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"
#include "ui/window/timebar.h"

namespace jobwatch {

void MainWindow::buildTimeTravel()
{
    m_timeBar = new TimeBar(this);
    m_timeBar->addActions((*m_actions)[ActionId::AsOf], (*m_actions)[ActionId::BackToNow]);
    addToolBar(m_timeBar);
    const auto back = [this] { travel(std::nullopt); };
    connect(m_timeBar, &TimeBar::agoChosen, this, [this](Span ago) { travel(m_clock.wallNow() - ago); });
    m_does[ActionId::BackToNow] = back;
    m_does[ActionId::AsOf] = [this] {
        auto *dialog = new MomentDialog(m_clock.now(), m_clock.wallNow(), m_zone, this);
        connect(dialog, &MomentDialog::decided, this, &MainWindow::travel);
        dialog->open();
    };
    connect(m_banner, &AsOfBanner::backToNow, this, back);
    connect(m_travel, &TimeTravel::left, this, [this](Instant at) { m_banner->showReading(at, wallTime()); });
    connect(m_travel, &TimeTravel::arrived, this, &MainWindow::showMoment);
    connect(m_travel, &TimeTravel::failed, this, [this](const QString &sentence) {
        showMoment();
        showFailure(sentence);
    });
}

void MainWindow::travel(std::optional<Instant> at)
{
    m_travel->goTo(at, m_live);
}

// The moment that the clock looks at is shown from now on, in all views.
void MainWindow::showMoment()
{
    const auto moment = m_travel->moment();
    m_pages->showAsOf(moment);
    showShown(moment ? m_travel->past().snapshot : m_live);
    m_pages->reload();
}

ShownTime MainWindow::wallTime() const
{
    return {m_clock.wallNow(), m_zone, locale()};
}

// After each tick of the second: the parts that say which moment is shown.
void MainWindow::tickTime()
{
    const auto moment = m_travel->moment();
    m_timeBar->show(moment, wallTime());
    if (!m_travel->isAway())
        m_banner->show(moment, m_travel->past().watching, wallTime());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    keepTime();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    keepTime();
}

// A window in the tray or in the task bar has nothing to say each second.
void MainWindow::keepTime()
{
    const bool seen = isVisible() && !isMinimized();
    if (seen == m_ticks.isActive())
        return;
    if (!seen)
        return m_ticks.stop();
    tick();
    m_ticks.start(std::chrono::seconds(1));
}

} // namespace jobwatch
