// The columns of the events table and of "Latest jobs".
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/tables/cells.h"
#include "ui/tables/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Cell eventTime(const EventRow &row, const Shown &shown)
{
    return momentCell(row.event.at, shown);
}
Cell eventKind(const EventRow &row, const Shown &)
{
    Cell cell = textCell(historyKindText(row.event.kind));
    if (row.event.status) {
        cell.glyph = glyphOf(*row.event.status);
        cell.tone = toneOf(*row.event.status);
    }
    return cell;
}
Cell eventScope(const EventRow &row, const Shown &)
{
    Cell cell{.text = eventSubject(row.event)};
    if (row.event.timer || !row.event.scope.service.isEmpty())
        cell.detail = oneLine(row.event.scope.server.value, 80);
    cell.elide = Qt::ElideMiddle;
    return cell;
}
Cell eventStage(const EventRow &row, const Shown &)
{
    return mutedCell(row.event.stage ? stageText(*row.event.stage) : QString());
}
Cell eventStatus(const EventRow &row, const Shown &)
{
    if (!row.event.status)
        return {};
    Cell cell = statusCell(*row.event.status, false, false);
    if (row.event.before)
        cell.text = statusText(*row.event.before) + u" › "_s + cell.text;
    return cell;
}
Cell eventReason(const EventRow &row, const Shown &)
{
    const HistoryEvent &event = row.event;
    Cell cell = textCell(event.cause == Cause::None ? QString() : causeShort(event.cause));
    cell.detail = oneLine(event.reason);
    cell.toolTip = event.cause == Cause::None ? cell.detail : causeText(event.cause) + u'\n' + cell.detail;
    return cell;
}
Cell eventWho(const EventRow &row, const Shown &)
{
    return mutedCell(row.event.who);
}

Cell jobTime(const JobRow &row, const Shown &shown)
{
    Cell cell = momentCell(row.evidence.knownAt, shown);
    cell.muted = true;
    return cell;
}
Cell jobName(const JobRow &row, const Shown &)
{
    const Evidence &job = row.evidence;
    const QString id = job.job.isEmpty() ? u"–"_s : oneLine(job.job.value, 80);
    return Cell{.text = id,
                .glyph = glyphOf(job.source),
                .tone = job.source == Source::UserJob ? Tone::UserJob : Tone::TestJob,
                .spoken = sourceText(job.source) + u' ' + id,
                .toolTip = sourceText(job.source) + u' ' + id};
}

QString resultText(const Evidence &job, Stage stage)
{
    if (job.exitCode && *job.exitCode != 0)
        return QCoreApplication::translate("Table", "Exit %1").arg(*job.exitCode);
    return causeShort(job.stages[stage].cause);
}

Cell jobResult(const JobRow &row, const Shown &)
{
    const Evidence &job = row.evidence;
    if (const auto stage = decisiveStage(job)) {
        const Status status = job.stages[*stage].verdict == Verdict::Failed ? Status::Down : Status::Warning;
        return Cell{.text = resultText(job, *stage),
                    .glyph = glyphOf(status),
                    .tone = toneOf(status),
                    .inked = true,
                    .spoken =
                        QCoreApplication::translate("Table", "%1: %2, %3")
                            .arg(stageText(*stage), statusText(status).toLower(), resultText(job, *stage)),
                    .why = causeText(job.stages[*stage].cause),
                    .toolTip = stageText(*stage) + u": "_s + causeText(job.stages[*stage].cause)};
    }
    if (job.testProblem != Cause::None)
        return Cell{.text = causeShort(job.testProblem), .toolTip = causeText(job.testProblem)};
    return reachedAnyStage(job) ? statusCell(Status::Ok, false, false) : mutedCell(u"–"_s);
}
Cell jobRun(const JobRow &row, const Shown &)
{
    return row.evidence.runTime ? textCell(durationText(*row.evidence.runTime)) : Cell{};
}
Cell jobWait(const JobRow &row, const Shown &)
{
    return row.evidence.queueWait ? textCell(durationText(*row.evidence.queueWait)) : Cell{};
}
Cell jobLine(const JobRow &row, const Shown &)
{
    const QString line = oneLine(row.evidence.text);
    if (line.isEmpty())
        return mutedCell(QCoreApplication::translate("Table", "(empty)"));
    return Cell{.text = line, .font = Cell::Font::Fixed, .elide = Qt::ElideLeft, .toolTip = line};
}
Cell jobRunner(const JobRow &row, const Shown &)
{
    return Cell{.text = runnerTitle(row.evidence.runner)};
}
Cell jobClient(const JobRow &row, const Shown &)
{
    return mutedCell(row.evidence.client);
}

