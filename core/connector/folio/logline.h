#pragma once

#include "core/connector/folio/symptoms.h"

namespace jobwatch::folio {

// A line of the scheduler's log that tells of a run.
struct LogLine
{
    RunStep step = RunStep::Started;
    Instant at{};
    QString tenant{}; // empty: the line does not say
    QString serverId{}; // of the timer
    TimerId naturalKey{}; // empty where the line has only the id
    std::optional<Span> duration{};
    Symptom symptom{};

    bool operator==(const LogLine &) const = default;
};

// Nothing for what does not tell of a run: the log holds everything else, too. `now` stands in for a time
// that the line does not have.
std::optional<LogLine> parseLogLine(const QByteArray &line, Instant now);

TimerRun runOf(const LogLine &line, const TimerKey &timer, TargetVerdict target);

} // namespace jobwatch::folio
