#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

#include "core/connector/feed/feedlines.h"

namespace jobwatch::feed {

// How far a feed was read. The bytes just before that place are remembered by their hash: where they are
// found again the feed has only grown, wherever it lies now; else it was rotated, truncated or replaced.
struct FeedMark
{
    QString source{}; // the path or address that was read
    qint64 offset = 0; // bytes
    FeedPlace place{};
    qint64 known = 0; // bytes before the offset that the hash is of
    QByteArray hash{};
    QByteArray version{}; // the ETag under which nothing more was there

    bool operator==(const FeedMark &) const = default;
};

inline constexpr qint64 bytesRemembered = 256;
inline constexpr qint64 bytesOfOneReading = 4 * 1024 * 1024;

// Bytes that follow a mark.
struct FeedChunk
{
    FeedMark from{}; // what was asked for, or the beginning when the feed began anew
    QByteArray before{}; // the remembered bytes
    QByteArray bytes{};
    bool more = false; // there are bytes behind these
    bool isFinished = false; // nothing will ever follow these: the feed goes on in another file
    QByteArray version{};
};

QByteArray savedMark(const FeedMark &mark);
// The beginning of `source` for what is empty, damaged or of another source.
FeedMark restoredMark(const QByteArray &saved, const QString &source);

// Does a feed go on at the mark? `bytes` begin where the remembered ones should stand.
bool goesOn(const FeedMark &mark, const QByteArray &bytes);
// The chunk after the mark, of at most one reading; `bytes` as above, and goesOn() holds.
FeedChunk chunkAfter(const FeedMark &mark, const QByteArray &bytes, qint64 most = bytesOfOneReading);

// The mark behind what was read of a chunk.
FeedMark advanced(const FeedChunk &chunk, const LinesRead &lines);

} // namespace jobwatch::feed
