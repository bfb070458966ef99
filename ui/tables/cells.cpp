#include "ui/tables/cells.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

#include "core/text/explain.h"
#include "core/text/words.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Table", text);
}

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("Table", text, nullptr, n);
}

constexpr int longestReason = 14;

// An age in its largest unit only: "2 h" where there is no room for "2 h 14 min".
QString shortAge(Span age)
{
    using namespace std::chrono_literals;
    return age < 1h || age >= 24h ? ageText(age) : durationText(std::chrono::floor<std::chrono::hours>(age));
}

void setGlyph(Cell &cell, Status status, bool frozen)
{
    cell.glyph = glyphOf(status);
    cell.tone = frozen ? Tone::Unknown : toneOf(status);
}

} // namespace

Cell textCell(const QString &text)
{
    return Cell{.text = oneLine(text)};
}

Cell mutedCell(const QString &text)
{
    return Cell{.text = oneLine(text), .muted = true};
}

Cell numberCell(int number)
{
    return Cell{.text = QLocale().toString(number)};
}

Cell shortAgeCell(const std::optional<Instant> &at, const Shown &shown)
{
    if (!at)
        return {};
    return Cell{.text = shortAge(shown.now - *at), .muted = true, .toolTip = absoluteText(*at, shown.zone)};
}

Cell ageCell(const std::optional<Instant> &at, const Shown &shown)
{
    if (!at)
        return {};
    return Cell{.text = ageText(shown.now - *at), .toolTip = absoluteText(*at, shown.zone)};
}

Cell momentCell(const std::optional<Instant> &at, const Shown &shown)
{
    if (!at)
        return {};
    return Cell{.text = secondsText(*at, shown.now, shown.zone), .toolTip = absoluteText(*at, shown.zone)};
}

Cell statusCell(Status status, bool paused, bool frozen)
{
    if (paused) {
        return Cell{.text = words(QT_TRANSLATE_NOOP("Table", "Paused")),
                    .glyph = Glyph::Paused,
                    .tone = Tone::Paused,
                    .inked = true};
    }
    Cell cell{.text = statusText(status)};
    setGlyph(cell, status, frozen);
    cell.inked = status != Status::Ok && !frozen;
    cell.muted = !cell.inked;
    if (frozen)
        cell.spoken = words(QT_TRANSLATE_NOOP("Table", "%1, as last seen")).arg(cell.text);
    return cell;
}

Cell saidCell(const ReportedStatus &reported, bool onServer, const Shown &shown)
{
    if (!onServer) {
        return Cell{.text = words(QT_TRANSLATE_NOOP("Table", "not listed")),
                    .glyph = Glyph::TargetGone,
                    .tone = Tone::Unknown,
                    .muted = true};
    }
    if (reported.word.isEmpty())
        return {};
    // A word that we cannot read is shown as the server wrote it.
    const bool isRead = reported.status != Status::Unknown
        || reported.word.compare(statusId(Status::Unknown), Qt::CaseInsensitive) == 0;
    Cell cell{.text = isRead ? statusText(reported.status) : oneLine(reported.word, 20), .muted = true};
    setGlyph(cell, reported.status, false);
    cell.toolTip = oneLine(reported.message.isEmpty() ? reported.word : reported.message);
    if (reported.at)
        cell.toolTip += u'\n' + absoluteText(*reported.at, shown.zone);
    return cell;
}

// A strip is a minute's: what moved with each second would be painted anew with each.
Cell stripCell(const QList<StatusPoint> &points, const std::optional<Pause> &pause, const Shown &shown)
{
    Strip strip{.range = rangeUntil(std::chrono::ceil<std::chrono::minutes>(shown.now), RangeChoice::Day),
                .points = points,
                .paused = {}};
    if (pause)
        strip.paused = {TimeRange{pause->since, strip.range.to}};
    Cell cell{.strip = strip};
    cell.spoken = words(QT_TRANSLATE_NOOP("Table", "Last 24 h: %1")).arg(stripWords(strip));
    cell.toolTip = cell.spoken;
    return cell;
}

