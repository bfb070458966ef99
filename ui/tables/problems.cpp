#include "ui/tables/problems.h"

#include <algorithm>
#include <QCoreApplication>
#include <QMap>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Cause causeOf(const RunnerState &runner)
{
    return runner.decisiveStage ? runner.stages[*runner.decisiveStage].cause : runner.testProblem;
}

bool comesBefore(const ProblemRow &a, const ProblemRow &b)
{
    if (a.status != b.status)
        return severity(a.status) > severity(b.status);
    if (a.acknowledged != b.acknowledged)
        return b.acknowledged;
    return a.since.value_or(Instant::max()) < b.since.value_or(Instant::max());
}

void addRunners(QList<ProblemRow> &rows, const ServerState &server, bool offline)
{
    for (const ServiceState &service : server.services) {
        for (const RunnerState &runner : service.runners) {
            if (runner.pause || runner.status == Status::Ok)
                continue;
            rows.append({.runner = runner,
                         .server = server.name,
                         .status = runner.status,
                         .since = runner.since,
                         .cause = causeOf(runner),
                         .acknowledged = runner.acknowledgement.has_value(),
                         .around = {offline, server.contact}});
        }
    }
}

void addServer(QList<ProblemRow> &rows, const ServerState &server)
{
    if (server.contact != Contact::Unreachable)
        return;
    ProblemRow row{.unreachable = server,
                   .server = server.name,
                   .status = Status::Down,
                   .since = server.contactSince,
                   .cause = Cause::NoAnswer};
    row.unreachable->services.clear();
    rows.append(row);
}

// The breaker of a test and its runner are two sides of one fault: it is told, and counted, once.
bool isToldByItsRunner(const TimerState &timer, const Snapshot &snapshot)
{
    const RunnerState *runner = timer.runner ? findRunner(snapshot, *timer.runner) : nullptr;
    return runner && (runner->pause || runner->status != Status::Ok || timerLook(timer) == TimerLook::Closed);
}

void addTimers(QList<ProblemRow> &rows, const Snapshot &snapshot)
{
    for (const TimerState &timer : snapshot.timers) {
        if (isToldByItsRunner(timer, snapshot))
            continue;
        const auto status = statusOf(timerLook(timer));
        if (!status || (!isTrouble(*status) && !timer.notFiring))
            continue;
        rows.append({.timer = timer,
                     .server = timer.key.server,
                     .status = timer.notFiring ? Status::Warning : *status,
                     .since = timerSince(timer),
                     .cause = timer.record.breaker.reason,
                     .around = {snapshot.offline, Contact::NotYet}});
    }
}

