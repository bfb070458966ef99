#include "ui/window/detailsdock.h"

#include <QStackedWidget>

#include "ui/pages/page.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/window/actionset.h"
#include "ui/window/detailsheading.h"
#include "ui/window/detailspanel.h"
#include "ui/window/timerpanel.h"

namespace jobwatch {

DetailsDock::DetailsDock(const Questions &questions, const Clock &clock, const ActionSet &actions,
                         QWidget *parent)
    : QDockWidget(tr("Details"), parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_actions(actions)
    , m_panels(new QStackedWidget(this))
    , m_headings(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("details"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(m_headings);
    setWidget(m_panels);
}

DetailsPanel *DetailsDock::runner()
{
    if (!m_runner) {
        m_runner = new DetailsPanel(m_questions, m_clock, m_actions, this);
        m_panels->addWidget(m_runner);
        m_headings->addWidget(m_runner->heading());
        m_actions.serve(m_runner->jobs());
        m_runner->showTimesIn(m_zone);
        m_runner->setNarrow(m_narrow);
        restoreSplitters(*m_runner, m_splitters);
    }
    return m_runner;
}

TimerPanel *DetailsDock::timer()
{
    if (!m_timer) {
        m_timer = new TimerPanel(m_questions, m_clock, m_actions, this);
        m_panels->addWidget(m_timer);
        m_headings->addWidget(m_timer->heading());
        m_timer->showTimesIn(m_zone);
        restoreSplitters(*m_timer, m_splitters);
    }
    return m_timer;
}

void DetailsDock::show(const Page &page, const Snapshot &snapshot)
{
    if (const std::optional<TimerKey> shown = page.currentTimer()) {
        m_panels->setCurrentWidget(timer());
        m_headings->setCurrentWidget(timer()->heading());
        timer()->show(*shown, snapshot);
    } else {
        m_panels->setCurrentWidget(runner());
        m_headings->setCurrentWidget(runner()->heading());
        runner()->show(page.current(), snapshot);
    }
}

void DetailsDock::showTimesIn(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_runner)
        m_runner->showTimesIn(zone);
    if (m_timer)
        m_timer->showTimesIn(zone);
}

void DetailsDock::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (m_runner)
        m_runner->setNarrow(narrow);
}

void DetailsDock::takeSplitters(const QMap<QString, QString> &splitters)
{
    m_splitters = splitters;
    restoreSplitters(*this, m_splitters);
}

void DetailsDock::addSplittersTo(QMap<QString, QString> &splitters) const
{
    for (auto one = m_splitters.begin(); one != m_splitters.end(); ++one)
        splitters.insert(one.key(), one.value());
    addSplitters(*this, splitters);
}

void DetailsDock::focusWhy()
{
    if (m_timer && m_panels->currentWidget() == m_timer)
        m_timer->focusWhy();
    else if (m_runner)
        m_runner->focusWhy();
}

void DetailsDock::tick()
{
    if (m_timer && m_panels->currentWidget() == m_timer)
        m_timer->tick();
    else if (m_runner)
        m_runner->tick();
}

TableView *DetailsDock::jobs() const
{
    return m_runner ? m_runner->jobs() : nullptr;
}

} // namespace jobwatch
