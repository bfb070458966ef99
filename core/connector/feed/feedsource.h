#pragma once

#include "core/connector/feed/feedmark.h"
#include "core/http/http.h"

namespace jobwatch::feed {

// Where the lines of a feed come from. Answers with a later turn of the event loop, and never after it was
// destroyed; one reading at a time.
class FeedSource
{
public:
    virtual ~FeedSource() = default;

    virtual QString name() const = 0; // the path or address
    virtual void read(const FeedMark &from, Done<FeedChunk> done) = 0;
    virtual void look(Done<void> done) = 0; // is it there?
};

} // namespace jobwatch::feed