void count(OverviewCounts &counts, Status status)
{
    switch (status) {
    case Status::Down:
        ++counts.down;
        return;
    case Status::Warning:
        ++counts.warning;
        return;
    case Status::Unknown:
        ++counts.unknown;
        return;
    case Status::Ok:
        ++counts.ok;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ProblemRow> problemRows(const Snapshot &snapshot)
{
    QList<ProblemRow> rows;
    for (const ServerState &server : snapshot.servers) {
        if (!snapshot.offline)
            addServer(rows, server);
        addRunners(rows, server, snapshot.offline);
    }
    addTimers(rows, snapshot);
    std::stable_sort(rows.begin(), rows.end(), comesBefore);
    return rows;
}

QList<RowTree<ProblemRow>> groupedProblems(const QList<ProblemRow> &problems)
{
    QMap<std::pair<QString, int>, QList<ProblemRow>> groups;
    const auto groupOf = [](const ProblemRow &row) { return std::pair{row.server.value, int(row.cause)}; };
    for (const ProblemRow &row : problems)
        groups[groupOf(row)].append(row);
    QList<RowTree<ProblemRow>> trees;
    for (const ProblemRow &row : problems) {
        const QList<ProblemRow> members = groups.take(groupOf(row)); // at the place of its first
        if (members.size() == 1)
            trees.append({members.first(), {}});
        if (members.size() < 2)
            continue;
        ProblemRow head = members.first();
        head.members = int(members.size());
        for (const ProblemRow &member : members)
            head.since = std::min(head.since.value_or(Instant::max()), member.since.value_or(Instant::max()));
        trees.append({head, flatProblems(members)});
    }
    return trees;
}

QList<RowTree<ProblemRow>> flatProblems(const QList<ProblemRow> &problems)
{
    QList<RowTree<ProblemRow>> trees;
    for (const ProblemRow &row : problems)
        trees.append(RowTree<ProblemRow>{row, {}});
    return trees;
}

QString problemName(const ProblemRow &row)
{
    if (row.members > 0)
        return QCoreApplication::translate("Problems", "%n problem(s) with one cause", nullptr, row.members);
    if (row.runner)
        return runnerTitle(row.runner->key);
    return row.timer ? oneLine(row.timer->name, 120) : oneLine(row.server.value, 80);
}

QString problemSummary(const ProblemRow &row)
{
    if (row.members > 0 || !row.runner || !row.runner->decisiveStage)
        return problemCause(row);
    const StageState &stage = row.runner->stages[*row.runner->decisiveStage];
    if (stage.cause == Cause::None || stage.text.isEmpty())
        return problemCause(row);
    QString cause = causeShort(stage.cause);
    if (!cause.isEmpty())
        cause.front() = cause.front().toUpper();
    return QCoreApplication::translate("Problems", "%1: %2", "cause in a few words, decisive line")
        .arg(cause, oneLine(stage.text));
}

QString problemCause(const ProblemRow &row)
{
    if (row.members > 0)
        return row.cause == Cause::None ? QCoreApplication::translate("Problems", "No cause is known")
                                        : causeText(row.cause);
    if (row.runner)
        return runnerReason(*row.runner);
    if (row.timer)
        return timerReason(*row.timer);
    const auto &error = row.unreachable->contactError;
    return error ? oneLine(error->message) : contactText(Contact::Unreachable);
}

QString rowKey(const ProblemRow &row)
{
    const QString group = row.members > 0 ? u"group\x1F%1\x1F"_s.arg(int(row.cause)) : QString();
    if (row.runner)
        return group + u"runner\x1F"_s + rowKey(RunnerRow{.runner = *row.runner});
    if (row.timer)
        return group + u"timer\x1F"_s + timerName(row.timer->key);
    return group + u"server\x1F"_s + row.server.value;
}

Scope scopeOf(const ProblemRow &row)
{
    if (row.runner && row.members == 0)
        return scopeOf(row.runner->key);
    return Scope{row.server, {}, {}};
}

std::optional<TimerKey> timerOf(const ProblemRow &row)
{
    return row.timer && row.members == 0 ? std::optional(row.timer->key) : std::nullopt;
}

FilterSubject subjectOf(const ProblemRow &row, Instant now)
{
    if (row.runner)
        return subjectOf(RunnerRow{.runner = *row.runner}, now);
    if (row.timer)
        return timerSubject(*row.timer, now);
    return subjectOf(ServerRow{.server = *row.unreachable}, now);
}

OverviewCounts overviewCounts(const Snapshot &snapshot)
{
    OverviewCounts counts;
    for (const ServerState &server : snapshot.servers)
        for (const ServiceState &service : server.services)
            for (const RunnerState &runner : service.runners) {
                if (runner.pause)
                    ++counts.paused;
                else
                    count(counts, runner.status);
            }
    for (const TimerState &timer : snapshot.timers) {
        if (isToldByItsRunner(timer, snapshot))
            continue;
        const TimerLook look = timerLook(timer);
        counts.paused += look == TimerLook::Paused;
        counts.gone += look == TimerLook::Gone;
        if (const auto status = statusOf(look))
            count(counts, *status);
    }
    return counts;
}

Status statusWithTimers(const Snapshot &snapshot, const ServerState &server)
{
    QList<Status> statuses;
    if (!server.services.isEmpty())
        statuses.append(server.status);
    for (const TimerState &timer : snapshot.timers)
        if (const auto status = statusOf(timerLook(timer)); status && timer.key.server == server.name)
            statuses.append(*status);
    return worst(statuses);
}

} // namespace jobwatch
