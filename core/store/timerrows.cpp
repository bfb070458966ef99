#include "core/store/timerrows.h"

#include "core/store/rows.h"

namespace jobwatch {

namespace {

std::optional<TimerKey> keyAt(const QSqlQuery &row)
{
    const auto kind = timerKindFromNumber(row.value(1).toLongLong());
    if (!kind)
        return {};
    return TimerKey{ServerId{row.value(0).toString()}, *kind, TimerId{row.value(2).toString()}};
}

Cause causeAt(const QSqlQuery &row, int column)
{
    return causeFromNumber(row.value(column).toInt()).value_or(Cause::None);
}

std::optional<Breaker> breakerAt(const QSqlQuery &row)
{
    const auto state = breakerStateFromNumber(row.value(3).toInt());
    if (!state)
        return {};
    return Breaker{.state = *state,
                   .failureCount = row.value(4).toInt(),
                   .openCount = row.value(5).toInt(),
                   .probesPassed = row.value(6).toInt(),
                   .lastFailed = instantAt(row, 7),
                   .reason = causeAt(row, 8),
                   .reasonText = row.value(9).toString(),
                   .failingSince = instantAt(row, 10),
                   .openedAt = instantAt(row, 11),
                   .resumeAt = instantAt(row, 12),
                   .probeStarted = instantAt(row, 13),
                   .before = breakerStateFromNumber(row.value(14).toInt()).value_or(BreakerState::Closed),
                   .generation = quint64(row.value(15).toLongLong()),
                   .skipped = row.value(16).toLongLong()};
}

std::optional<RunStep> stepFromNumber(int number)
{
    if (number < int(RunStep::Started) || number > int(RunStep::Failed))
        return {};
    return RunStep(number);
}

} // namespace

QString joinedIds(const QList<QString> &ids)
{
    return ids.join(u'\n');
}

std::optional<TimerRecord> toTimerRecord(const QSqlQuery &row)
{
    const auto key = keyAt(row);
    const auto breaker = breakerAt(row);
    if (!key || !breaker)
        return {};
    return TimerRecord{.key = *key,
                       .breaker = *breaker,
                       .who = row.value(17).toString(),
                       .why = row.value(18).toString(),
                       .pausedAt = instantAt(row, 19),
                       .pausedUntil = instantAt(row, 20),
                       .untilGreen = row.value(21).toInt() != 0,
                       .lastStart = instantAt(row, 22),
                       .lastPassed = instantAt(row, 23),
                       .usualDuration = spanAt(row, 24),
                       .serverId = row.value(25).toString(),
                       .formerIds = row.value(26).toString().split(u'\n', Qt::SkipEmptyParts),
                       .removed = row.value(27).toInt() != 0};
}

std::optional<TimerRun> toTimerRun(const QSqlQuery &row)
{
    const auto key = keyAt(row);
    const auto step = stepFromNumber(row.value(4).toInt());
    if (!key || !step)
        return {};
    const QVariant status = row.value(6);
    return TimerRun{.timer = *key,
                    .step = *step,
                    .at = instantFromMs(row.value(3).toLongLong()),
                    .duration = spanAt(row, 5),
                    .httpStatus = status.isNull() ? std::nullopt : std::optional(status.toInt()),
                    .cause = causeAt(row, 7),
                    .text = row.value(8).toString(),
                    .probe = row.value(9).toInt() != 0};
}

} // namespace jobwatch
