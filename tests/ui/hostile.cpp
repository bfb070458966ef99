#include "tests/ui/hostile.h"

#include "tests/ui/samplereport.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// What may stand in a name.
QString nasty(const QString &text)
{
    return u"<h1>"_s + hostileMarkup() + text + u"\u202Efdp.exe\u202C\r\n\t\x1b[31m\x07 "_s
        + hostileMnemonic() + u" \u2066x\u2069"_s;
}

// What may stand in a text: the same, and far too long.
QString endless(const QString &text)
{
    static const QString megabyte(1'000'000, u'A');
    return nasty(text) + megabyte;
}

ServiceId nasty(const ServiceId &id)
{
    return {nasty(id.value)};
}

RunnerKey nasty(const RunnerKey &key)
{
    return {{nasty(key.server.value)}, nasty(key.service), {nasty(key.runner.value)}};
}

TimerKey nasty(const TimerKey &key)
{
    return {{nasty(key.server.value)}, key.kind, {nasty(key.id.value)}};
}

Scope nasty(const Scope &scope)
{
    const auto made = [](const QString &text) { return text.isEmpty() ? text : nasty(text); };
    return {{made(scope.server.value)}, {made(scope.service.value)}, {made(scope.runner.value)}};
}

void spoil(RunnerState &runner)
{
    runner.key = nasty(runner.key);
    for (const Stage stage : allStages)
        runner.stages[stage].text = endless(runner.stages[stage].text);
    if (runner.pause)
        runner.pause = Pause{.who = nasty(runner.pause->who),
                             .reason = endless(runner.pause->reason),
                             .since = runner.pause->since,
                             .until = runner.pause->until};
    runner.testProblemText = endless({});
}

void spoil(ServiceState &service)
{
    service.id = nasty(service.id);
    service.name = endless(service.name);
    service.version = nasty(service.version);
    service.reported.word = endless(service.reported.word);
    service.reported.message = endless(service.reported.message);
    for (RunnerState &runner : service.runners)
        spoil(runner);
}

void spoil(ServerState &server)
{
    server.name = {nasty(server.name.value)};
    server.product = endless(server.product);
    server.remarks.append(endless({}));
    if (server.contactError)
        server.contactError->message = endless(server.contactError->message);
    for (ServiceState &service : server.services)
        spoil(service);
}

void spoil(TimerState &timer)
{
    timer.key = nasty(timer.key);
    timer.name = endless(timer.name);
    timer.record.who = nasty(timer.record.who);
    timer.record.why = endless(timer.record.why);
    timer.record.breaker.reasonText = endless(timer.record.breaker.reasonText);
    timer.record.formerIds = {nasty(u"former"_s)};
    if (timer.runner)
        timer.runner = nasty(*timer.runner);
    if (!timer.reported)
        return;
    ReportedTimer &reported = *timer.reported;
    reported.serverId = nasty(reported.serverId);
    reported.owner = endless(reported.owner);
    reported.tenant = nasty(reported.tenant);
    reported.module = nasty(reported.module);
    reported.moduleId = nasty(reported.moduleId);
    reported.path = nasty(reported.path);
    reported.targetText = endless(reported.targetText);
}

QList<Evidence> hostileEvidence()
{
    QList<Evidence> all = sampleEvidence();
    for (Evidence &evidence : all) {
        evidence.runner = nasty(evidence.runner);
        evidence.job = {nasty(evidence.job.value)};
        evidence.text = endless(evidence.text);
        evidence.stderrTail = nasty(evidence.stderrTail);
    }
    return all;
}

QList<HistoryEvent> hostileEvents()
{
    QList<HistoryEvent> all = sampleEvents();
    for (HistoryEvent &event : all) {
        event.scope = nasty(event.scope);
        event.reason = endless(event.reason);
        event.who = nasty(event.who);
    }
    return all;
}

QList<Incident> hostileIncidents(const QList<RunnerKey> &runners, const TimeRange &range)
{
    QList<Incident> all;
    for (const RunnerKey &runner : runners)
        all.append({.runner = runner,
                    .began = range.from,
                    .worst = Status::Down,
                    .stage = Stage::Startup,
                    .cause = Cause::NotExecutable,
                    .acknowledgedBy = nasty(u"who"_s),
                    .comment = endless(u"comment"_s)});
    return all;
}

Report hostileReport(const ReportDefinition &definition)
{
    Report report = sampleReport(definition);
    for (AvailabilityFigures &figures : report.services)
        figures.scope = nasty(figures.scope);
    for (IncidentFigures &incident : report.incidents) {
        incident.runner = nasty(incident.runner);
        incident.reason = endless(incident.reason);
        incident.comment = endless(incident.comment);
    }
    return report;
}

TimerPast hostilePast(const TimerKey &key)
{
    TimerPast past = sampleTimerPast();
    for (TimerRun &run : past.runs) {
        run.timer = key;
        run.text = endless(run.text);
    }
    return past;
}

} // namespace

QString hostileMarkup()
{
    return u"<img src=x:y onerror=z>"_s;
}

QString hostileMnemonic()
{
    return u"R&D"_s;
}

Snapshot hostileSnapshot()
{
    Snapshot snapshot = sampleSnapshot();
    for (ServerState &server : snapshot.servers)
        spoil(server);
    for (TimerState &timer : snapshot.timers)
        spoil(timer);
    snapshot.maintenance.append({.id = u"m"_s,
                                 .scope = {snapshot.servers[0].name, {}, {}},
                                 .from = snapshot.at,
                                 .lasts = std::chrono::hours(2),
                                 .who = nasty(u"who"_s),
                                 .reason = endless(u"why"_s)});
    return snapshot;
}

Questions hostileQuestions()
{
    Questions questions = sampleQuestions();
    questions.evidence = [](QObject *, const HistoryQuery &, const auto &then) { then(hostileEvidence()); };
    questions.events = [](QObject *, const HistoryQuery &, const auto &then) { then(hostileEvents()); };
    questions.incidents = [](QObject *, const IncidentQuestion &question, const auto &then) {
        then(hostileIncidents(question.runners, question.range));
    };
    questions.timerPast = [](QObject *, const TimerKey &key, Instant, Instant, const auto &then) {
        then(hostilePast(key));
    };
    questions.report = [](QObject *, const ReportDefinition &definition, Instant, bool, const ReportWatcher &,
                          const auto &then) { then(hostileReport(definition)); };
    return questions;
}

} // namespace jobwatch
