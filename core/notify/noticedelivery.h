#pragma once

#include <map>

#include "core/base/result.h"
#include "core/domain/notice.h"

namespace jobwatch {

// A notice that waits for a digest, for the end of quiet hours, or until notices are not muted any more.
struct HeldNotice
{
    QString channel{};
    Instant due{};
    bool isDigest = false;
    QuietHours quiet{}; // of its rule: looked at again when it is due
    CauseNotice notice{};

    bool operator==(const HeldNotice &) const = default;
};

// From notices to what each channel delivers: at once, gathered in digests, held in quiet hours and while
// notices are muted, and no more an hour than the channel bears.
class NoticeDelivery
{
public:
    // By the rule that decided: now, or later.
    void take(const CauseNotice &notice, const NotificationChannel &channel, const NotificationRule &rule,
              Instant now);
    QList<NoticeMessage> due(const QList<NotificationChannel> &channels, Instant now);
    std::optional<Instant> wakeAt() const;
    void muteUntil(std::optional<Instant> until) { m_mutedUntil = until; }

    QJsonObject toJson() const;
    void restore(const QJsonObject &state);

private:
    struct Lane // of a channel
    {
        QList<Instant> sent{}; // in the last hour
        QList<CauseNotice> overflow{};

        bool operator==(const Lane &) const = default;
    };

    void deliver(NoticeMessage message, const NotificationChannel &channel, Instant now);
    void deliverHeld(const NotificationChannel &channel, bool isDigest, Instant now);
    void closeOverflow(const NotificationChannel &channel, Instant now);
    bool isMuted(Instant now) const { return m_mutedUntil && now < *m_mutedUntil; }
    bool hasRoom(Lane &lane, const NotificationChannel &channel, Instant now) const;
    NoticeMessage message(const NotificationChannel &channel, MessageKind kind,
                          const QList<CauseNotice> &notices, Instant now);

    std::map<QString, Lane> m_lanes{};
    QList<HeldNotice> m_held{};
    QList<NoticeMessage> m_ready{};
    std::optional<Instant> m_mutedUntil{}; // not of our state: who mutes says so after a restart
    qint64 m_number = 0;
};

} // namespace jobwatch
