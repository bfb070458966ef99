#include "app/commands/replaysession.h"

#include <cmath>
#include <cstdio>
#include <optional>

namespace jobwatch {

namespace {

constexpr long mostPairs = 100'000;

std::optional<double> number(const std::string &word)
{
    char *end = nullptr;
    const double value = std::strtod(word.c_str(), &end);
    if (end == word.c_str() || *end != 0 || !std::isfinite(value) || std::abs(value) > 1e12)
        return {};
    return value;
}

std::optional<int> whole(const std::string &word)
{
    const std::optional<double> value = number(word);
    if (!value || *value != std::floor(*value) || std::abs(*value) > 1e9)
        return {};
    return int(*value);
}

// All words from `first` on as numbers, or nothing.
std::optional<std::vector<double>> numbers(const std::vector<std::string> &words, size_t first, size_t count)
{
    if (words.size() != first + count)
        return {};
    std::vector<double> values;
    for (size_t i = first; i < words.size(); ++i) {
        const std::optional<double> value = number(words[i]);
        if (!value)
            return {};
        values.push_back(*value);
    }
    return values;
}

Instant at(double seconds)
{
    return instantFromMs(std::llround(seconds * 1000));
}

QString name(double id)
{
    return QString::number(qint64(id));
}

// SIG names a service without its server; the trace numbers them throughout.
RunnerKey keyOf(double server, double service, double runner)
{
    return {{name(server)}, {name(service)}, {name(runner)}};
}

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

PerStage<StageFinding> findings(int failedStage, int exit)
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

QString messageAt(int stage)
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

const char *word(Status status)
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

std::vector<std::string> wordsOf(const std::string &line)
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

} // namespace

ReplaySession::ReplaySession(const ReplayOptions &options)
    : m_options(options)
{
}

ReplaySession::Heard ReplaySession::hear(const std::string &line, std::string &answer)
{
    const std::vector<std::string> words = wordsOf(line);
    if (words.empty())
        return Heard::Understood;
    const std::string &verb = words.front();
    if (verb == "END")
        return Heard::Ended;
    bool understood = verb == "INIT" || verb == "RUNNER"; // canaries are never run
    if (verb == "PAIR")
        understood = addPair(words);
    else if (verb == "PROBE")
        understood = addProbe(words);
    else if (verb == "GO")
        understood = go(words, answer);
    else if (verb == "OBS")
        understood = observe(words, answer);
    else if (verb == "SIG")
        understood = signal(words, answer);
    else if (verb == "WAKE")
        understood = wake(words, answer);
    return understood ? Heard::Understood : Heard::Nonsense;
}

bool ReplaySession::addPair(const std::vector<std::string> &words)
{
    const auto values = numbers(words, 1, 6);
    if (!values || values->at(0) < 0 || values->at(0) >= mostPairs || values->at(4) < 0 || values->at(5) < 0)
        return false;
    const size_t id = size_t(values->at(0));
    if (m_pairs.size() <= id)
        m_pairs.resize(id + 1);
    ReplayPair &pair = m_pairs[id];
    pair.key = keyOf(values->at(1), values->at(2), values->at(3));
    pair.plan.price = m_options.price;
    pair.plan.full = {values->at(4), values->at(5)};
    pair.isKnown = true;
    return true;
}

bool ReplaySession::addProbe(const std::vector<std::string> &words)
{
    const auto values = numbers(words, 1, 3);
    if (!values || values->at(0) < 0 || values->at(0) >= double(m_pairs.size()))
        return false;
    RunnerPlan &plan = m_pairs[size_t(values->at(0))].plan;
    plan.hasSmokeTest = values->at(1) > 0;
    plan.smoke = {values->at(1), values->at(2)};
    return true;
}

bool ReplaySession::go(const std::vector<std::string> &words, std::string &answer)
{
    const auto values = numbers(words, 1, 1);
    if (!values)
        return false;
    const Instant now = at(values->at(0));
    for (size_t id = 0; id < m_pairs.size(); ++id) {
        const ReplayPair &pair = m_pairs[id];
        if (!pair.isKnown)
            continue;
        m_assessor.setRunner(pair.key, pair.plan, now);
        m_numbers.insert(pair.key, int(id));
    }
    decide(now, answer);
    return true;
}

bool ReplaySession::observe(const std::vector<std::string> &words, std::string &answer)
{
    if (words.size() != 8)
        return false;
    const auto now = number(words[1]);
    const auto submitted = number(words[2]);
    const auto id = whole(words[3]);
    const auto stage = whole(words[5]);
    const auto exit = whole(words[6]);
    if (!now || !submitted || !id || !stage || !exit || *stage < -1 || *stage > 3)
        return false;
    const bool isJob = words[4] == "U" || words[4] == "T" || words[4] == "S";
    if (!isJob && words[4] != "C")
        return false;
    if (isJob) {
        if (*id < 0 || size_t(*id) >= m_pairs.size() || !m_pairs[size_t(*id)].isKnown)
            return false;
        Evidence evidence;
        evidence.runner = m_pairs[size_t(*id)].key;
        evidence.source = words[4] == "U" ? Source::UserJob : Source::TestJob;
        evidence.kind = words[4] == "S" ? TestKind::Smoke : TestKind::Full;
        evidence.submittedAt = at(*submitted);
        evidence.knownAt = at(*now);
        evidence.stages = findings(*stage, *exit);
        if (*exit >= 0)
            evidence.exitCode = *exit;
        evidence.client = QString::fromStdString(words[7]);
        m_assessor.observe(evidence, at(*now));
    }
    finish(at(*now), answer);
    return true;
}

bool ReplaySession::signal(const std::vector<std::string> &words, std::string &answer)
{
    const auto values = numbers(words, 1, 5);
    if (!values)
        return false;
    const Instant now = at(values->at(0));
    constexpr int ownStatus = 2; // reachability and queue states are not used
    if (int(values->at(1)) == ownStatus) {
        ReportedStatus reported;
        const int value = int(values->at(3));
        reported.status = value == 2 ? Status::Ok : value == 1 ? Status::Warning : Status::Down;
        reported.message = messageAt(int(values->at(4)));
        reported.at = now;
        const ServiceId service{name(values->at(2))};
        for (const ReplayPair &pair : m_pairs) {
            if (pair.isKnown && pair.key.service == service) {
                m_assessor.observeReport(pair.key.server, service, reported, now);
                break;
            }
        }
    }
    finish(now, answer);
    return true;
}

bool ReplaySession::wake(const std::vector<std::string> &words, std::string &answer)
{
    const auto values = numbers(words, 1, 1);
    if (!values)
        return false;
    decide(at(values->at(0)), answer);
    return true;
}

void ReplaySession::decide(Instant now, std::string &answer)
{
    for (const TestDecision &decision : m_assessor.tick(now)) {
        const bool full = decision.kind == TestKind::Full;
        answer += (full ? "TEST " : "SMOKE ") + std::to_string(m_numbers.value(decision.runner)) + '\n';
    }
    finish(now, answer);
}

void ReplaySession::finish(Instant now, std::string &answer)
{
    for (size_t id = 0; id < m_pairs.size(); ++id) {
        ReplayPair &pair = m_pairs[id];
        const Status status = m_assessor.status(pair.key, now);
        if (status == pair.shown)
            continue;
        pair.shown = status;
        answer += "SHOW " + std::to_string(id) + ' ' + word(status) + '\n';
    }
    char next[48];
    std::snprintf(next, sizeof next, "NEXT %.3f\n", double(toMs(m_assessor.wakeAt())) / 1000);
    answer += next;
}

} // namespace jobwatch
