// The columns of the tables of the overview.
#include <algorithm>
#include <QCoreApplication>

#include "core/text/explain.h"
#include "core/text/words.h"
#include "ui/tables/cells.h"
#include "ui/tables/overviewtables.h"
#include "ui/tables/timercells.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Overview", text);
}

// "Warning" becomes "warning"; "OK" stays as it is.
QString inSentence(QString word)
{
    if (word.size() > 1 && word.at(1).isLower())
        word[0] = word.at(0).toLower();
    return word;
}

QString inAbout(const char *text, Instant at, Instant now)
{
    const Span left = std::max(Span{}, at - now);
    return said(text).arg(left < std::chrono::minutes(1)
                              ? durationText(std::chrono::floor<std::chrono::seconds>(left))
                              : ageText(left));
}

Cell problemCell(const ProblemRow &row, const Shown &)
{
    Cell cell{.text = problemName(row),
              .detail = row.unreachable ? QString() : oneLine(row.server.value, 80),
              .second = problemCause(row),
              .glyph = glyphOf(row.status),
              .tone = row.around.offline ? Tone::Unknown : toneOf(row.status),
              .font =
                  row.status == Status::Down && !row.around.offline ? Cell::Font::Bold : Cell::Font::Body};
    cell.muted = row.around.offline;
    if (row.acknowledged)
        cell.mark = Glyph::Acknowledged;
    cell.spoken = statusText(row.status) + u": "_s + cell.text + u", "_s + cell.detail;
    cell.why = cell.second;
    cell.toolTip = cell.second;
    if (row.runner && row.runner->acknowledgement)
        cell.toolTip += u'\n'
            + said(QT_TRANSLATE_NOOP("Overview", "Acknowledged by %1: %2"))
                  .arg(oneLine(row.runner->acknowledgement->who, 60),
                       oneLine(row.runner->acknowledgement->comment));
    return cell;
}

Cell stageCell(const ProblemRow &row, const Shown &)
{
    if (row.timer)
        return textCell(said(QT_TRANSLATE_NOOP("Overview", "Timer")));
    if (row.unreachable)
        return textCell(said(QT_TRANSLATE_NOOP("Overview", "Server")));
    const auto &stage = row.runner->decisiveStage;
    const bool allUnknown = row.status == Status::Unknown;
    return textCell(stage && !allUnknown ? stageText(*stage)
                                         : said(QT_TRANSLATE_NOOP("Overview", "All stages")));
}

Cell sinceCell(const ProblemRow &row, const Shown &shown)
{
    if (!row.since)
        return mutedCell(u"–"_s);
    Cell cell = ageCell(row.since, shown);
    cell.second =
        said(QT_TRANSLATE_NOOP("Overview", "since %1")).arg(momentText(*row.since, shown.now, shown.zone));
    return cell;
}

Cell nextOfTimer(const TimerState &timer, const Shown &shown)
{
    const Breaker &breaker = timer.record.breaker;
    if (breaker.probeStarted)
        return Cell{.text = said(QT_TRANSLATE_NOOP("Overview", "A probe runs")),
                    .second = said(QT_TRANSLATE_NOOP("Overview", "its result decides"))};
    if (breaker.resumeAt && timerLook(timer) == TimerLook::Open)
        return Cell{.text = said(QT_TRANSLATE_NOOP("Overview", "Probe in %1"))
                                .arg(countdownText(std::max(Span{}, *breaker.resumeAt - shown.now))),
                    .second = said(QT_TRANSLATE_NOOP("Overview", "half-open at %1"))
                                  .arg(momentText(*breaker.resumeAt, shown.now, shown.zone)),
                    .toolTip = absoluteText(*breaker.resumeAt, shown.zone)};
    if (timer.nextRuns.isEmpty())
        return Cell{.text = said(QT_TRANSLATE_NOOP("Overview", "Nothing will happen")),
                    .second = said(QT_TRANSLATE_NOOP("Overview", "somebody has to act"))};
    return Cell{
        .text = inAbout(QT_TRANSLATE_NOOP("Overview", "Next run in %1"), timer.nextRuns.first(), shown.now)};
}

