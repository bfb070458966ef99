#pragma once

#include <QList>

#include "core/domain/evidence.h"

namespace jobwatch {

// A change of the state of the job, in the server's own word.
struct TrialState
{
    Instant at{};
    QString word{};

    bool operator==(const TrialState &) const = default;
};

// An output file of the job.
struct TrialOutput
{
    QString path{};
    bool present = false;
    qint64 size = -1; // bytes, -1: unknown
    std::optional<bool> asExpected{}; // set when the test expects something of it

    bool operator==(const TrialOutput &) const = default;
};

// A test that a person runs as it stands in an editor. What comes of it is shown and not recorded: it says
// nothing about what is configured, and evidence must not depend on who looks.
struct Trial
{
    Instant submittedAt{};
    JobId job{}; // empty until the server has accepted it
    QList<TrialState> states{}; // oldest first
    QList<TrialOutput> outputs{}; // at the end
    std::optional<Evidence> evidence{}; // once the job has ended, or could not be submitted
    QString refusal{}; // why nothing was run, or nothing more is heard of it; for the operator

    bool isOver() const { return evidence.has_value() || !refusal.isEmpty(); }
    bool operator==(const Trial &) const = default;
};

} // namespace jobwatch
