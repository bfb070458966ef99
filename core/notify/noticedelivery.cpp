#include "core/notify/noticedelivery.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonObject>

#include "core/notify/noticejson.h"
#include "core/notify/noticetimes.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

QJsonObject quietToJson(const QuietHours &quiet)
{
    if (!quiet.isSet())
        return {};
    return {{u"from"_s, quiet.from.msecsSinceStartOfDay()},
            {u"to"_s, quiet.to.msecsSinceStartOfDay()},
            {u"days"_s, int(quiet.days)},
            {u"zone"_s, QString::fromLatin1(quiet.zone)}};
}

QuietHours quietFromJson(const QJsonObject &json)
{
    const int days = json.value(u"days"_s).toInt(-1);
    if (days < int(QuietHours::Days::All) || days > int(QuietHours::Days::Weekend))
        return {};
    return {QTime::fromMSecsSinceStartOfDay(json.value(u"from"_s).toInt()),
            QTime::fromMSecsSinceStartOfDay(json.value(u"to"_s).toInt()), QuietHours::Days(days),
            json.value(u"zone"_s).toString().toLatin1()};
}

} // namespace

void NoticeDelivery::take(const CauseNotice &notice, const NotificationChannel &channel,
                          const NotificationRule &rule, Instant now)
{
    if (const auto digest = nextDigest(rule.when, now)) {
        m_held.append({channel.name, *digest, true, {}, notice});
        return;
    }
    const auto over = quietUntil(rule.quiet, now);
    if (over || isMuted(now)) {
        m_held.append({channel.name, over.value_or(now), false, rule.quiet, notice});
        return;
    }
    deliver(message(channel, MessageKind::Single, {notice}, now), channel, now);
}

NoticeMessage NoticeDelivery::message(const NotificationChannel &channel, MessageKind kind,
                                      const QList<CauseNotice> &notices, Instant now)
{
    const QString id = u"%1.%2"_s.arg(toMs(now), 0, 36).arg(++m_number, 8, 10, QChar(u'0'));
    return {id, channel.name, kind, now, notices};
}

bool NoticeDelivery::hasRoom(Lane &lane, const NotificationChannel &channel, Instant now) const
{
    lane.sent.removeIf([&](Instant at) { return at <= now - 1h || at > now; });
    return channel.perHour <= 0 || lane.sent.size() < channel.perHour;
}

void NoticeDelivery::deliver(NoticeMessage message, const NotificationChannel &channel, Instant now)
{
    Lane &lane = m_lanes[channel.name];
    if (!lane.overflow.isEmpty() || !hasRoom(lane, channel, now)) {
        lane.overflow += message.notices;
        return;
    }
    lane.sent.append(now);
    m_ready.append(std::move(message));
}

void NoticeDelivery::deliverHeld(const NotificationChannel &channel, bool isDigest, Instant now)
{
    QList<CauseNotice> notices;
    // Those that were muted past the end of their quiet hours may meet the next ones.
    for (HeldNotice &held : m_held) {
        if (!held.isDigest && held.due <= now)
            held.due = quietUntil(held.quiet, now).value_or(held.due);
    }
    m_held.removeIf([&](const HeldNotice &held) {
        if (held.channel != channel.name || held.isDigest != isDigest || held.due > now)
            return false;
        notices.append(held.notice);
        return true;
    });
    if (notices.isEmpty())
        return;
    const MessageKind kind = isDigest ? MessageKind::Digest
        : notices.size() == 1         ? MessageKind::Single
                                      : MessageKind::Held;
    deliver(message(channel, kind, notices, now), channel, now);
}

void NoticeDelivery::closeOverflow(const NotificationChannel &channel, Instant now)
{
    Lane &lane = m_lanes[channel.name];
    if (lane.overflow.isEmpty() || !hasRoom(lane, channel, now))
        return;
    const QList<CauseNotice> notices = std::exchange(lane.overflow, {});
    deliver(message(channel, MessageKind::More, notices, now), channel, now);
}

QList<NoticeMessage> NoticeDelivery::due(const QList<NotificationChannel> &channels, Instant now)
{
    if (isMuted(now))
        return {};
    for (const NotificationChannel &channel : channels) {
        closeOverflow(channel, now);
        deliverHeld(channel, true, now);
        deliverHeld(channel, false, now);
    }
    // A channel that is not configured any more is told nothing.
    const auto isGone = [&](const QString &name) {
        return std::none_of(channels.begin(), channels.end(),
                            [&](const NotificationChannel &channel) { return channel.name == name; });
    };
    m_held.removeIf([&](const HeldNotice &held) { return isGone(held.channel); });
    std::erase_if(m_lanes, [&](const auto &lane) { return isGone(lane.first); });
    return std::exchange(m_ready, {});
}

std::optional<Instant> NoticeDelivery::wakeAt() const
{
    std::optional<Instant> at;
    const auto sooner = [&](Instant other) { at = at ? std::min(*at, other) : other; };
    for (const HeldNotice &held : m_held)
        sooner(held.due);
    for (const auto &[name, lane] : m_lanes) {
        if (!lane.overflow.isEmpty() && !lane.sent.isEmpty())
            sooner(*std::min_element(lane.sent.begin(), lane.sent.end()) + 1h);
    }
    if (at && m_mutedUntil)
        at = std::max(*at, *m_mutedUntil);
    return at;
}

QJsonObject NoticeDelivery::toJson() const
{
    QJsonArray held;
    for (const HeldNotice &one : m_held)
        held.append(QJsonObject{{u"channel"_s, one.channel},
                                {u"due"_s, toMs(one.due)},
                                {u"digest"_s, one.isDigest},
                                {u"quiet"_s, quietToJson(one.quiet)},
                                {u"notice"_s, noticeToJson(one.notice)}});
    QJsonObject lanes;
    for (const auto &[name, lane] : m_lanes) {
        QJsonArray sent;
        for (const Instant at : lane.sent)
            sent.append(toMs(at));
        lanes.insert(name, QJsonObject{{u"sent"_s, sent}, {u"overflow"_s, noticesToJson(lane.overflow)}});
    }
    return {{u"number"_s, m_number}, {u"held"_s, held}, {u"lanes"_s, lanes}};
}

void NoticeDelivery::restore(const QJsonObject &state)
{
    *this = {};
    m_number = state.value(u"number"_s).toInteger();
    for (const QJsonValue value : state.value(u"held"_s).toArray()) {
        const QJsonObject held = value.toObject();
        m_held.append({held.value(u"channel"_s).toString(), instantFromMs(held.value(u"due"_s).toInteger()),
                       held.value(u"digest"_s).toBool(), quietFromJson(held.value(u"quiet"_s).toObject()),
                       noticeFromJson(held.value(u"notice"_s).toObject())});
    }
    const QJsonObject lanes = state.value(u"lanes"_s).toObject();
    for (auto lane = lanes.begin(); lane != lanes.end(); ++lane) {
        const QJsonObject content = lane->toObject();
        Lane &restored = m_lanes[lane.key()];
        for (const QJsonValue at : content.value(u"sent"_s).toArray())
            restored.sent.append(instantFromMs(at.toInteger()));
        restored.overflow = noticesFromJson(content.value(u"overflow"_s).toArray());
    }
}

} // namespace jobwatch
