#pragma once

#include "core/connector/feed/feedsource.h"
#include "core/connector/serverhttp.h"

namespace jobwatch::feed {

// A feed that a web server hands out. Asks for what follows the mark alone, and for nothing when nothing has
// changed; a server that knows neither Range nor ETag is understood too, at the price of the whole feed.
class FeedAddress final : public FeedSource
{
public:
    FeedAddress(const QUrl &url, ServerHttp &http);

    QString name() const override { return m_url.toString(QUrl::FullyEncoded); }
    void read(const FeedMark &from, Done<FeedChunk> done) override;
    void look(Done<void> done) override;

private:
    QUrl m_url;
    ServerHttp &m_http;
};

HttpRequest feedRequest(const QUrl &url, const FeedMark &from);
// What the answer holds; nothing: the feed began anew and is to be asked for from its beginning.
Result<std::optional<FeedChunk>> chunkOf(const HttpReply &reply, const FeedMark &from);

} // namespace jobwatch::feed
