#pragma once

#include <optional>
#include <QList>
#include <QStringList>

#include "core/connector/batch/batchjob.h"
#include "core/domain/server.h"

namespace jobwatch::batch {

// Glob with * ? and [], over the whole text; letters count as they are written.
bool globMatches(QStringView pattern, QStringView text);
bool matches(const ServiceRule &rule, const BatchJob &job);

// The first service, in their order, whose rule matches; null if none does. Test jobs of this program
// belong to no service here: they are followed by whoever submitted them.
const ServiceDefinition *serviceOf(const QList<ServiceDefinition> &services, const BatchJob &job);

// cluster/partition, and with /qos where the service has a test for exactly that.
RunnerId runnerOf(const ServiceDefinition &service, const BatchJob &job);

// The parts of a runner: "cluster/short/test", "cluster/short", "short"; "default" has none.
struct RunnerParts
{
    QString cluster{};
    QString partition{};
    QString qos{};

    bool operator==(const RunnerParts &) const = default;
};

RunnerParts partsOf(const RunnerId &runner);

// What the rules make of a list of jobs, to be looked at before they are trusted.
struct RulePreview
{
    struct Count
    {
        ServiceId service{};
        int jobs = 0; // that are this service's
        int alsoOthers = 0; // of them, also matched by the rule of a later service

        bool operator==(const Count &) const = default;
    };

    int jobs = 0;
    int ownTests = 0; // jobs of this program; in neither number below
    int matched = 0;
    QList<Count> services{}; // in the order of the configuration, those without a rule left out
    QStringList unmatched{}; // names of jobs that no rule matches, most frequent first, ten at most

    bool operator==(const RulePreview &) const = default;
};

RulePreview previewOf(const QList<ServiceDefinition> &services, const QList<BatchJob> &jobs);

// "1,204 of 2,034 jobs match 7 services.", a line each service, and examples of what matches none.
QStringList previewLines(const RulePreview &preview);

} // namespace jobwatch::batch
