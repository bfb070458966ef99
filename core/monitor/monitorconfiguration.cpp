#include <QFileInfo>

#include "core/monitor/monitor.h"
#include "core/settings/configtrouble.h"

// A configuration that was spoilt is told of when it happens, and not when somebody starts the program anew
// and wonders: what runs goes on with what was read before.
namespace jobwatch {

namespace {

// Under this name it is kept what was told last, so that its end is told though it comes between two runs.
QString troubleName()
{
    return QStringLiteral("configuration-trouble");
}

} // namespace

void Monitor::beginConfiguration()
{
    if (m_parts.configFile.isEmpty())
        return;
    const auto told = m_journal.store().value(troubleName());
    m_configurationTrouble = told ? QString::fromUtf8(*told) : QString();
    if (!m_configWatch) {
        m_configWatch = std::make_unique<ConfigWatch>(m_parts.configFile);
        connect(m_configWatch.get(), &ConfigWatch::changed, this, &Monitor::lookAtConfiguration);
    }
    lookAtConfiguration();
}

// Before there ever was a file there is nothing wrong with it.
void Monitor::lookAtConfiguration()
{
    m_hadConfiguration = m_hadConfiguration || QFileInfo::exists(m_parts.configFile);
    if (m_lookingOn || !m_hadConfiguration)
        return;
    const QString trouble = configurationTrouble(m_parts.configFile);
    if (trouble == std::exchange(m_configurationTrouble, trouble))
        return;
    const Instant now = m_parts.clock.now();
    HistoryEvent event;
    event.at = now;
    event.kind = HistoryKind::ConfigurationTrouble;
    event.status = trouble.isEmpty() ? Status::Ok : Status::Down;
    event.reason = trouble;
    m_news.append(event);
    m_journal.add(event, now);
    m_journal.setValue(troubleName(), trouble.toUtf8(), now);
    handle(Ticked{}); // tells the news
}

} // namespace jobwatch
