#pragma once

#include <QStringList>

#include "core/domain/breaker.h"

// Breakers and what happens to them, for the tests of their rules.
namespace jobwatch::breakerstory {

using namespace std::chrono_literals;

inline const Instant now = instantFromMs(1'790'000'000'000);

inline BreakerContext everyTwoMinutes()
{
    return BreakerContext{.interval = 2min};
}

template <typename Change>
Breaker with(Breaker breaker, Change change)
{
    change(breaker);
    return breaker;
}

// Two of three failures.
inline Breaker closedFailing()
{
    Breaker breaker;
    breaker.failureCount = 2;
    breaker.lastFailed = now - 2min;
    breaker.failingSince = now - 4min;
    breaker.reason = Cause::TargetFailed;
    breaker.generation = 4;
    return breaker;
}

inline Breaker open()
{
    return with(closedFailing(), [](Breaker &b) {
        b.state = BreakerState::Open;
        b.failureCount = 3;
        b.openCount = 1;
        b.lastFailed = now - 1min;
        b.openedAt = now - 1min;
        b.resumeAt = now + 4min;
        b.generation = 5;
        b.skipped = 2;
    });
}

inline Breaker halfOpen()
{
    return with(open(), [](Breaker &b) {
        b.state = BreakerState::HalfOpen;
        b.resumeAt.reset();
        b.generation = 6;
    });
}

inline Breaker probing()
{
    return with(halfOpen(), [](Breaker &b) {
        b.probeStarted = now - 10s;
        b.generation = 7;
    });
}

inline Breaker disabled(BreakerState before)
{
    return with(before == BreakerState::Closed ? closedFailing() : open(), [before](Breaker &b) {
        b.state = BreakerState::Disabled;
        b.before = before;
        b.resumeAt.reset();
        b.generation = 8;
    });
}

inline Breaker forcedOpen(Cause cause = Cause::TargetGone)
{
    return with(open(), [cause](Breaker &b) {
        b.state = BreakerState::ForcedOpen;
        b.before = BreakerState::Open;
        b.resumeAt.reset();
        b.reason = cause;
        b.generation = 9;
    });
}

inline QString shown(const std::optional<Instant> &at)
{
    return at ? QString::number((*at - now).count() / 1000.0) + QLatin1Char('s') : QStringLiteral("-");
}

// For the message of a failed comparison: instants are seconds from now.
inline QString shown(const Breaker &b)
{
    return QStringLiteral("%1 n=%2 k=%3 passed=%4 lastFailed=%5 reason=%6 text=%7 since=%8 opened=%9 "
                          "resume=%10 probe=%11 before=%12 g=%13 skipped=%14")
        .arg(breakerStateId(b.state))
        .arg(b.failureCount)
        .arg(b.openCount)
        .arg(b.probesPassed)
        .arg(shown(b.lastFailed), causeId(b.reason), b.reasonText, shown(b.failingSince), shown(b.openedAt),
             shown(b.resumeAt), shown(b.probeStarted), breakerStateId(b.before))
        .arg(b.generation)
        .arg(b.skipped);
}

inline QString shown(const QList<BreakerDeed> &deeds)
{
    static const QStringList names{
        QStringLiteral("StartRun"),   QStringLiteral("StartProbe"),     QStringLiteral("Skip"),
        QStringLiteral("PauseTimer"), QStringLiteral("UnpauseTimer"),   QStringLiteral("TellOpened"),
        QStringLiteral("TellClosed"), QStringLiteral("TellForcedOpen"), QStringLiteral("TellProbeFailed"),
        QStringLiteral("Drop")};
    QStringList words;
    for (const BreakerDeed deed : deeds)
        words.append(names.value(int(deed)));
    return words.join(QLatin1Char(' '));
}

} // namespace jobwatch::breakerstory
