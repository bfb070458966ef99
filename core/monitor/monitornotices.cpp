#include "core/base/log.h"
#include "core/monitor/monitor.h"

// Notices: what the monitor gives the notifier, and what a person does from within one.
namespace jobwatch {

ChannelParts Monitor::channelParts()
{
    if (!m_smtp)
        m_smtp = makeSmtp();
    return {*m_parts.http, *m_smtp, *m_parts.secrets, QTimeZone::systemTimeZone(), {}};
}

void Monitor::beginNotices()
{
    if (!m_parts.notifications || m_parts.notifications->channels.isEmpty())
        return;
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
    m_notifier =
        std::make_unique<Notifier>(*m_parts.notifications, m_parts.clock, channelParts(), std::move(host),
                                   m_parts.makeChannel ? m_parts.makeChannel : makeChannel);
    m_notifier->muteUntil(m_engine->mutedUntil());
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
    snapshot.reports = m_calendar.planned();
    return m_lookingOn ? asStored(std::move(snapshot), *m_lookingOn) : snapshot;
}

// By settings that may not be saved yet, past all rules and past the spool.
void Monitor::sendTestNotice(const NotificationChannel &settings, Done<void> done)
{
    const quint64 number = ++m_trialNumber;
    const ChannelMaker make = m_parts.makeChannel ? m_parts.makeChannel : makeChannel;
    NoticeChannel &channel = *(m_testChannels[number] = make(settings, channelParts()));
    channel.deliver(testMessage(settings.name, m_parts.clock.now()),
                    [this, number, done = std::move(done)](const Result<void> &result) {
                        done(result);
                        // Not here: the channel is still on the stack.
                        QMetaObject::invokeMethod(
                            this, [this, number] { m_testChannels.erase(number); }, Qt::QueuedConnection);
                    });
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
