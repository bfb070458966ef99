#include "core/connector/slurm/knownjobs.h"

#include <QHashFunctions>
#include <utility>

namespace jobwatch::slurm {

namespace {

constexpr std::size_t anySeed = 0x9e3779b97f4a7c15; // hashes are kept no longer than the process

} // namespace

void KnownJobs::begin(QList<batch::BatchJob> &jobs)
{
    jobs.reserve(m_jobsBefore.size());
    m_entries.clear();
    m_entries.reserve(m_before.size());
    m_places.clear();
    m_next = 0;
}

bool KnownJobs::takeOver(std::int64_t id, std::string_view bytes, QList<batch::BatchJob> &jobs)
{
    const std::size_t hash = qHashBits(bytes.data(), bytes.size(), anySeed);
    m_entries.push_back({.id = id, .hash = hash, .job = jobs.size()});
    Entry *before = find(id);
    if (!before || before->hash != hash || std::exchange(before->isTaken, true))
        return false;
    m_entries.back().isWanted = before->isWanted;
    if (before->isWanted)
        jobs.append(std::move(m_jobsBefore[before->job]));
    return true;
}

void KnownJobs::wasRead(const QList<batch::BatchJob> &jobs)
{
    m_entries.back().isWanted = jobs.size() > m_entries.back().job;
}

void KnownJobs::end(const QList<batch::BatchJob> &jobs)
{
    m_before = std::exchange(m_entries, {});
    m_jobsBefore = jobs;
}

void KnownJobs::forget()
{
    m_before.clear();
    m_jobsBefore.clear();
}

KnownJobs::Entry *KnownJobs::find(std::int64_t id)
{
    if (m_next < m_before.size() && m_before[m_next].id == id)
        return &m_before[m_next++];
    if (m_places.empty()) {
        for (std::size_t place = 0; place < m_before.size(); ++place)
            m_places.emplace(m_before[place].id, place);
    }
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return nullptr;
    m_next = found->second + 1;
    return &m_before[found->second];
}

} // namespace jobwatch::slurm
