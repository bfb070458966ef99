// The columns of "Show as table": the buckets that the charts are drawn from.
#include "core/text/words.h"
#include "ui/tables/bucketrows.h"
#include "ui/tables/cells.h"
#include "ui/tables/tables.h"
#include "ui/tables/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Cell timeOf(const BucketRow &row, const Shown &shown)
{
    const TimeRange &range = row.bucket.range;
    return Cell{.text = momentText(range.from, shown.now, shown.zone),
                .toolTip =
                    absoluteText(range.from, shown.zone) + u" –\n"_s + absoluteText(range.to, shown.zone)};
}

template <auto Value>
Cell spanOf(const BucketRow &row, const Shown &)
{
    const std::optional<Span> &span = row.bucket.*Value;
    return span ? textCell(durationText(*span)) : mutedCell(u"–"_s);
}
template <auto Value>
QVariant spanSort(const BucketRow &row)
{
    const std::optional<Span> &span = row.bucket.*Value;
    return span ? QVariant(qint64(span->count())) : QVariant();
}

template <auto Value>
Cell countOf(const BucketRow &row, const Shown &)
{
    return numberCell(row.bucket.*Value);
}
template <auto Value>
QVariant countSort(const BucketRow &row)
{
    return row.bucket.*Value;
}

Cell cpuOf(const BucketRow &row, const Shown &)
{
    return row.bucket.testCpu > Span::zero() ? textCell(durationText(row.bucket.testCpu)) : mutedCell(u"–"_s);
}

constexpr auto right = Qt::AlignTrailing | Qt::AlignVCenter;
constexpr char sample[] = "23 h 59 min";

// clang-format off
constexpr Column<BucketRow> bucketTable[] = {
    {"time"_L1, QT_TRANSLATE_NOOP("Table", "Time"), timeOf, {.sample = QT_TRANSLATE_NOOP("TableSample", "Wed 30 May 23:59"), .stretches = true}, [](const BucketRow &row) -> QVariant { return toMs(row.bucket.range.from); }},
    {"wait50"_L1, QT_TRANSLATE_NOOP("Table", "Wait p50"), spanOf<&JobBucket::waitMedian>, {.sample = sample, .align = right}, spanSort<&JobBucket::waitMedian>},
    {"wait95"_L1, QT_TRANSLATE_NOOP("Table", "Wait p95"), spanOf<&JobBucket::wait95>, {.sample = sample, .align = right}, spanSort<&JobBucket::wait95>},
    {"run50"_L1, QT_TRANSLATE_NOOP("Table", "Run p50"), spanOf<&JobBucket::runMedian>, {.sample = sample, .align = right}, spanSort<&JobBucket::runMedian>},
    {"run95"_L1, QT_TRANSLATE_NOOP("Table", "Run p95"), spanOf<&JobBucket::run95>, {.sample = sample, .align = right}, spanSort<&JobBucket::run95>},
    {"users"_L1, QT_TRANSLATE_NOOP("Table", "User jobs"), countOf<&JobBucket::userJobs>, {.sample = QT_TRANSLATE_NOOP("TableSample", "User jobs"), .align = right}, countSort<&JobBucket::userJobs>},
    {"passed"_L1, QT_TRANSLATE_NOOP("Table", "Tests passed"), countOf<&JobBucket::testsPassed>, {.sample = QT_TRANSLATE_NOOP("TableSample", "Tests passed"), .align = right}, countSort<&JobBucket::testsPassed>},
    {"failed"_L1, QT_TRANSLATE_NOOP("Table", "Tests failed"), countOf<&JobBucket::testsFailed>, {.sample = QT_TRANSLATE_NOOP("TableSample", "Tests failed"), .align = right}, countSort<&JobBucket::testsFailed>},
    {"cpu"_L1, QT_TRANSLATE_NOOP("Table", "CPU"), cpuOf, {.sample = sample, .align = right}, [](const BucketRow &row) -> QVariant { return qint64(row.bucket.testCpu.count()); }},
};
// clang-format on

} // namespace

std::span<const Column<BucketRow>> bucketColumns()
{
    return bucketTable;
}

QList<BucketRow> bucketRows(const JobHistory &history)
{
    QList<BucketRow> rows;
    for (auto bucket = history.buckets.rbegin(); bucket != history.buckets.rend(); ++bucket) {
        if (!bucket->isEmpty())
            rows.append({*bucket});
    }
    return rows;
}

QString rowKey(const BucketRow &row)
{
    return QString::number(toMs(row.bucket.range.from));
}

Scope scopeOf(const BucketRow &)
{
    return {};
}

FilterSubject subjectOf(const BucketRow &row, Instant now)
{
    FilterSubject subject;
    subject.since = now - row.bucket.range.from;
    return subject;
}

} // namespace jobwatch
