#include "core/base/log.h"
#include "core/monitor/monitor.h"

// Keeps the history from growing for ever.
namespace jobwatch {

namespace {

const QString cleanedName = QStringLiteral("cleaned"); // when the last round ended

std::optional<Instant> lastCleaning(const Store &store)
{
    const auto value = store.value(cleanedName);
    if (!value || value->isEmpty())
        return {};
    return instantFromMs(value->toLongLong());
}

} // namespace

void Monitor::beginCleaning()
{
    const Instant now = m_parts.clock.now();
    m_cleaning = {nextCleaning(lastCleaning(m_journal.store()), now, QTimeZone::systemTimeZone()), 0};
}

// One step. A store that refuses is asked again tomorrow: it has other troubles.
void Monitor::cleanIfDue()
{
    const Instant now = m_parts.clock.now();
    if (m_cleaning.next > now)
        return;
    const auto discarded = m_journal.discard(m_parts.keep, now, cleaningStep);
    m_cleaning.discarded += discarded ? *discarded : 0;
    const auto isFree = discarded && *discarded == 0 ? m_journal.giveBack(givingBackStep) : discarded;
    if (isFree && *isFree > 0) {
        m_cleaning.next = now + betweenCleaningSteps;
        return;
    }
    if (m_cleaning.discarded > 0)
        qCInfo(logStore) << "kept for long enough and deleted:" << m_cleaning.discarded << "rows";
    m_journal.setValue(cleanedName, QByteArray::number(toMs(now)), now);
    m_cleaning = {nextCleaning(now, now, QTimeZone::systemTimeZone()), 0};
}

} // namespace jobwatch
