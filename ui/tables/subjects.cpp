// What the filter line sees of each row.
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/daycells.h"
#include "ui/tables/historyrows.h"
#include "ui/tables/rows.h"
#include "ui/tables/runnercells.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

std::optional<Span> since(const std::optional<Instant> &at, Instant now)
{
    return at ? std::optional(now - *at) : std::nullopt;
}

QString reasonOf(const StageState &state)
{
    return causeShort(state.cause) + u' ' + causeText(state.cause) + u' ' + oneLine(state.text);
}

std::optional<int> exitOf(Cause cause)
{
    if (cause == Cause::CommandNotFound)
        return 127;
    return cause == Cause::NotExecutable ? std::optional(126) : std::nullopt;
}

void addStages(FilterSubject &subject, const RunnerState &runner, const FilterNeeds &needs)
{
    for (const Stage stage : allStages) {
        const StageState &state = runner.stages[stage];
        if (state.status != Status::Warning && state.status != Status::Down)
            continue;
        if (needs.has(FilterField::Stage))
            subject.stages.append(QString(stageId(stage)));
        if (needs.reason())
            subject.reason += reasonOf(state) + u'\n';
        if (needs.has(FilterField::Cause))
            subject.causes.append(QString(causeId(state.cause)));
        if (!subject.exit)
            subject.exit = exitOf(state.cause);
    }
}

FilterSubject subjectOfRunner(const RunnerState &runner, Instant now, const FilterNeeds &needs)
{
    FilterSubject subject;
    subject.server = runner.key.server.value;
    subject.service = runner.key.service.value;
    subject.runner = runner.key.runner.value;
    if (needs.has(FilterField::Status))
        subject.status = runner.pause ? u"paused"_s : QString(statusId(runner.status));
    addStages(subject, runner, needs);
    subject.since = since(runner.since, now);
    subject.evidence = since(runner.lastEvidence, now);
    subject.next = runner.nextTest ? std::optional(*runner.nextTest - now) : std::nullopt;
    subject.tests = runner.testsLastDay;
    subject.cpu = double(runner.testCpuLastDay.count()) / 60'000;
    if (needs.has(FilterField::Confidence))
        if (const auto confidence = confidenceOf(runner))
            subject.confidence = *confidence * 100;
    if (needs.has(FilterField::Note))
        subject.note = noteText(runner);
    if (runner.pause)
        subject.marks.append(u"paused"_s);
    if (runner.acknowledgement)
        subject.marks.append(u"ack"_s);
    if (runner.maintenanceUntil)
        subject.marks.append(u"maintenance"_s);
    return subject;
}

void addNames(FilterSubject &subject)
{
    subject.words += {subject.server, subject.service, subject.runner, subject.reason};
}

QString statusOf(const Evidence &job, std::optional<Stage> decisive)
{
    if (decisive)
        return statusId(job.stages[*decisive].verdict == Verdict::Failed ? Status::Down : Status::Warning);
    return reachedAnyStage(job) ? QString(statusId(Status::Ok)) : QString();
}

QString reasonOf(const Evidence &job, std::optional<Stage> decisive)
{
    const QString line = oneLine(job.text);
    return decisive ? causeText(job.stages[*decisive].cause) + u' ' + line : line;
}

} // namespace

FilterSubject subjectOf(const ServerRow &row, Instant now)
{
    FilterSubject subject;
    subject.server = row.server.name.value;
    subject.kind = serverKindId(row.server.kind);
    subject.status = statusId(row.server.status);
    subject.reason = row.server.contactError ? row.server.contactError->message : QString();
    subject.since = since(row.server.contactSince, now);
    subject.words = {oneLine(row.server.product), row.server.url.host()};
    addNames(subject);
    return subject;
}

FilterSubject subjectOf(const ServiceRow &row, Instant now)
{
    FilterSubject subject;
    subject.server = row.server.value;
    subject.service = row.service.id.value;
    subject.status = statusId(row.service.status);
    subject.said = row.service.reported.word;
    for (const RunnerState &runner : row.service.runners) {
        const FilterSubject one = subjectOfRunner(runner, now, {});
        subject.stages += one.stages;
        subject.reason += one.reason;
        subject.causes += one.causes;
        subject.words.append(one.runner);
    }
    if (!row.service.onServer)
        subject.marks.append(u"gone"_s);
    subject.words.append(row.service.name);
    addNames(subject);
    return subject;
}

