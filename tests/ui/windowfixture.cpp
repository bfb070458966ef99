#include "tests/ui/windowfixture.h"

#include <algorithm>
#include <cmath>

#include "tests/ui/samplereport.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// Incidents of a week as an operator would have had them.
QList<Incident> sampleIncidents()
{
    using namespace std::chrono_literals;
    const Instant now = sampleNow();
    const RunnerKey iprscan{{u"bio-tools"_s}, {u"iprscan"_s}, {u"grid"_s}};
    const RunnerKey tcoffee{{u"bio-tools"_s}, {u"tcoffee"_s}, {u"slurm"_s}};
    const auto incident = [now](const RunnerKey &runner, Span ago, Span length, Status worst, Stage stage,
                                Cause cause) {
        Incident one{.runner = runner, .began = now - ago, .worst = worst, .stage = stage, .cause = cause};
        if (length < ago)
            one.ended = one.began + length;
        return one;
    };
    QList<Incident> all{
        incident(sampleRunner(), 134min, 134min, Status::Down, Stage::Startup, Cause::NotExecutable),
        incident(iprscan, 48min, 48min, Status::Down, Stage::Execution, Cause::Interrupted),
        incident(sampleRunner(), 92h, 151min, Status::Down, Stage::Startup, Cause::CommandNotFound),
        incident(iprscan, 125h, 302min, Status::Down, Stage::Execution, Cause::ProgramFailed),
        incident(tcoffee, 121h, 370min, Status::Warning, Stage::Execution, Cause::DeadlineExceeded),
        incident(sampleRunner(), 147h, 51min, Status::Down, Stage::Startup, Cause::StartFailed)};
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].firstEvidence = i % 2 ? Source::TestJob : Source::UserJob;
        all[i].foundAfter = i % 2 ? 4min * (i + 1) : Span(20s);
    }
    all[2].acknowledgedBy = u"J. Lind"_s;
    all[2].comment = u"module update"_s;
    all[3].acknowledgedBy = u"A. Berg"_s;
    std::stable_sort(all.begin(), all.end(),
                     [](const Incident &a, const Incident &b) { return a.began > b.began; });
    return all;
}

// The status that the incidents say.
QList<StatusPoint> statusOf(const RunnerKey &key, Instant from)
{
    QList<StatusPoint> points;
    for (const Incident &incident : sampleIncidents()) {
        if (!(incident.runner == key))
            continue;
        points.append({incident.began, incident.worst});
        if (incident.ended)
            points.append({*incident.ended, Status::Ok});
    }
    std::sort(points.begin(), points.end(),
              [](const StatusPoint &a, const StatusPoint &b) { return a.at < b.at; });
    points.prepend({from, Status::Ok});
    return points;
}

ChartAnswer sampleCharts(const ChartQuestion &question)
{
    using namespace std::chrono_literals;
    const Snapshot snapshot = sampleSnapshot();
    ChartAnswer answer;
    for (const RunnerKey &key : question.runners) {
        RunnerHistory one{.key = key, .status = statusOf(key, question.range.from)};
        const RunnerState *runner = findRunner(snapshot, key);
        for (const Stage stage : allStages)
            one.stages[stage] = runner && runner->decisiveStage == stage
                ? one.status
                : QList<StatusPoint>{{question.range.from, Status::Ok}};
        if (runner && runner->pause)
            one.paused = {{sampleNow() - 60h, sampleNow() - 50h}};
        answer.runners.append(one);
    }
    for (const TimerKey &key : question.timers) {
        using enum HistoryKind;
        TimerHistory timer{.key = key, .name = key.id.value, .present = BreakerState::Open};
        for (const auto &[ago, kind] :
             {std::pair{100h, BreakerOpened}, {97h, BreakerClosed}, {30h, BreakerOpened}})
            timer.events.append({.at = sampleNow() - ago, .kind = kind, .timer = key});
        for (int i = 0; i < 40; ++i)
            timer.runs.append({.timer = key,
                               .step = i < 10 ? RunStep::Failed : RunStep::Passed,
                               .at = sampleNow() - i * 4h});
        answer.timers.append(timer);
    }
    QList<EvidenceTotal> totals;
    for (int hour = 0; hour < 7 * 24; ++hour)
        totals.append({.from = std::chrono::floor<std::chrono::hours>(sampleNow()) - hour * 1h,
                       .passed = 1,
                       .cpuTime = std::chrono::seconds(40 + (hour * 13) % 50)});
    answer.jobs = historyOfJobs(sampleDurations(), totals, question.range);
    return answer;
}

