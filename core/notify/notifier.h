#pragma once

#include <map>

#include "core/base/clock.h"
#include "core/notify/channel.h"
#include "core/notify/noticerules.h"
#include "core/notify/noticespool.h"

namespace jobwatch {

// What the notifier asks of whoever holds it.
struct NotifierHost
{
    std::function<Snapshot()> look{}; // what is so now
    std::function<void(const SpooledNotice &)> keep{};
    std::function<void(const QByteArray &)> keepState{}; // in one transaction with what is kept beside it
    std::function<void()>
        flush{}; // what was kept is on the disk when this returns, or the disk is in trouble
    std::function<void(const HistoryEvent &)> tell{};
    std::function<void(NoticeAction, const CauseNotice &)> acted{};
    std::function<void()> rearm{}; // wakeAt() may be another
};

using ChannelMaker =
    std::function<std::unique_ptr<NoticeChannel>(const NotificationChannel &, const ChannelParts &)>;

// Under this name the state of the rules is kept.
inline QString noticeStateName()
{
    return QStringLiteral("notices");
}

// Carries out what the rules decide: spools, sends, tries again, and tells the history what came of it.
// Lives in the monitor thread.
class Notifier
{
public:
    Notifier(const NotificationSettings &settings, const Clock &clock, const ChannelParts &parts,
             NotifierHost host, ChannelMaker make = makeChannel);
    ~Notifier();

    // What the last run left.
    void restore(const QByteArray &state, const QList<SpooledNotice> &spooled);
    void handle(const QList<HistoryEvent> &events);
    // Until then nothing leaves over any channel. What is to be told is decided all the same.
    void muteUntil(std::optional<Instant> until);
    void wake();
    std::optional<Instant> wakeAt() const;
    // Past the rules, but not past the spool.
    void send(const NoticeMessage &message);

private:
    bool isMuted(Instant now) const { return m_mutedUntil && now < *m_mutedUntil; }
    void decide(Instant now);
    void keepState();
    void sendDue(Instant now);
    void deliver(const SpooledNotice &row);
    void finished(const SpooledNotice &row, const Result<void> &result);
    void tell(HistoryKind kind, const SpooledNotice &row, const QString &more, Instant now);

    const Clock &m_clock;
    NotifierHost m_host;
    NoticeRules m_rules;
    NoticeSpool m_spool{};
    QStringList m_names{}; // of the channels
    std::map<QString, std::unique_ptr<NoticeChannel>> m_channels{};
    std::optional<Instant> m_mutedUntil{};
    bool m_isWaking = false;
};

// What a person asks for to see whether a channel works.
NoticeMessage testMessage(const QString &channel, Instant now);

// Without a session bus the desktop channel that nobody asked for is left out.
NotificationSettings withoutMissingDesktop(NotificationSettings settings, bool hasDesktop);

} // namespace jobwatch
