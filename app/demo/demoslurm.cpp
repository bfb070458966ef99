#include "app/demo/demoslurm.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span kept =
    10min; // an ended job is known for as long, and so long there were jobs before the start
constexpr Span heldFor = 3min;

bool belongsTo(const SlurmRequest &request, const SlurmProgram &program)
{
    return request.partition == program.partition
        && (request.name.contains(program.name)
            || (!program.wckey.isEmpty() && request.wckey == program.wckey));
}

} // namespace

DemoSlurm::DemoSlurm(Instant started)
    : m_started(started)
{
    const QList<SlurmProgram> programs = slurmPrograms();
    for (const SlurmProgram &program : programs)
        m_coming.append({program, started - kept + around(program.every)});
    advance(started);
}

Span DemoSlurm::around(Span mean)
{
    return mean / 2 + Span(m_random.bounded(qint64(mean.count()) + 1));
}

bool DemoSlurm::happens(int percent)
{
    return m_random.bounded(100) < percent;
}

void DemoSlurm::advance(Instant now)
{
    for (;;) {
        const auto first = std::min_element(m_coming.begin(), m_coming.end(),
                                            [](const Coming &a, const Coming &b) { return a.next < b.next; });
        if (first->next > now)
            break;
        addUserJob(first->program, first->next);
        first->next += around(first->program.every);
    }
    m_jobs.removeIf([now](const SlurmJob &job) {
        const SlurmJobState state = stateOf(job, now);
        return state.ended && state.since < now - kept;
    });
}

void DemoSlurm::addUserJob(const SlurmProgram &program, Instant at)
{
    const bool held = happens(program.heldPercent);
    const SlurmRequest request{.name = program.name + u'-' + QString::number(m_random.bounded(0x10000), 16),
                               .user = program.user,
                               .partition = program.partition,
                               .account = program.user,
                               .wckey = program.wckey,
                               .held = held};
    SlurmJob &job = add(request, around(held ? heldFor : 3s), around(program.runTime), at);
    end(job, program, behaviourAt(program.plan, job.startsAt - m_started));
}

SlurmJob &DemoSlurm::add(const SlurmRequest &request, Span wait, Span runTime, Instant at)
{
    SlurmJob job{.id = ++m_lastId, .request = request, .submittedAt = at};
    const Span drain = drainLeft(*partition(request.partition), at + wait);
    QStringList nodes;
    for (const SlurmNode &node : std::as_const(m_nodes)) {
        if (node.partition == request.partition)
            nodes.append(node.name);
    }
    job.node = nodes.at(job.id % nodes.size());
    job.startsAt = at + wait + drain;
    job.endsAt = job.startsAt + runTime;
    if (request.held) {
        job.waitReason = u"JobHeldUser"_s;
    } else if (drain > Span(0)) {
        job.waitReason = u"Resources"_s;
        job.waitDescription = u"Nodes required for job are DOWN, DRAINED or reserved for jobs in higher "
                              "priority partitions"_s;
    }
    m_jobs.append(job);
    return m_jobs.last();
}

bool DemoSlurm::isDrained(const SlurmPartition &partition, Instant now) const
{
    return behaviourAt(partition.plan, now - m_started) == Behaviour::QueueStuck;
}

Span DemoSlurm::drainLeft(const SlurmPartition &partition, Instant at) const
{
    return isDrained(partition, at) ? untilChange(partition.plan, at - m_started) : Span(0);
}

// How the program takes it: what is wrong with the service comes before what is wrong with the input.
void DemoSlurm::end(SlurmJob &job, const SlurmProgram &program, Behaviour behaviour)
{
    const auto fails = [&job](int exitCode) {
        job.endWord = u"FAILED"_s;
        job.endReason = u"NonZeroExitCode"_s;
        job.waitStatus = exitCode * 256;
    };
    if (behaviour == Behaviour::CommandMissing) {
        job.endsAt = job.startsAt + 200ms;
        fails(127);
    } else if (behaviour == Behaviour::NotExecutable) {
        job.endsAt = job.startsAt + 200ms;
        fails(126);
    } else if (happens(program.failurePercent)) {
        fails(1);
    }
}

const SlurmJob &DemoSlurm::submit(const SlurmRequest &request, Instant now)
{
    SlurmJob &job = add(request, 1s, 2s, now);
    end(job, {}, behaviourOf(request, job.startsAt));
    return job;
}

Behaviour DemoSlurm::behaviourOf(const SlurmRequest &request, Instant at) const
{
    const auto found = std::find_if(m_coming.begin(), m_coming.end(),
                                    [&](const Coming &coming) { return belongsTo(request, coming.program); });
    return found == m_coming.end() ? Behaviour::Works : behaviourAt(found->program.plan, at - m_started);
}

void DemoSlurm::cancel(int id, Instant now)
{
    for (SlurmJob &job : m_jobs) {
        if (job.id == id && !stateOf(job, now).ended)
            job.cancelledAt = now;
    }
}

const SlurmJob *DemoSlurm::job(int id) const
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const SlurmJob &job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

const SlurmPartition *DemoSlurm::partition(const QString &name) const
{
    const auto found = std::find_if(m_partitions.begin(), m_partitions.end(),
                                    [&](const SlurmPartition &partition) { return partition.name == name; });
    return found == m_partitions.end() ? nullptr : &*found;
}

Instant DemoSlurm::lastChange(Instant now) const
{
    Instant last = m_started;
    for (const SlurmJob &job : m_jobs)
        last = std::max(last, std::max(job.submittedAt, stateOf(job, now).since));
    return last;
}

} // namespace jobwatch
