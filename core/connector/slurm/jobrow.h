#pragma once

#include <cstdint>
#include <cstring>
#include <QHashFunctions>
#include <QString>
#include <simdjson.h>
#include <string_view>
#include <unordered_map>

#include "core/connector/batch/batchjob.h"

// One job of a listing while it is read: views into the listing, valid until the next job.
namespace jobwatch::slurm {

struct JobRow
{
    std::int64_t id = 0;
    std::int64_t restarts = 0;
    std::string_view cluster{}, partition{}, qos{}, user{}, name{}, wckey{}, comment{}, account{};
    std::string_view word{}; // of the state; the first where there are several
    bool isCompleting = false; // a flag beside the state in newer versions
    std::string_view reason{}, description{}, nodes{}, batchHost{};
    std::int64_t exitStatus = -1; // as of wait(2); -1: not told so
    std::int64_t exitCode = -1; // told apart in newer versions and by the accounting
    std::int64_t exitSignal = 0;
    std::string_view exitWord{};
    std::int64_t submitted = 0, eligible = 0, started = 0, ended = 0; // seconds; 0: not set
};

using Value = simdjson::ondemand::value;
using simdjson::error_code;

// Each reads one field in any shape that is known. INCORRECT_TYPE for any other.
error_code readText(Value value, std::string_view &text); // null is empty
error_code readNumber(Value value, std::int64_t &number); // 5, null, {"set": true, "number": 5}
error_code readState(Value value, JobRow &row); // "RUNNING", ["RUNNING", "COMPLETING"]
error_code readExit(Value value, JobRow &row); // 256, {"status": …, "return_code": …, "signal": …}

// The name of a field where it stands: compared without being read to its end, since most are of no interest.
// What is behind the listing's end may be looked at; simdjson asks for that room anyway.
struct Key
{
    const char *bytes = nullptr; // ends with a quote

    template <std::size_t size>
    friend bool operator==(Key key, const char (&name)[size])
    {
        return std::memcmp(key.bytes, name, size - 1) == 0 && key.bytes[size - 1] == '"';
    }
    std::string_view text() const { return {bytes, std::strcspn(bytes, "\"")}; }
};

// Calls `use(key, value)` for each field of an object until it fails.
template <typename Use>
error_code forEachField(simdjson::ondemand::object object, Use use)
{
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (const error_code error = std::move(result).get(field))
            return error;
        if (const error_code error = use(Key{field.key().raw()}, field.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

// The same text is the same QString: most of a listing's words are repeated thousands of times.
class TextPool
{
public:
    QString text(std::string_view bytes);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return qHashBits(text.data(), text.size()); }
    };

    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts{};
};

batch::BatchJob jobOf(const JobRow &row, TextPool &texts);
batch::BatchJob accountedJobOf(const JobRow &row, TextPool &texts);

} // namespace jobwatch::slurm
