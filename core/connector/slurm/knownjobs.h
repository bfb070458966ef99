#pragma once

#include <cstdint>
#include <QList>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/connector/batch/batchjob.h"

namespace jobwatch::slurm {

// The jobs of the listing before: one whose bytes did not change since is taken over as it was made then.
// Bytes are compared by their length and a 64-bit hash.
class KnownJobs
{
public:
    // A new listing; makes room for as many jobs as there were. After one that never ended nothing is known.
    void begin(QList<batch::BatchJob> &jobs);

    // The job behind the one before, if `rest` begins with it as it was: appends what was made of it, nothing
    // if it was not wanted. Its length, or 0.
    std::size_t takeNext(std::string_view rest, QList<batch::BatchJob> &jobs);
    // Where the order was left, or a job has changed: the next one is that behind the job with this number.
    // False if there was none.
    bool goTo(std::int64_t id);
    // The job gone to, if it was written as these bytes.
    bool takeOver(std::string_view bytes, QList<batch::BatchJob> &jobs);
    // To be known by the next listing, whether it was wanted or not.
    void keep(std::int64_t id, std::string_view bytes, qsizetype place, bool isWanted);

    void end(const QList<batch::BatchJob> &jobs); // all of the listing

private:
    struct Entry
    {
        std::int64_t id = 0; // 0: not to be found by it
        std::size_t length = 0;
        std::size_t hash = 0;
        qsizetype place = 0; // in the jobs
        bool isWanted = false;
        bool isTaken = false; // a list may name a job twice
    };

    bool take(Entry &before, std::string_view bytes, QList<batch::BatchJob> &jobs);

    bool m_isUnderWay = false;
    std::vector<Entry> m_before{};
    QList<batch::BatchJob> m_jobsBefore{};
    std::size_t m_next = 0; // in m_before: lists mostly keep their order
    std::unordered_map<std::int64_t, std::size_t> m_places{}; // in m_before, made when the order was left
    std::vector<Entry> m_entries{};
};

} // namespace jobwatch::slurm
