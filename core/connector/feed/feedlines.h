#pragma once

#include <functional>
#include <QByteArray>

namespace jobwatch::feed {

inline constexpr qsizetype longestLine = 1024 * 1024;

// Between two lines, or inside one that is too long to be read.
struct FeedPlace
{
    qint64 line = 0; // lines that ended before this place
    bool insideLongLine = false;

    bool operator==(const FeedPlace &) const = default;
};

struct LinesRead
{
    qsizetype consumed = 0; // bytes; what is left is a line that has not ended yet
    FeedPlace end{};
};

// Who hears of the lines; `number` begins with 1.
struct LineReader
{
    std::function<void(const QByteArray &line, qint64 number)> read{};
    std::function<void(qint64 number)> skipTooLong{};
    qsizetype longest = longestLine; // less than one reading, or it would never end
};

// Hands out the lines of a piece of a feed, without their breaks. Empty lines are no lines. `isFinished`:
// nothing will follow, so that the last line needs no line break.
LinesRead readLines(const QByteArray &bytes, const FeedPlace &begin, bool isFinished,
                    const LineReader &reader);

} // namespace jobwatch::feed
