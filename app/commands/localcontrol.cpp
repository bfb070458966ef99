#include "app/commands/localcontrol.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QTimer>

#include "app/commands/control.h"
#include "core/control/controlapi.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span startWait = 30s; // for the timers that servers list
constexpr Span outcomeWait = 10s;

TestPolicy noTests()
{
    TestPolicy policy;
    policy.kind = PolicyKind::Never;
    return policy;
}

MonitorSetup setupFor(const Watched &watched, const Options &options, const QStringList &timers)
{
    MonitorSetup setup = monitorSetup(watched, options);
    if (timers.isEmpty()) { // nothing is watched, which is not to be told
        setup.notifications.reset();
        setup.reports.clear();
    }
    const auto isMeant = [&](const TimerKey &key) { return timers.contains(timerName(key)); };
    setup.timers.removeIf([&](const RequestTimer &timer) {
        return !isMeant(TimerKey{timer.server, TimerKind::Request, timer.name});
    });
    setup.servers.removeIf([&](const ServerDefinition &server) {
        return std::none_of(timers.begin(), timers.end(), [&](const QString &name) {
            const auto key = timerKeyFromName(name);
            return key && key->server == server.name;
        });
    });
    for (ServerDefinition &server : setup.servers) {
        server.policy = noTests();
        for (ServiceDefinition &service : server.services) {
            service.policy.reset();
            for (TestDefinition &test : service.tests)
                test.policy.reset();
        }
    }
    return setup;
}

class LocalControl
{
public:
    LocalControl(const MonitorSetup &setup)
        : m_who(setup.who)
        , m_monitor(setup, m_clock)
    {
        QObject::connect(&m_monitor, &MonitorClient::published, &m_monitor, [this](const Snapshot &snapshot) {
            m_snapshot = snapshot;
            m_monitor.taken(snapshot.sequence);
            QCoreApplication::exit();
        });
        QObject::connect(&m_monitor, &MonitorClient::happened, &m_monitor,
                         [this](const QList<HistoryEvent> &events) {
                             m_events += events;
                             QCoreApplication::exit();
                         });
        m_monitor.start();
    }

    // Runs the event loop until the condition holds, or the time is over.
    template <typename Condition>
    bool wait(Span longest, Condition holds)
    {
        const Instant end = m_clock.now() + longest;
        while (!holds() && m_clock.now() < end) {
            QTimer::singleShot(end - m_clock.now(), &m_monitor, [] { QCoreApplication::exit(); });
            QCoreApplication::exec();
        }
        return holds();
    }

    bool knows(const QStringList &timers) const
    {
        return std::all_of(timers.begin(), timers.end(), [this](const QString &name) {
            return std::any_of(m_snapshot.timers.begin(), m_snapshot.timers.end(),
                               [&](const TimerState &timer) { return timerName(timer.key) == name; });
        });
    }

    ControlReply ask(const ControlRequest &request)
    {
        QCoreApplication::processEvents(); // what came since
        const ControlAnswer answer = answerTo(request, m_snapshot, m_clock.now());
        if (const auto *reply = std::get_if<ControlReply>(&answer))
            return *reply;
        const auto &order = std::get<ControlOrder>(answer);
        m_events.clear();
        carryOut(m_monitor, order, m_who);
        std::optional<ControlReply> outcome;
        wait(outcomeWait, [&] {
            outcome = outcomeOf(order, m_events, m_who);
            return outcome.has_value();
        });
        return outcome.value_or(acceptedReply(order));
    }

    const Snapshot &snapshot() const { return m_snapshot; }

private:
    SystemClock m_clock{};
    QString m_who;
    Snapshot m_snapshot{};
    QList<HistoryEvent> m_events{};
    MonitorClient m_monitor;
};

} // namespace

std::optional<QString> whoHolds(const QString &storeLocation)
{
    if (controlFileOf(storeLocation).isEmpty())
        return {};
    QLockFile lock(storeLocation + u".lock"_s);
    lock.setStaleLockTime(0);
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return {};
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return QCoreApplication::translate("Commands",
                                       "The history %1 is held by %2 (process %3), which takes no orders: "
                                       "start it with --listen and --token-file.")
        .arg(storeLocation, program.isEmpty() ? u"jobwatch"_s : program)
        .arg(process);
}

Result<AskControl> localControl(const Watched &watched, const Options &options, const QStringList &timers)
{
    const auto local = std::make_shared<LocalControl>(setupFor(watched, options, timers));
    local->wait(startWait, [&] { return local->snapshot().sequence > 0; });
    if (const auto &trouble = local->snapshot().storageError; trouble && !options.demo)
        return *trouble;
    const bool isListedLater = std::any_of(timers.begin(), timers.end(), [&](const QString &name) {
        const auto key = timerKeyFromName(name);
        return key && key->kind == TimerKind::Server && findServer(watched.settings, key->server.value);
    });
    if (isListedLater)
        local->wait(startWait, [&] { return local->knows(timers); });
    return AskControl([local](const ControlRequest &request) { return local->ask(request); });
}

} // namespace jobwatch
