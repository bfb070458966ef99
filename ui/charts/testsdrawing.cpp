#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

#include "core/text/words.h"
#include "ui/charts/chartdrawing.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr double farApart = 8; // maxima that share no scale

double minutes(Span span)
{
    return double(span.count()) / 60'000;
}

// 1, 2 or 5 times a power of ten, so that twice that reaches `highest`.
double niceHalf(double highest)
{
    const double half = std::max(highest / 2, 1e-6);
    const double power = std::pow(10, std::floor(std::log10(half)));
    for (const double step : {1.0, 2.0, 3.0, 5.0}) {
        if (step * power >= half - 1e-12)
            return step * power;
    }
    return 10 * power;
}

// Outlines of bars that stand side by side with a small gap; empty buckets have none.
QList<QList<QPointF>> outlines(const JobHistory &history, int JobBucket::*first, int JobBucket::*second)
{
    QList<QList<QPointF>> bars;
    const double gap = double(history.bucket.count()) * 0.06;
    for (const JobBucket &bucket : history.buckets) {
        const double height = bucket.*first + (second ? bucket.*second : 0);
        if (height <= 0)
            continue;
        const double left = double(toMs(bucket.range.from)) + gap;
        const double right = double(toMs(bucket.range.to)) - gap;
        bars.append(QList<QPointF>{{left, 0}, {left, height}, {right, height}, {right, 0}});
    }
    return bars;
}

struct Highest
{
    double tests = 0;
    double cpu = 0;
};

Highest highestOf(const JobHistory &history)
{
    Highest highest;
    for (const JobBucket &bucket : history.buckets) {
        highest.tests = std::max(highest.tests, double(bucket.tests()));
        highest.cpu = std::max(highest.cpu, minutes(bucket.testCpu));
    }
    return highest;
}

QList<QList<QPointF>> costLine(const JobHistory &history, double factor)
{
    QList<QPointF> line;
    for (const JobBucket &bucket : history.buckets) {
        const Instant middle = bucket.range.from + bucket.range.length() / 2;
        line.append({double(toMs(middle)), minutes(bucket.testCpu) * factor});
    }
    return line.size() < 2 ? QList<QList<QPointF>>{} : QList<QList<QPointF>>{line};
}

QList<ValueLine> linesUpTo(double half, double factor, const QString &unit)
{
    QList<ValueLine> lines;
    for (int i = 0; i < 3; ++i) {
        const QString number = QLocale().toString(half * i, 'g', 3);
        lines.append({half * i * factor, i == 0 || unit.isEmpty() ? number : number + u' ' + unit});
    }
    return lines;
}

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Chart", text, nullptr, n);
}

} // namespace

ChartDrawing testsDrawing(const JobHistory &history, const DrawingPlace &)
{
    const Highest highest = highestOf(history);
    const bool apart = highest.tests > 0 && highest.cpu > 0
        && std::max(highest.tests / highest.cpu, highest.cpu / highest.tests) > farApart;
    const double half = std::max(1.0, niceHalf(apart ? highest.tests : std::max(highest.tests, highest.cpu)));
    const double halfCpu = niceHalf(highest.cpu);
    const double factor = apart ? half / halfCpu : 1;
    ChartDrawing drawing{
        .title = said(QT_TRANSLATE_NOOP("Chart", "Tests and CPU, per %1")).arg(durationText(history.bucket)),
        .top = half * 2.08,
        .lines = linesUpTo(half, 1, {})};
    if (apart)
        drawing.rightLines = linesUpTo(halfCpu, factor, said(QT_TRANSLATE_NOOP("Chart", "min")));
    drawing.series.append({.look = SeriesLook::Bars,
                           .tone = Tone::TestJob,
                           .name = said(QT_TRANSLATE_NOOP("Chart", "passed")),
                           .stretches = outlines(history, &JobBucket::testsPassed, nullptr)});
    // The failed ones stand on the passed ones: their outline begins at 0 and is covered that far.
    drawing.series.append({.look = SeriesLook::Bars,
                           .tone = Tone::Down,
                           .name = said(QT_TRANSLATE_NOOP("Chart", "failed")),
                           .stretches = outlines(history, &JobBucket::testsFailed, &JobBucket::testsPassed)});
    if (highest.cpu > 0)
        drawing.series.append({.look = SeriesLook::Thin,
                               .tone = Tone::Plain,
                               .name = said(QT_TRANSLATE_NOOP("Chart", "CPU minutes")),
                               .stretches = costLine(history, factor)});
    const JobBucket &whole = history.whole;
    if (whole.tests() == 0)
        drawing.note = said(QT_TRANSLATE_NOOP("Chart", "No tests in this range."));
    drawing.words = whole.tests() == 0
        ? drawing.note
        : u"%1: %2, %3, %4."_s.arg(
            durationText(history.range.length()),
            said(QT_TRANSLATE_N_NOOP("Chart", "%n tests passed"), whole.testsPassed),
            said(QT_TRANSLATE_N_NOOP("Chart", "%n tests failed"), whole.testsFailed),
            said(QT_TRANSLATE_NOOP("Chart", "CPU %1")).arg(durationText(whole.testCpu)));
    return drawing;
}

QList<NamedValue> testsValues(const JobBucket &bucket, BucketBasis)
{
    const QString users = said(QT_TRANSLATE_N_NOOP("Chart", "%n user"), bucket.userJobs);
    const QString tests = said(QT_TRANSLATE_N_NOOP("Chart", "%n test"), bucket.tests());
    QString jobs = users + u", "_s + tests;
    if (bucket.testsFailed > 0)
        jobs += said(QT_TRANSLATE_N_NOOP("Chart", " (%n failed)"), bucket.testsFailed);
    QList<NamedValue> values{{said(QT_TRANSLATE_NOOP("Chart", "jobs")), jobs}};
    if (bucket.testCpu > Span::zero())
        values.append({said(QT_TRANSLATE_NOOP("Chart", "test CPU")), durationText(bucket.testCpu)});
    return values;
}

} // namespace jobwatch
