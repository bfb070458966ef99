#include "app/commands/replaysession.h"

#include <cstdio>

#include "app/commands/replaywords.h"

namespace jobwatch {

namespace {

constexpr long mostPairs = 100'000;

QString name(double id)
{
    return QString::number(qint64(id));
}

// SIG names a service without its server; the trace numbers them throughout.
RunnerKey keyOf(double server, double service, double runner)
{
    return {{name(server)}, {name(service)}, {name(runner)}};
}

} // namespace

ReplaySession::ReplaySession(const ReplayOptions &options)
    : m_options(options)
{
}

ReplaySession::Heard ReplaySession::hear(const std::string &line, std::string &answer)
{
    const std::vector<std::string> words = replayWords(line);
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
    const auto values = replayNumbers(words, 1, 6);
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
    const auto values = replayNumbers(words, 1, 3);
    if (!values || values->at(0) < 0 || values->at(0) >= double(m_pairs.size()))
        return false;
    RunnerPlan &plan = m_pairs[size_t(values->at(0))].plan;
    plan.hasSmokeTest = values->at(1) > 0;
    plan.smoke = {values->at(1), values->at(2)};
    return true;
}

bool ReplaySession::go(const std::vector<std::string> &words, std::string &answer)
{
    const auto values = replayNumbers(words, 1, 1);
    if (!values)
        return false;
    const Instant now = replayInstant(values->at(0));
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
    const auto now = replayNumber(words[1]);
    const auto submitted = replayNumber(words[2]);
    const auto id = replayWhole(words[3]);
    const auto stage = replayWhole(words[5]);
    const auto exit = replayWhole(words[6]);
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
        evidence.submittedAt = replayInstant(*submitted);
        evidence.knownAt = replayInstant(*now);
        evidence.stages = replayFindings(*stage, *exit);
        if (*exit >= 0)
            evidence.exitCode = *exit;
        evidence.client = QString::fromStdString(words[7]);
        m_assessor.observe(evidence, replayInstant(*now));
    }
    finish(replayInstant(*now), answer);
    return true;
}

bool ReplaySession::signal(const std::vector<std::string> &words, std::string &answer)
{
    const auto values = replayNumbers(words, 1, 5);
    if (!values)
        return false;
    const Instant now = replayInstant(values->at(0));
    constexpr int ownStatus = 2; // reachability and queue states are not used
    if (int(values->at(1)) == ownStatus) {
        ReportedStatus reported;
        const int value = int(values->at(3));
        reported.status = value == 2 ? Status::Ok : value == 1 ? Status::Warning : Status::Down;
        reported.message = replayMessage(int(values->at(4)));
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
    const auto values = replayNumbers(words, 1, 1);
    if (!values)
        return false;
    decide(replayInstant(values->at(0)), answer);
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
        answer += "SHOW " + std::to_string(id) + ' ' + replayStatus(status) + '\n';
    }
    char next[48];
    std::snprintf(next, sizeof next, "NEXT %.3f\n", double(toMs(m_assessor.wakeAt())) / 1000);
    answer += next;
}

} // namespace jobwatch
