#pragma once

#include <map>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/base/clock.h"
#include "core/connector/connector.h"
#include "core/domain/trial.h"
#include "core/monitor/cleaning.h"
#include "core/monitor/engine.h"
#include "core/monitor/journal.h"
#include "core/monitor/lookingon.h"
#include "core/notify/notifier.h"
#include "core/report/reportcalendar.h"
#include "core/settings/configwatch.h"

namespace jobwatch {

class FreeRequestCaller;
class TestRun;

// Makes what is mailed of a report that is due, from the history at `location`. Done comes once, with the
// event loop.
using MakeReport =
    std::function<void(const DueReport &report, const QString &location, Done<MailedReport> done)>;

// What the monitor reaches the world through; tests hand it doubles.
struct MonitorParts
{
    const Clock &clock;
    std::unique_ptr<Http> http{};
    std::unique_ptr<Secrets> secrets{};
    std::function<std::unique_ptr<Connector>(const ServerDefinition &, const ConnectorParts &)>
        makeConnector{};
    std::function<bool()> networkIsUp{};
    OpenedStore store{};
    Journal::Reopen reopen{}; // nothing: a damaged history is not opened anew
    QString who{}; // whose orders from within notices are
    QString configFile{}; // told of when it is spoilt; empty: nobody looks at it
    std::optional<NotificationSettings> notifications{}; // nothing: nobody is told
    ChannelMaker makeChannel{}; // nothing: the real ones
    Retention keep{}; // of the history
    QList<ReportDefinition> reports{}; // those with a schedule are sent
    MakeReport makeReport{}; // nothing: none is sent
};

// Under this name the last sign of life of a monitor is kept.
inline const QString aliveName = QStringLiteral("alive");

// Carries out what the engine decides, and tells it what came of it. Lives in the monitor thread.
class Monitor : public QObject
{
    Q_OBJECT

public:
    explicit Monitor(MonitorParts parts, QObject *parent = nullptr);
    ~Monitor() override;

    void begin(const QList<ServerDefinition> &servers, const QList<RequestTimer> &timers = {},
               bool readOnly = false);
    void handle(const Event &event);
    void taken(quint64 sequence);
    // The number of the test, for breaking it off.
    quint64 testConnection(const ServerDefinition &server,
                           std::function<void(const QList<ConnectionStep> &)> done);
    void breakOffTest(quint64 number); // nothing more is sent, and nothing is answered
    // Runs a test as it is given. `seen` is told of every change, and last of a trial that is over. The
    // number is for breaking it off.
    using TrialSeen = std::function<void(const Trial &)>;
    quint64 tryTest(const RunnerKey &runner, const TestDefinition &definition, const TrialSeen &seen);
    void breakOffTrial(quint64 number);
    void setNotifications(const NotificationSettings &settings);
    void setReports(const QList<ReportDefinition> &reports);
    void setRetention(const Retention &keep) { m_parts.keep = keep; } // from the next cleaning on
    void sendTestNotice(const NotificationChannel &channel, Done<void> done);
    // From now on tests, calls and changes are made, and notices and reports are sent.
    void leaveReadOnly(const std::optional<NotificationSettings> &notifications,
                       const QList<ReportDefinition> &reports);
    // From now on nothing leaves this machine but questions. Tests that are running end by themselves; a
    // shared history is given up, so that another one may go on.
    void enterReadOnly(const std::optional<NotificationSettings> &notifications);

