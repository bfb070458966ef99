#pragma once

#include "core/domain/snapshot.h"
#include "ui/tables/filter.h"
#include "ui/tables/rows.h"
#include "ui/tables/timerlook.h"

namespace jobwatch {

// One line of the table of timers.
struct TimerRow
{
    TimerState timer{};
    TimerLook look = TimerLook::Closed;
    Surroundings around{};

    bool operator==(const TimerRow &) const = default;
};

// Those that need somebody first: open (the soonest probe first), half-open, failing, paused, target gone;
// then by name.
QList<TimerRow> timerRows(const Snapshot &snapshot);

QString rowKey(const TimerRow &row);
Scope scopeOf(const TimerRow &row); // its server; an order on the row is about the timer
std::optional<TimerKey> timerOf(const TimerRow &row);
FilterSubject subjectOf(const TimerRow &row, Instant now);

// Status, circuit, names, module, owner and reason of a timer, for every table that lists some.
FilterSubject timerSubject(const TimerState &timer, Instant now);

// Since when the timer is as it is shown: paused, failing, without its target.
std::optional<Instant> timerSince(const TimerState &timer);
// Why: the person's word, what the last failure met, what became of the target. One line of plain text.
QString timerReason(const TimerState &timer);
// "POST …/scheduled-age-to-lost-fee-charging": a title that fits into a heading.
QString timerTitle(const TimerState &timer);
QLatin1StringView targetId(TargetVerdict verdict); // what `target:` filters by

} // namespace jobwatch
