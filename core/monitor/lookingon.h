#pragma once

#include "core/domain/runnerrecord.h"
#include "core/domain/snapshot.h"
#include "core/monitor/actions.h"
#include "core/monitor/events.h"
#include "core/store/store.h"

namespace jobwatch {

// What a monitor holds while another one owns the history that they share: it shows what is written there,
// asks servers what they have, and does nothing else.
struct LookingOn
{
    HistoryOwner owner{}; // as far as that is known
    std::optional<Error> trouble{}; // the history cannot be reached
    Instant nextLook{};
    QList<RunnerRecord> runners{}; // as last read …
    QList<TimerRecord> timers{};
    QByteArray maintenance{};
    QByteArray acknowledgements{};
    QByteArray muting{};
    bool costsAreOld = true; // of tests
    std::optional<Instant> costsRead{};
    QList<HistoryEvent> recent{}; // … newest first
};

// What of the engine's wishes a monitor that looks on carries out: questions.
bool isOnlyAsking(const Action &action);

// One refusal for each thing that an order is about; nothing for what is no order of a person.
QList<HistoryEvent> refusals(const Event &event, const Error &why, Instant now);

struct SeenSince
{
    QList<Event> events{}; // for the engine
    QList<HistoryEvent> news{}; // oldest first
};
// Reads what has changed in the history since the last look, and notes it.
Result<SeenSince> look(const Store &store, LookingOn &known, Instant now);

// Statuses and breakers exactly as they are stored. What the owner believes and plans beyond that is not
// known here, and not shown.
Snapshot asStored(Snapshot snapshot, const LookingOn &known);

// Who owns the history, as the reason why an order is refused here.
Error notOurs(const LookingOn &known);

} // namespace jobwatch