FilterSubject subjectOf(const RunnerRow &row, Instant now, const FilterNeeds &needs)
{
    FilterSubject subject = subjectOfRunner(*row.runner, now, needs);
    if (needs.has(FilterField::Kind))
        subject.kind = serverKindId(row.serverKind);
    subject.said = row.reported.word;
    if (!row.onServer)
        subject.marks.append(u"gone"_s);
    if (needs.words) {
        subject.words.append(row.serviceName);
        addNames(subject);
    }
    return subject;
}

FilterSubject subjectOf(const StageRow &row, Instant now)
{
    FilterSubject subject;
    subject.server = row.runner.server.value;
    subject.service = row.runner.service.value;
    subject.runner = row.runner.runner.value;
    subject.stages = {QString(stageId(row.stage))};
    subject.status = row.paused ? u"paused"_s : QString(statusId(row.state.status));
    subject.reason = reasonOf(row.state);
    subject.causes = {QString(causeId(row.state.cause))};
    subject.exit = exitOf(row.state.cause);
    subject.since = since(row.state.since, now);
    subject.evidence = since(row.state.lastEvidence, now);
    subject.words = {stageText(row.stage)};
    addNames(subject);
    return subject;
}

FilterSubject subjectOf(const ServicesRow &row, Instant now, const FilterNeeds &needs)
{
    if (const auto *runner = std::get_if<RunnerRow>(&row)) // as good as all rows
        return subjectOf(*runner, now, needs);
    return std::visit([now](const auto &kind) { return subjectOf(kind, now); }, row);
}

FilterSubject subjectOf(const EventRow &row, Instant now, const FilterNeeds &needs)
{
    const HistoryEvent &event = row.event;
    FilterSubject subject;
    subject.server = event.scope.server.value;
    subject.service = event.scope.service.value;
    subject.runner = event.scope.runner.value;
    if (needs.has(FilterField::Kind))
        subject.kind = historyKindId(event.kind);
    if (event.stage && needs.has(FilterField::Stage))
        subject.stages = {QString(stageId(*event.stage))};
    if (event.status && needs.has(FilterField::Status))
        subject.status = statusId(*event.status);
    if (needs.reason() && event.cause != Cause::None)
        subject.reason = causeShort(event.cause) + u' ' + causeText(event.cause) + u' ';
    if (needs.reason())
        subject.reason += oneLine(event.reason);
    subject.exit = exitOf(event.cause);
    if (needs.has(FilterField::Cause))
        subject.causes = {QString(causeId(event.cause))};
    subject.since = now - event.at;
    if (!event.who.isEmpty())
        subject.marks = {u"person"_s};
    if (needs.words) {
        subject.words = {historyKindText(event.kind), event.who};
        if (event.timer)
            subject.words.append(eventSubject(event));
        addNames(subject);
    }
    return subject;
}

FilterSubject subjectOf(const JobRow &row, Instant now, const FilterNeeds &needs)
{
    const Evidence &job = row.evidence;
    const std::optional<Stage> decisive = decisiveStage(job);
    FilterSubject subject;
    subject.server = job.runner.server.value;
    subject.service = job.runner.service.value;
    subject.runner = job.runner.runner.value;
    subject.kind = job.source == Source::UserJob ? u"user"_s : u"test"_s;
    if (decisive && needs.has(FilterField::Stage))
        subject.stages = {QString(stageId(*decisive))};
    if (decisive && needs.has(FilterField::Cause))
        subject.causes = {QString(causeId(job.stages[*decisive].cause))};
    if (needs.has(FilterField::Status))
        subject.status = statusOf(job, decisive);
    if (needs.reason())
        subject.reason = reasonOf(job, decisive);
    subject.exit = job.exitCode;
    subject.since = now - job.knownAt;
    if (needs.words) {
        subject.words = {job.job.value, job.client};
        addNames(subject);
    }
    return subject;
}

} // namespace jobwatch
