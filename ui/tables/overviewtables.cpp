// The columns of the problems in the overview.
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
              .second = problemSummary(row),
              .glyph = glyphOf(row.status),
              .tone = row.around.offline ? Tone::Unknown : toneOf(row.status),
              .font =
                  row.status == Status::Down && !row.around.offline ? Cell::Font::Bold : Cell::Font::Body};
    cell.muted = row.around.offline;
    if (row.acknowledged)
        cell.mark = Glyph::Acknowledged;
    cell.spoken = statusText(row.status) + u": "_s + cell.text + u", "_s + cell.detail;
    cell.why = problemCause(row);
    cell.toolTip = cell.why;
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

// All that the column of the stages may say.
QStringList placeWords()
{
    return stageWords()
        + QStringList{said(QT_TRANSLATE_NOOP("Overview", "All stages")),
                      said(QT_TRANSLATE_NOOP("Overview", "Timer")),
                      said(QT_TRANSLATE_NOOP("Overview", "Server"))};
}

QVariant problemSort(const ProblemRow &row)
{
    return worstFirst(row.status, row.since);
}
QVariant stageSort(const ProblemRow &row)
{
    return row.runner && row.runner->decisiveStage ? int(*row.runner->decisiveStage) : 9;
}

// clang-format off
constexpr Column<ProblemRow> problems[] = {
    {"problem"_L1, QT_TRANSLATE_NOOP("Table", "Problem"), problemCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "POST /circulation/scheduled-age-to-lost"), .glyph = true, .stretches = true}, problemSort},
    {"stage"_L1, QT_TRANSLATE_NOOP("Table", "Stage"), stageCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Submission"), .words = placeWords}, stageSort},
    {"since"_L1, QT_TRANSLATE_NOOP("Table", "Since"), sinceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "since Wed 06 May 12:18")}, [](const ProblemRow &row) { return sortable(row.since); }},
    {"next"_L1, QT_TRANSLATE_NOOP("Table", "What happens next"), nextCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "to see whether it is still unsteady")}},
};
// clang-format on

} // namespace

std::span<const Column<ProblemRow>> problemColumns()
{
    return problems;
}

} // namespace jobwatch
