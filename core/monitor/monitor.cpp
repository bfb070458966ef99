#include "core/monitor/monitor.h"

#include "core/base/log.h"
#include "core/connector/request/requestcaller.h"
#include "core/monitor/testrun.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// A clock jump or a suspended laptop is noticed after a minute at the latest.
constexpr Span longestSleep = 60s;
constexpr Span betweenSnapshots = 200ms;
constexpr Span betweenBeliefs = 10min; // what a crash may forget
constexpr Span betweenSignsOfLife = 60s; // what a report may take for the end of the monitoring

// What a person ordered is kept before anything else happens: it cannot be observed again.
bool isOrder(const Event &event)
{
    return std::holds_alternative<PauseAsked>(event) || std::holds_alternative<ResumeAsked>(event)
        || std::holds_alternative<PolicyAsked>(event) || std::holds_alternative<PauseTimersAsked>(event)
        || std::holds_alternative<ResumeTimersAsked>(event) || std::holds_alternative<AcknowledgeAsked>(event)
        || std::holds_alternative<AcknowledgementLiftAsked>(event)
        || std::holds_alternative<MaintenanceAsked>(event)
        || std::holds_alternative<MaintenanceEndAsked>(event) || std::holds_alternative<MutingAsked>(event)
        || std::holds_alternative<UnmutingAsked>(event) || std::holds_alternative<ResetFailuresAsked>(event);
}

} // namespace

Monitor::Monitor(MonitorParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_journal(std::move(m_parts.store), m_parts.reopen)
    , m_freeCaller(std::make_unique<FreeRequestCaller>(*m_parts.http, m_parts.clock))
{
    m_alarm.setSingleShot(true);
    m_publishing.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &Monitor::wake);
    connect(&m_publishing, &QTimer::timeout, this, &Monitor::publish);
}

Monitor::~Monitor()
{
    if (!m_lookingOn) {
        keepBeliefs();
        noteAlive();
    }
    forgetRuns(); // before the connectors they use
}

void Monitor::begin(const QList<ServerDefinition> &servers, const QList<RequestTimer> &timers, bool readOnly)
{
    m_servers = servers;
    m_timers = timers;
    m_readOnly = readOnly;
    takeTurn();
    publish();
}

void Monitor::restore()
{
    const auto records = m_journal.store().runners();
    if (!records) {
        qCWarning(logStore) << "the last state was not read:" << records.error().message
                            << records.error().detail;
        return;
    }
    RecordsRestored restored{*records, {}};
    const Instant now = m_parts.clock.now();
    for (const RunnerRecord &record : *records) {
        const auto lastDay = m_journal.store().statusHistory(record.key, {}, now - 24h, now);
        if (lastDay)
            restored.lastDays.insert(record.key, *lastDay);
    }
    handle(restored);
}

void Monitor::handle(const Event &event)
{
    rememberSetup(event);
    const Instant now = m_parts.clock.now();
    const QList<HistoryEvent> refused =
        m_lookingOn ? refusals(event, notOurs(*m_lookingOn), now) : QList<HistoryEvent>();
    m_news += refused;
    const QList<Action> actions = refused.isEmpty() ? m_engine->handle(event, now) : QList<Action>();
    for (const Action &action : actions) {
        if (!m_lookingOn || isOnlyAsking(action))
            std::visit([this](const auto &content) { perform(content); }, action);
    }
    if (m_notifier)
        m_notifier->muteUntil(m_engine->mutedUntil());
    if (!m_news.isEmpty()) {
        const QList<HistoryEvent> news = std::exchange(m_news, {});
        Q_EMIT happened(news);
        if (m_notifier)
            m_notifier->handle(news);
    }
    if (isOrder(event) && !m_lookingOn)
        flush();
    showSoon();
    armAlarm();
}

void Monitor::showSoon()
{
    m_dirty = true;
    if (m_shown && !m_publishing.isActive())
        m_publishing.start(betweenSnapshots);
}

void Monitor::armAlarm()
{
    const Instant now = m_parts.clock.now();
    Instant at = now + longestSleep;
    if (const auto wanted = m_engine->wakeAt())
        at = std::min(at, *wanted);
    if (const auto flushing = m_journal.flushAt())
        at = std::min(at, *flushing);
    const auto notices = m_notifier ? m_notifier->wakeAt() : std::nullopt;
    at = std::min(at, notices.value_or(at));
    at = std::min(at, m_lookingOn ? m_lookingOn->nextLook : m_cleaning.next);
    if (!m_lookingOn)
        at = std::min(at, m_calendar.wakeAt().value_or(at));
    m_alarm.start(std::max(Span{0}, at - now));
}

