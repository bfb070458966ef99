#include "core/connector/slurm/joblisting.h"

#include <QCoreApplication>

#include "core/connector/slurm/jobfields.h"
#include "core/connector/slurm/knownjobs.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

namespace ondemand = simdjson::ondemand;
using MakeJob = batch::BatchJob (*)(const JobRow &row, TextPool &words);

Error unreadable(const QString &why)
{
    return {
        .kind = ErrorKind::Malformed,
        .message =
            QCoreApplication::translate("Slurm", "The server's list of jobs cannot be read: %1").arg(why)};
}

Error unreadable(error_code error)
{
    return unreadable(QString::fromUtf8(simdjson::error_message(error)));
}

Error oddField(std::string_view key)
{
    const QString name = oneLine(QString::fromUtf8(key.data(), qsizetype(key.size())), 60);
    return unreadable(
        QCoreApplication::translate("Slurm", "the field “%1” has a form that this version does not know.")
            .arg(name));
}

// Reads a whole listing. The fields and what becomes of a row are those of the controller or the accounting.
class ListingReader
{
public:
    ListingReader(const Wanted &wanted, ReadField read, MakeJob make, KnownJobs *known)
        : m_wanted(wanted)
        , m_read(read)
        , m_make(make)
        , m_known(known)
    {
        if (m_known)
            m_known->begin(m_listing.jobs);
    }

    Result<JobListing> operator()(ondemand::document &document)
    {
        ondemand::object root;
        error_code error = document.get_object().get(root);
        if (!error)
            error = forEachField(root, [this](Key key, Value value) {
                return key == "jobs" ? readJobs(value) : simdjson::SUCCESS;
            });
        if (!m_oddField.empty())
            return oddField(m_oddField);
        if (!error && document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            error = simdjson::TRAILING_CONTENT;
        if (error)
            return unreadable(error);
        if (!m_hasJobs)
            return unreadable(QCoreApplication::translate("Slurm", "it holds no “jobs”."));
        return std::move(m_listing);
    }

private:
    error_code readJobs(Value value)
    {
        ondemand::array jobs;
        if (value.get(jobs)) {
            m_oddField = "jobs";
            return simdjson::INCORRECT_TYPE;
        }
        m_hasJobs = true;
        for (auto entry : jobs) {
            ondemand::object job;
            if (const error_code error = entry.get(job))
                return error;
            if (const error_code error = readJob(job))
                return error;
            ++m_listing.total;
        }
        return simdjson::SUCCESS;
    }

    // Most jobs are not wanted by their name, and most of the others are as they were in the listing before.
    error_code readJob(ondemand::object job)
    {
        Glance glance;
        if (const error_code error = glanceAt(job, glance))
            return error;
        if (!glance.mayBeWanted)
            return simdjson::SUCCESS;
        const bool isKnown = m_known && glance.id > 0;
        if (isKnown) {
            std::string_view bytes;
            if (const error_code error = job.raw_json().get(bytes))
                return error;
            if (m_known->takeOver(glance.id, bytes, m_listing.jobs))
                return simdjson::SUCCESS;
        }
        if (const error_code error = job.reset().error())
            return error;
        const error_code error = readWhole(job);
        if (isKnown)
            m_known->wasRead(m_listing.jobs);
        return error;
    }

    struct Glance
    {
        std::int64_t id = 0; // 0: not to be had at a glance
        bool mayBeWanted = true;
    };

    // The name as it is written: what is not wanted is passed over without being read.
    error_code glanceAt(ondemand::object &job, Glance &glance)
    {
        Value id;
        if (m_known && !job.find_field_unordered("job_id").get(id) && id.get_int64().get(glance.id))
            glance.id = 0;
        if (!m_wanted.isByName())
            return simdjson::SUCCESS;
        ondemand::raw_json_string name;
        const error_code error = job.find_field_unordered("name").get_raw_json_string().get(name);
        if (error)
            return error == simdjson::NO_SUCH_FIELD || error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS
                                                                                         : error;
        const std::string_view text(name.raw(), std::strcspn(name.raw(), "\\\""));
        glance.mayBeWanted = name.raw()[text.size()] == '\\' || m_wanted.mayWant(text);
        return simdjson::SUCCESS;
    }

    error_code readWhole(ondemand::object job)
    {
        JobRow row;
        const error_code error = forEachField(job, [this, &row](Key key, Value value) {
            const error_code wrong = m_read(key, value, row);
            if (wrong == simdjson::INCORRECT_TYPE)
                m_oddField = key.text();
            return wrong;
        });
        if (error)
            return error;
        if (row.id <= 0 || row.word.empty()) {
            m_oddField = row.id <= 0 ? "job_id" : "job_state";
            return simdjson::INCORRECT_TYPE;
        }
        const Wanted::Names names{row.name, row.wckey,     row.comment, row.account,
                                  row.user, row.partition, row.qos};
        if (m_wanted.wants(names))
            m_listing.jobs.append(m_make(row, m_texts));
        return simdjson::SUCCESS;
    }

    const Wanted &m_wanted;
    ReadField m_read;
    MakeJob m_make;
    KnownJobs *m_known;
    TextPool m_texts{};
    JobListing m_listing{};
    bool m_hasJobs = false;
    std::string m_oddField{};
};

// simdjson reads a few bytes beyond the end. What a reply was collected in mostly has room for them; else it
// is copied.
Result<JobListing> parse(QByteArray body, ondemand::parser &parser, ListingReader reader)
{
    const qsizetype size = body.size();
    constexpr qsizetype beyond = simdjson::SIMDJSON_PADDING;
    if (body.capacity() < size + beyond)
        body.reserve(size + beyond);
    ondemand::document document;
    const char *bytes = body.constData();
    if (const error_code error =
            parser.iterate(bytes, std::size_t(size), std::size_t(body.capacity())).get(document))
        return unreadable(error);
    return reader(document);
}

} // namespace

struct JobListings::Kept
{
    ondemand::parser
        parser{}; // its memory is a multiple of a listing: getting it anew costs as much as parsing
    KnownJobs known{};
};

JobListings::JobListings(const Wanted &wanted)
    : m_wanted(wanted)
    , m_kept(std::make_unique<Kept>())
{
}

JobListings::~JobListings() = default;

Result<JobListing> JobListings::read(QByteArray body)
{
    KnownJobs &known = m_kept->known;
    Result<JobListing> listing =
        parse(std::move(body), m_kept->parser, ListingReader(m_wanted, readJobField, jobOf, &known));
    if (listing)
        known.end(listing->jobs);
    else
        known.forget();
    return listing;
}

Result<JobListing> parseJobs(QByteArray body, const Wanted &wanted)
{
    ondemand::parser parser;
    return parse(std::move(body), parser, ListingReader(wanted, readJobField, jobOf, nullptr));
}

Result<JobListing> parseAccounting(QByteArray body, const Wanted &wanted)
{
    ondemand::parser parser;
    return parse(std::move(body), parser, ListingReader(wanted, readAccountedField, accountedJobOf, nullptr));
}

} // namespace jobwatch::slurm
