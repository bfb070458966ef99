#include "tests/ui/windowfixture.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

QString words(const QList<Scope> &scopes)
{
    QStringList all;
    for (const Scope &scope : scopes)
        all.append(QStringList{scope.server.value, scope.service.value, scope.runner.value}.join(u'/'));
    return all.join(u' ');
}

QString words(const QList<TimerKey> &timers)
{
    QStringList all;
    for (const TimerKey &timer : timers)
        all.append(timer.id.value.section(u'/', -1));
    return all.join(u' ');
}

Orders Recorder::asOrders()
{
    return Orders{
        .testNow = [this](const QList<Scope> &scopes) { orders.append(u"test "_s + words(scopes)); },
        .pause =
            [this](const QList<Scope> &scopes, const QString &reason, std::optional<Instant> end) {
                orders.append(u"pause "_s + words(scopes) + u": "_s + reason);
                until = end;
            },
        .resume = [this](const QList<Scope> &scopes) { orders.append(u"resume "_s + words(scopes)); },
        .setPolicy =
            [this](const QList<Scope> &scopes, const TestPolicy &given) {
                orders.append(u"policy "_s + words(scopes));
                policy = given;
            },
        .clearPolicy = [this](const QList<Scope> &scopes) { orders.append(u"clear "_s + words(scopes)); },
        .pauseTimers =
            [this](const QList<TimerKey> &timers, const QString &reason, std::optional<Instant> end,
                   bool untilGreen) {
                orders.append(u"pause timers "_s + words(timers) + u": "_s + reason
                              + (untilGreen ? u" until green"_s : QString()));
                until = end;
            },
        .resumeTimers =
            [this](const QList<TimerKey> &timers, bool anew) {
                orders.append((anew ? u"make anew "_s : u"resume timers "_s) + words(timers));
            },
        .probeTimers = [this](const QList<TimerKey> &timers) { orders.append(u"probe "_s + words(timers)); },
        .removeTimers =
            [this](const QList<TimerKey> &timers) { orders.append(u"remove timers "_s + words(timers)); },
        .acknowledge =
            [this](const QList<Scope> &scopes, const QString &comment, std::optional<Instant> end) {
                orders.append(u"acknowledge "_s + words(scopes) + u": "_s + comment);
                until = end;
            },
        .liftAcknowledgement =
            [this](const QList<Scope> &scopes) { orders.append(u"lift "_s + words(scopes)); },
        .planMaintenance =
            [this](const Maintenance &plan) {
                orders.append(u"maintain "_s + words({plan.scope}) + u": "_s + plan.reason);
                plans.append(plan);
            },
        .endMaintenance = [this](const QString &id) { orders.append(u"end maintenance "_s + id); },
        .refresh =
            [this](const QList<ServerId> &names) {
                QString order = u"refresh"_s;
                for (const ServerId &name : names)
                    order += u' ' + name.value;
                orders.append(order);
            },
        .setServer =
            [this](const ServerDefinition &server) {
                orders.append(u"server "_s + server.name.value);
                servers.append(server);
            },
        .removeServer = [this](const ServerId &name) { orders.append(u"remove "_s + name.value); },
        .setRequestTimers =
            [this](const QList<RequestTimer> &timers) {
                orders.append(u"request timers %1"_s.arg(timers.size()));
            },
        .testConnection =
            [this](const ServerDefinition &, QObject *, const Orders::Steps &then) {
                ++connectionTests;
                then(steps);
            },
    };
}

