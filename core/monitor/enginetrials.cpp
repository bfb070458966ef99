#include <algorithm>
#include <QCoreApplication>

#include "core/monitor/engine.h"
#include "core/text/words.h"

// Tests that a person tries out: they take from the server's budget, and leave no evidence.
namespace jobwatch {

bool Engine::isTried(const RunnerKey &key) const
{
    return std::any_of(m_trials.begin(), m_trials.end(),
                       [&key](const auto &trial) { return trial.second == key; });
}

// What stands against a trial now, for the operator; empty: nothing.
QString Engine::whyNoTrial(const RunnerKey &key, Instant now)
{
    const auto said = [](const char *sentence) { return QCoreApplication::translate("Engine", sentence); };
    const auto found = m_servers.find(key.server);
    if (found == m_servers.end())
        return said(QT_TRANSLATE_NOOP("Engine", "This server is not watched."));
    if (m_readOnly)
        return said(QT_TRANSLATE_NOOP("Engine", "This session is read-only."));
    ServerWatch &server = found->second;
    if (isFrozen(server))
        return said(QT_TRANSLATE_NOOP("Engine", "This computer is offline."));
    const auto runner = m_runners.find(key);
    if (runner != m_runners.end() && runner->second.record.pause)
        return said(QT_TRANSLATE_NOOP("Engine", "Paused; resume it first."));
    if (isTried(key) || (runner != m_runners.end() && runner->second.running))
        return said(QT_TRANSLATE_NOOP("Engine", "A test is running already."));
    if (server.running >= server.definition.budget.concurrent)
        return said(QT_TRANSLATE_NOOP("Engine", "This server runs as many tests as its budget allows."));
    server.bucket = refilled(server.bucket, server.definition.budget, now);
    if (server.bucket.tokens >= 1)
        return {};
    const auto free = tokenAt(server.bucket, server.definition.budget);
    return said(QT_TRANSLATE_NOOP("Engine", "No test is left in this server's budget; possible again in %1."))
        .arg(durationText(free.value_or(now) - now));
}

void Engine::on(const TrialAsked &event, Instant now)
{
    if (const QString reason = whyNoTrial(event.runner, now); !reason.isEmpty())
        return m_actions.append(RefuseTrial{event.trial, reason});
    ServerWatch &server = m_servers.at(event.runner.server);
    server.bucket.tokens -= 1;
    ++server.running;
    server.starts.push_back(now);
    m_trials[event.trial] = event.runner;
    m_actions.append(StartTrial{event.trial, event.runner, event.definition});
}

// Ended, broken off, or never begun after all. What it cost is booked like that of other tests.
void Engine::on(const TrialEnded &event, Instant now)
{
    const auto trial = m_trials.find(event.trial);
    if (trial == m_trials.end())
        return; // of a server that was set anew
    ServerWatch &server = m_servers.at(trial->second.server);
    server.running = std::max(0, server.running - 1);
    m_trials.erase(trial);
    if (event.taken)
        m_testCosts = withTestCost(std::exchange(m_testCosts, {}), now, *event.taken, now);
}

void Engine::forgetTrials(const ServerId &server)
{
    std::erase_if(m_trials, [&server](const auto &trial) { return trial.second.server == server; });
}

} // namespace jobwatch
