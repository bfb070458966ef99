#include "core/store/rows.h"

#include <algorithm>
#include <QVariant>

namespace jobwatch {

namespace {

constexpr int verdictBits = 4;
constexpr int causeBits = 16;

Cause causeOr(qint64 number, Cause otherwise)
{
    const bool fits = number >= 0 && number < (1 << causeBits);
    return (fits ? causeFromNumber(int(number)) : std::nullopt).value_or(otherwise);
}

Cause causeAt(const QSqlQuery &row, int column)
{
    return causeOr(row.value(column).toLongLong(), Cause::None);
}

Verdict verdictFromNumber(qint64 number)
{
    return number <= qint64(Verdict::Failed) ? Verdict(number) : Verdict::NotReached;
}

Scope scopeAt(const QSqlQuery &row)
{
    return {{row.value(0).toString()}, {row.value(1).toString()}, {row.value(2).toString()}};
}

RunnerKey keyAt(const QSqlQuery &row)
{
    return {{row.value(0).toString()}, {row.value(1).toString()}, {row.value(2).toString()}};
}

std::optional<int> intAt(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

std::optional<Pause> pauseAt(const QSqlQuery &row)
{
    const auto since = instantAt(row, 6);
    if (!since)
        return {};
    return Pause{.who = row.value(4).toString(),
                 .reason = row.value(5).toString(),
                 .since = *since,
                 .until = instantAt(row, 7)};
}

std::optional<TestPolicy> policyAt(const QSqlQuery &row)
{
    const auto kind = intAt(row, 8);
    if (!kind || *kind < int(PolicyKind::Fixed) || *kind > int(PolicyKind::Adaptive))
        return {};
    return TestPolicy{.kind = PolicyKind(*kind),
                      .every = spanAt(row, 9).value_or(Span{}),
                      .price = row.value(10).toDouble(),
                      .shortest = spanAt(row, 11).value_or(Span{}),
                      .longest = spanAt(row, 12).value_or(Span{})};
}

std::optional<TimerKey> timerAt(const QSqlQuery &row)
{
    const auto kind = timerKindFromNumber(row.value(11).toLongLong());
    if (!kind)
        return {};
    return TimerKey{ServerId{row.value(0).toString()}, *kind, TimerId{row.value(12).toString()}};
}

} // namespace

qint64 packedVerdicts(const PerStage<StageFinding> &stages)
{
    qint64 packed = 0;
    for (const Stage stage : allStages)
        packed |= qint64(stages[stage].verdict) << (int(stage) * verdictBits);
    return packed;
}

qint64 packedCauses(const PerStage<StageFinding> &stages)
{
    quint64 packed = 0;
    for (const Stage stage : allStages)
        packed |= quint64(stages[stage].cause) << (int(stage) * causeBits);
    return qint64(packed);
}

PerStage<StageFinding> unpackedStages(qint64 verdicts, qint64 causes)
{
    PerStage<StageFinding> stages;
    for (const Stage stage : allStages) {
        const quint64 verdict = quint64(verdicts) >> (int(stage) * verdictBits) & 0xf;
        const quint64 cause = quint64(causes) >> (int(stage) * causeBits) & 0xffff;
        stages[stage] = {verdictFromNumber(qint64(verdict)), causeOr(qint64(cause), Cause::None)};
    }
    return stages;
}

bool hasFailed(const PerStage<StageFinding> &stages)
{
    return std::any_of(stages.begin(), stages.end(),
                       [](const StageFinding &finding) { return finding.verdict == Verdict::Failed; });
}

bool hasPassed(const PerStage<StageFinding> &stages)
{
    const bool reached = std::any_of(stages.begin(), stages.end(), [](const StageFinding &finding) {
        return finding.verdict != Verdict::NotReached;
    });
    return reached && !hasFailed(stages);
}

std::optional<Source> sourceFromNumber(qint64 number)
{
    if (number != qint64(Source::UserJob) && number != qint64(Source::TestJob))
        return {};
    return Source(number);
}

std::optional<Stage> stageFromNumber(qint64 number)
{
    if (number < 0 || number >= qint64(allStages.size()))
        return {};
    return Stage(number);
}

std::optional<Status> statusFromNumber(qint64 number)
{
    if (number < qint64(Status::Unknown) || number > qint64(Status::Down))
        return {};
    return Status(number);
}

std::optional<TimerKind> timerKindFromNumber(qint64 number)
{
    if (number < qint64(TimerKind::Test) || number > qint64(TimerKind::Server))
        return {};
    return TimerKind(number);
}

std::optional<Instant> instantAt(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(instantFromMs(value.toLongLong()));
}

std::optional<Span> spanAt(const QSqlQuery &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(Span(value.toLongLong()));
}

std::optional<Evidence> toEvidence(const QSqlQuery &row)
{
    const auto source = sourceFromNumber(row.value(4).toLongLong());
    if (!source)
        return {};
    const bool smoke = row.value(5).toLongLong() == qint64(TestKind::Smoke);
    return Evidence{.runner = keyAt(row),
                    .job = {row.value(3).toString()},
                    .source = *source,
                    .kind = smoke ? TestKind::Smoke : TestKind::Full,
                    .submittedAt = instantFromMs(row.value(6).toLongLong()),
                    .knownAt = instantFromMs(row.value(7).toLongLong()),
                    .stages = unpackedStages(row.value(8).toLongLong(), row.value(9).toLongLong()),
                    .testProblem = causeAt(row, 10),
                    .exitCode = intAt(row, 11),
                    .client = row.value(12).toString(),
                    .queueWait = spanAt(row, 13),
                    .runTime = spanAt(row, 14),
                    .cpuTime = spanAt(row, 15),
                    .text = row.value(16).toString(),
                    .stderrTail = row.value(17).toString()};
}

std::optional<HistoryEvent> toEvent(const QSqlQuery &row)
{
    const auto kind = historyKindFromNumber(row.value(4).toInt());
    if (!kind)
        return {};
    return HistoryEvent{.at = instantFromMs(row.value(3).toLongLong()),
                        .kind = *kind,
                        .scope = scopeAt(row),
                        .timer = timerAt(row),
                        .stage = stageFromNumber(row.value(5).toLongLong()),
                        .status = statusFromNumber(row.value(6).toLongLong()),
                        .before = statusFromNumber(row.value(7).toLongLong()),
                        .cause = causeAt(row, 8),
                        .reason = row.value(9).toString(),
                        .who = row.value(10).toString()};
}

RunnerRecord toRunnerRecord(const QSqlQuery &row)
{
    return {.key = keyAt(row),
            .stages = {},
            .lastTest = instantAt(row, 3),
            .pause = pauseAt(row),
            .policy = policyAt(row),
            .testProblem = causeAt(row, 13),
            .testProblemText = row.value(14).toString()};
}

StageState toStageState(const QSqlQuery &row, int first)
{
    return {.status = statusFromNumber(row.value(first).toLongLong()).value_or(Status::Unknown),
            .cause = causeAt(row, first + 1),
            .text = row.value(first + 2).toString(),
            .since = instantAt(row, first + 3),
            .lastEvidence = instantAt(row, first + 4),
            .lastSource = sourceFromNumber(row.value(first + 5).toLongLong())};
}

} // namespace jobwatch
