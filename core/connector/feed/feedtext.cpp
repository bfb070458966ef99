#include "core/connector/feed/feedtext.h"

#include <QCoreApplication>

#include "core/connector/feed/feedline.h"

namespace jobwatch::feed {

namespace {

void noteUnreadable(FeedText &text, qint64 line, const QString &why)
{
    ++text.unreadable;
    text.lastUnreadable = UnreadableLine{line, why};
}

} // namespace

FeedText readFeedText(const QByteArray &bytes, const FeedPlace &begin, bool isFinished, Instant now)
{
    FeedText text;
    LineReader reader;
    reader.read = [&](const QByteArray &line, qint64 number) {
        const Result<Evidence> job = parseFeedLine(line, now);
        if (job)
            text.jobs.append(*job);
        else
            noteUnreadable(text, number, job.error().message);
    };
    reader.skipTooLong = [&](qint64 number) {
        noteUnreadable(text, number, QCoreApplication::translate("Feed", "it is longer than 1 MiB."));
    };
    static_cast<LinesRead &>(text) = readLines(bytes, begin, isFinished, reader);
    return text;
}

} // namespace jobwatch::feed