Cell stageCell(const StageState &state, const StageLook &look, const Shown &shown)
{
    const QString age = state.lastEvidence ? shortAge(shown.now - *state.lastEvidence) : u"–"_s;
    Cell cell{.text = age, .muted = true, .faded = look.paused};
    setGlyph(cell, state.status, look.frozen || look.paused);
    cell.spoken = QCoreApplication::translate("Table", "%1: %2, %3", "stage, status, age or reason")
                      .arg(stageText(look.stage), statusText(state.status).toLower(), age);
    cell.why = stageReason(look.stage, state);
    cell.toolTip = cell.why;
    if (state.since)
        cell.toolTip +=
            u'\n' + words(QT_TRANSLATE_NOOP("Table", "Since %1")).arg(absoluteText(*state.since, shown.zone));
    if (state.lastEvidence) {
        cell.toolTip += u'\n'
            + words(QT_TRANSLATE_NOOP("Table", "Last evidence %1"))
                  .arg(absoluteText(*state.lastEvidence, shown.zone));
    }
    if (state.status == Status::Ok || look.paused)
        return cell;
    cell.tinted = !look.frozen;
    if (state.status == Status::Unknown)
        return cell;
    cell.text = state.cause == Cause::None ? age : oneLine(causeShort(state.cause), longestReason);
    if (look.frozen)
        return cell;
    cell.muted = false;
    cell.inked = true;
    cell.outlined = look.decides;
    cell.spoken = QCoreApplication::translate("Table", "%1: %2, %3", "stage, status, age or reason")
                      .arg(stageText(look.stage), statusText(state.status).toLower(), cell.text);
    if (look.decides)
        cell.spoken = words(QT_TRANSLATE_NOOP("Table", "%1, decides the status")).arg(cell.spoken);
    return cell;
}

Cell stageCountCell(Stage stage, const SharedList<RunnerState> &runners, bool frozen)
{
    QList<Status> statuses;
    for (const RunnerState &runner : runners) {
        if (!runner.pause)
            statuses.append(runner.stages[stage].status);
    }
    const bool paused = statuses.isEmpty();
    const Status worstOne = worst(statuses);
    const auto fine = std::count(statuses.begin(), statuses.end(), Status::Ok);
    Cell cell{.text = QCoreApplication::translate("Table", "%1 of %2", "runners that are OK, all runners")
                          .arg(fine)
                          .arg(runners.size()),
              .muted = true,
              .faded = paused};
    setGlyph(cell, worstOne, frozen || paused);
    cell.spoken = QCoreApplication::translate("Table", "%1: %2 runners OK, worst %3", "stage, 1 of 2, status")
                      .arg(stageText(stage), cell.text, statusText(worstOne).toLower());
    return cell;
}

Cell nextTestCell(const RunnerState &runner, bool frozen, const Shown &shown)
{
    const QString why = nextTestShort(runner);
    const QString because = nextTestText(runner, shown.now);
    if (runner.testRunning)
        return Cell{.text = words(QT_TRANSLATE_NOOP("Table", "running")),
                    .glyph = Glyph::TestRunning,
                    .tone = Tone::UserJob};
    if (frozen)
        return Cell{.text = words(QT_TRANSLATE_NOOP("Table", "frozen")), .muted = true, .toolTip = because};
    if (runner.pause) {
        Cell cell{.text = words(QT_TRANSLATE_NOOP("Table", "paused"))};
        if (runner.pause->until)
            cell.detail = words(QT_TRANSLATE_NOOP("Table", "until %1"))
                              .arg(momentText(*runner.pause->until, shown.now, shown.zone));
        cell.toolTip = runnerReason(runner);
        return cell;
    }
    if (!runner.nextTest || runner.nextTestWhy == NextTestWhy::WaitingForBudget)
        return Cell{.text = why,
                    .muted = !runner.nextTest,
                    .toolTip = runner.testProblemText.isEmpty() ? because : oneLine(runner.testProblemText)};
    const Span left = *runner.nextTest - shown.now;
    return Cell{.text = left <= Span::zero() ? words(QT_TRANSLATE_NOOP("Table", "now")) : ageText(left),
                .detail = why,
                .toolTip = absoluteText(*runner.nextTest, shown.zone) + u'\n' + because};
}

QStringList stageWords()
{
    QStringList all;
    for (const Stage stage : allStages)
        all.append(stageText(stage));
    return all;
}

QString countsText(const StatusCounts &counts)
{
    if (counts.total() == 0)
        return words(QT_TRANSLATE_NOOP("Table", "no runners"));
    const QString runners = counted(QT_TRANSLATE_N_NOOP("Table", "%n runners"), counts.total());
    QStringList parts;
    if (counts.down > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("Table", "%n down"), counts.down));
    if (counts.warning > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("Table", "%n with warnings"), counts.warning));
    if (counts.unknown > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("Table", "%n unknown"), counts.unknown));
    if (counts.paused > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("Table", "%n paused"), counts.paused));
    if (parts.isEmpty() && counts.ok > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Table", "all OK")));
    return parts.isEmpty() ? runners : runners + u": "_s + parts.join(u", "_s);
}

QVariant worstFirst(Status status, const std::optional<Instant> &since)
{
    constexpr qint64 step = 100'000'000'000'000; // beyond any time in ms
    return (3 - severity(status)) * step + (since ? toMs(*since) : step - 1);
}

QVariant sortable(const std::optional<Instant> &at)
{
    return at ? QVariant(toMs(*at)) : QVariant();
}

} // namespace jobwatch
