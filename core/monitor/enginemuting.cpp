#include <QCoreApplication>

#include "core/monitor/engine.h"

using namespace Qt::Literals::StringLiterals;

// Notices that a person holds back. It changes nothing that is monitored.
namespace jobwatch {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

// The history is read in many zones.
QString untilWhen(Instant until)
{
    return sentence(QT_TRANSLATE_NOOP("Engine", "Until %1 UTC."))
        .arg(toDateTime(until).toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace

void Engine::on(const MutingAsked &event, Instant now)
{
    if (m_readOnly)
        return refuseMuting(event.who, sentence(QT_TRANSLATE_NOOP("Engine", "This session is read-only.")),
                            now);
    if (event.until <= now)
        return refuseMuting(event.who, sentence(QT_TRANSLATE_NOOP("Engine", "This moment has passed.")), now);
    if (event.until > now + longestMuting)
        return refuseMuting(
            event.who, sentence(QT_TRANSLATE_NOOP("Engine", "Notices are muted for seven days at the most.")),
            now);
    m_muting = Muting{event.who, now, event.until};
    HistoryEvent told;
    told.reason = untilWhen(event.until);
    told.who = event.who;
    tell(HistoryKind::NoticesMuted, {}, now, told);
    m_actions.append(mutingToKeep());
}

void Engine::on(const UnmutingAsked &event, Instant now)
{
    if (m_readOnly)
        return refuseMuting(event.who, sentence(QT_TRANSLATE_NOOP("Engine", "This session is read-only.")),
                            now);
    if (!m_muting)
        return refuseMuting(event.who, sentence(QT_TRANSLATE_NOOP("Engine", "Notices are not muted.")), now);
    unmute(event.who, now);
}

void Engine::refuseMuting(const QString &who, const QString &reason, Instant now)
{
    HistoryEvent event;
    event.reason = reason;
    event.who = who;
    tell(HistoryKind::OrderRefused, {}, now, event);
}

// Nobody: its time is over.
void Engine::unmute(const QString &who, Instant now)
{
    m_muting.reset();
    HistoryEvent event;
    event.who = who;
    if (who.isEmpty())
        event.reason = sentence(QT_TRANSLATE_NOOP("Engine", "Its time is over."));
    tell(HistoryKind::NoticesUnmuted, {}, now, event);
    m_actions.append(mutingToKeep());
}

// Who looks on finds it in the history when the owner has done so.
void Engine::expireMuting(Instant now)
{
    if (m_muting && m_muting->until <= now)
        unmute({}, now);
}

std::optional<Instant> Engine::mutedUntil() const
{
    return m_muting ? std::optional(m_muting->until) : std::nullopt;
}

Action Engine::mutingToKeep() const
{
    return KeepValue{QString::fromLatin1(mutingValue), mutingToJson(m_muting)};
}

} // namespace jobwatch
