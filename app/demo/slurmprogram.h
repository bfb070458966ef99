#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "app/demo/plan.h"

namespace jobwatch {

struct SlurmNode
{
    QString name{};
    QString partition{};
};

struct SlurmPartition
{
    QString name{};
    int longestMinutes = 0;
    Plan plan{}; // QueueStuck: all its nodes are drained
    QString drainReason{};
};

// What users run: the jobs of one service on one partition.
struct SlurmProgram
{
    QString name{}; // its jobs are "name-tag"
    QString wckey{};
    QString partition{};
    QString user{};
    Span every{}; // between two submissions, on average
    Span runTime{};
    int failurePercent = 0; // of its users' own making
    int heldPercent = 0; // submitted for later
    Plan plan{};
};

QList<SlurmNode> slurmNodes();
QList<SlurmPartition> slurmPartitions();
QList<SlurmProgram> slurmPrograms();

} // namespace jobwatch
