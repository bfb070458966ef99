#pragma once

#include <QRandomGenerator>

#include "app/demo/slurmjob.h"
#include "app/demo/slurmprogram.h"

namespace jobwatch {

// A Slurm cluster in miniature as a value: no clock, no network. The same calls at the same times give the
// same jobs; those of the last ten minutes are known.
class DemoSlurm
{
public:
    explicit DemoSlurm(Instant started);

    // Lets the users' jobs come that are due, and forgets the old ones.
    void advance(Instant now);

    const QList<SlurmJob> &jobs() const { return m_jobs; } // by id
    const SlurmJob *job(int id) const;
    const SlurmPartition *partition(const QString &name) const;
    const QList<SlurmNode> &nodes() const { return m_nodes; }
    const QList<SlurmPartition> &partitions() const { return m_partitions; }
    bool isDrained(const SlurmPartition &partition, Instant now) const;
    Instant started() const { return m_started; }
    Instant lastChange(Instant now) const; // of any job

    // The partition exists.
    const SlurmJob &submit(const SlurmRequest &request, Instant now);
    void cancel(int id, Instant now); // nothing happens to a job that has ended

private:
    struct Coming
    {
        SlurmProgram program{};
        Instant next{};
    };

    void addUserJob(const SlurmProgram &program, Instant at);
    SlurmJob &add(const SlurmRequest &request, Span wait, Span runTime, Instant at);
    Span drainLeft(const SlurmPartition &partition, Instant at) const;
    void end(SlurmJob &job, const SlurmProgram &program, Behaviour behaviour);
    Behaviour behaviourOf(const SlurmRequest &request, Instant at) const;
    Span around(Span mean); // half to one and a half of it
    bool happens(int percent);

    Instant m_started{};
    QList<SlurmNode> m_nodes = slurmNodes();
    QList<SlurmPartition> m_partitions = slurmPartitions();
    QList<Coming> m_coming{};
    QList<SlurmJob> m_jobs{};
    int m_lastId = 84'200;
    QRandomGenerator m_random{20'261};
};

} // namespace jobwatch
