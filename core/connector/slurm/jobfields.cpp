#include "core/connector/slurm/jobfields.h"

namespace jobwatch::slurm {

namespace ondemand = simdjson::ondemand;

namespace {

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

} // namespace

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

} // namespace jobwatch::slurm
