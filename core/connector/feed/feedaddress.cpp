#include "core/connector/feed/feedaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/connector/jsonreply.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::feed {

namespace {

using Found = Result<std::optional<FeedChunk>>;

constexpr int okStatus = 200;
constexpr int partialStatus = 206;
constexpr int notModifiedStatus = 304;
constexpr int noSuchRangeStatus = 416;

// "bytes 100-199/5000" or "bytes 100-199/*".
struct ContentRange
{
    qint64 first = -1;
    qint64 last = -1;
    std::optional<qint64> total{};
};

std::optional<ContentRange> contentRangeOf(const HttpReply &reply)
{
    static const QRegularExpression form(uR"(^\s*bytes\s+(\d{1,18})-(\d{1,18})/(\*|\d{1,18})\s*$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(reply.header("content-range")));
    if (!match.hasMatch())
        return {};
    ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(), {}};
    if (match.captured(3) != u'*')
        range.total = match.captured(3).toLongLong();
    return range;
}

QByteArray versionOf(const HttpReply &reply)
{
    return reply.header("etag").left(1000);
}

Found wholeFeed(const HttpReply &reply, const FeedMark &from)
{
    if (isWebPage(reply))
        return statusError(reply);
    const qint64 begin = from.offset - from.known;
    const bool isContinued = reply.body.size() >= from.offset && goesOn(from, reply.body.mid(begin));
    // All of it is here: no need to ask again where it began anew.
    FeedChunk chunk =
        isContinued ? chunkAfter(from, reply.body.mid(begin)) : chunkAfter(FeedMark{from.source}, reply.body);
    chunk.version = versionOf(reply);
    return std::optional(chunk);
}

Found partOfFeed(const HttpReply &reply, const FeedMark &from)
{
    const auto range = contentRangeOf(reply);
    if (!range || range->first != from.offset - from.known)
        return Error{.kind = ErrorKind::Malformed,
                     .message = QCoreApplication::translate(
                         "Feed", "The server answered with another part of the feed than was asked for."),
                     .detail = QString::fromLatin1(reply.header("content-range").left(200)),
                     .httpStatus = reply.status};
    if (!goesOn(from, reply.body))
        return std::optional<FeedChunk>();
    FeedChunk chunk = chunkAfter(from, reply.body);
    const qint64 end = from.offset + chunk.bytes.size();
    chunk.more = chunk.more || (range->total ? end < *range->total : chunk.bytes.size() == bytesOfOneReading);
    chunk.version = versionOf(reply);
    return std::optional(chunk);
}

Found unchanged(const FeedMark &from)
{
    FeedChunk chunk;
    chunk.from = from;
    chunk.version = from.version;
    return std::optional(chunk);
}

// An empty feed has no first byte. One that was read before and has no byte where it ended is another one.
Found outOfRange(const FeedMark &from)
{
    return from.offset == 0 ? unchanged(from) : Found(std::optional<FeedChunk>());
}

} // namespace

HttpRequest feedRequest(const QUrl &url, const FeedMark &from)
{
    const QByteArray first = QByteArray::number(from.offset - from.known);
    const QByteArray last = QByteArray::number(from.offset + bytesOfOneReading - 1);
    HttpRequest request{.url = url, .headers = {{"Range", "bytes=" + first + '-' + last}}};
    if (!from.version.isEmpty())
        request.headers.append({"If-None-Match", from.version});
    return request;
}

Found chunkOf(const HttpReply &reply, const FeedMark &from)
{
    switch (reply.status) {
    case okStatus:
        return wholeFeed(reply, from);
    case partialStatus:
        return partOfFeed(reply, from);
    case notModifiedStatus:
        return unchanged(from);
    case noSuchRangeStatus:
        return outOfRange(from);
    default:
        return statusError(reply);
    }
}

FeedAddress::FeedAddress(const QUrl &url, ServerHttp &http)
    : m_url(url)
    , m_http(http)
{
}

void FeedAddress::read(const FeedMark &from, Done<FeedChunk> done)
{
    m_http.send(feedRequest(m_url, from), [this, from, done = std::move(done)](const auto &reply) {
        if (!reply)
            return done(reply.error());
        const Found chunk = chunkOf(*reply, from);
        if (!chunk)
            return done(chunk.error());
        if (*chunk)
            return done(**chunk);
        read(FeedMark{from.source}, done); // which never begins anew
    });
}

// Some scripts that hand out a feed answer GET alone; that they answer is enough here.
void FeedAddress::look(Done<void> done)
{
    const HttpRequest request{.verb = "HEAD", .url = m_url};
    m_http.send(request, [done = std::move(done)](const auto &reply) {
        if (!reply)
            return done(reply.error());
        const int status = reply->status;
        const bool isThere = (status >= 200 && status < 300) || status == 405 || status == 501;
        done(isThere ? Result<void>() : Result<void>(statusError(*reply)));
    });
}

} // namespace jobwatch::feed
