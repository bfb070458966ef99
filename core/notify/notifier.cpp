#include "core/notify/notifier.h"

#include <QCoreApplication>
#include <QUuid>

#include "core/base/log.h"
#include "core/notify/noticejson.h"
#include "core/text/noticewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

ChannelParts heardBy(ChannelParts parts, const NotifierHost &host)
{
    parts.acted = host.acted;
    return parts;
}

Error unreadable()
{
    return {ErrorKind::Denied, QCoreApplication::translate("Notify", "A stored notice cannot be read."), {}};
}

} // namespace

Notifier::Notifier(const NotificationSettings &settings, const Clock &clock, const ChannelParts &parts,
                   NotifierHost host, ChannelMaker make)
    : m_clock(clock)
    , m_host(std::move(host))
    , m_rules(settings)
{
    for (const NotificationChannel &channel : settings.channels) {
        m_names.append(channel.name);
        m_channels[channel.name] = make(channel, heardBy(parts, m_host));
    }
}

Notifier::~Notifier() = default;

void Notifier::restore(const QByteArray &state, const QList<SpooledNotice> &spooled)
{
    m_spool.restore(spooled);
    if (state.isEmpty())
        return;
    if (const auto restored = m_rules.restore(state); !restored)
        qCWarning(logMonitor) << "notices:" << restored.error().detail;
}

void Notifier::handle(const QList<HistoryEvent> &events)
{
    m_rules.handle(events, m_clock.now());
    keepState();
    wake();
}

void Notifier::muteUntil(std::optional<Instant> until)
{
    if (m_mutedUntil == until)
        return;
    m_mutedUntil = until;
    m_rules.muteUntil(until);
    wake();
}

std::optional<Instant> Notifier::wakeAt() const
{
    const auto rules = m_rules.wakeAt();
    auto spool = m_spool.wakeAt(m_names);
    if (spool && m_mutedUntil)
        spool = std::max(*spool, *m_mutedUntil);
    if (rules && spool)
        return std::min(*rules, *spool);
    return rules ? rules : spool;
}

void Notifier::wake()
{
    if (std::exchange(m_isWaking, true)) // a flush can have something to tell
        return;
    const Instant now = m_clock.now();
    if (const auto at = m_rules.wakeAt(); at && *at <= now)
        decide(now);
    sendDue(now);
    m_isWaking = false;
}

void Notifier::decide(Instant now)
{
    const Snapshot snapshot = m_host.look();
    m_rules.follow(snapshot, now);
    const QList<NoticeMessage> messages = m_rules.decide(snapshot, now);
    for (const NoticeMessage &message : messages)
        m_host.keep(m_spool.add(message));
    keepState();
}

void Notifier::keepState()
{
    if (m_rules.takeChanged())
        m_host.keepState(m_rules.state());
}

// Claimed on the disk before it leaves: after a kill it is known that it may have left.
void Notifier::sendDue(Instant now)
{
    if (isMuted(now))
        return;
    QList<SpooledNotice> claimed;
    for (const QString &name : std::as_const(m_names)) {
        if (const auto row = m_spool.claim(name, now)) {
            m_host.keep(*row);
            claimed.append(*row);
        }
    }
    if (claimed.isEmpty())
        return;
    m_host.flush();
    for (const SpooledNotice &row : std::as_const(claimed))
        deliver(row);
}

void Notifier::deliver(const SpooledNotice &row)
{
    const Result<NoticeMessage> message = messageFromJson(row.payload);
    if (!message) {
        SpooledNotice lost = row;
        finished(lost, unreadable());
        return;
    }
    m_channels.at(row.channel)->deliver(*message, [this, row](const Result<void> &result) {
        finished(row, result);
        m_host.flush(); // sent is sent: not again after a kill
        wake();
        m_host.rearm();
    });
}

void Notifier::finished(const SpooledNotice &row, const Result<void> &result)
{
    const Instant now = m_clock.now();
    const SpooledNotice after = result ? m_spool.sent(row.id) : m_spool.failed(row.id, result.error(), now);
    m_host.keep(after);
    switch (after.state) {
    case SpoolState::Sent:
        return tell(HistoryKind::NoticeSent, after, {}, now);
    case SpoolState::GivenUp:
        return tell(HistoryKind::NoticeGivenUp, after, after.lastError, now);
    case SpoolState::Waiting:
    case SpoolState::Claimed:
        qCInfo(logMonitor) << "notice not sent yet:" << after.channel << after.lastError
                           << result.error().detail;
        return;
    }
}

void Notifier::tell(HistoryKind kind, const SpooledNotice &row, const QString &more, Instant now)
{
    const Result<NoticeMessage> message = messageFromJson(row.payload);
    HistoryEvent event;
    event.at = now;
    event.kind = kind;
    event.reason = row.channel;
    if (message)
        event.reason += u": "_s + messageSubject(*message);
    if (!more.isEmpty())
        event.reason += u" – "_s + more;
    m_host.tell(event);
}

void Notifier::send(const NoticeMessage &message)
{
    m_host.keep(m_spool.add(message));
    wake();
}

NoticeMessage testMessage(const QString &channel, Instant now)
{
    CauseNotice notice;
    notice.kind = CauseNoticeKind::Test;
    notice.at = now;
    const QString id = u"test.%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    return {id, channel, MessageKind::Single, now, {notice}, {}};
}

NotificationSettings withoutMissingDesktop(NotificationSettings settings, bool hasDesktop)
{
    if (!hasDesktop && settings.channels == NotificationSettings{}.channels)
        settings.channels.clear();
    return settings;
}

} // namespace jobwatch
