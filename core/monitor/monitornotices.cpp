#include "core/base/log.h"
#include "core/monitor/monitor.h"

// Notices: what the monitor gives the notifier, and what a person does from within one.
namespace jobwatch {

void Monitor::beginNotices()
{
    if (!m_parts.notifications || m_parts.notifications->channels.isEmpty())
        return;
    m_smtp = makeSmtp();
    NotifierHost host;
    host.look = [this] { return lookNow(); };
    host.keep = [this](const SpooledNotice &notice) { m_journal.add(notice, m_parts.clock.now()); };
    host.keepState = [this](const QByteArray &state) {
        m_journal.setValue(noticeStateName(), state, m_parts.clock.now());
    };
    host.flush = [this] { flush(); };
    host.tell = [this](const HistoryEvent &event) {
        m_journal.add(event, event.at);
        Q_EMIT happened({event});
    };
    host.acted = [this](NoticeAction action, const CauseNotice &notice) { actOn(action, notice); };
    host.rearm = [this] { armAlarm(); };
    const ChannelParts parts{*m_parts.http, *m_smtp, *m_parts.secrets, QTimeZone::systemTimeZone(), {}};
    m_notifier = std::make_unique<Notifier>(*m_parts.notifications, m_parts.clock, parts, std::move(host),
                                            m_parts.makeChannel ? m_parts.makeChannel : makeChannel);
    const auto state = m_journal.store().value(noticeStateName());
    const auto spooled = m_journal.store().notices(false);
    if (!state || !spooled)
        qCWarning(logStore) << "what the last run had to tell was not read";
    m_notifier->restore(state ? *state : QByteArray(), spooled ? *spooled : QList<SpooledNotice>{});
}

// What was on its way goes on under the new settings.
void Monitor::setNotifications(const NotificationSettings &settings)
{
    if (!m_lookingOn)
        flush();
    m_notifier.reset();
    m_parts.notifications = settings;
    if (!m_lookingOn) // one tells, and that is the owner of the history
        beginNotices();
    armAlarm();
}

Snapshot Monitor::lookNow() const
{
    Snapshot snapshot = m_engine->snapshot(m_parts.clock.now());
    snapshot.storage = m_journal.state();
    snapshot.storageError = m_journal.trouble();
    return m_lookingOn ? asStored(std::move(snapshot), *m_lookingOn) : snapshot;
}

void Monitor::sendTestNotice(const QString &channel, Done<void> done)
{
    if (m_notifier) {
        m_notifier->sendTest(channel, std::move(done));
        return;
    }
    if (m_lookingOn)
        return done(notOurs(*m_lookingOn));
    done(Error{ErrorKind::NotFound, tr("No channel for notices is configured."), {}});
}

void Monitor::actOn(NoticeAction action, const CauseNotice &notice)
{
    switch (action) {
    case NoticeAction::Show:
        Q_EMIT showAsked(notice.entries.value(0).scope, notice.entries.value(0).timer);
        return;
    case NoticeAction::Acknowledge: {
        QList<Scope> scopes;
        for (const NoticeEntry &entry : notice.entries)
            scopes.append(entry.scope);
        return handle(AcknowledgeAsked{scopes, {m_parts.who, tr("From a notice"), {}, {}, Cause::None}});
    }
    case NoticeAction::Resume: {
        QList<TimerKey> timers;
        for (const NoticeEntry &entry : notice.entries) {
            if (entry.timer)
                timers.append(*entry.timer);
        }
        return handle(ResumeTimersAsked{timers, m_parts.who});
    }
    }
}

} // namespace jobwatch