void Monitor::restoreBeliefs(const QList<ServerDefinition> &servers)
{
    for (const ServerDefinition &server : servers) {
        const auto saved = m_journal.store().value(beliefName(server.name));
        if (!saved || saved->isEmpty())
            continue;
        if (const auto restored = m_engine->restoreBelief(*saved, m_parts.clock.now()); !restored)
            qCWarning(logStore) << server.name.value << restored.error().message << restored.error().detail;
    }
}

void Monitor::keepBeliefs()
{
    const Instant now = m_parts.clock.now();
    m_beliefsKept = now;
    for (const ServerId &server : m_engine->servers()) {
        if (const QByteArray saved = m_engine->belief(server); !saved.isEmpty())
            m_journal.setValue(beliefName(server), saved, now);
    }
}

void Monitor::wake()
{
    if (m_lookingOn) {
        lookAgain();
        return handle(Ticked{});
    }
    if (m_parts.clock.now() - m_beliefsKept >= betweenBeliefs)
        keepBeliefs();
    if (m_parts.clock.now() - m_aliveKept >= betweenSignsOfLife)
        noteAlive();
    flushIfDue();
    cleanIfDue();
    if (m_notifier)
        m_notifier->wake();
    makeDueReport();
    handle(Ticked{});
}

void Monitor::flushIfDue()
{
    const auto at = m_journal.flushAt();
    if (at && *at <= m_parts.clock.now())
        flush();
}

void Monitor::flush()
{
    const Instant now = m_parts.clock.now();
    const StorageState before = m_journal.state();
    const int openings = m_journal.openings();
    const auto result = m_journal.flush(now);
    const bool written = result.has_value();
    if (!written && result.error().kind == ErrorKind::Denied) // not here: a connector may be on the stack
        QMetaObject::invokeMethod(this, &Monitor::takeTurnIfRefused, Qt::QueuedConnection);
    const bool isNew = m_journal.openings() != openings;
    if (isNew)
        settleInNewHistory();
    if (m_journal.state() == before && !isNew)
        return;
    tellStorage(isNew || !written ? Status::Down : Status::Ok,
                m_journal.trouble() ? m_journal.trouble()->message : QString(), now);
}

void Monitor::tellStorage(Status status, const QString &reason, Instant now)
{
    HistoryEvent event;
    event.at = now;
    event.kind = HistoryKind::StorageTrouble;
    event.status = status;
    event.reason = reason;
    m_news.append(event);
    m_journal.add(event, now);
}

// The old history was damaged and is kept aside: what counts from now on is written into the new one.
void Monitor::settleInNewHistory()
{
    const Instant now = m_parts.clock.now();
    const QList<RunnerRecord> records = m_engine->records();
    for (const RunnerRecord &record : records)
        m_journal.add(record, now);
    for (const TimerRecord &record : m_engine->timerRecords())
        m_journal.add(record, now);
    for (const Action &action : m_engine->plansToKeep())
        std::visit([this](const auto &content) { perform(content); }, action);
    keepBeliefs();
    Q_EMIT historyOpened(m_journal.location());
}

void Monitor::taken(quint64 sequence)
{
    if (sequence != m_sequence)
        return;
    m_shown = true;
    if (m_dirty && !m_publishing.isActive())
        m_publishing.start(betweenSnapshots);
}

void Monitor::publish()
{
    if (!m_shown || (!m_dirty && m_sequence > 0))
        return;
    Snapshot snapshot = lookNow();
    snapshot.sequence = ++m_sequence;
    m_dirty = false;
    m_shown = false;
    Q_EMIT published(snapshot);
}

quint64 Monitor::testConnection(const ServerDefinition &server,
                                std::function<void(const QList<ConnectionStep> &)> done)
{
    std::unique_ptr<Connector> connector = m_parts.makeConnector(server, connectorParts());
    if (!connector) {
        done({});
        return 0;
    }
    const quint64 number = ++m_trialNumber;
    Connector &trial = *(m_trials[number] = std::move(connector));
    trial.testConnection([this, number, done = std::move(done)](const QList<ConnectionStep> &steps) {
        done(steps);
        // Not here: the connector is still on the stack.
        QMetaObject::invokeMethod(
            this, [this, number] { m_trials.erase(number); }, Qt::QueuedConnection);
    });
    return number;
}

void Monitor::breakOffTest(quint64 number)
{
    m_trials.erase(number);
}

} // namespace jobwatch
