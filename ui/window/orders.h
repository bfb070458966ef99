#pragma once

#include <functional>
#include <optional>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/domain/connectionstep.h"
#include "core/domain/historysettings.h"
#include "core/domain/maintenance.h"
#include "core/domain/notificationsettings.h"
#include "core/domain/reportdefinition.h"
#include "core/domain/server.h"
#include "core/domain/timer.h"
#include "core/domain/trial.h"

class QObject;

namespace jobwatch {

class MonitorClient;

// What the window may ask of the monitoring core. Every order is posted; its effect shows in the next
// snapshot. In tests each member is a recorder.
struct Orders
{
    using Steps = std::function<void(const QList<ConnectionStep> &)>;

    std::function<void(const QList<Scope> &)> testNow{};
    std::function<void(const QList<Scope> &, const QString &reason, std::optional<Instant> until)> pause{};
    std::function<void(const QList<Scope> &)> resume{};
    std::function<void(const QList<Scope> &, const TestPolicy &)> setPolicy{};
    std::function<void(const QList<Scope> &)> clearPolicy{};
    std::function<void(const QList<TimerKey> &, const QString &reason, std::optional<Instant> until,
                       bool untilGreen)>
        pauseTimers{};
    // `anew`: the server's timers are deleted and made anew, so that they are sure to fire.
    std::function<void(const QList<TimerKey> &, bool anew)> resumeTimers{};
    std::function<void(const QList<TimerKey> &)> probeTimers{};
    std::function<void(const QList<TimerKey> &)> resetFailures{}; // of closed breakers
    std::function<void(const QList<TimerRecord> &before)> recallFailures{}; // takes that back
    std::function<void(const QList<TimerKey> &)> removeTimers{}; // on their server
    std::function<void(const QList<Scope> &, const QString &comment, std::optional<Instant> until)>
        acknowledge{};
    std::function<void(const QList<Scope> &)> liftAcknowledgement{};
    std::function<void(const Maintenance &)> planMaintenance{};
    std::function<void(const QString &id)> endMaintenance{};
    std::function<void(Instant until)> muteNotices{}; // checks go on
    std::function<void()> unmuteNotices{};
    std::function<void()> leaveReadOnly{};
    std::function<void()> enterReadOnly{}; // nothing leaves this machine but questions
    std::function<void(const QList<ServerId> &)> refresh{};
    std::function<void(const ServerDefinition &)> setServer{};
    std::function<void(const ServerId &)> removeServer{};
    std::function<void(const QList<RequestTimer> &)> setRequestTimers{}; // all of them
    std::function<void(const ServerDefinition &, QObject *context, Steps then)> testConnection{};
    // Runs a test as it is given; see MonitorClient. The context's end breaks it off.
    std::function<void(const RunnerKey &, const TestDefinition &, QObject *context,
                       std::function<void(const Trial &)> then)>
        tryTest{};
    std::function<void(const NotificationSettings &)> setNotifications{};
    std::function<void(const QList<ReportDefinition> &)> setReports{}; // those with a schedule are mailed
    std::function<void(const Retention &)> setRetention{}; // of the history
    // A message past all rules, by settings that need not be saved.
    std::function<void(const NotificationChannel &channel, QObject *context,
                       std::function<void(const Result<void> &)> then)>
        sendTestNotice{};
};

// `client` must outlive what is returned.
Orders ordersOf(MonitorClient &client);

} // namespace jobwatch