// Then, all was well.
AsOfAnswer sampleAsOf(const AsOfQuestion &question)
{
    AsOfAnswer answer{.snapshot = question.present};
    answer.snapshot.at = question.at;
    for (ServerState &server : answer.snapshot.servers) {
        server.contact = Contact::Reachable;
        server.status = Status::Ok;
        for (ServiceState &service : server.services) {
            service.status = Status::Ok;
            service.reported = {};
            for (RunnerState &runner : service.runners) {
                runner = RunnerState{
                    .key = runner.key, .status = Status::Ok, .since = question.at - std::chrono::hours(9)};
                runner.lastEvidence = question.at - std::chrono::minutes(7);
                for (const Stage stage : allStages)
                    runner.stages[stage] = {
                        .status = Status::Ok, .since = runner.since, .lastEvidence = runner.lastEvidence};
            }
        }
    }
    return answer;
}

} // namespace

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
        .resetFailures =
            [this](const QList<TimerKey> &timers) { orders.append(u"reset "_s + words(timers)); },
        .recallFailures =
            [this](const QList<TimerRecord> &before) {
                QList<TimerKey> timers;
                for (const TimerRecord &record : before)
                    timers.append(record.key);
                orders.append(u"recall "_s + words(timers));
            },
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
        .muteNotices =
            [this](Instant end) {
                orders.append(u"mute"_s);
                until = end;
            },
        .unmuteNotices = [this] { orders.append(u"unmute"_s); },
        .leaveReadOnly = [this] { orders.append(u"leave read-only"_s); },
        .enterReadOnly = [this] { orders.append(u"enter read-only"_s); },
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
        .tryTest =
            [this](const RunnerKey &runner, const TestDefinition &test, QObject *context,
                   const std::function<void(const Trial &)> &then) {
                orders.append(u"try "_s + words({scopeOf(runner)}));
                tried.append(test);
                trialSeen = then;
                trialContext = context;
            },
        .setNotifications =
            [this](const NotificationSettings &settings) {
                orders.append(u"notifications"_s);
                notifications = settings;
            },
        .setReports = [this](const QList<ReportDefinition> &) { orders.append(u"reports"_s); },
        .setRetention =
            [this](const Retention &keep) {
                orders.append(u"retention"_s);
                retention = keep;
            },
        .sendTestNotice =
            [this](const NotificationChannel &channel, QObject *,
                   const std::function<void(const Result<void> &)> &then) {
                orders.append(u"test notice "_s + channel.name);
                then({});
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
        .charts = [](QObject *, const ChartQuestion &question,
                     const Questions::Then<ChartAnswer> &then) { then(sampleCharts(question)); },
        .day =
            [](QObject *, const DayQuestion &, const Questions::Then<DayTimes> &then) {
                then(DayTimes{{sampleRunner(),
                               {.wait95 = std::chrono::seconds(24),
                                .run95 = std::chrono::seconds(112),
                                .lastFailed = sampleNow() - std::chrono::minutes(9),
                                .jobs = 40}}});
            },
        .incidents =
            [](QObject *, const IncidentQuestion &question, const Questions::Then<QList<Incident>> &then) {
                QList<Incident> known = sampleIncidents();
                const TimeRange &range = question.range;
                known.removeIf([&range](const Incident &incident) {
                    return incident.began >= range.to || incident.ended.value_or(range.to) < range.from;
                });
                then(known);
            },
        .asOf = [](QObject *, const AsOfQuestion &question,
                   const Questions::Then<AsOfAnswer> &then) { then(sampleAsOf(question)); },
        .timerPast =
            [](QObject *, const TimerKey &key, Instant, Instant, const Questions::Then<TimerPast> &then) {
                then(key == sampleTimer() ? sampleTimerPast() : TimerPast());
            },
        .whatIf = [](QObject *, const WhatIfQuestion &question,
                     const Questions::Then<WhatIf> &then) { then(sampleWhatIf(question)); },
        .notices = [](QObject *, const NotificationSettings &settings, int days,
                      const Questions::Then<NoticePreview> &then) { then(sampleNotices(settings, days)); },
        .report = [](QObject *, const ReportDefinition &definition, Instant, bool, const ReportWatcher &,
                     const Questions::Then<Report> &then) { then(sampleReport(definition)); },
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
    if (question.known && question.proposed.kind == PolicyKind::Adaptive) { // a point of the curve
        const double price = question.proposed.price;
        result.proposed.testsPerDay = 180 / std::pow(price, .55);
        result.proposed.wrongShare = .0145 * std::pow(price, .17);
    }
    if (question.known && question.proposed.kind == PolicyKind::Fixed) {
        result.proposed.testsPerDay = 1296;
        result.proposed.wrongShare = .02;
    }
    const Instant began = sampleNow() - 92h;
    result.outage = OutageReplay{.runner = sampleRunner(),
                                 .began = began,
                                 .ended = began + 151min,
                                 .from = began - 26min,
                                 .to = began + 165min};
    for (const auto &[minute, failed] :
         {std::pair{-20, false}, {-12, false}, {-5, false}, {12, true}, {40, true}, {100, true}})
        result.outage->userJobs.append({began + minute * 1min, failed});
    const auto lane = [&](Span every, std::optional<Span> found) {
        OutageLane made;
        for (Instant test = result.outage->from + 10min; test < result.outage->to; test += every)
            made.tests.append(test);
        if (found)
            made.found = began + *found;
        return made;
    };
    result.outage->present = lane(41min, 46min);
    result.outage->proposed = tight ? lane(28min, 18min) : result.outage->present;
    result.outage->fixedTen = lane(10min, 6min);
    result.limits = {WhatIfLimit::ResultsInferred, WhatIfLimit::OnsetUnknown, WhatIfLimit::ReportsLeftOut,
                     WhatIfLimit::UnseenOutages};
    return result;
}

void WindowFixture::open(const Snapshot &snapshot)
{
    window = std::make_unique<MainWindow>(recorder.asOrders(), questions, setup);
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
    NotificationChannel mail;
    mail.name = u"operators"_s;
    mail.kind = ChannelKind::Email;
    mail.to = {u"ops@example.org"_s};
    settings.notifications.channels.append(mail);
    return settings;
}

} // namespace jobwatch