    const Clock &clock() const { return m_parts.clock; }

Q_SIGNALS:
    void published(const jobwatch::Snapshot &snapshot);
    void happened(const QList<jobwatch::HistoryEvent> &events);
    void historyOpened(const QString &location);
    // A person wants to see what a notice is about.
    void showAsked(const jobwatch::Scope &scope, const std::optional<jobwatch::TimerKey> &timer);

private:
    ChannelParts channelParts();
    void beginNotices();
    void beginReports();
    void makeDueReport();
    void reportMade(const DueReport &due, const Result<MailedReport> &report);
    void reportFailed(const DueReport &due, const Error &error);
    void keepCalendar();
    void showSoon();
    const NotificationChannel *mailChannel(const QString &name) const;
    Snapshot lookNow() const;
    void actOn(NoticeAction action, const CauseNotice &notice);
    // monitorsharing.cpp
    void takeTurn();
    void takeTurnIfRefused();
    void lead();
    void lookOn(const Result<std::optional<HistoryOwner>> &owner);
    void lookAgain();
    void giveUp(); // a shared history
    void setMayCancel(bool may);
    void renew();
    void rememberSetup(const Event &event);
    void setUp();
    bool mayAct();
    void restore();
    void restorePlans();
    void noteStart();
    void noteAlive();
    void keepDecisions();
    // monitorconfiguration.cpp
    void beginConfiguration();
    void lookAtConfiguration();
    void beginCleaning();
    void cleanIfDue();
    void later(const Event &event);
    Connector *connectorOf(const ServerId &server);
    void restoreBeliefs(const QList<ServerDefinition> &servers);
    void keepBeliefs();
    void wake();
    void armAlarm();
    void publish();
    void flushIfDue();
    void flush();
    void tellStorage(Status status, const QString &reason, Instant now);
    void settleInNewHistory();

    void perform(const Connect &action);
    void perform(const Disconnect &action);
    void perform(const FetchInventory &action);
    void perform(const FetchJobs &action);
    void perform(const StartTest &action);
    void perform(const StartTrial &action);
    void perform(const RefuseTrial &action);
    void perform(const CheckNetwork &action);
    void perform(const RecordEvidence &action);
    void perform(const KeepRunner &action);
    void perform(const KeepValue &action);
    void perform(const Tell &action);
    void perform(const FetchTimers &action);
    void perform(const FetchTimerRuns &action);
    void perform(const ChangeTimer &action);
    void perform(const CallEndpoint &action);
    void perform(const KeepTimer &action);
    void perform(const RecordRun &action);
    void testCannotRun(const StartTest &action, const Error &error);
    void forgetServer(const ServerId &server);
    void forgetRuns(); // of tests and trials, on all servers
    void refuseTrial(quint64 number, const QString &reason);
    void forgetTrials(const ServerId &server);
    ConnectorParts connectorParts() const { return {*m_parts.http, *m_parts.secrets, m_parts.clock}; }

    MonitorParts m_parts;
    QList<ServerDefinition> m_servers{}; // as configured at present
    QList<RequestTimer> m_timers{};
    bool m_readOnly = false;
    std::unique_ptr<Engine> m_engine{std::make_unique<Engine>()};
    int m_turn = 0; // counts the engines
    std::optional<LookingOn> m_lookingOn{}; // while another one owns the history
    Journal m_journal;
    std::map<ServerId, std::unique_ptr<Connector>> m_connectors{};
    std::map<quint64, std::unique_ptr<Connector>> m_trials{}; // of connection tests that are running
    quint64 m_trialNumber = 0;
    std::unique_ptr<FreeRequestCaller> m_freeCaller{}; // for timers that belong to no server
    std::map<quint64, TestRun *> m_tests{};
    struct Tried
    {
        RunnerKey runner{};
        TestRun *run = nullptr; // once it was started
        TrialSeen seen{};
    };
    std::map<quint64, Tried> m_tried{};
    QList<QPointer<TestRun>> m_parting{}; // broken off before the server accepted them
    QList<HistoryEvent> m_news{};
    QTimer m_alarm{};
    QTimer m_publishing{};
    quint64 m_sequence = 0;
    Instant m_beliefsKept{};
    Instant m_aliveKept{};
    Cleaning m_cleaning{};
    bool m_decided = false; // about a timer, and not on the disk yet
    bool m_shown = true; // the window took the last snapshot
    bool m_dirty = false;
    std::unique_ptr<Smtp> m_smtp{};
    std::unique_ptr<Notifier> m_notifier{};
    std::map<quint64, std::unique_ptr<NoticeChannel>> m_testChannels{}; // of tests that are running
    ReportCalendar m_calendar{};
    std::unique_ptr<ConfigWatch> m_configWatch{};
    QString m_configurationTrouble{}; // what was told of it last
    bool m_hadConfiguration = false;
};

} // namespace jobwatch
