#include "ui/window/monitorlink.h"

#include "core/base/clock.h"
#include "core/domain/asof/asof.h"
#include "core/domain/whatif/recordedevidence.h"
#include "core/monitor/ask.h"
#include "core/monitor/monitorclient.h"
#include "core/notify/noticepreview.h"
#include "core/report/render.h"
#include "ui/window/chartreading.h"
#include "ui/window/dayreading.h"
#include "ui/window/mainwindow.h"
#include "ui/window/orders.h"
#include "ui/window/questions.h"
#include "ui/window/stoppablehistory.h"

namespace jobwatch {

namespace {

Result<RunnerHistory> historyOf(const HistoryReader &history, const RunnerKey &key, Instant from, Instant to)
{
    auto result = readStatuses(history, key, {from, to});
    if (!result)
        return result;
    const auto durations =
        history.durations(HistoryQuery{.scope = scopeOf(key), .from = from, .to = to, .limit = 10'000});
    if (!durations)
        return durations.error();
    result->durations = *durations;
    return result;
}

Result<QList<RunnerHistory>> historiesOf(const HistoryReader &history, const QList<RunnerKey> &keys,
                                         Instant from, Instant to)
{
    QList<RunnerHistory> all;
    for (const RunnerKey &key : keys) {
        auto one = historyOf(history, key, from, to);
        if (!one)
            return one.error();
        all.append(*one);
    }
    return all;
}

Result<AsOfAnswer> asKnown(const HistoryReader &history, const AsOfQuestion &question)
{
    const auto past = readPast(history, question.present, question.at, question.stop);
    if (!past)
        return past.error();
    return AsOfAnswer{snapshotAsOf(question.present, *past), wasWatching(*past)};
}

Result<TimerPast> pastOf(const HistoryReader &history, const TimerKey &timer, Instant from, Instant to)
{
    auto events = history.events(
        HistoryQuery{.scope = Scope{.server = timer.server}, .from = from, .to = to, .limit = 2'000});
    if (!events)
        return events.error();
    TimerPast past;
    if (auto runs = history.timerRuns(timer, from, to, 500))
        past.runs = *runs;
    for (const HistoryEvent &event : *events)
        if (event.timer == timer)
            past.events.append(event);
    if (const auto runs = history.timerRuns(timer, from, to, 2'000))
        past.runs = *runs;
    return past;
}

Result<WhatIf> replayed(const HistoryReader &history, const WhatIfQuestion &question)
{
    std::optional<WhatIf> result;
    if (question.known) {
        result = whatIf(*question.known, question.setup, question.proposed, question.stop);
    } else if (!question.stop.stop_requested()) {
        const auto evidence = recordedEvidence(history, question.setup, question.from, question.to);
        if (!evidence)
            return evidence.error();
        result = whatIf(*evidence, question.setup, question.proposed, question.stop);
    }
    if (!result)
        return Error{ErrorKind::Cancelled, {}, QStringLiteral("a newer proposal came")};
    return *result;
}

} // namespace

Orders ordersOf(MonitorClient &client)
{
    return Orders{
        .testNow = [&client](const QList<Scope> &scopes) { client.testNow(scopes); },
        .pause = [&client](const QList<Scope> &scopes, const QString &reason,
                           std::optional<Instant> until) { client.pause(scopes, reason, until); },
        .resume = [&client](const QList<Scope> &scopes) { client.resume(scopes); },
        .setPolicy = [&client](const QList<Scope> &scopes,
                               const TestPolicy &policy) { client.setPolicy(scopes, policy); },
        .clearPolicy = [&client](const QList<Scope> &scopes) { client.clearPolicy(scopes); },
        .pauseTimers = [&client](const QList<TimerKey> &timers, const QString &reason,
                                 std::optional<Instant> until,
                                 bool untilGreen) { client.pauseTimers(timers, reason, until, untilGreen); },
        .resumeTimers = [&client](const QList<TimerKey> &timers,
                                  bool anew) { client.resumeTimers(timers, anew); },
        .probeTimers = [&client](const QList<TimerKey> &timers) { client.probeTimers(timers); },
        .resetFailures = [&client](const QList<TimerKey> &timers) { client.resetFailures(timers); },
        .recallFailures = [&client](const QList<TimerRecord> &before) { client.recallFailures(before); },
        .removeTimers = [&client](const QList<TimerKey> &timers) { client.removeTimers(timers); },
        .acknowledge =
            [&client](const QList<Scope> &scopes, const QString &comment, std::optional<Instant> until) {
                client.acknowledge(scopes, comment, until);
            },
        .liftAcknowledgement = [&client](const QList<Scope> &scopes) { client.liftAcknowledgement(scopes); },
        .planMaintenance = [&client](const Maintenance &plan) { client.planMaintenance(plan); },
        .endMaintenance = [&client](const QString &id) { client.endMaintenance(id); },
        .muteNotices = [&client](Instant until) { client.muteNotices(until); },
        .unmuteNotices = [&client] { client.unmuteNotices(); },
        .leaveReadOnly = [&client] { client.leaveReadOnly(); },
        .enterReadOnly = [&client] { client.enterReadOnly(); },
        .refresh = [&client](const QList<ServerId> &servers) { client.refresh(servers); },
        .setServer = [&client](const ServerDefinition &server) { client.setServer(server); },
        .removeServer = [&client](const ServerId &server) { client.removeServer(server); },
        .setRequestTimers = [&client](const QList<RequestTimer> &timers) { client.setRequestTimers(timers); },
        .testConnection =
            [&client](const ServerDefinition &server, QObject *context, const Orders::Steps &then) {
                client.testConnection(server, context, then);
            },
        .tryTest =
            [&client](const RunnerKey &runner, const TestDefinition &test, QObject *context,
                      const std::function<void(const Trial &)> &then) {
                client.tryTest(runner, test, context, then);
            },
        .setNotifications =
            [&client](const NotificationSettings &settings) { client.setNotifications(settings); },
        .setReports = [&client](const QList<ReportDefinition> &reports) { client.setReports(reports); },
        .setRetention = [&client](const Retention &keep) { client.setRetention(keep); },
        .sendTestNotice =
            [&client](const NotificationChannel &channel, QObject *context,
                      const std::function<void(const Result<void> &)> &then) {
                client.sendTestNotice(channel, context, then);
            },
    };
}

Questions questionsOf(Reader &reader)
{
    return Questions{
        .evidence =
            [&reader](QObject *context, const HistoryQuery &query,
                      const Questions::Then<QList<Evidence>> &then) {
                reader.ask(
                    context, [query](const HistoryReader &history) { return history.evidence(query); }, then);
            },
        .events =
            [&reader](QObject *context, const HistoryQuery &query,
                      const Questions::Then<QList<HistoryEvent>> &then) {
                reader.ask(
                    context, [query](const HistoryReader &history) { return history.events(query); }, then);
            },
        .history =
            [&reader](QObject *context, const QList<RunnerKey> &keys, Instant from, Instant to,
                      const Questions::Then<QList<RunnerHistory>> &then) {
                reader.ask(
                    context,
                    [keys, from, to](const HistoryReader &history) {
                        return historiesOf(history, keys, from, to);
                    },
                    then);
            },
        .charts =
            [&reader](QObject *context, const ChartQuestion &question,
                      const Questions::Then<ChartAnswer> &then) {
                reader.ask(
                    context,
                    [question](const HistoryReader &history) {
                        return readCharts(StoppableHistory(history, question.stop), question);
                    },
                    then);
            },
        .day =
            [&reader](QObject *context, const DayQuestion &question, const Questions::Then<DayTimes> &then) {
                reader.ask(
                    context, [question](const HistoryReader &history) { return readDay(history, question); },
                    then);
            },
        .incidents =
            [&reader](QObject *context, const IncidentQuestion &question,
                      const Questions::Then<QList<Incident>> &then) {
                reader.ask(
                    context,
                    [question](const HistoryReader &history) {
                        return readIncidents(StoppableHistory(history, question.stop), question.runners,
                                             question.range.from, question.range.to, question.limit);
                    },
                    then);
            },
        .asOf =
            [&reader](QObject *context, const AsOfQuestion &question,
                      const Questions::Then<AsOfAnswer> &then) {
                reader.ask(
                    context, [question](const HistoryReader &history) { return asKnown(history, question); },
                    then);
            },
        .timerPast =
            [&reader](QObject *context, const TimerKey &timer, Instant from, Instant to,
                      const Questions::Then<TimerPast> &then) {
                reader.ask(
                    context,
                    [timer, from, to](const HistoryReader &history) {
                        return pastOf(history, timer, from, to);
                    },
                    then);
            },
        .whatIf =
            [&reader](QObject *context, const WhatIfQuestion &question, const Questions::Then<WhatIf> &then) {
                reader.ask(
                    context, [question](const HistoryReader &history) { return replayed(history, question); },
                    then);
            },
        .notices =
            [&reader](QObject *context, const NotificationSettings &settings, int days,
                      const Questions::Then<NoticePreview> &then) {
                const Instant now = SystemClock().now();
                reader.ask(
                    context,
                    [settings, now, days](const HistoryReader &history) {
                        return previewNotices(settings, history, now - std::chrono::hours(24 * days), now);
                    },
                    then);
            },
        .report =
            [&reader](QObject *context, const ReportDefinition &definition, Instant now, bool demo,
                      const ReportWatcher &watcher, const Questions::Then<Report> &then) {
                reader.ask(
                    context,
                    [definition, now, demo, watcher](const HistoryReader &history) {
                        return reportOf(definition, history, now, demo, watcher);
                    },
                    then);
            },
    };
}

std::unique_ptr<MainWindow> makeWindow(MonitorClient &client, Reader &reader, const WindowSetup &setup)
{
    auto window = std::make_unique<MainWindow>(ordersOf(client), questionsOf(reader), setup);
    MainWindow *view = window.get();
    QObject::connect(&client, &MonitorClient::historyOpened, &reader, &Reader::open);
    QObject::connect(&client, &MonitorClient::historyOpened, view, &MainWindow::showHistoryOpened);
    QObject::connect(&client, &MonitorClient::happened, view, &MainWindow::showEvents);
    QObject::connect(&client, &MonitorClient::showAsked, view, &MainWindow::showAsked);
    QObject::connect(&client, &MonitorClient::published, view, [&client, view](const Snapshot &snapshot) {
        view->showSnapshot(snapshot);
        client.taken(snapshot.sequence);
    });
    return window;
}

} // namespace jobwatch
