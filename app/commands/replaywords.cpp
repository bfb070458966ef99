#include "app/commands/replaywords.h"

#include <cmath>
#include <cstdlib>
#include <utility>

namespace jobwatch {

namespace {

Cause causeAt(Stage stage, int exit)
{
    switch (stage) {
    case Stage::Submission:
        return Cause::ServerError;
    case Stage::Startup:
        return exit == 126 ? Cause::NotExecutable : exit == 127 ? Cause::CommandNotFound : Cause::NoWorker;
    case Stage::Execution:
        return exit > 128 ? Cause::Interrupted : Cause::ProgramFailed;
    case Stage::Polling:
        break;
    }
    return Cause::PollingFailed;
}

} // namespace

std::optional<double> replayNumber(const std::string &word)
{
    char *end = nullptr;
    const double value = std::strtod(word.c_str(), &end);
    if (end == word.c_str() || *end != 0 || !std::isfinite(value) || std::abs(value) > 1e12)
        return {};
    return value;
}

std::optional<int> replayWhole(const std::string &word)
{
    const std::optional<double> value = replayNumber(word);
    if (!value || *value != std::floor(*value) || std::abs(*value) > 1e9)
        return {};
    return int(*value);
}

// All words from `first` on as numbers, or nothing.
std::optional<std::vector<double>> replayNumbers(const std::vector<std::string> &words, size_t first,
                                                 size_t count)
{
    if (words.size() != first + count)
        return {};
    std::vector<double> values;
    for (size_t i = first; i < words.size(); ++i) {
        const std::optional<double> value = replayNumber(words[i]);
        if (!value)
            return {};
        values.push_back(*value);
    }
    return values;
}

Instant replayInstant(double seconds)
{
    return instantFromMs(std::llround(seconds * 1000));
}

PerStage<StageFinding> replayFindings(int failedStage, int exit)
{
    PerStage<StageFinding> stages;
    for (const Stage stage : allStages) {
        if (int(stage) == failedStage) {
            stages[stage] = {Verdict::Failed, causeAt(stage, exit)};
            break;
        }
        stages[stage] = {Verdict::Passed, Cause::None};
    }
    return stages;
}

QString replayMessage(int stage)
{
    switch (stage) {
    case 1:
        return QStringLiteral("timeout");
    case 2:
        return QStringLiteral("completed unsuccessfully");
    case 0:
    case 3:
        return QStringLiteral("error");
    }
    return {};
}

const char *replayStatus(Status status)
{
    switch (status) {
    case Status::Ok:
        return "ok";
    case Status::Warning:
        return "warning";
    case Status::Down:
        return "down";
    case Status::Unknown:
        break;
    }
    return "unknown";
}

std::vector<std::string> replayWords(const std::string &line)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : line + ' ') {
        if (c != ' ' && c != '\r' && c != '\t')
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

} // namespace jobwatch
