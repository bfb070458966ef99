#include "core/connector/slurm/knownjobs.h"

#include <QHashFunctions>
#include <utility>

namespace jobwatch::slurm {

namespace {

std::size_t hashOf(std::string_view bytes)
{
    constexpr std::size_t anySeed = 0x9e3779b97f4a7c15; // hashes are kept no longer than the process
    return qHashBits(bytes.data(), bytes.size(), anySeed);
}

} // namespace

void KnownJobs::begin(QList<batch::BatchJob> &jobs)
{
    if (std::exchange(m_isUnderWay, true)) {
        m_before.clear();
        m_jobsBefore.clear();
    }
    jobs.reserve(m_jobsBefore.size());
    m_entries.clear();
    m_entries.reserve(m_before.size());
    m_places.clear();
    m_next = 0;
}

std::size_t KnownJobs::takeNext(std::string_view rest, QList<batch::BatchJob> &jobs)
{
    if (m_next >= m_before.size())
        return 0;
    Entry &before = m_before[m_next];
    if (before.length > rest.size() || !take(before, rest.substr(0, before.length), jobs))
        return 0;
    ++m_next;
    m_entries.push_back(before);
    m_entries.back().isTaken = false;
    m_entries.back().place = jobs.size() - (before.isWanted ? 1 : 0);
    return before.length;
}

bool KnownJobs::goTo(std::int64_t id)
{
    if (id <= 0 || m_before.empty())
        return false;
    if (m_next < m_before.size() && m_before[m_next].id == id) {
        ++m_next;
        return true;
    }
    if (m_places.empty()) {
        for (std::size_t place = 0; place < m_before.size(); ++place)
            m_places.emplace(m_before[place].id, place);
    }
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return false;
    m_next = found->second + 1;
    return true;
}

bool KnownJobs::takeOver(std::string_view bytes, QList<batch::BatchJob> &jobs)
{
    Entry &before = m_before[m_next - 1];
    return before.length == bytes.size() && take(before, bytes, jobs);
}

bool KnownJobs::take(Entry &before, std::string_view bytes, QList<batch::BatchJob> &jobs)
{
    if (before.isTaken || before.hash != hashOf(bytes))
        return false;
    before.isTaken = true;
    if (before.isWanted)
        jobs.append(std::move(m_jobsBefore[before.place]));
    return true;
}

void KnownJobs::keep(std::int64_t id, std::string_view bytes, qsizetype place, bool isWanted)
{
    m_entries.push_back(
        {.id = id, .length = bytes.size(), .hash = hashOf(bytes), .place = place, .isWanted = isWanted});
}

void KnownJobs::end(const QList<batch::BatchJob> &jobs)
{
    m_before = std::exchange(m_entries, {});
    m_jobsBefore = jobs;
    m_isUnderWay = false;
}

} // namespace jobwatch::slurm
