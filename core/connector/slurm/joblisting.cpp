#include "core/connector/slurm/joblisting.h"

#include <QCoreApplication>

#include "core/connector/slurm/jobrow.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

namespace ondemand = simdjson::ondemand;
using ReadField = error_code (*)(Key key, Value value, JobRow &row);
using MakeJob = batch::BatchJob (*)(const JobRow &row, TextPool &words);

// By the first letter: a hundred of a job's fields are of no interest.
error_code readJobField(Key key, Value value, JobRow &row)
{
    switch (*key.bytes) {
    case 'a':
        return key == "account" ? readText(value, row.account) : simdjson::SUCCESS;
    case 'b':
        return key == "batch_host" ? readText(value, row.batchHost) : simdjson::SUCCESS;
    case 'c':
        if (key == "cluster")
            return readText(value, row.cluster);
        return key == "comment" ? readText(value, row.comment) : simdjson::SUCCESS;
    case 'e':
        if (key == "eligible_time")
            return readNumber(value, row.eligible);
        if (key == "end_time")
            return readNumber(value, row.ended);
        return key == "exit_code" ? readExit(value, row) : simdjson::SUCCESS;
    case 'j':
        if (key == "job_id")
            return readNumber(value, row.id);
        return key == "job_state" ? readState(value, row) : simdjson::SUCCESS;
    case 'n':
        if (key == "name")
            return readText(value, row.name);
        return key == "nodes" ? readText(value, row.nodes) : simdjson::SUCCESS;
    case 'p':
        return key == "partition" ? readText(value, row.partition) : simdjson::SUCCESS;
    case 'q':
        return key == "qos" ? readText(value, row.qos) : simdjson::SUCCESS;
    case 'r':
        return key == "restart_cnt" ? readNumber(value, row.restarts) : simdjson::SUCCESS;
    case 's':
        if (key == "start_time")
            return readNumber(value, row.started);
        if (key == "state_reason")
            return readText(value, row.reason);
        if (key == "state_description")
            return readText(value, row.description);
        return key == "submit_time" ? readNumber(value, row.submitted) : simdjson::SUCCESS;
    case 'u':
        return key == "user_name" ? readText(value, row.user) : simdjson::SUCCESS;
    case 'w':
        return key == "wckey" ? readText(value, row.wckey) : simdjson::SUCCESS;
    default:
        return simdjson::SUCCESS;
    }
}

// A text, or an object with the text under `wanted`.
template <std::size_t size>
error_code readNamedText(Value value, const char (&wanted)[size], std::string_view &text)
{
    ondemand::object object;
    if (value.get(object))
        return readText(value, text);
    return forEachField(object, [&](Key key, Value part) {
        return key == wanted ? readText(part, text) : simdjson::SUCCESS;
    });
}

error_code readTimes(Value value, JobRow &row)
{
    ondemand::object object;
    if (const error_code error = value.get(object))
        return error;
    return forEachField(object, [&row](Key key, Value part) {
        if (key == "submission")
            return readNumber(part, row.submitted);
        if (key == "eligible")
            return readNumber(part, row.eligible);
        if (key == "start")
            return readNumber(part, row.started);
        return key == "end" ? readNumber(part, row.ended) : simdjson::SUCCESS;
    });
}

error_code readAccountedState(Value value, JobRow &row)
{
    ondemand::object object;
    if (const error_code error = value.get(object))
        return error;
    return forEachField(object, [&row](Key key, Value part) {
        if (key == "current")
            return readState(part, row);
        return key == "reason" ? readText(part, row.reason) : simdjson::SUCCESS;
    });
}

error_code readAccountedField(Key key, Value value, JobRow &row)
{
    if (key == "job_id")
        return readNumber(value, row.id);
    if (key == "name")
        return readText(value, row.name);
    if (key == "cluster")
        return readText(value, row.cluster);
    if (key == "partition")
        return readText(value, row.partition);
    if (key == "qos")
        return readText(value, row.qos);
    if (key == "user")
        return readText(value, row.user);
    if (key == "account")
        return readText(value, row.account);
    if (key == "nodes")
        return readText(value, row.nodes);
    if (key == "comment")
        return readNamedText(value, "job", row.comment);
    if (key == "wckey")
        return readNamedText(value, "wckey", row.wckey);
    if (key == "time")
        return readTimes(value, row);
    if (key == "state")
        return readAccountedState(value, row);
    return key == "exit_code" ? readExit(value, row) : simdjson::SUCCESS;
}

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
    ListingReader(const Wanted &wanted, ReadField read, MakeJob make)
        : m_wanted(wanted)
        , m_read(read)
        , m_make(make)
    {
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
        }
        return simdjson::SUCCESS;
    }

    // The name alone, as it is written: most jobs are not wanted by theirs, and the rest of those is skipped.
    error_code glanceAt(ondemand::object &job, bool &isWanted)
    {
        simdjson::ondemand::raw_json_string name;
        const error_code error = job.find_field_unordered("name").get_raw_json_string().get(name);
        if (error)
            return error == simdjson::NO_SUCH_FIELD || error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS
                                                                                         : error;
        const std::string_view text(name.raw(), std::strcspn(name.raw(), "\\\""));
        isWanted = name.raw()[text.size()] == '\\' || m_wanted.mayWant(text);
        return simdjson::SUCCESS;
    }

    error_code readJob(ondemand::object job)
    {
        bool isWanted = true;
        if (m_wanted.isByName()) {
            if (const error_code error = glanceAt(job, isWanted))
                return error;
        }
        if (!isWanted) {
            ++m_listing.total;
            return simdjson::SUCCESS;
        }
        if (m_wanted.isByName()) {
            if (const error_code error = job.reset().error())
                return error;
        }
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
        ++m_listing.total;
        const Wanted::Names names{row.name, row.wckey,     row.comment, row.account,
                                  row.user, row.partition, row.qos};
        if (m_wanted.wants(names))
            m_listing.jobs.append(m_make(row, m_texts));
        return simdjson::SUCCESS;
    }

    const Wanted &m_wanted;
    ReadField m_read;
    MakeJob m_make;
    TextPool m_texts{};
    JobListing m_listing{};
    bool m_hasJobs = false;
    std::string m_oddField{};
};

// simdjson reads a few bytes beyond the end. What a reply was collected in mostly has room for them; else it
// is copied.
Result<JobListing> parse(QByteArray body, ListingReader reader)
{
    const qsizetype size = body.size();
    constexpr qsizetype beyond = simdjson::SIMDJSON_PADDING;
    if (body.capacity() < size + beyond)
        body.reserve(size + beyond);
    ondemand::parser parser;
    ondemand::document document;
    const char *bytes = body.constData();
    if (const error_code error =
            parser.iterate(bytes, std::size_t(size), std::size_t(body.capacity())).get(document))
        return unreadable(error);
    return reader(document);
}

} // namespace

Result<JobListing> parseJobs(QByteArray body, const Wanted &wanted)
{
    return parse(std::move(body), ListingReader(wanted, readJobField, jobOf));
}

Result<JobListing> parseAccounting(QByteArray body, const Wanted &wanted)
{
    return parse(std::move(body), ListingReader(wanted, readAccountedField, accountedJobOf));
}

} // namespace jobwatch::slurm
