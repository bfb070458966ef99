#include "core/connector/slurm/listingreader.h"

#include <QCoreApplication>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

namespace ondemand = simdjson::ondemand;

Error unreadable(const QString &why)
{
    return {
        .kind = ErrorKind::Malformed,
        .message =
            QCoreApplication::translate("Slurm", "The server's list of jobs cannot be read: %1").arg(why)};
}

Error oddField(std::string_view key)
{
    const QString name = oneLine(QString::fromUtf8(key.data(), qsizetype(key.size())), 60);
    return unreadable(
        QCoreApplication::translate("Slurm", "the field “%1” has a form that this version does not know.")
            .arg(name));
}

// After it nothing may be asked of the document any more.
bool isFatal(error_code error)
{
    return error && error != simdjson::NO_SUCH_FIELD && error != simdjson::INCORRECT_TYPE;
}

} // namespace

Error unreadable(error_code error)
{
    return unreadable(QString::fromUtf8(simdjson::error_message(error)));
}

ListingReader::ListingReader(const Wanted &wanted, ReadField readField, MakeJob make, KnownJobs *known)
    : m_wanted(wanted)
    , m_readField(readField)
    , m_make(make)
    , m_known(known)
{
    if (m_known)
        m_known->begin(m_listing.jobs);
}

std::optional<Error> ListingReader::read(ondemand::document &document)
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
    return error ? std::optional(unreadable(error)) : std::nullopt;
}

std::size_t ListingReader::takeOver(std::string_view rest)
{
    const std::size_t length = m_known ? m_known->takeNext(rest, m_listing.jobs) : 0;
    m_listing.total += length > 0 ? 1 : 0;
    return length;
}

Result<JobListing> ListingReader::finish()
{
    if (!m_hasJobs)
        return unreadable(QCoreApplication::translate("Slurm", "it holds no “jobs”."));
    if (m_known)
        m_known->end(m_listing.jobs);
    return std::move(m_listing);
}

error_code ListingReader::readJobs(Value value)
{
    ondemand::array jobs;
    if (value.get(jobs)) {
        m_oddField = "jobs";
        return simdjson::INCORRECT_TYPE;
    }
    m_hasJobs = true;
    const char *begin = nullptr;
    for (auto entry : jobs) {
        if (const error_code error = entry.current_location().get(begin))
            return error;
        keep(begin);
        ondemand::object job;
        if (const error_code error = entry.get(job))
            return error;
        m_begin = begin;
        m_before = m_listing.jobs.size();
        if (const error_code error = readJob(job))
            return error;
        ++m_listing.total;
    }
    if (const error_code error = value.current_location().get(begin))
        return error;
    keep(begin);
    return simdjson::SUCCESS;
}

// The job's bytes end before what comes next: told by that, it needs not be passed over twice.
void ListingReader::keep(const char *next)
{
    if (!m_known || !m_begin)
        return;
    const std::string_view upToNext(m_begin, std::size_t(next - m_begin));
    const std::string_view bytes = upToNext.substr(0, upToNext.find_last_of('}') + 1);
    m_known->keep(m_id, bytes, m_before, m_listing.jobs.size() > m_before);
    m_begin = nullptr;
}

// Most jobs are not wanted by their name, and most of the others are as they were in the listing before.
error_code ListingReader::readJob(ondemand::object job)
{
    Glance glance;
    if (const error_code error = glanceAt(job, glance))
        return error;
    m_id = glance.id;
    const bool wasThere = m_known && m_known->goTo(glance.id);
    if (!glance.mayBeWanted)
        return simdjson::SUCCESS;
    if (wasThere) {
        std::string_view bytes;
        if (const error_code error = job.raw_json().get(bytes))
            return error;
        if (m_known->takeOver(bytes, m_listing.jobs))
            return simdjson::SUCCESS;
    }
    if (const error_code error = job.reset().error())
        return error;
    return readWhole(job);
}

// The name as it is written: what is not wanted is passed over without being read.
error_code ListingReader::glanceAt(ondemand::object &job, Glance &glance) const
{
    Value id;
    if (m_known) {
        const error_code error = job.find_field_unordered("job_id").get(id);
        if (isFatal(error))
            return error;
        if (!error && id.get_int64().get(glance.id))
            glance.id = 0;
    }
    if (!m_wanted.isByName())
        return simdjson::SUCCESS;
    ondemand::raw_json_string name;
    const error_code error = job.find_field_unordered("name").get_raw_json_string().get(name);
    if (error)
        return isFatal(error) ? error : simdjson::SUCCESS;
    const std::string_view text(name.raw(), std::strcspn(name.raw(), "\\\""));
    glance.mayBeWanted = name.raw()[text.size()] == '\\' || m_wanted.mayWant(text);
    return simdjson::SUCCESS;
}

error_code ListingReader::readWhole(ondemand::object job)
{
    JobRow row;
    const error_code error = forEachField(job, [this, &row](Key key, Value value) {
        const error_code wrong = m_readField(key, value, row);
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

} // namespace jobwatch::slurm
