#include "core/connector/slurm/joblisting.h"

#include <algorithm>
#include <cstring>
#include <QCoreApplication>

#include "core/connector/batch/servicematch.h"
#include "core/connector/slurm/jobrow.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

namespace ondemand = simdjson::ondemand;
using ReadField = error_code (*)(std::string_view key, Value value, JobRow &row);
using MakeJob = batch::BatchJob (*)(const JobRow &row, TextPool &words);

// By the length first: a hundred of a job's fields are of no interest, and most differ in that.
error_code readJobField(std::string_view key, Value value, JobRow &row)
{
    switch (key.size()) {
    case 3:
        return key == "qos" ? readText(value, row.qos) : simdjson::SUCCESS;
    case 4:
        return key == "name" ? readText(value, row.name) : simdjson::SUCCESS;
    case 5:
        if (key == "wckey")
            return readText(value, row.wckey);
        return key == "nodes" ? readText(value, row.nodes) : simdjson::SUCCESS;
    case 6:
        return key == "job_id" ? readNumber(value, row.id) : simdjson::SUCCESS;
    case 7:
        if (key == "cluster")
            return readText(value, row.cluster);
        if (key == "comment")
            return readText(value, row.comment);
        return key == "account" ? readText(value, row.account) : simdjson::SUCCESS;
    case 8:
        return key == "end_time" ? readNumber(value, row.ended) : simdjson::SUCCESS;
    case 9:
        if (key == "partition")
            return readText(value, row.partition);
        if (key == "user_name")
            return readText(value, row.user);
        if (key == "job_state")
            return readState(value, row);
        return key == "exit_code" ? readExit(value, row) : simdjson::SUCCESS;
    case 10:
        if (key == "start_time")
            return readNumber(value, row.started);
        return key == "batch_host" ? readText(value, row.batchHost) : simdjson::SUCCESS;
    case 11:
        if (key == "submit_time")
            return readNumber(value, row.submitted);
        return key == "restart_cnt" ? readNumber(value, row.restarts) : simdjson::SUCCESS;
    case 12:
        return key == "state_reason" ? readText(value, row.reason) : simdjson::SUCCESS;
    case 13:
        return key == "eligible_time" ? readNumber(value, row.eligible) : simdjson::SUCCESS;
    case 17:
        return key == "state_description" ? readText(value, row.description) : simdjson::SUCCESS;
    default:
        return simdjson::SUCCESS;
    }
}

// A text, or an object with the text under `key`.
error_code readNamedText(Value value, std::string_view wanted, std::string_view &text)
{
    ondemand::object object;
    if (value.get(object))
        return readText(value, text);
    return forEachField(object, [&](std::string_view key, Value part) {
        return key == wanted ? readText(part, text) : simdjson::SUCCESS;
    });
}

error_code readTimes(Value value, JobRow &row)
{
    ondemand::object object;
    if (const error_code error = value.get(object))
        return error;
    return forEachField(object, [&row](std::string_view key, Value part) {
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
    return forEachField(object, [&row](std::string_view key, Value part) {
        if (key == "current")
            return readState(part, row);
        return key == "reason" ? readText(part, row.reason) : simdjson::SUCCESS;
    });
}

error_code readAccountedField(std::string_view key, Value value, JobRow &row)
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
            error = forEachField(root, [this](std::string_view key, Value value) {
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

    error_code readJob(ondemand::object job)
    {
        JobRow row;
        const error_code error = forEachField(job, [this, &row](std::string_view key, Value value) {
            const error_code wrong = m_read(key, value, row);
            if (wrong == simdjson::INCORRECT_TYPE)
                m_oddField = key;
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

Wanted::Pattern Wanted::patternOf(const QString &glob)
{
    const qsizetype wild = glob.indexOf(u'*');
    const bool isOdd = glob.contains(u'?') || glob.contains(u'[') || (wild >= 0 && wild != glob.size() - 1);
    if (glob.isEmpty() || isOdd)
        return {.before = {}, .isPrefix = true};
    return {.before = (wild < 0 ? glob : glob.chopped(1)).toStdString(), .isPrefix = wild >= 0};
}

bool Wanted::Pattern::fits(std::string_view text) const
{
    return isPrefix ? text.starts_with(before) : text == before;
}

Wanted Wanted::of(const QList<ServiceDefinition> &services)
{
    Wanted wanted;
    wanted.m_all = false;
    for (const ServiceDefinition &service : services) {
        const ServiceRule &rule = service.match;
        if (!rule.isEmpty())
            wanted.m_rules.push_back({patternOf(rule.jobName), patternOf(rule.wckey), patternOf(rule.comment),
                                      patternOf(rule.account), patternOf(rule.user),
                                      patternOf(rule.partition), patternOf(rule.qos)});
    }
    return wanted;
}

bool Wanted::wants(const Names &job) const
{
    if (m_all)
        return true;
    if (job.name.starts_with(std::string_view(batch::ownNamePrefix.data(), batch::ownNamePrefix.size())))
        return false;
    return std::any_of(m_rules.begin(), m_rules.end(), [&job](const Rule &rule) {
        return rule[0].fits(job.name) && rule[1].fits(job.wckey) && rule[2].fits(job.comment)
            && rule[3].fits(job.account) && rule[4].fits(job.user) && rule[5].fits(job.partition)
            && rule[6].fits(job.qos);
    });
}

Result<JobListing> parseJobs(QByteArray body, const Wanted &wanted)
{
    return parse(std::move(body), ListingReader(wanted, readJobField, jobOf));
}

Result<JobListing> parseAccounting(QByteArray body, const Wanted &wanted)
{
    return parse(std::move(body), ListingReader(wanted, readAccountedField, accountedJobOf));
}

} // namespace jobwatch::slurm
