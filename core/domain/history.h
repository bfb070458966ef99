#pragma once

#include <optional>
#include <QString>

#include "core/base/time.h"
#include "core/domain/cause.h"
#include "core/domain/ids.h"
#include "core/domain/status.h"
#include "core/domain/timer.h"

namespace jobwatch {

// What happened, as the events table, `watch --jsonl` and the store know it.
// Fixed numbers: they are stored. Append only.
enum class HistoryKind {
    EvidenceArrived = 1, // stage, status: the decisive stage of that one job
    StatusChanged = 2, // status of a stage (stage set) or of the runner (stage empty)
    TestStarted = 3,
    TestFinished = 4,
    TestNotPossible = 5, // misconfigured, or the service is gone: cause says which
    Paused = 6,
    Resumed = 7,
    PolicyChanged = 8,
    ServerDown = 9,
    ServerUp = 10,
    WentOffline = 11, // this computer has no network
    CameOnline = 12,
    OrderRefused = 13, // an operator's order that was not carried out; reason says why
    Slept = 14, // the computer was suspended or the clock jumped
    StorageTrouble = 15,
    Acknowledged = 16, // by `who`, with a comment as reason
    AcknowledgementLifted = 17, // reason says why
    MaintenancePlanned = 18, // reason: the person's; who; planned, changed or taken back
    MonitorStarted = 19, // this program, after a time without
    MonitorStopped = 20, // at the last instant that it is known to have lived
    BreakerOpened = 21, // cause, reason; timer set, as in all that follow
    BreakerProbed = 22, // while open; the next wait is longer
    BreakerClosed = 23,
    BreakerForcedOpen = 24, // target gone, misconfigured, or a person
    TimerPaused = 25, // by a person
    TimerResumed = 26, // by a person, or at the end of a pause
    TimerProbed = 27,
    TimerAppeared = 28, // on the server
    TimerChanged = 29, // on the server; reason says what
    TimerRemoved = 30, // from the server, or from our list
    TimerNotFiring = 31, // enabled, but no start was seen for two periods
    ConfigurationChanged = 32, // by a person; reason says what, before and after
    NoticeSent = 33, // reason: channel and subject
    NoticeGivenUp = 34, // a channel refused it for too long
    ConfigurationTrouble = 35, // config.yaml cannot be used any more: reason says why; or, status ok, again
    NoticesMuted = 36, // by `who`; reason: until when
    NoticesUnmuted = 37, // by `who`, or because the time is over
    TimerReset = 38, // a person's word on the failures of a closed breaker; reason says which
};

// Stable identifiers: "evidence", "status", "test-started", "test-finished", "test-not-possible",
// "paused", "resumed", "policy", "server-down", "server-up", "offline", "online", "refused", "slept",
// "storage", and so on, as history.cpp lists them.
QLatin1StringView historyKindId(HistoryKind kind);
std::optional<HistoryKind> historyKindFromNumber(int number);

struct HistoryEvent
{
    Instant at{};
    HistoryKind kind = HistoryKind::EvidenceArrived;
    Scope scope{}; // empty server: this computer itself
    std::optional<TimerKey> timer{}; // for what is about a timer
    std::optional<Stage> stage{};
    std::optional<Status> status{};
    std::optional<Status> before{}; // for StatusChanged
    Cause cause = Cause::None;
    QString reason{}; // plain text: the decisive line of a job, a person's reason, an error's message
    QString who{}; // for orders

    bool operator==(const HistoryEvent &) const = default;
};

} // namespace jobwatch
