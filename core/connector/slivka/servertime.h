#pragma once

#include <optional>
#include <QString>

#include "core/base/time.h"

// Slivka writes its own local time without an offset. The offset follows from a job: its id holds the
// second of its creation in UTC, its submissionTime the same moment in local time. It is derived again at
// each submission, because summer time comes and goes. A time stamp from before the last such change is
// therefore an hour off; nothing in the API tells.
namespace jobwatch::slivka {

// The creation time in a job or file id: a MongoDB ObjectId, as 16 characters of base64url or 24 of hex.
std::optional<Instant> creationTime(const QString &objectId);

// Local time minus UTC, a whole quarter of an hour; nothing when the two cannot be of the same moment.
std::optional<Span> offsetBetween(const QString &localStamp, Instant utc, Span tolerance);

// From the reply to a submission: by the id, else by the Date header ("Sat, 21 Nov 2026 22:15:50 GMT").
std::optional<Span> offsetOf(const QString &jobId, const QString &submissionTime,
                             const QByteArray &dateHeader);

// A time stamp of the server in UTC. One that carries its own offset needs none from us. Nothing for the
// epoch, which stands for "never".
std::optional<Instant> toUtc(const QString &stamp, std::optional<Span> offset);

} // namespace jobwatch::slivka
