#include "core/notify/noticespool.h"

#include <algorithm>

#include "core/notify/noticejson.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span firstRetry = 30s;
constexpr Span longestRetry = 15min;
constexpr Span giveUpAfter = 24h * 3;
constexpr int triesOfRefused = 3; // what is refused for good is still not given up on one bad day's answer

bool isLost(const SpooledNotice &row, const Error &error, Instant now)
{
    return now - row.madeAt >= giveUpAfter
        || (error.kind == ErrorKind::Denied && row.tries >= triesOfRefused);
}

} // namespace

Span retryAfter(int tries)
{
    Span wait = firstRetry;
    for (int i = 1; i < tries && wait < longestRetry; ++i)
        wait *= 2;
    return std::min(wait, longestRetry);
}

// A row that was claimed when the program ended may or may not have been sent: it is sent again, under the
// same id, so that whoever gets it twice can tell.
void NoticeSpool::restore(const QList<SpooledNotice> &rows)
{
    for (SpooledNotice row : rows) {
        if (row.state != SpoolState::Waiting && row.state != SpoolState::Claimed)
            continue;
        row.state = SpoolState::Waiting;
        m_queues[row.channel].rows.append(row);
    }
    for (auto &[channel, queue] : m_queues)
        std::stable_sort(queue.rows.begin(), queue.rows.end(), [](const auto &a, const auto &b) {
            return std::tie(a.madeAt, a.id) < std::tie(b.madeAt, b.id);
        });
}

SpooledNotice NoticeSpool::add(const NoticeMessage &message)
{
    SpooledNotice row;
    row.id = message.id;
    row.channel = message.channel;
    row.madeAt = message.at;
    row.nextTry = message.at;
    row.payload = messageToJson(message);
    m_queues[row.channel].rows.append(row);
    return row;
}

std::optional<SpooledNotice> NoticeSpool::claim(const QString &channel, Instant now)
{
    const auto found = m_queues.find(channel);
    if (found == m_queues.end() || found->second.isSending || found->second.rows.isEmpty())
        return {};
    SpooledNotice &first = found->second.rows.first();
    if (first.nextTry > now)
        return {};
    found->second.isSending = true;
    first.state = SpoolState::Claimed;
    ++first.tries;
    return first;
}

SpooledNotice NoticeSpool::takeFirst(const QString &id)
{
    for (auto &[channel, queue] : m_queues) {
        if (!queue.isSending || queue.rows.isEmpty() || queue.rows.constFirst().id != id)
            continue;
        queue.isSending = false;
        return queue.rows.takeFirst();
    }
    return {};
}

SpooledNotice NoticeSpool::sent(const QString &id)
{
    SpooledNotice row = takeFirst(id);
    row.state = SpoolState::Sent;
    row.lastError.clear();
    return row;
}

SpooledNotice NoticeSpool::failed(const QString &id, const Error &error, Instant now)
{
    SpooledNotice row = takeFirst(id);
    row.lastError = error.message;
    if (isLost(row, error, now)) {
        row.state = SpoolState::GivenUp;
        return row;
    }
    row.state = SpoolState::Waiting;
    row.nextTry = now + retryAfter(row.tries);
    m_queues[row.channel].rows.prepend(row);
    return row;
}

std::optional<Instant> NoticeSpool::wakeAt(const QStringList &channels) const
{
    std::optional<Instant> at;
    for (const auto &[channel, queue] : m_queues) {
        if (queue.isSending || queue.rows.isEmpty() || !channels.contains(channel))
            continue;
        const Instant next = queue.rows.constFirst().nextTry;
        at = at ? std::min(*at, next) : next;
    }
    return at;
}

qsizetype NoticeSpool::size() const
{
    qsizetype size = 0;
    for (const auto &[channel, queue] : m_queues)
        size += queue.rows.size();
    return size;
}

} // namespace jobwatch