Cell nextCell(const ProblemRow &row, const Shown &shown)
{
    if (row.members > 0)
        return {};
    if (row.around.offline)
        return Cell{.text = said(QT_TRANSLATE_NOOP("Overview", "Frozen")),
                    .second = said(QT_TRANSLATE_NOOP("Overview", "starts again with the network"))};
    if (row.timer)
        return nextOfTimer(*row.timer, shown);
    if (row.unreachable) {
        const auto &next = row.unreachable->nextContact;
        return next ? Cell{.text = said(QT_TRANSLATE_NOOP("Overview", "Next try in %1"))
                                       .arg(countdownText(std::max(Span{}, *next - shown.now)))}
                    : Cell{};
    }
    const RunnerState &runner = *row.runner;
    Cell cell{.second = nextTestShort(runner), .toolTip = nextTestText(runner, shown.now)};
    if (runner.testRunning)
        cell.text = said(QT_TRANSLATE_NOOP("Overview", "A test runs"));
    else if (runner.nextTestWhy == NextTestWhy::WaitingForBudget)
        cell.text = said(QT_TRANSLATE_NOOP("Overview", "Waiting for the test budget"));
    else if (runner.nextTest)
        cell.text = inAbout(QT_TRANSLATE_NOOP("Overview", "Test in about %1"), *runner.nextTest, shown.now);
    else
        cell.text = said(QT_TRANSLATE_NOOP("Overview", "Nothing will happen"));
    return cell;
}

QString upcomingWords(const UpcomingRow &row)
{
    switch (row.kind) {
    case UpcomingRow::Kind::Test:
        return said(QT_TRANSLATE_NOOP("Overview", "Test %1")).arg(row.name);
    case UpcomingRow::Kind::Probe:
        return said(QT_TRANSLATE_NOOP("Overview", "Probe %1")).arg(row.name);
    case UpcomingRow::Kind::PauseEnds:
        return said(QT_TRANSLATE_NOOP("Overview", "Pause of %1 ends")).arg(row.name);
    case UpcomingRow::Kind::MaintenanceBegins:
        return said(QT_TRANSLATE_NOOP("Overview", "Maintenance of %1 begins")).arg(row.name);
    case UpcomingRow::Kind::MaintenanceEnds:
        return said(QT_TRANSLATE_NOOP("Overview", "Maintenance of %1 ends")).arg(row.name);
    case UpcomingRow::Kind::AcknowledgementEnds:
        return said(QT_TRANSLATE_NOOP("Overview", "Acknowledgement of %1 ends")).arg(row.name);
    }
    Q_UNREACHABLE();
}

std::pair<Glyph, Tone> upcomingGlyph(const UpcomingRow &row)
{
    if (row.running)
        return {Glyph::TestRunning, Tone::UserJob};
    switch (row.kind) {
    case UpcomingRow::Kind::Test:
        return {Glyph::TestJob, Tone::TestJob};
    case UpcomingRow::Kind::Probe:
        return {Glyph::CircuitHalfOpen, Tone::Warning};
    case UpcomingRow::Kind::PauseEnds:
        return {Glyph::Paused, Tone::Paused};
    case UpcomingRow::Kind::MaintenanceBegins:
    case UpcomingRow::Kind::MaintenanceEnds:
        return {Glyph::Information, Tone::UserJob};
    case UpcomingRow::Kind::AcknowledgementEnds:
        return {Glyph::Acknowledged, Tone::UserJob};
    }
    Q_UNREACHABLE();
}

Cell upcomingCell(const UpcomingRow &row, const Shown &)
{
    const auto [glyph, tone] = upcomingGlyph(row);
    return Cell{.text = upcomingWords(row),
                .second = row.why,
                .glyph = glyph,
                .tone = row.frozen ? Tone::Unknown : tone,
                .elide = Qt::ElideMiddle};
}

Cell upcomingWhen(const UpcomingRow &row, const Shown &shown)
{
    if (row.frozen)
        return mutedCell(said(QT_TRANSLATE_NOOP("Overview", "frozen")));
    if (row.running)
        return mutedCell(said(QT_TRANSLATE_NOOP("Overview", "running")));
    const Span left = row.at - shown.now;
    if (left <= Span::zero())
        return mutedCell(said(QT_TRANSLATE_NOOP("Overview", "now")));
    const Span minute = std::chrono::minutes(1);
    Cell cell =
        mutedCell(said(QT_TRANSLATE_NOOP("Overview", "in %1"))
                      .arg(left < minute ? durationText(std::chrono::floor<std::chrono::seconds>(left))
                                         : ageText(left)));
    cell.toolTip = absoluteText(row.at, shown.zone);
    return cell;
}

QString changeName(const HistoryEvent &event)
{
    if (event.timer && event.timer->kind == TimerKind::Test)
        return oneLine(event.timer->id.value, 120).replace(u'/', u" › "_s);
    if (event.timer)
        return oneLine(event.timer->id.value.section(u'#', -2).replace(u'#', u' '), 80);
    if (event.scope.server.isEmpty())
        return said(QT_TRANSLATE_NOOP("Overview", "This computer"));
    if (event.scope.service.isEmpty())
        return oneLine(event.scope.server.value, 80);
    return runnerTitle({event.scope.server, event.scope.service, event.scope.runner});
}

