#pragma once

#include <cstdint>
#include <QList>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/connector/batch/batchjob.h"

namespace jobwatch::slurm {

// The jobs of the listing before: one whose bytes did not change since is taken over as it was made then.
// Bytes are compared by a 64-bit hash beside the job's number.
class KnownJobs
{
public:
    void begin(QList<batch::BatchJob> &jobs); // a new listing; makes room for as many as there were
    // Appends what was made of the job; nothing if it was not wanted. False if it is to be read anew: then
    // wasRead() tells when it is done.
    bool takeOver(std::int64_t id, std::string_view bytes, QList<batch::BatchJob> &jobs);
    void wasRead(const QList<batch::BatchJob> &jobs); // the job is the last of them, or was not wanted
    void end(const QList<batch::BatchJob> &jobs); // all of the listing
    void forget(); // the listing cannot be read

private:
    struct Entry
    {
        std::int64_t id = 0;
        std::size_t hash = 0;
        qsizetype job = 0; // its place in the jobs
        bool isWanted = false;
        bool isTaken = false; // a list may name a job twice
    };

    Entry *find(std::int64_t id);

    std::vector<Entry> m_before{};
    QList<batch::BatchJob> m_jobsBefore{};
    std::size_t m_next = 0; // in m_before: lists mostly keep their order
    std::unordered_map<std::int64_t, std::size_t> m_places{}; // in m_before, made when the order was left
    std::vector<Entry> m_entries{};
};

} // namespace jobwatch::slurm
