#include "core/connector/feed/feedtext.h"

#include <QCoreApplication>

#include "core/connector/feed/feedline.h"

using namespace std::chrono_literals;

namespace jobwatch::feed {

namespace {

void noteUnreadable(FeedText &text, qint64 line, const QString &why)
{
    ++text.unreadable;
    text.lastUnreadable = UnreadableLine{line, why};
}

void noteTooLong(FeedText &text)
{
    noteUnreadable(text, text.end.line + 1, QCoreApplication::translate("Feed", "it is longer than 1 MiB."));
}

void readLine(FeedText &text, const QByteArray &line, Instant now)
{
    const bool wasCounted = std::exchange(text.end.insideLongLine, false);
    if (!wasCounted && line.size() > longestLine) {
        noteTooLong(text);
    } else if (!wasCounted && !line.trimmed().isEmpty()) {
        const Result<Evidence> job = parseFeedLine(line, now);
        if (job)
            text.jobs.append(*job);
        else
            noteUnreadable(text, text.end.line + 1, job.error().message);
    }
    ++text.end.line;
}

// A line that has not ended: it waits, unless it is too long to be worth waiting for.
void readRest(FeedText &text, qsizetype size)
{
    if (!text.end.insideLongLine && size <= longestLine)
        return;
    if (!text.end.insideLongLine)
        noteTooLong(text);
    text.end.insideLongLine = true;
    text.consumed += size;
}

} // namespace

FeedText readFeedText(const QByteArray &bytes, const FeedPlace &begin, bool isFinished, Instant now)
{
    FeedText text;
    text.end = begin;
    while (text.consumed < bytes.size()) {
        const qsizetype lineBreak = bytes.indexOf('\n', text.consumed);
        if (lineBreak < 0 && !isFinished) {
            readRest(text, bytes.size() - text.consumed);
            break;
        }
        const qsizetype end = lineBreak < 0 ? bytes.size() : lineBreak;
        readLine(text, bytes.sliced(text.consumed, end - text.consumed), now);
        text.consumed = std::min(end + 1, bytes.size());
    }
    return text;
}

} // namespace jobwatch::feed