QString changeWords(const HistoryEvent &event)
{
    if (event.kind == HistoryKind::StatusChanged && event.status) {
        const QString after = inSentence(statusText(*event.status));
        const QString words = event.before ? inSentence(statusText(*event.before)) + u" › "_s + after : after;
        return event.cause == Cause::None ? words : words + u", "_s + causeShort(event.cause);
    }
    const QString kind = historyKindText(event.kind);
    return event.who.isEmpty()
        ? kind
        : said(QT_TRANSLATE_NOOP("Overview", "%1 by %2")).arg(kind, oneLine(event.who, 60));
}

std::pair<Glyph, Tone> changeGlyph(const HistoryEvent &event)
{
    if (event.status)
        return {glyphOf(*event.status), toneOf(*event.status)};
    if (event.kind == HistoryKind::Paused || event.kind == HistoryKind::TimerPaused)
        return {Glyph::Paused, Tone::Paused};
    if (event.kind == HistoryKind::BreakerOpened || event.kind == HistoryKind::BreakerForcedOpen)
        return {Glyph::CircuitOpen, Tone::Down};
    if (event.kind == HistoryKind::BreakerClosed || event.kind == HistoryKind::TimerResumed)
        return {Glyph::CircuitClosed, Tone::Ok};
    if (event.kind == HistoryKind::Acknowledged)
        return {Glyph::Acknowledged, Tone::UserJob};
    if (event.kind == HistoryKind::ServerDown || event.kind == HistoryKind::WentOffline)
        return {Glyph::Warning, Tone::Warning};
    return {Glyph::Information, Tone::UserJob};
}

Cell changeCell(const ChangeRow &row, const Shown &)
{
    const auto [glyph, tone] = changeGlyph(row.event);
    Cell cell{.text = changeName(row.event),
              .second = changeWords(row.event),
              .glyph = glyph,
              .tone = tone,
              .elide = Qt::ElideMiddle};
    cell.toolTip = oneLine(row.event.reason);
    return cell;
}

Cell changeWhen(const ChangeRow &row, const Shown &shown)
{
    Cell cell = mutedCell(said(QT_TRANSLATE_NOOP("Overview", "%1 ago"))
                              .arg(ageText(std::max(Span{}, shown.now - row.event.at))));
    cell.toolTip = absoluteText(row.event.at, shown.zone);
    return cell;
}

QVariant problemSort(const ProblemRow &row)
{
    return worstFirst(row.status, row.since);
}
QVariant stageSort(const ProblemRow &row)
{
    return row.runner && row.runner->decisiveStage ? int(*row.runner->decisiveStage) : 9;
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<ProblemRow> problems[] = {
    {"problem"_L1, QT_TRANSLATE_NOOP("Table", "Problem"), problemCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "POST /circulation/scheduled-age-to-lost"), .glyph = true, .stretches = true}, problemSort},
    {"stage"_L1, QT_TRANSLATE_NOOP("Table", "Stage"), stageCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Submission")}, stageSort},
    {"since"_L1, QT_TRANSLATE_NOOP("Table", "Since"), sinceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "since Wed 06 May 12:18")}, [](const ProblemRow &row) { return sortable(row.since); }},
    {"next"_L1, QT_TRANSLATE_NOOP("Table", "What happens next"), nextCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "to see whether it is still unsteady")}},
};
constexpr Column<UpcomingRow> upcoming[] = {
    {"what"_L1, QT_TRANSLATE_NOOP("Table", "What happens next"), upcomingCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Probe process"), .glyph = true, .stretches = true}},
    {"when"_L1, QT_TRANSLATE_NOOP("Table", "When"), upcomingWhen, {.sample = QT_TRANSLATE_NOOP("TableSample", "in 2 h 05 min"), .align = right}, [](const UpcomingRow &row) { return QVariant(toMs(row.at)); }},
};
constexpr Column<ChangeRow> changes[] = {
    {"what"_L1, QT_TRANSLATE_NOOP("Table", "Recent changes"), changeCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Probe process"), .glyph = true, .stretches = true}},
    {"when"_L1, QT_TRANSLATE_NOOP("Table", "When"), changeWhen, {.sample = QT_TRANSLATE_NOOP("TableSample", "2 h 05 min ago"), .align = right}, [](const ChangeRow &row) { return QVariant(toMs(row.event.at)); }},
};
// clang-format on

} // namespace

std::span<const Column<ProblemRow>> problemColumns()
{
    return problems;
}

std::span<const Column<UpcomingRow>> upcomingColumns()
{
    return upcoming;
}

std::span<const Column<ChangeRow>> changeColumns()
{
    return changes;
}

} // namespace jobwatch