QVariant spanSort(const std::optional<Span> &span)
{
    return span ? QVariant(qint64(span->count())) : QVariant();
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<EventRow> eventTable[] = {
    {"time"_L1, QT_TRANSLATE_NOOP("Table", "Time"), eventTime, {.sample = QT_TRANSLATE_NOOP("TableSample", "12 May 23:59:59")}, [](const EventRow &row) -> QVariant { return toMs(row.event.at); }},
    {"event"_L1, QT_TRANSLATE_NOOP("Table", "Event"), eventKind, {.sample = QT_TRANSLATE_NOOP("TableSample", "Circuit of a timer opened"), .glyph = true}},
    {"what"_L1, QT_TRANSLATE_NOOP("Table", "What"), eventScope, {.sample = QT_TRANSLATE_NOOP("TableSample", "clustalo › slurm bio-tools")}},
    {"stage"_L1, QT_TRANSLATE_NOOP("Table", "Stage"), eventStage, {.sample = QT_TRANSLATE_NOOP("TableSample", "Submission"), .drop = 2, .words = stageWords}, [](const EventRow &row) -> QVariant { return row.event.stage ? QVariant(int(*row.event.stage)) : QVariant(); }},
    {"status"_L1, QT_TRANSLATE_NOOP("Table", "Status"), eventStatus, {.sample = QT_TRANSLATE_NOOP("TableSample", "Unknown › Unknown"), .glyph = true}, [](const EventRow &row) { return row.event.status ? worstFirst(*row.event.status, row.event.at) : QVariant(); }},
    {"reason"_L1, QT_TRANSLATE_NOOP("Table", "Reason"), eventReason, {.sample = QT_TRANSLATE_NOOP("TableSample", "exit 126 permission denied"), .stretches = true}},
    {"who"_L1, QT_TRANSLATE_NOOP("Table", "Who"), eventWho, {.sample = QT_TRANSLATE_NOOP("TableSample", "M. Okafor"), .drop = 1}},
};

constexpr Column<JobRow> jobTable[] = {
    {"time"_L1, QT_TRANSLATE_NOOP("Table", "Time"), jobTime, {.sample = "00:00:00"}, [](const JobRow &row) -> QVariant { return toMs(row.evidence.knownAt); }},
    {"job"_L1, QT_TRANSLATE_NOOP("Table", "Job"), jobName, {.sample = QT_TRANSLATE_NOOP("TableSample", "test 8…"), .glyph = true}},
    {"result"_L1, QT_TRANSLATE_NOOP("Table", "Result"), jobResult, {.sample = QT_TRANSLATE_NOOP("TableSample", "wrong output"), .glyph = true}, [](const JobRow &row) -> QVariant { return decisiveStage(row.evidence) ? int(*decisiveStage(row.evidence)) : 9; }},
    {"run"_L1, QT_TRANSLATE_NOOP("Table", "Run"), jobRun, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .align = right}, [](const JobRow &row) { return spanSort(row.evidence.runTime); }},
    {"line"_L1, QT_TRANSLATE_NOOP("Table", "First line of stderr"), jobLine, {.sample = QT_TRANSLATE_NOOP("TableSample", "Permission denied"), .stretches = true}},
    {"runner"_L1, QT_TRANSLATE_NOOP("Table", "Runner"), jobRunner, {.sample = QT_TRANSLATE_NOOP("TableSample", "clustalo › slurm"), .hidden = true}},
    {"wait"_L1, QT_TRANSLATE_NOOP("Table", "Queue wait"), jobWait, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min"), .hidden = true, .align = right}, [](const JobRow &row) { return spanSort(row.evidence.queueWait); }},
    {"client"_L1, QT_TRANSLATE_NOOP("Table", "Client"), jobClient, {.sample = QT_TRANSLATE_NOOP("TableSample", "M. Okafor"), .hidden = true}},
};
// clang-format on

} // namespace

std::span<const Column<EventRow>> eventColumns()
{
    return eventTable;
}

std::span<const Column<JobRow>> jobColumns()
{
    return jobTable;
}

} // namespace jobwatch
