#include <QSysInfo>

#include "core/base/log.h"
#include "core/connector/request/requestcaller.h"
#include "core/monitor/monitor.h"
#include "core/monitor/testrun.h"

using namespace std::chrono_literals;

// Whose turn it is: a history on a database server has several monitors and one that does the work.
namespace jobwatch {

namespace {

constexpr Span betweenLooks = 2s;
constexpr Span afterTrouble = 10s; // a connection that is not answered is waited for

template <typename Definition>
void replaceByName(QList<Definition> &list, const Definition &definition)
{
    for (Definition &known : list) {
        if (known.name == definition.name) {
            known = definition;
            return;
        }
    }
    list.append(definition);
}

} // namespace

// What begins anew with the next turn is the configuration as it is then.
void Monitor::rememberSetup(const Event &event)
{
    if (const auto *set = std::get_if<ServerSet>(&event))
        replaceByName(m_servers, set->server);
    else if (const auto *removed = std::get_if<ServerRemoved>(&event))
        m_servers.removeIf(
            [removed](const ServerDefinition &server) { return server.name == removed->server; });
    else if (const auto *timers = std::get_if<TimersSet>(&event))
        m_timers = timers->timers;
}

// At the start, whenever the owner may have gone, and when a write was refused because we are not it.
void Monitor::takeTurn()
{
    const Instant now = m_parts.clock.now();
    const HistoryOwner us{m_parts.who, QSysInfo::machineHostName(), now};
    const bool mayOnlyLook = m_readOnly && m_journal.isShared(); // else nobody would do the work
    const auto owner = mayOnlyLook ? m_journal.store().lastOwner() : m_journal.claim(us, now);
    if (owner && !*owner && !mayOnlyLook)
        lead();
    else
        lookOn(owner);
    armAlarm();
}

// Asked for with each refusal; the first one settles them all.
void Monitor::takeTurnIfRefused()
{
    if (m_journal.refusedSince())
        takeTurn();
}

// As at a start of the program: what counts is what the history says.
void Monitor::lead()
{
    const Instant now = m_parts.clock.now();
    m_lookingOn.reset();
    const bool wasRefused = m_journal.refusedSince().has_value();
    m_journal.forgetStates();
    renew();
    if (wasRefused)
        tellStorage(Status::Ok, {}, now);
    Q_EMIT historyOpened(m_journal.location());
    noteStart();
    if (m_readOnly)
        handle(ReadOnlySet{});
    restore();
    restorePlans();
    restoreBeliefs(m_servers);
    setUp();
    beginNotices();
    beginConfiguration();
    beginReports();
    beginCleaning();
}

void Monitor::setUp()
{
    const QList<ServerDefinition> servers = m_servers; // each is remembered again
    for (const ServerDefinition &server : servers)
        handle(ServerSet{server});
    handle(TimersSet{m_timers});
}

// The old engine goes with all that it has in flight.
void Monitor::renew()
{
    forgetRuns();
    m_connectors.clear();
    m_freeCaller = std::make_unique<FreeRequestCaller>(*m_parts.http, m_parts.clock);
    m_notifier.reset();
    m_calendar = {};
    m_engine = std::make_unique<Engine>();
    ++m_turn;
    m_decided = false;
}

void Monitor::lookOn(const Result<std::optional<HistoryOwner>> &owner)
{
    const bool isNew = !m_lookingOn;
    if (isNew) {
        m_journal.forgetAll();
        m_lookingOn.emplace();
        renew();
        Q_EMIT historyOpened(m_journal.location());
        handle(ReadOnlySet{});
    }
    const HistoryOwner before = m_lookingOn->owner;
    m_lookingOn->owner = owner && *owner ? **owner : HistoryOwner{};
    m_lookingOn->trouble = owner ? std::nullopt : std::optional(owner.error());
    if (isNew || before != m_lookingOn->owner)
        qCDebug(logMonitor).noquote() << notOurs(*m_lookingOn).message;
    const Instant now = m_parts.clock.now();
    const auto seen = owner ? look(m_journal.store(), *m_lookingOn, now) : Result<SeenSince>(SeenSince{});
    m_lookingOn->nextLook = now + (owner && seen ? betweenLooks : afterTrouble);
    if (!seen)
        m_lookingOn->trouble = seen.error();
    else
        m_news += seen->news;
    for (const Event &event : seen ? seen->events : QList<Event>())
        handle(event);
    if (isNew)
        setUp();
    handle(Ticked{});
}

void Monitor::leaveReadOnly(const std::optional<NotificationSettings> &notifications,
                            const QList<ReportDefinition> &reports)
{
    if (!std::exchange(m_readOnly, false))
        return;
    m_parts.notifications = notifications;
    m_parts.reports = reports;
    setMayCancel(true);
    if (m_lookingOn) // perhaps only because a read-only session never owns a shared history
        return takeTurn();
    handle(ReadOnlySet{false});
    if (notifications)
        setNotifications(*notifications);
    setReports(reports);
}

void Monitor::enterReadOnly(const std::optional<NotificationSettings> &notifications)
{
    if (std::exchange(m_readOnly, true))
        return;
    if (!m_lookingOn && m_journal.isShared())
        giveUp();
    m_parts.notifications = notifications;
    m_parts.reports.clear();
    if (m_lookingOn)
        return;
    if (m_journal.isShared())
        return takeTurn();
    setMayCancel(false);
    handle(ReadOnlySet{});
    if (notifications)
        setNotifications(*notifications);
    setReports({});
}

// Own jobs, of tests and of what is tried out.
void Monitor::setMayCancel(bool may)
{
    for (const auto &[number, test] : m_tests)
        test->setMayCancel(may);
    for (const auto &[number, tried] : m_tried)
        if (tried.run)
            tried.run->setMayCancel(may);
    for (const QPointer<TestRun> &run : std::as_const(m_parting))
        if (run)
            run->setMayCancel(may);
}

// As at the end of the program: what is known is written, and others need not wait.
void Monitor::giveUp()
{
    keepBeliefs();
    noteAlive();
    flush();
    if (const auto released = m_journal.release(); !released)
        qCWarning(logStore) << released.error().message << released.error().detail;
}

void Monitor::lookAgain()
{
    if (m_lookingOn->nextLook <= m_parts.clock.now())
        takeTurn();
}

} // namespace jobwatch
