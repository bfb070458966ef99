#pragma once

#include <chrono>
#include <QDateTime>
#include <QTimeZone>

namespace jobwatch {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>; // always UTC
using Span = std::chrono::milliseconds;

inline Instant instantFromMs(qint64 ms)
{
    return Instant{Span{ms}};
}

inline qint64 toMs(Instant t)
{
    return t.time_since_epoch().count();
}

inline QDateTime toDateTime(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC);
}

// 2026-11-22T00:11:05.120Z: the form of every time in files, exports and JSON.
inline QString toIso(Instant t)
{
    return toDateTime(t).toString(Qt::ISODateWithMs);
}

} // namespace jobwatch
