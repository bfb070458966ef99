// The columns of the table of timers.
#include <QCoreApplication>

#include "core/text/timerwords.h"
#include "core/text/words.h"
#include "ui/tables/tables.h"
#include "ui/tables/timercells.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Cell sinceCell(const TimerRow &row, const Shown &shown)
{
    return ageCell(timerSince(row.timer), shown);
}
Cell serverCell(const TimerRow &row, const Shown &)
{
    return mutedCell(row.timer.key.server.value);
}
Cell kindCell(const TimerRow &row, const Shown &)
{
    return mutedCell(timerKindText(row.timer.key.kind));
}
Cell tenantCell(const TimerRow &row, const Shown &)
{
    return mutedCell(row.timer.reported ? row.timer.reported->tenant : QString());
}
Cell moduleCell(const TimerRow &row, const Shown &)
{
    return mutedCell(row.timer.reported ? row.timer.reported->moduleId : QString());
}
Cell ownerCell(const TimerRow &row, const Shown &)
{
    if (!row.timer.reported)
        return {};
    return mutedCell(row.timer.reported->system ? QCoreApplication::translate("Timers", "system")
                                                : row.timer.reported->owner);
}
Cell goodCell(const TimerRow &row, const Shown &shown)
{
    return ageCell(row.timer.record.lastPassed, shown);
}
Cell skippedCell(const TimerRow &row, const Shown &)
{
    return numberCell(int(std::min<qint64>(row.timer.record.breaker.skipped, 1'000'000)));
}
Cell runsCell(const TimerRow &row, const Shown &)
{
    return Cell{.text = QCoreApplication::translate("Timers", "%1 of %2", "failed runs, runs of a day")
                            .arg(row.timer.failures)
                            .arg(row.timer.runs),
                .muted = row.timer.failures == 0};
}
Cell changedCell(const TimerRow &row, const Shown &)
{
    const bool changed = row.timer.reported && row.timer.reported->modified;
    return mutedCell(changed ? QCoreApplication::translate("Timers", "yes") : QString());
}
Cell targetCell(const TimerRow &row, const Shown &)
{
    if (!row.timer.reported)
        return {};
    Cell cell = mutedCell(targetVerdictText(row.timer.reported->target));
    cell.toolTip = oneLine(row.timer.reported->targetText);
    return cell;
}

QVariant circuitSort(const TimerRow &row)
{
    return int(row.look);
}
QVariant failuresSort(const TimerRow &row)
{
    return -double(row.timer.record.breaker.failureCount) / std::max(1, failuresAllowed(row.timer));
}
QVariant sinceSort(const TimerRow &row)
{
    return sortable(timerSince(row.timer));
}
QVariant probeSort(const TimerRow &row)
{
    return row.timer.record.breaker.probeStarted ? QVariant(qint64(0))
                                                 : sortable(row.timer.record.breaker.resumeAt);
}
QVariant nextSort(const TimerRow &row)
{
    return row.timer.nextRuns.isEmpty() ? QVariant() : sortable(row.timer.nextRuns.first());
}
QVariant intervalSort(const TimerRow &row)
{
    return row.timer.interval == Span{} ? QVariant() : QVariant(qint64(row.timer.interval.count()));
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;

// clang-format off
constexpr Column<TimerRow> columns[] = {
    {"circuit"_L1, QT_TRANSLATE_NOOP("Table", "Circuit"), circuitCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Off on server"), .glyph = true}, circuitSort},
    {"timer"_L1, QT_TRANSLATE_NOOP("Table", "Timer"), timerCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "DELETE /email/expired-messages"), .stretches = true}},
    {"failures"_L1, QT_TRANSLATE_NOOP("Table", "Failures"), failuresCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "3/3 000"), .glyph = true}, failuresSort},
    {"since"_L1, QT_TRANSLATE_NOOP("Table", "Since"), sinceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "3 h 30 min"), .drop = 1}, sinceSort},
    {"reason"_L1, QT_TRANSLATE_NOOP("Table", "Reason"), reasonCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "403 access denied: owner lost a permission")}},
    {"probe"_L1, QT_TRANSLATE_NOOP("Table", "Next probe"), probeCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "59 min 59 s"), .glyph = true}, probeSort},
    {"server_time"_L1, QT_TRANSLATE_NOOP("Table", "Server time"), serverTimeCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "17:30 UTC")}, nextSort},
    {"local"_L1, QT_TRANSLATE_NOOP("Table", "Local"), localTimeCell, {.sample = "14:41", .drop = 2}, nextSort},
    {"interval"_L1, QT_TRANSLATE_NOOP("Table", "Interval"), scheduleCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "every 30 min")}, intervalSort},
    {"server"_L1, QT_TRANSLATE_NOOP("Table", "Server"), serverCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "cluster-north"), .drop = 4, .hidden = true}},
    {"kind"_L1, QT_TRANSLATE_NOOP("Table", "Kind"), kindCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Request timer"), .drop = 4, .hidden = true}},
    {"tenant"_L1, QT_TRANSLATE_NOOP("Table", "Tenant"), tenantCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "university"), .drop = 4, .hidden = true}},
    {"module"_L1, QT_TRANSLATE_NOOP("Table", "Module"), moduleCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "mod-circulation-24.2.0"), .drop = 4, .hidden = true}},
    {"owner"_L1, QT_TRANSLATE_NOOP("Table", "Owner"), ownerCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "j.meyer 00"), .drop = 4, .hidden = true}},
    {"good"_L1, QT_TRANSLATE_NOOP("Table", "Last good run"), goodCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "5 h 59 min"), .drop = 3, .hidden = true}, [](const TimerRow &row) { return sortable(row.timer.record.lastPassed); }},
    {"runs"_L1, QT_TRANSLATE_NOOP("Table", "Failed today"), runsCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "99 of 1440"), .drop = 3, .hidden = true, .align = right}, [](const TimerRow &row) -> QVariant { return row.timer.failures; }},
    {"skipped"_L1, QT_TRANSLATE_NOOP("Table", "Skipped runs"), skippedCell, {.sample = "0000", .drop = 3, .hidden = true, .align = right}, [](const TimerRow &row) -> QVariant { return row.timer.record.breaker.skipped; }},
    {"changed"_L1, QT_TRANSLATE_NOOP("Table", "Changed by hand"), changedCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "yes"), .drop = 3, .hidden = true}},
    {"target"_L1, QT_TRANSLATE_NOOP("Table", "Target"), targetCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Its module was uninstalled"), .drop = 3, .hidden = true}},
    {"advice"_L1, QT_TRANSLATE_NOOP("Table", "What to do"), adviceCell, {.sample = QT_TRANSLATE_NOOP("TableSample", "Delete it on the server after an export"), .drop = 3, .hidden = true}},
};
// clang-format on

} // namespace

std::span<const Column<TimerRow>> timerColumns()
{
    return columns;
}

} // namespace jobwatch
