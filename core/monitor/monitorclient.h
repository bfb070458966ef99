#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QThread>

#include "core/base/clock.h"
#include "core/domain/connectionstep.h"
#include "core/domain/historysettings.h"
#include "core/domain/notificationsettings.h"
#include "core/domain/snapshot.h"
#include "core/domain/trial.h"
#include "core/report/formats.h"

namespace jobwatch {

class Monitor;

// What the monitoring core needs to start. The clock must outlive the client.
struct MonitorSetup
{
    QList<ServerDefinition> servers{};
    QString storeLocation{}; // as openStore takes it
    QString configFile{}; // told of when it is spoilt; empty: there is none
    QString who{}; // the operator's name for orders
    QList<RequestTimer> timers{};
    bool readOnly = false; // nothing leaves this machine but questions; notices on its own desktop only
    std::optional<NotificationSettings> notifications{}; // nothing: nobody is told
    Retention keep{}; // of the history
    QList<ReportDefinition> reports{}; // those with a schedule are mailed
    QList<ReportWriter> reportWriters = jobwatch::reportWriters(); // PDF needs one that paints
};

// The window's handle on the monitoring core in its own thread. Orders are posted; their effect shows in
// the next snapshot, a refusal as a HistoryEvent of kind OrderRefused. Nothing here blocks but the
// destructor.
class MonitorClient : public QObject
{
    Q_OBJECT

public:
    MonitorClient(const MonitorSetup &setup, const Clock &clock, QObject *parent = nullptr);
    ~MonitorClient() override;

    void start();

    // Orders are the operator's, or those of `who` where one is given.
    void testNow(const QList<Scope> &scopes, const QString &who = {});
    void pause(const QList<Scope> &scopes, const QString &reason, std::optional<Instant> until,
               const QString &who = {});
    void resume(const QList<Scope> &scopes, const QString &who = {});
    void setPolicy(const QList<Scope> &scopes, const TestPolicy &policy);
    void clearPolicy(const QList<Scope> &scopes); // back to the configuration's
    void pauseTimers(const QList<TimerKey> &timers, const QString &reason, std::optional<Instant> until,
                     bool untilGreen, const QString &who = {});
    // `anew`: on a FOLIO server the timer is deleted and made anew, so that it fires for sure.
    void resumeTimers(const QList<TimerKey> &timers, bool anew, const QString &who = {});
    void probeTimers(const QList<TimerKey> &timers, const QString &who = {});
    void resetFailures(const QList<TimerKey> &timers, const QString &who = {}); // of closed breakers
    void recallFailures(const QList<TimerRecord> &before); // takes that back
    void removeTimers(const QList<TimerKey> &timers); // from their server
    void acknowledge(const QList<Scope> &scopes, const QString &comment, std::optional<Instant> until);
    void liftAcknowledgement(const QList<Scope> &scopes);
    void planMaintenance(const Maintenance &maintenance); // or changes the one of that id
    void endMaintenance(const QString &id);
    void muteNotices(Instant until, const QString &who = {}); // checks go on
    void unmuteNotices(const QString &who = {});
    void refresh(const QList<ServerId> &servers); // reads the inventory again; empty: of all
    void setServer(const ServerDefinition &server); // adds, or replaces the one of that name
    void removeServer(const ServerId &server);
    void giveEvidence(const QList<Evidence> &jobs, const QString &who); // of configured servers
    void setRequestTimers(const QList<RequestTimer> &timers); // all of the configuration

    // Runs in the core and is broken off when the context goes. `then` runs in the caller's thread.
    void testConnection(const ServerDefinition &server, QObject *context,
                        std::function<void(const QList<ConnectionStep> &)> then);

    // Runs a test that need not be configured, within the budget of its server; nothing is recorded. `then`
    // is told of every change in the caller's thread, last of a trial that is over, and not after the context
    // has gone, which breaks it off.
    void tryTest(const RunnerKey &runner, const TestDefinition &definition, QObject *context,
                 std::function<void(const Trial &)> then);

    void leaveReadOnly(); // tests, calls and changes are made from now on
    void enterReadOnly(); // nothing leaves this machine but questions

    // What notices are sent from now on.
    void setNotifications(const NotificationSettings &settings);
    // Which reports are sent by themselves from now on.
    void setReports(const QList<ReportDefinition> &reports);
    // How long the history is kept from now on.
    void setRetention(const Retention &keep);
    // Sends one past all rules, by settings that need not be saved; `then` as above.
    void sendTestNotice(const NotificationChannel &channel, QObject *context,
                        std::function<void(const Result<void> &)> then);

    // The receiver of a snapshot calls this when it has shown it: only then comes the next.
    void taken(quint64 sequence);

Q_SIGNALS:
    void published(const jobwatch::Snapshot &snapshot);
    void happened(const QList<jobwatch::HistoryEvent> &events);
    // Where the history of this run is (a file, or memory when nothing else could be opened): for
    // Reader::open.
    void historyOpened(const QString &location);
    // A person asked for it from within a notice.
    void showAsked(const jobwatch::Scope &scope, const std::optional<jobwatch::TimerKey> &timer);

private:
    QString orElseOperator(const QString &who) const { return who.isEmpty() ? m_setup.who : who; }
    void post(std::function<void(Monitor &)> order);

    MonitorSetup m_setup{};
    const Clock &m_clock;
    QThread m_thread{};
    QObject *m_host = nullptr; // lives in the thread and owns the monitor
    Monitor *m_monitor = nullptr; // touched in the thread only
};

} // namespace jobwatch
