#pragma once

#include <optional>
#include <QByteArray>

#include "core/base/time.h"
#include "core/connector/batch/ledger.h"

namespace jobwatch::slurm {

// How far the jobs of a cluster were read, by its clock, and which outcomes were counted until then.
struct Position
{
    QString server{}; // the address: another cluster numbers its jobs anew
    qint64 readAt = 0; // seconds, from the server's diag; 0: never
    qint64 missingFrom = 0; // what ended since then, and
    qint64 missingUntil = 0; // until then, is to be asked of the accounting; 0: nothing
    batch::Ledger ledger{};

    bool operator==(const Position &) const = default;
};

QByteArray savedPosition(const Position &position);
// The beginning for what is empty, damaged or of another server.
Position restoredPosition(const QByteArray &saved, const QString &server);

// The controller forgets an ended job after MinJobAge, 300 s unless its operator chose otherwise; what ended
// in a longer absence is known to the accounting alone.
inline constexpr qint64 safeAbsence = 240; // seconds
inline constexpr qint64 longestCatchUp = 24 * 3600;
inline constexpr qint64 firstCatchUp = 3600;

// The position when the server's clock is `now`, before its list is read: what ended in an absence is
// missing.
Position afterAbsence(Position position, qint64 now);

// Does the accounting's word on a job that ended then count? Asked again long after the absence, it tells of
// jobs before and after it too, which the controller's own list told of.
bool isMissing(const Position &position, qint64 ended, qint64 now);

// A listing costs the server more than us: it is left alone for twenty times as long as it took, ten seconds
// at least, but never so long that the controller could forget jobs.
Span pauseAfterListing(Span elapsed);
inline constexpr Span longestPauseAfterListing = std::chrono::seconds(100);

} // namespace jobwatch::slurm
