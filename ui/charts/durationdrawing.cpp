#include <algorithm>
#include <cmath>
#include <QCoreApplication>

#include "core/text/words.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/downsample.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using Value = std::optional<Span> JobBucket::*;

struct LineLook
{
    Value value;
    const char *title; // QT_TRANSLATE_NOOP("Chart", …)
    const char *ofSums; // the same of sums; empty: not known there
    Tone tone;
    SeriesLook look;
};

constexpr LineLook looks[]{
    {&JobBucket::waitMedian, QT_TRANSLATE_NOOP("Chart", "wait p50"), "", Tone::Paused, SeriesLook::Line},
    {&JobBucket::wait95, QT_TRANSLATE_NOOP("Chart", "wait p95"), "", Tone::Paused, SeriesLook::Dotted},
    {&JobBucket::runMedian, QT_TRANSLATE_NOOP("Chart", "run p50"), QT_TRANSLATE_NOOP("Chart", "run mean"),
     Tone::UserJob, SeriesLook::Line},
    {&JobBucket::run95, QT_TRANSLATE_NOOP("Chart", "run p95"), QT_TRANSLATE_NOOP("Chart", "run longest"),
     Tone::UserJob, SeriesLook::Dotted},
};

QString titleOf(const LineLook &look, BucketBasis basis)
{
    const char *title = basis == BucketBasis::Jobs ? look.title : look.ofSums;
    return *title ? QCoreApplication::translate("Chart", title) : QString();
}

// A single bucket between two gaps becomes a dash, so that it can be seen at all.
QList<QPointF> drawable(const QList<QPointF> &stretch, double bucket, int width)
{
    if (stretch.size() != 1)
        return minMaxSampled(stretch, width);
    const QPointF half(bucket * 0.3, 0);
    return {stretch.first() - half, stretch.first() + half};
}

// The lines at the middle of each bucket that has all of `values`.
QList<QList<QList<QPointF>>> stretchesOf(const JobHistory &history, const QList<Value> &values, int width)
{
    QList<QList<QList<QPointF>>> lines(values.size());
    bool joined = false;
    for (const JobBucket &bucket : history.buckets) {
        const bool known =
            std::all_of(values.begin(), values.end(), [&](Value value) { return bool(bucket.*value); });
        for (qsizetype i = 0; i < values.size() && known; ++i) {
            if (!joined)
                lines[i].append(QList<QPointF>{});
            const Instant middle = bucket.range.from + bucket.range.length() / 2;
            lines[i].last().append({double(toMs(middle)), decades(*(bucket.*values[i]))});
        }
        joined = known;
    }
    for (auto &line : lines)
        for (QList<QPointF> &stretch : line)
            stretch = drawable(stretch, double(history.bucket.count()), width);
    return lines;
}

double highestDecade(const QList<JobBucket> &buckets)
{
    double highest = decades(10min);
    for (const JobBucket &bucket : buckets) {
        for (const auto &value : {bucket.wait95, bucket.run95})
            highest = value ? std::max(highest, decades(*value)) : highest;
    }
    return highest * 1.04;
}

QList<ValueLine> valueLines(double top)
{
    static constexpr std::chrono::seconds marks[]{1s, 10s, 1min, 10min, 1h, 10h, 100h};
    QList<ValueLine> lines;
    for (const std::chrono::seconds mark : marks) {
        if (decades(mark) <= top)
            lines.append({decades(mark), durationText(mark)});
    }
    return lines;
}

QList<ChartMark> marksOf(const QList<DurationPoint> &jobs, const TimeRange &range)
{
    QList<ChartMark> marks;
    for (const DurationPoint &job : jobs) {
        if (!job.runTime || !range.contains(job.at))
            continue;
        const bool user = job.source == Source::UserJob;
        marks.append({.at = {double(toMs(job.at)), decades(*job.runTime)},
                      .glyph = job.passed ? glyphOf(job.source) : Glyph::FailedJob,
                      .tone = !job.passed ? Tone::Down
                          : user          ? Tone::UserJob
                                          : Tone::TestJob});
    }
    return marks;
}

QString pairText(const std::optional<Span> &a, const std::optional<Span> &b)
{
    const auto text = [](const std::optional<Span> &span) { return span ? durationText(*span) : u"–"_s; };
    return text(a) + u" / "_s + text(b);
}

} // namespace

double decades(Span span)
{
    return std::log10(std::max(1.0, double(span.count()) / 1000));
}

ChartDrawing durationDrawing(const JobHistory &history, const DrawingPlace &place)
{
    ChartDrawing drawing{.title = QCoreApplication::translate("Chart", "Queue wait and run time"),
                         .top = highestDecade(history.buckets)};
    drawing.lines = valueLines(drawing.top);
    drawing.words = jobWords(history);
    if (history.whole.isEmpty())
        drawing.note = QCoreApplication::translate("Chart", "No jobs in this range.");
    for (const auto &[low, high] : {std::pair{0, 1}, std::pair{2, 3}}) {
        const auto lines = stretchesOf(history, {looks[low].value, looks[high].value}, place.width);
        drawing.series.append(
            {.look = SeriesLook::Band, .tone = looks[low].tone, .stretches = lines[0], .upper = lines[1]});
    }
    for (const LineLook &look : looks) {
        if (const QString name = titleOf(look, history.basis); !name.isEmpty())
            drawing.series.append({.look = look.look,
                                   .tone = look.tone,
                                   .name = name,
                                   .stretches = stretchesOf(history, {look.value}, place.width).first()});
    }
    drawing.marks = marksOf(history.jobs, place.range);
    return drawing;
}

QList<NamedValue> durationValues(const JobBucket &bucket, BucketBasis basis)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Chart", text); };
    if (basis == BucketBasis::Sums)
        return {{said(QT_TRANSLATE_NOOP("Chart", "run mean / longest")),
                 pairText(bucket.runMedian, bucket.run95)}};
    return {{said(QT_TRANSLATE_NOOP("Chart", "wait p50 / p95")), pairText(bucket.waitMedian, bucket.wait95)},
            {said(QT_TRANSLATE_NOOP("Chart", "run p50 / p95")), pairText(bucket.runMedian, bucket.run95)}};
}

} // namespace jobwatch
