#include "core/monitor/engine.h"

#include <set>

#include "core/domain/interval.h"

using namespace std::chrono_literals;

// Runners: which there are, what is kept of them, and when their tests are due.
namespace jobwatch {

namespace {

constexpr Span staggerStep = 1s;

QList<TestDefinition> testsOf(const ServerDefinition &server, const RunnerKey &key)
{
    QList<TestDefinition> tests;
    for (const ServiceDefinition &service : server.services) {
        if (service.id != key.service)
            continue;
        for (const TestDefinition &test : service.tests) {
            if (test.runner == key.runner)
                tests.append(test);
        }
    }
    return tests;
}

// All runners that the configuration names, and "default" for services that the server lists beside them.
std::set<RunnerKey> runnersOf(const ServerDefinition &server, const Inventory &inventory)
{
    const RunnerId fallback = TestDefinition{}.runner;
    std::set<RunnerKey> keys;
    std::set<ServiceId> named;
    for (const ServiceDefinition &service : server.services) {
        for (const TestDefinition &test : service.tests)
            keys.insert(RunnerKey{server.name, service.id, test.runner});
        if (!service.tests.isEmpty())
            named.insert(service.id);
        else
            keys.insert(RunnerKey{server.name, service.id, fallback});
    }
    for (const ReportedService &service : inventory.services) {
        if (!named.contains(service.id))
            keys.insert(RunnerKey{server.name, service.id, fallback});
    }
    return keys;
}

} // namespace

void Engine::on(const RecordsRestored &event, Instant now)
{
    for (const RunnerRecord &record : event.records)
        m_restored.insert(record.key, record);
    m_restoredDays = event.lastDays;
    for (auto &[key, watch] : m_runners) {
        takeOver(watch);
        schedule(watch, now, now);
    }
}

QList<RunnerRecord> Engine::records() const
{
    QList<RunnerRecord> records;
    for (const auto &[key, watch] : m_runners)
        records.append(watch.record);
    return records;
}

void Engine::takeOver(RunnerWatch &watch)
{
    const auto found = m_restored.constFind(watch.record.key);
    if (found == m_restored.constEnd())
        return;
    watch.record = *found;
    if (m_last)
        watch.record.stages = heardUntil(watch.record.stages, *m_last);
    m_restored.erase(found);
    watch.lastDay = m_restoredDays.take(watch.record.key);
    watch.status = runnerStatus(watch.record.stages);
    for (const StageState &stage : watch.record.stages)
        watch.since = std::max(watch.since, stage.status == watch.status ? stage.since : std::nullopt);
    for (TestSlot &test : watch.tests)
        test.lastStart = watch.record.lastTest;
}

void Engine::syncRunners(ServerWatch &server, Instant now)
{
    std::set<RunnerKey> keys = runnersOf(server.definition, server.inventory);
    addSeenRunners(keys, server.definition, now);
    std::erase_if(m_runners, [&](const auto &entry) {
        if (entry.first.server != server.definition.name || keys.contains(entry.first))
            return false;
        m_assessor.removeRunner(entry.first);
        m_timers.removeTest(entry.first);
        return true;
    });
    Span offset{0};
    for (const RunnerKey &key : keys) {
        RunnerWatch &watch = watchFor(key);
        setTests(watch, testsOf(server.definition, key));
        setTestTimer(watch, now);
        schedule(watch, now + offset, now);
        if (!watch.tests.empty())
            offset += staggerStep;
    }
}

RunnerWatch &Engine::watchFor(const RunnerKey &key)
{
    const auto [entry, isNew] = m_runners.try_emplace(key);
    RunnerWatch &watch = entry->second;
    if (!isNew)
        return watch;
    watch.record.key = key;
    takeOver(watch);
    return watch;
}

// Keeps the times of tests that stay; a changed test is a new one and its old problem is forgotten.
void Engine::setTests(RunnerWatch &watch, const QList<TestDefinition> &tests)
{
    std::vector<TestSlot> slots;
    for (const TestDefinition &test : tests) {
        const auto old = std::find_if(watch.tests.begin(), watch.tests.end(),
                                      [&](const TestSlot &slot) { return slot.definition == test; });
        if (old != watch.tests.end())
            slots.push_back(*old);
        else
            slots.push_back(TestSlot{test, watch.record.lastTest, {}});
    }
    const bool sameTests = slots.size() == watch.tests.size()
        && std::equal(slots.begin(), slots.end(), watch.tests.begin(),
                      [](const TestSlot &a, const TestSlot &b) { return a.definition == b.definition; });
    if (!sameTests && !watch.tests.empty()) {
        watch.record.testProblem = Cause::None;
        watch.record.testProblemText.clear();
    }
    watch.tests = std::move(slots);
    watch.waiting.reset();
}

TestPolicy Engine::policyOf(const RunnerWatch &watch, const TestSlot &slot) const
{
    if (watch.record.policy)
        return *watch.record.policy;
    if (slot.definition.policy)
        return *slot.definition.policy;
    return policyFor(m_servers.at(watch.record.key.server).definition, watch.record.key);
}

void Engine::schedule(RunnerWatch &watch, Instant notBefore, Instant now)
{
    for (TestSlot &slot : watch.tests) {
        slot.due = nextTestAt(policyOf(watch, slot), slot.lastStart, notBefore);
        // A clock that went back must not put a test off for longer than its interval.
        if (slot.due && slot.lastStart && *slot.lastStart > now)
            slot.due = notBefore;
        if (slot.due) // an open breaker sets the least distance between probes
            slot.due = std::max(*slot.due, m_timers.testNotBefore(watch.record.key).value_or(*slot.due));
    }
    pushDue(watch);
    plan(watch, now);
}

// One entry in the heap a runner: its earliest moment of interest. Older entries die by their generation.
void Engine::pushDue(RunnerWatch &watch)
{
    ++watch.generation;
    std::optional<Instant> at;
    if (watch.record.pause) {
        at = watch.record.pause->until;
    } else if (!watch.running && !watch.waiting) {
        for (const TestSlot &slot : watch.tests) {
            if (slot.due && (!at || *slot.due < *at))
                at = slot.due;
        }
    }
    if (at)
        m_due.push(Due{*at, watch.record.key, watch.generation});
}

void Engine::keep(const RunnerWatch &watch)
{
    m_actions.append(KeepRunner{watch.record});
}

} // namespace jobwatch
