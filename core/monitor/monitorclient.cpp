#include "core/monitor/monitorclient.h"

#include <QPointer>

#include "core/http/curlhttp.h"
#include "core/monitor/monitor.h"
#include "core/monitor/ownnetwork.h"
#include "core/monitor/reportmaker.h"

namespace jobwatch {

namespace {

std::optional<NotificationSettings> allowed(std::optional<NotificationSettings> settings, bool readOnly)
{
    if (!settings)
        return {};
    if (readOnly)
        settings->channels.removeIf(
            [](const NotificationChannel &channel) { return channel.kind != ChannelKind::Desktop; });
    return withoutMissingDesktop(*settings, hasDesktop());
}

// Sockets, timers and the SQL connection belong to the thread that makes them.
Monitor *makeMonitor(const MonitorSetup &setup, const Clock &clock, QObject *parent)
{
    const auto open = [where = setup.storeLocation](Instant now) { return openStoreOrFallBack(where, now); };
    MonitorParts parts{
        clock, std::make_unique<CurlHttp>(), makeSecrets(), makeConnector, ownNetworkIsUp, open(clock.now()),
        open};
    parts.who = setup.who;
    parts.configFile = setup.configFile;
    parts.keep = setup.keep;
    parts.notifications = allowed(setup.notifications, setup.readOnly);
    auto maker = std::make_shared<ReportMaker>(clock, setup.reportWriters);
    if (!setup.readOnly)
        parts.reports = setup.reports;
    parts.makeReport = [maker](const DueReport &report, const QString &location, Done<MailedReport> done) {
        maker->make(report, location, std::move(done));
    };
    return new Monitor(std::move(parts), parent);
}

} // namespace

MonitorClient::MonitorClient(const MonitorSetup &setup, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_clock(clock)
    , m_host(new QObject)
{
    m_thread.setObjectName(QStringLiteral("monitor"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
}

MonitorClient::~MonitorClient()
{
    if (!m_thread.isRunning()) {
        delete m_host;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void MonitorClient::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_host,
        [this] {
            m_monitor = makeMonitor(m_setup, m_clock, m_host);
            connect(m_monitor, &Monitor::published, this, &MonitorClient::published);
            connect(m_monitor, &Monitor::happened, this, &MonitorClient::happened);
            connect(m_monitor, &Monitor::historyOpened, this, &MonitorClient::historyOpened);
            connect(m_monitor, &Monitor::showAsked, this, &MonitorClient::showAsked);
            m_monitor->begin(m_setup.servers, m_setup.timers, m_setup.readOnly);
        },
        Qt::QueuedConnection);
}

void MonitorClient::post(std::function<void(Monitor &)> order)
{
    QMetaObject::invokeMethod(
        m_host, [this, order = std::move(order)] { order(*m_monitor); }, Qt::QueuedConnection);
}

void MonitorClient::testNow(const QList<Scope> &scopes, const QString &asker)
{
    post([scopes, who = orElseOperator(asker)](Monitor &monitor) { monitor.handle(TestAsked{scopes, who}); });
}

void MonitorClient::pause(const QList<Scope> &scopes, const QString &reason, std::optional<Instant> until,
                          const QString &who)
{
    const Pause pause{orElseOperator(who), reason, {}, until};
    post([scopes, pause](Monitor &monitor) { monitor.handle(PauseAsked{scopes, pause}); });
}

void MonitorClient::resume(const QList<Scope> &scopes, const QString &asker)
{
    post([scopes, who = orElseOperator(asker)](Monitor &monitor) {
        monitor.handle(ResumeAsked{scopes, who});
    });
}

void MonitorClient::setPolicy(const QList<Scope> &scopes, const TestPolicy &policy)
{
    post([scopes, policy, who = m_setup.who](Monitor &monitor) {
        monitor.handle(PolicyAsked{scopes, policy, who});
    });
}

void MonitorClient::clearPolicy(const QList<Scope> &scopes)
{
    post([scopes, who = m_setup.who](Monitor &monitor) { monitor.handle(PolicyAsked{scopes, {}, who}); });
}

void MonitorClient::pauseTimers(const QList<TimerKey> &timers, const QString &reason,
                                std::optional<Instant> until, bool untilGreen, const QString &who)
{
    const Pause pause{.who = orElseOperator(who), .reason = reason, .since = {}, .until = until};
    post([=](Monitor &monitor) { monitor.handle(PauseTimersAsked{timers, pause, untilGreen}); });
}

void MonitorClient::resumeTimers(const QList<TimerKey> &timers, bool anew, const QString &asker)
{
    post([=, who = orElseOperator(asker)](Monitor &monitor) {
        monitor.handle(ResumeTimersAsked{timers, who, anew});
    });
}

void MonitorClient::probeTimers(const QList<TimerKey> &timers, const QString &asker)
{
    post([=, who = orElseOperator(asker)](Monitor &monitor) {
        monitor.handle(ProbeTimersAsked{timers, who});
    });
}

void MonitorClient::resetFailures(const QList<TimerKey> &timers, const QString &asker)
{
    post([=, who = orElseOperator(asker)](Monitor &monitor) {
        monitor.handle(ResetFailuresAsked{timers, who, {}});
    });
}

void MonitorClient::recallFailures(const QList<TimerRecord> &before)
{
    QList<TimerKey> timers;
    for (const TimerRecord &record : before)
        timers.append(record.key);
    post([=, who = m_setup.who](Monitor &monitor) {
        monitor.handle(ResetFailuresAsked{timers, who, before});
    });
}

void MonitorClient::removeTimers(const QList<TimerKey> &timers)
{
    post([=, who = m_setup.who](Monitor &monitor) { monitor.handle(RemoveTimersAsked{timers, who}); });
}

void MonitorClient::acknowledge(const QList<Scope> &scopes, const QString &comment,
                                std::optional<Instant> until)
{
    const Acknowledgement given{.who = m_setup.who, .comment = comment, .since = {}, .until = until};
    post([=](Monitor &monitor) { monitor.handle(AcknowledgeAsked{scopes, given}); });
}

void MonitorClient::liftAcknowledgement(const QList<Scope> &scopes)
{
    post([=, who = m_setup.who](Monitor &monitor) { monitor.handle(AcknowledgementLiftAsked{scopes, who}); });
}

void MonitorClient::planMaintenance(const Maintenance &maintenance)
{
    Maintenance plan = maintenance;
    plan.who = m_setup.who;
    post([=](Monitor &monitor) { monitor.handle(MaintenanceAsked{plan}); });
}

void MonitorClient::endMaintenance(const QString &id)
{
    post([=, who = m_setup.who](Monitor &monitor) { monitor.handle(MaintenanceEndAsked{id, who}); });
}

void MonitorClient::muteNotices(Instant until, const QString &who)
{
    post([until, asker = orElseOperator(who)](Monitor &monitor) {
        monitor.handle(MutingAsked{until, asker});
    });
}

void MonitorClient::unmuteNotices(const QString &who)
{
    post([asker = orElseOperator(who)](Monitor &monitor) { monitor.handle(UnmutingAsked{asker}); });
}

void MonitorClient::giveEvidence(const QList<Evidence> &jobs, const QString &who)
{
    post([=](Monitor &monitor) { monitor.handle(EvidenceGiven{jobs, who}); });
}

void MonitorClient::setRequestTimers(const QList<RequestTimer> &timers)
{
    post([=](Monitor &monitor) { monitor.handle(TimersSet{timers}); });
}

void MonitorClient::refresh(const QList<ServerId> &servers)
{
    post([servers](Monitor &monitor) { monitor.handle(RefreshAsked{servers}); });
}

void MonitorClient::setServer(const ServerDefinition &server)
{
    post([server](Monitor &monitor) { monitor.handle(ServerSet{server}); });
}

void MonitorClient::removeServer(const ServerId &server)
{
    post([server](Monitor &monitor) { monitor.handle(ServerRemoved{server}); });
}

void MonitorClient::testConnection(const ServerDefinition &server, QObject *context,
                                   std::function<void(const QList<ConnectionStep> &)> then)
{
    const auto number = std::make_shared<quint64>(0); // touched in the monitor's thread only
    const auto goes = connect(context, &QObject::destroyed, this, [this, number] {
        post([number](Monitor &monitor) { monitor.breakOffTest(*number); });
    });
    // The answer comes back to this object first: only in its own thread can the context be looked at safely.
    auto answered = [this, goes, context = QPointer<QObject>(context),
                     then = std::move(then)](const QList<ConnectionStep> &steps) {
        QMetaObject::invokeMethod(
            this,
            [goes, context, then, steps] {
                disconnect(goes);
                if (context)
                    then(steps);
            },
            Qt::QueuedConnection);
    };
    post([server, number, answered = std::move(answered)](Monitor &monitor) {
        *number = monitor.testConnection(server, answered);
    });
}

void MonitorClient::tryTest(const RunnerKey &runner, const TestDefinition &definition, QObject *context,
                            std::function<void(const Trial &)> then)
{
    const auto number = std::make_shared<quint64>(0); // touched in the monitor's thread only
    const auto goes = connect(context, &QObject::destroyed, this, [this, number] {
        post([number](Monitor &monitor) { monitor.breakOffTrial(*number); });
    });
    auto seen = [this, goes, context = QPointer<QObject>(context),
                 then = std::move(then)](const Trial &trial) {
        QMetaObject::invokeMethod(
            this,
            [goes, context, then, trial] {
                if (trial.isOver())
                    disconnect(goes);
                if (context)
                    then(trial);
            },
            Qt::QueuedConnection);
    };
    post([runner, definition, number, seen = std::move(seen)](Monitor &monitor) {
        *number = monitor.tryTest(runner, definition, seen);
    });
}

void MonitorClient::leaveReadOnly()
{
    m_setup.readOnly = false;
    post([setup = m_setup](Monitor &monitor) {
        monitor.leaveReadOnly(allowed(setup.notifications, false), setup.reports);
    });
}

void MonitorClient::enterReadOnly()
{
    m_setup.readOnly = true;
    post([setup = m_setup](Monitor &monitor) { monitor.enterReadOnly(allowed(setup.notifications, true)); });
}

void MonitorClient::setNotifications(const NotificationSettings &settings)
{
    m_setup.notifications = settings;
    post([settings, readOnly = m_setup.readOnly](Monitor &monitor) {
        monitor.setNotifications(*allowed(settings, readOnly));
    });
}

void MonitorClient::setRetention(const Retention &keep)
{
    post([keep](Monitor &monitor) { monitor.setRetention(keep); });
}

void MonitorClient::setReports(const QList<ReportDefinition> &reports)
{
    m_setup.reports = reports;
    if (!m_setup.readOnly)
        post([reports](Monitor &monitor) { monitor.setReports(reports); });
}

void MonitorClient::sendTestNotice(const NotificationChannel &channel, QObject *context,
                                   std::function<void(const Result<void> &)> then)
{
    auto answered = [this, context = QPointer<QObject>(context),
                     then = std::move(then)](const Result<void> &result) {
        QMetaObject::invokeMethod(
            this,
            [context, then, result] {
                if (context)
                    then(result);
            },
            Qt::QueuedConnection);
    };
    post([channel, answered = std::move(answered)](Monitor &monitor) {
        monitor.sendTestNotice(channel, answered);
    });
}

void MonitorClient::taken(quint64 sequence)
{
    post([sequence](Monitor &monitor) { monitor.taken(sequence); });
}

} // namespace jobwatch
