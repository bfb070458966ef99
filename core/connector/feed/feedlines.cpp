#include "core/connector/feed/feedlines.h"

#include <algorithm>
#include <utility>

namespace jobwatch::feed {

namespace {

void endLine(LinesRead &lines, const QByteArray &line, const LineReader &reader)
{
    const bool wasCounted = std::exchange(lines.end.insideLongLine, false);
    const qint64 number = ++lines.end.line;
    if (wasCounted)
        return;
    if (line.size() > reader.longest)
        reader.skipTooLong(number);
    else if (!line.trimmed().isEmpty())
        reader.read(line, number);
}

// A line that has not ended: it waits, unless it is too long to be worth waiting for.
void endPiece(LinesRead &lines, qsizetype size, const LineReader &reader)
{
    if (!lines.end.insideLongLine && size <= reader.longest)
        return;
    if (!lines.end.insideLongLine)
        reader.skipTooLong(lines.end.line + 1);
    lines.end.insideLongLine = true;
    lines.consumed += size;
}

} // namespace

LinesRead readLines(const QByteArray &bytes, const FeedPlace &begin, bool isFinished,
                    const LineReader &reader)
{
    LinesRead lines{.end = begin};
    while (lines.consumed < bytes.size()) {
        const qsizetype lineBreak = bytes.indexOf('\n', lines.consumed);
        if (lineBreak < 0 && !isFinished) {
            endPiece(lines, bytes.size() - lines.consumed, reader);
            break;
        }
        const qsizetype end = lineBreak < 0 ? bytes.size() : lineBreak;
        endLine(lines, bytes.sliced(lines.consumed, end - lines.consumed), reader);
        lines.consumed = std::min(end + 1, bytes.size());
    }
    return lines;
}

} // namespace jobwatch::feed
