#include "core/monitor/engine.h"

#include <QCoreApplication>

#include "core/text/words.h"

using namespace std::chrono_literals;

// Orders of the operator: each is carried out at once, or refused with the reason.
namespace jobwatch {

namespace {

constexpr Span shortestByHand = 20s; // between two tests of one runner that a person asks for

QString refusal(const char *sentence)
{
    return QCoreApplication::translate("Engine", sentence);
}

} // namespace

QList<RunnerKey> Engine::runnersIn(const QList<Scope> &scopes) const
{
    QList<RunnerKey> keys;
    for (const auto &[key, watch] : m_runners) {
        const auto covers = [&key = key](const Scope &scope) { return scope.contains(key); };
        if (std::any_of(scopes.begin(), scopes.end(), covers))
            keys.append(key);
    }
    return keys;
}

void Engine::refuse(const RunnerKey &key, const QString &who, const QString &reason, Instant now)
{
    HistoryEvent event;
    event.reason = reason;
    event.who = who;
    tell(HistoryKind::OrderRefused, scopeOf(key), now, event);
}

void Engine::on(const TestAsked &event, Instant now)
{
    for (const RunnerKey &key : runnersIn(event.scopes)) {
        RunnerWatch &watch = m_runners.at(key);
        ServerWatch &server = m_servers.at(key.server);
        const auto &last = watch.record.lastTest;
        if (watch.tests.empty()) {
            // A whole server was asked: what has no test is not worth a word there.
            if (event.scopes.contains(scopeOf(key)))
                refuse(key, event.who, refusal(QT_TRANSLATE_NOOP("Engine", "No test job is defined.")), now);
        } else if (m_readOnly) {
            refuse(key, event.who, refusal(QT_TRANSLATE_NOOP("Engine", "This session is read-only.")), now);
        } else if (watch.record.pause) {
            refuse(key, event.who, refusal(QT_TRANSLATE_NOOP("Engine", "Paused; resume it first.")), now);
        } else if (isFrozen(server)) {
            refuse(key, event.who, refusal(QT_TRANSLATE_NOOP("Engine", "This computer is offline.")), now);
        } else if (watch.running) {
            refuse(key, event.who, refusal(QT_TRANSLATE_NOOP("Engine", "A test is running already.")), now);
        } else if (last && *last <= now && now - *last < shortestByHand) {
            refuse(key, event.who,
                   refusal(QT_TRANSLATE_NOOP("Engine", "Tested %1 ago; possible again in %2."))
                       .arg(durationText(now - *last), durationText(shortestByHand - (now - *last))),
                   now);
        } else {
            watch.askedByPerson = true;
            enqueue(server, watch, watch.waiting.value_or(0), true);
        }
    }
}

void Engine::on(const PauseAsked &event, Instant now)
{
    for (const RunnerKey &key : runnersIn(event.scopes)) {
        RunnerWatch &watch = m_runners.at(key);
        watch.record.pause = event.pause;
        watch.record.pause->since = now;
        watch.waiting.reset();
        watch.askedByPerson = false;
        m_timers.testPaused(key, watch.record.pause, now);
        pushDue(watch);
        plan(watch, now);
        keep(watch);
        HistoryEvent told;
        told.reason = event.pause.reason;
        told.who = event.pause.who;
        tell(HistoryKind::Paused, scopeOf(key), now, told);
    }
}

void Engine::on(const ResumeAsked &event, Instant now)
{
    for (const RunnerKey &key : runnersIn(event.scopes)) {
        RunnerWatch &watch = m_runners.at(key);
        if (watch.record.pause)
            resume(watch, event.who, now);
    }
}

void Engine::resume(RunnerWatch &watch, const QString &who, Instant now)
{
    watch.record.pause.reset();
    m_timers.testPaused(watch.record.key, {}, now);
    HistoryEvent event;
    event.who = who;
    if (who.isEmpty())
        event.reason = refusal(QT_TRANSLATE_NOOP("Engine", "The time of the pause is over."));
    tell(HistoryKind::Resumed, scopeOf(watch.record.key), now, event);
    keep(watch);
    schedule(watch, now, now);
}

void Engine::on(const PolicyAsked &event, Instant now)
{
    for (const RunnerKey &key : runnersIn(event.scopes)) {
        RunnerWatch &watch = m_runners.at(key);
        if (watch.record.policy == event.policy)
            continue;
        watch.record.policy = event.policy;
        watch.waiting.reset();
        HistoryEvent told;
        told.who = event.who;
        tell(HistoryKind::PolicyChanged, scopeOf(key), now, told);
        keep(watch);
        setTestTimer(watch, now);
        schedule(watch, now, now);
    }
}

} // namespace jobwatch
