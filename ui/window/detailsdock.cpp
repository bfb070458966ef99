#include "ui/window/detailsdock.h"

#include <QStackedWidget>

#include "ui/pages/page.h"
#include "ui/window/detailsheading.h"
#include "ui/window/detailspanel.h"
#include "ui/window/timerpanel.h"

namespace jobwatch {

DetailsDock::DetailsDock(const Questions &questions, const Clock &clock, const ActionSet &actions,
                         QWidget *parent)
    : QDockWidget(tr("Details"), parent)
    , m_runner(new DetailsPanel(questions, clock, actions, this))
    , m_timer(new TimerPanel(questions, clock, actions, this))
    , m_panels(new QStackedWidget(this))
    , m_headings(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("details"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    m_panels->addWidget(m_runner);
    m_panels->addWidget(m_timer);
    m_headings->addWidget(m_runner->heading());
    m_headings->addWidget(m_timer->heading());
    setTitleBarWidget(m_headings);
    setWidget(m_panels);
}

void DetailsDock::show(const Page &page, const Snapshot &snapshot)
{
    const std::optional<TimerKey> timer = page.currentTimer();
    m_panels->setCurrentIndex(timer ? 1 : 0);
    m_headings->setCurrentIndex(timer ? 1 : 0);
    if (timer)
        m_timer->show(*timer, snapshot);
    else
        m_runner->show(page.current(), snapshot);
}

void DetailsDock::showTimesIn(const QTimeZone &zone)
{
    m_runner->showTimesIn(zone);
    m_timer->showTimesIn(zone);
}

void DetailsDock::setNarrow(bool narrow)
{
    m_runner->setNarrow(narrow);
}

void DetailsDock::focusWhy()
{
    if (m_panels->currentIndex() == 1)
        m_timer->focusWhy();
    else
        m_runner->focusWhy();
}

void DetailsDock::tick()
{
    if (m_panels->currentIndex() == 1)
        m_timer->tick();
    else
        m_runner->tick();
}

TableView *DetailsDock::jobs() const
{
    return m_runner->jobs();
}

} // namespace jobwatch
