#pragma once

#include <array>
#include <memory>
#include <QByteArray>
#include <QList>
#include <QSet>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/connector/batch/batchjob.h"
#include "core/domain/server.h"

namespace jobwatch::slurm {

// Which jobs of a listing are wanted: asked for each of tens of thousands, on the bytes as they came, before
// anything is made of a job.
class Wanted
{
public:
    static Wanted all() { return Wanted{}; }
    // Those that a rule of a service matches. Test jobs of this program are not.
    static Wanted of(const QList<ServiceDefinition> &services);

    struct Names
    {
        std::string_view name{}, wckey{}, comment{}, account{}, user{}, partition{}, qos{};
    };

    bool wants(const Names &job) const;

    // Does every rule ask for a name? Then most jobs can be passed over by theirs.
    bool isByName() const { return m_isByName; }
    bool mayWant(std::string_view name) const;

private:
    struct Pattern
    {
        std::string before{}; // all of it, or what stands before the one star at its end
        bool isPrefix = false; // other wild cards are prefixes of nothing: looked at later
        bool fits(std::string_view text) const;
    };
    using Rule = std::array<Pattern, 7>;

    static Pattern patternOf(const QString &glob);

    bool m_all = true;
    bool m_isByName = false;
    std::vector<Rule> m_rules{};
};

class KnownJobs;

struct JobListing
{
    QList<batch::BatchJob> jobs{}; // the wanted ones
    int total = 0; // how many were listed

    bool operator==(const JobListing &) const = default;
};

// GET /slurm/VERSION/jobs and /job/ID. Reads through the listing once and makes values of the wanted jobs
// alone. Numbers and states in the shape of newer versions are understood; a field of any other shape makes
// the listing unreadable: a guess would be shown as a fact.
Result<JobListing> parseJobs(const QByteArray &body, const Wanted &wanted);

// One listing of the same server after the other. Of a long list little changes within seconds: a job that is
// written as it was the last time is taken over from there.
class JobListings
{
public:
    explicit JobListings(const Wanted &wanted);
    ~JobListings();

    Result<JobListing> read(const QByteArray &body); // as parseJobs()

private:
    Wanted m_wanted;
    std::unique_ptr<KnownJobs> m_known;
};

// GET /slurmdb/VERSION/jobs and /job/ID. Exit codes are lost there: what ended "successfully" and yet FAILED
// has an unknown one.
Result<JobListing> parseAccounting(const QByteArray &body, const Wanted &wanted);

} // namespace jobwatch::slurm
