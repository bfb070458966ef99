#include "core/connector/slurm/jobrow.h"

#include <algorithm>
#include <limits>

#include "core/connector/batch/slurmwords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slurm {

namespace {

constexpr std::int64_t latestSecond = 253'402'300'799; // the end of the year 9999

std::optional<Instant> timeOf(std::int64_t seconds)
{
    if (seconds <= 0 || seconds > latestSecond)
        return {};
    return instantFromMs(seconds * 1000);
}

// "RUNNING" before its flags; a job that is completing has the state of its end already.
void noteStateWord(JobRow &row, std::string_view word, bool isFirst)
{
    if (isFirst)
        row.word = word;
    row.isCompleting = row.isCompleting || word == "COMPLETING";
}

error_code readSignal(Value value, JobRow &row)
{
    simdjson::ondemand::object object;
    if (value.get(object))
        return readNumber(value, row.exitSignal);
    return forEachField(object, [&row](Key key, Value part) {
        return key == "signal_id" || key == "id" ? readNumber(part, row.exitSignal) : simdjson::SUCCESS;
    });
}

error_code readExitParts(simdjson::ondemand::object object, JobRow &row)
{
    return forEachField(object, [&row](Key key, Value part) {
        if (key == "status") {
            JobRow words; // one word or a list of them, as with the state
            const error_code error = readState(part, words);
            row.exitWord = words.word;
            return error;
        }
        if (key == "return_code")
            return readNumber(part, row.exitCode);
        return key == "signal" ? readSignal(part, row) : simdjson::SUCCESS;
    });
}

batch::BatchExit exitOf(const JobRow &row)
{
    if (row.exitStatus >= 0)
        return batch::exitOfWaitStatus(row.exitStatus);
    if (row.exitSignal > 0 && row.exitSignal < 128)
        return {.isKnown = true, .signal = int(row.exitSignal)};
    const bool isCode = row.exitCode >= 0 && row.exitCode <= 255;
    return {.isKnown = isCode, .code = isCode ? int(row.exitCode) : 0};
}

bool wasPlaced(const JobRow &row)
{
    return !row.nodes.empty() || !row.batchHost.empty();
}

batch::BatchJob commonJobOf(const JobRow &row, TextPool &words)
{
    using namespace batch;
    BatchJob job;
    job.id = JobId{QString::number(row.id)};
    job.restarts = int(std::clamp<std::int64_t>(row.restarts, 0, std::numeric_limits<int>::max() - 1));
    job.cluster = words.text(row.cluster);
    job.partition = words.text(row.partition);
    job.qos = words.text(row.qos);
    job.user = words.text(row.user);
    job.name = words.text(row.name);
    job.wckey = words.text(row.wckey);
    job.comment = words.text(row.comment);
    job.account = words.text(row.account);
    job.word = words.text(row.word);
    job.state = row.isCompleting ? BatchState::Running : stateOfSlurm(job.word);
    job.reason = words.text(row.reason);
    job.description = words.text(row.description);
    job.submitted = timeOf(row.submitted);
    job.eligible = timeOf(row.eligible);
    job.node = words.text(row.batchHost.empty() ? row.nodes : row.batchHost);
    // A start that is told of a waiting job is a forecast, and so is the end of a running one.
    if (job.state != BatchState::Pending && wasPlaced(row))
        job.started = timeOf(row.started);
    if (hasEnded(job.state))
        job.ended = timeOf(row.ended);
    return job;
}

} // namespace

error_code readText(Value value, std::string_view &text)
{
    const error_code error = value.get_string().get(text);
    if (error != simdjson::INCORRECT_TYPE)
        return error;
    text = {};
    return value.is_null() ? simdjson::SUCCESS : error;
}

error_code readNumber(Value value, std::int64_t &number)
{
    const error_code error = value.get_int64().get(number);
    if (error != simdjson::INCORRECT_TYPE)
        return error;
    simdjson::ondemand::object object;
    if (value.get(object))
        return value.is_null() ? simdjson::SUCCESS : error;
    bool isSet = true;
    std::int64_t told = number;
    const error_code wrong = forEachField(object, [&](Key key, Value part) {
        bool flag = false;
        if (key == "number")
            return part.get(told);
        if (key != "set" && key != "infinite")
            return simdjson::INCORRECT_TYPE;
        const error_code noFlag = part.get(flag);
        isSet = isSet && (key == "set" ? flag : !flag);
        return noFlag;
    });
    if (isSet)
        number = told;
    return wrong;
}

error_code readState(Value value, JobRow &row)
{
    std::string_view word;
    const error_code error = value.get_string().get(word);
    if (error == simdjson::SUCCESS)
        noteStateWord(row, word, true);
    if (error != simdjson::INCORRECT_TYPE)
        return error;
    simdjson::ondemand::array words;
    if (value.get(words))
        return error;
    bool isFirst = true;
    for (auto entry : words) {
        if (const error_code wrong = entry.get_string().get(word))
            return wrong;
        noteStateWord(row, word, isFirst);
        isFirst = false;
    }
    return simdjson::SUCCESS;
}

error_code readExit(Value value, JobRow &row)
{
    simdjson::ondemand::object object;
    if (!value.get(object))
        return readExitParts(object, row);
    return readNumber(value, row.exitStatus);
}

QString TextPool::text(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    const auto found = m_texts.find(bytes);
    if (found != m_texts.end())
        return found->second;
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    if (m_texts.size() < 10'000) // names that are all different are not worth keeping
        m_texts.emplace(bytes, text);
    return text;
}

batch::BatchJob jobOf(const JobRow &row, TextPool &words)
{
    batch::BatchJob job = commonJobOf(row, words);
    job.exit = exitOf(row);
    if (job.state == batch::BatchState::Pending)
        job.wait = batch::waitReasonOfSlurm(job.reason, job.description);
    else if (job.state == batch::BatchState::Failed)
        job.launch = batch::launchFaultOfSlurm(job.exit, job.reason);
    return job;
}

batch::BatchJob accountedJobOf(const JobRow &row, TextPool &words)
{
    batch::BatchJob job = commonJobOf(row, words);
    job.isFromAccounting = true;
    job.exit = exitOf(row);
    const bool isLost = job.state != batch::BatchState::Completed && row.exitWord == "SUCCESS"
        && job.exit.code == 0 && job.exit.signal == 0;
    if (isLost)
        job.exit = {};
    if (job.state == batch::BatchState::Failed)
        job.launch = batch::launchFaultOfSlurm(job.exit, job.reason);
    return job;
}

} // namespace jobwatch::slurm
