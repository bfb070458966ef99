#pragma once

#include <optional>
#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// What a user, or a test, hands to the demo's Slurm.
struct SlurmRequest
{
    QString name{};
    QString user{};
    QString partition{};
    QString account{};
    QString qos = QStringLiteral("normal");
    QString wckey{};
    QString comment{};
    bool held = false;

    bool operator==(const SlurmRequest &) const = default;
};

// One job whose whole life is known from its submission on, unless somebody cancels it.
struct SlurmJob
{
    int id = 0;
    SlurmRequest request{};
    QString node{};
    Instant submittedAt{};
    Instant startsAt{};
    Instant endsAt{};
    QString waitReason = QStringLiteral("Priority");
    QString waitDescription{};
    QString endWord = QStringLiteral("COMPLETED");
    QString endReason = QStringLiteral("None");
    int waitStatus = 0; // as wait(2) tells it: exit N is N * 256
    std::optional<Instant> cancelledAt{};

    bool operator==(const SlurmJob &) const = default;
};

struct SlurmJobState
{
    QString word{}; // "PENDING"
    QString reason{};
    QString description{};
    int waitStatus = 0;
    Instant since{};
    bool started = false;
    bool ended = false;

    bool operator==(const SlurmJobState &) const = default;
};

SlurmJobState stateOf(const SlurmJob &job, Instant now);

} // namespace jobwatch
