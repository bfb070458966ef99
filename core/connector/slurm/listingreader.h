#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/connector/slurm/jobfields.h"
#include "core/connector/slurm/joblisting.h"
#include "core/connector/slurm/knownjobs.h"

namespace jobwatch::slurm {

using MakeJob = batch::BatchJob (*)(const JobRow &row, TextPool &words);

Error unreadable(error_code error);

// Reads a listing, whole or one piece after the other. The fields and what becomes of a row are those of the
// controller or the accounting.
class ListingReader
{
public:
    ListingReader(const Wanted &wanted, ReadField readField, MakeJob make, KnownJobs *known);

    std::optional<Error> read(simdjson::ondemand::document &document);
    // The next job, if it is written as the listing before had it: its length, else 0.
    std::size_t takeOver(std::string_view rest);
    Result<JobListing> finish(); // all of it was read

private:
    struct Glance
    {
        std::int64_t id = 0; // 0: not to be had at a glance
        bool mayBeWanted = true;
    };

    error_code readJobs(Value value);
    error_code readJob(simdjson::ondemand::object job);
    error_code glanceAt(simdjson::ondemand::object &job, Glance &glance) const;
    error_code readWhole(simdjson::ondemand::object job);
    void keep(const char *next);

    const Wanted &m_wanted;
    ReadField m_readField;
    MakeJob m_make;
    KnownJobs *m_known;
    TextPool m_texts{};
    JobListing m_listing{};
    bool m_hasJobs = false;
    std::string m_oddField{};
    // Of the job being read.
    const char *m_begin = nullptr;
    std::int64_t m_id = 0;
    qsizetype m_before = 0; // jobs listed
};

} // namespace jobwatch::slurm