Questions sampleQuestions()
{
    return Questions{
        .evidence =
            [](QObject *, const HistoryQuery &query, const Questions::Then<QList<Evidence>> &then) {
                const bool known = query.scope == scopeOf(sampleRunner());
                then(known ? sampleEvidence() : QList<Evidence>());
            },
        .events = [](QObject *, const HistoryQuery &,
                     const Questions::Then<QList<HistoryEvent>> &then) { then(sampleEvents()); },
        .history =
            [](QObject *, const QList<RunnerKey> &keys, Instant from, Instant,
               const Questions::Then<QList<RunnerHistory>> &then) {
                const Snapshot snapshot = sampleSnapshot();
                QList<RunnerHistory> all;
                for (const RunnerKey &key : keys) {
                    const RunnerState *runner = findRunner(snapshot, key);
                    RunnerHistory one{.key = key};
                    one.status = {{from, Status::Ok}};
                    if (runner)
                        one.status.append(runner->lastDay);
                    for (const Stage stage : allStages)
                        one.stages[stage] = runner && runner->decisiveStage == stage
                            ? one.status
                            : QList<StatusPoint>{{from, Status::Ok}};
                    if (key == sampleRunner())
                        one.durations = sampleDurations();
                    all.append(one);
                }
                then(all);
            },
        .timerPast =
            [](QObject *, const TimerKey &key, Instant, Instant, const Questions::Then<TimerPast> &then) {
                then(key == sampleTimer() ? sampleTimerPast() : TimerPast());
            },
        .whatIf = [](QObject *, const WhatIfQuestion &question,
                     const Questions::Then<WhatIf> &then) { then(sampleWhatIf(question)); },
    };
}

TimerPast sampleTimerPast()
{
    using namespace std::chrono_literals;
    TimerPast past;
    for (int i = 0; i < 12; ++i) {
        const Instant at = sampleNow() - 5min * i - 3min;
        const bool skipped = i < 7 && i != 4;
        if (skipped)
            continue;
        const bool passed = i > 9;
        past.runs.append({.timer = sampleTimer(),
                          .step = passed ? RunStep::Passed : RunStep::Failed,
                          .at = at,
                          .httpStatus = passed ? 204 : 403,
                          .cause = passed ? Cause::None : Cause::AccessDenied,
                          .text = passed ? QString() : u"Access Denied"_s,
                          .probe = i == 4});
    }
    const auto event = [](Span ago, HistoryKind kind) {
        return HistoryEvent{.at = sampleNow() - ago,
                            .kind = kind,
                            .scope = {.server = sampleTimer().server},
                            .timer = sampleTimer()};
    };
    past.events = {event(21min, HistoryKind::BreakerProbed), event(23min, HistoryKind::TimerProbed),
                   event(35min, HistoryKind::BreakerOpened)};
    return past;
}

WhatIf sampleWhatIf(const WhatIfQuestion &question)
{
    using namespace std::chrono_literals;
    const bool tight = question.proposed.kind == PolicyKind::Adaptive && question.proposed.price < .1;
    WhatIf result{.from = sampleNow() - 30 * 24h, .to = sampleNow(), .runners = 54, .userJobs = 18'412};
    result.testJobs = 13'770;
    result.present = {459, 5340, 61, 12, 36min, 134min, 9.1, .0124, .0045, .0018};
    result.proposed =
        tight ? Consequences{691, 8280, 61, 10, 28min, 100min, 10.4, .0095, .0034, .0017} : result.present;
    result.fixedTen = {7722, 212'400, 61, 3, 8min, 21min, 96, .0189, .0022, .0086};
    result.limits = {WhatIfLimit::ResultsInferred, WhatIfLimit::OnsetUnknown, WhatIfLimit::ReportsLeftOut,
                     WhatIfLimit::UnseenOutages};
    return result;
}

void WindowFixture::open(const Snapshot &snapshot)
{
    window = std::make_unique<MainWindow>(recorder.asOrders(), sampleQuestions(), setup);
    window->resize(1440, 900);
    window->showSnapshot(snapshot);
    window->showHistoryOpened();
    if (setup.stateFile.isEmpty())
        window->openView(ViewId::Services);
    window->show();
}

Settings settingsOf(const Snapshot &snapshot)
{
    Settings settings;
    for (const ServerState &server : snapshot.servers)
        settings.servers.append({.name = server.name, .kind = server.kind, .url = server.url});
    return settings;
}

} // namespace jobwatch
