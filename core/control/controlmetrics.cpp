#include "core/control/controlmetrics.h"

#include <functional>
#include <initializer_list>

namespace jobwatch {

namespace {

using Labels = std::initializer_list<std::pair<const char *, QString>>;

QByteArray escaped(const QString &text)
{
    return text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

// One family: its description, then its samples.
class Family
{
public:
    Family(QByteArray &text, const QByteArray &name, const QByteArray &help)
        : m_text(text)
        , m_name("jobwatch_" + name)
    {
        m_text += "# TYPE " + m_name + " gauge\n# HELP " + m_name + ' ' + help + '\n';
    }

    void add(double value, const Labels &labels = {})
    {
        QByteArray list;
        for (const auto &[name, content] : labels)
            list += (list.isEmpty() ? "" : ",") + QByteArray(name) + "=\"" + escaped(content) + '"';
        m_text += m_name + (list.isEmpty() ? QByteArray() : '{' + list + '}') + ' '
            + QByteArray::number(value, 'g', 15) + '\n';
    }

private:
    QByteArray &m_text;
    QByteArray m_name;
};

void eachRunner(const Snapshot &snapshot, const std::function<void(const RunnerState &)> &take)
{
    for (const ServerState &server : snapshot.servers) {
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners)
                take(runner);
        }
    }
}

void addServers(QByteArray &text, const Snapshot &snapshot)
{
    Family reachable(text, "server_reachable", "1 when the server answered last, else 0.");
    for (const ServerState &server : snapshot.servers)
        reachable.add(server.contact == Contact::Reachable ? 1 : 0, {{"server", server.name.value}});
    Family running(text, "tests_running", "Test jobs in flight.");
    for (const ServerState &server : snapshot.servers)
        running.add(server.testsRunning, {{"server", server.name.value}});
    Family tests(text, "tests_last_hour", "Test jobs that were started in the last hour.");
    for (const ServerState &server : snapshot.servers)
        tests.add(server.testsLastHour, {{"server", server.name.value}});
}

void addRunners(QByteArray &text, const Snapshot &snapshot)
{
    Family stages(text, "stage_status", "Of a stage: 0 unknown, 1 ok, 2 warning, 3 down.");
    eachRunner(snapshot, [&](const RunnerState &runner) {
        for (const Stage stage : allStages)
            stages.add(int(runner.stages[stage].status),
                       {{"server", runner.key.server.value},
                        {"service", runner.key.service.value},
                        {"runner", runner.key.runner.value},
                        {"stage", stageId(stage)}});
    });
    Family tests(text, "tests_last_day", "Test jobs of a runner in the last 24 hours.");
    eachRunner(snapshot, [&](const RunnerState &runner) {
        tests.add(runner.testsLastDay,
                  {{"server", runner.key.server.value},
                   {"service", runner.key.service.value},
                   {"runner", runner.key.runner.value}});
    });
    Family cpu(text, "test_cpu_last_day_seconds", "CPU time of the tests of a runner in the last 24 hours.");
    eachRunner(snapshot, [&](const RunnerState &runner) {
        cpu.add(double(runner.testCpuLastDay.count()) / 1000,
                {{"server", runner.key.server.value},
                 {"service", runner.key.service.value},
                 {"runner", runner.key.runner.value}});
    });
}

void addTimers(QByteArray &text, const Snapshot &snapshot)
{
    const auto each = [&](const char *name, const char *help, double (*value)(const TimerState &)) {
        Family family(text, name, help);
        for (const TimerState &timer : snapshot.timers)
            family.add(value(timer),
                       {{"timer", timerName(timer.key)}, {"kind", timerKindId(timer.key.kind)}});
    };
    each("breaker_state", "Of a timer: 1 closed, 2 open, 3 half-open, 4 disabled, 5 forced open.",
         [](const TimerState &timer) { return double(int(timer.record.breaker.state)); });
    each("breaker_failures", "Failures of a timer in a row.",
         [](const TimerState &timer) { return double(timer.record.breaker.failureCount); });
    each("timer_runs_last_day", "Runs of a timer that were seen in the last 24 hours.",
         [](const TimerState &timer) { return double(timer.runs); });
    each("timer_failures_last_day", "Those of them that failed.",
         [](const TimerState &timer) { return double(timer.failures); });
}

} // namespace

QByteArray openMetrics(const Snapshot &snapshot)
{
    QByteArray text;
    Family(text, "offline", "1 while this computer has no network.").add(snapshot.offline ? 1 : 0);
    addServers(text, snapshot);
    addRunners(text, snapshot);
    addTimers(text, snapshot);
    return text + "# EOF\n";
}

} // namespace jobwatch
