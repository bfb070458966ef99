#include <algorithm>
#include <cmath>
#include <memory>
#include <QChart>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/samplesnapshot.h"
#include "ui/charts/breakerstrip.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/charttable.h"
#include "ui/charts/downsample.h"
#include "ui/charts/evidencelanes.h"
#include "ui/charts/jobbuckets.h"
#include "ui/charts/statusstrip.h"
#include "ui/charts/strip.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timegrid.h"
#include "ui/charts/timerange.h"
#include "ui/tables/worststatus.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const char *iso)
{
    return instantFromMs(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

QStringList labels(const TimeRange &range, const char *zone)
{
    QStringList texts;
    for (const GridLine &line : timeGrid(range, QTimeZone(zone), QLocale::c()))
        texts.append(line.label);
    return texts;
}

QList<QPointF> wave(int count)
{
    QList<QPointF> points;
    points.reserve(count);
    for (int i = 0; i < count; ++i)
        points.append({double(i), std::sin(i * 0.001) + (i == 777'777 ? 50 : 0)});
    return points;
}

bool rising(const QList<QPointF> &points)
{
    return std::is_sorted(points.begin(), points.end(),
                          [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
}

const TimeRange day{instantFromMs(0), instantFromMs(0) + 24h};

QString statesOf(const QList<StripState> &states)
{
    QString letters;
    for (const StripState state : states)
        letters.append(u"opuwd"[int(state)]);
    return letters;
}

Strip stripOf(const QList<StatusPoint> &points, const QList<TimeRange> &paused = {})
{
    return {day, points, paused};
}

DurationPoint pointAt(Instant when, Span wait, Span run)
{
    return {.at = when, .source = Source::UserJob, .queueWait = wait, .runTime = run, .passed = true};
}

DurationPoint testAt(Instant when, bool passed)
{
    return {.at = when, .source = Source::TestJob, .runTime = 10s, .passed = passed};
}

EvidenceTotal totalAt(Instant from, Source source, int passed, int failed, Span cpu)
{
    return {.from = from,
            .source = source,
            .passed = passed,
            .failed = failed,
            .timed = passed,
            .shortestRun = 1s,
            .longestRun = 100s,
            .runTime = passed * Span(10s),
            .cpuTime = cpu};
}

TimerHistory timerOf(const QList<std::pair<int, HistoryKind>> &hours,
                     std::optional<BreakerState> present = {})
{
    TimerHistory timer{.present = present};
    for (const auto &[hour, kind] : hours)
        timer.events.prepend({.at = day.from + std::chrono::hours(hour), .kind = kind}); // newest first
    return timer;
}

std::unique_ptr<TimeChart> chartOf(size_t number)
{
    auto chart = std::make_unique<TimeChart>(chartTable()[number]);
    chart->resize(1200, 240);
    return chart;
}

// The heights of bars: of each outline the highest point.
QList<double> heights(const ChartSeries &series)
{
    QList<double> all;
    for (const QList<QPointF> &bar : series.stretches)
        all.append(std::max_element(bar.begin(), bar.end(), [](const QPointF &a, const QPointF &b) {
                       return a.y() < b.y();
                   })->y());
    return all;
}

const ChartSeries &seriesNamed(const ChartDrawing &drawing, const QString &name)
{
    for (const ChartSeries &series : drawing.series)
        if (series.name == name)
            return series;
    qFatal("no such series");
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGridHasRoundTimes_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const char *from, int hours, const char *zone,
                            const char *lines) {
            QTest::newRow(name) << toMs(at(from)) << qint64(hours) << QByteArray(zone)
                                << QString::fromLatin1(lines);
        };
        row("an hour", "2026-05-12T12:34:00Z", 1, "UTC", "12:40 12:50 13:00 13:10 13:20 13:30");
        row("six hours", "2026-05-12T08:32:00Z", 6, "UTC", "09:00 10:00 11:00 12:00 13:00 14:00");
        row("six hours elsewhere", "2026-05-12T08:32:00Z", 6, "Europe/London",
            "10:00 11:00 12:00 13:00 14:00 15:00");
        row("half an hour off", "2026-05-12T08:32:00Z", 3, "Asia/Kolkata", "15:00 16:00 17:00");
        row("a day", "2026-05-12T13:00:00Z", 24, "UTC", "15:00 18:00 21:00 Wed 13 03:00 06:00 09:00 12:00");
        row("the hour that occurs twice", "2026-10-24T23:30:00Z", 4, "Europe/London",
            "01:00 BST 01:00 GMT 02:00 03:00");
        row("the hour that is missing", "2026-03-29T00:00:00Z", 3, "Europe/London", "Sun 29 02:00 03:00");
        row("a week", "2026-05-05T14:00:00Z", 7 * 24, "UTC",
            "Wed 6 May Thu 7 Fri 8 Sat 9 Sun 10 Mon 11 Tue 12");
        row("a month", "2026-05-01T00:00:00Z", 30 * 24, "UTC", "4 May 11 May 18 May 25 May");
        row("a year", "2025-12-10T00:00:00Z", 120 * 24, "UTC", "Jan 2026 Feb Mar Apr");
    }
    void theGridHasRoundTimes()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, hours);
        QFETCH(QByteArray, zone);
        const TimeRange range{instantFromMs(from), instantFromMs(from) + std::chrono::hours(hours)};
        QTEST(labels(range, zone).join(u' '), "lines");
    }

    void theGridOfNoRangeIsEmpty()
    {
        QVERIFY(timeGrid({}, QTimeZone::utc()).isEmpty());
        QVERIFY(timeGrid({instantFromMs(10), instantFromMs(5)}, QTimeZone::utc()).isEmpty());
        QVERIFY(timeGrid({instantFromMs(0), instantFromMs(0) + std::chrono::years(5000)}, QTimeZone::utc())
                    .isEmpty());
    }

    void zoomingKeepsTheMomentUnderThePointer()
    {
        const Instant pointer = day.from + 6h;
        const TimeRange range = zoomed(day, pointer, 1.25);
        QCOMPARE(range.length(), Span(24h) * 4 / 5);
        QCOMPARE(xAt(range, pointer, 0, 1000), xAt(day, pointer, 0, 1000));
        QCOMPARE(zoomed(day, pointer, 1e9).length(), shortestRange);
        QCOMPARE(zoomed(day, pointer, 1e-9).length(), longestRange);
        QCOMPARE(zoomed(day, pointer, 0), day);
        QCOMPARE(moved(day, 1h).from, day.from + 1h);
    }

    void aPlaceAndItsMomentAgree()
    {
        for (const double x : {0.0, 123.0, 500.0})
            QCOMPARE(xAt(day, instantAt(day, x, 0, 500), 0, 500), x);
        QCOMPARE(instantAt(day, 5, 0, 0), day.from);
    }

    void noExtremeIsLostBySampling()
    {
        const auto points = wave(1'000'000);
        const auto sampled = minMaxSampled(points, 1200);
        QVERIFY(sampled.size() <= 2400);
        QVERIFY(rising(sampled));
        const auto highest = std::max_element(
            sampled.begin(), sampled.end(), [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        QCOMPARE(highest->x(), 777'777.0);
        QCOMPARE(minMaxSampled(points.mid(0, 100), 1200), points.mid(0, 100));
        QVERIFY(minMaxSampled({}, 10).isEmpty());
        QCOMPARE(minMaxSampled(QList<QPointF>(1000, QPointF(3, 4)), 5).first(), QPointF(3, 4));
    }

    void theShapeIsKeptBySampling()
    {
        const auto points = wave(1'000'000);
        const auto sampled = triangleSampled(points, 1000);
        QCOMPARE(sampled.size(), 1000);
        QVERIFY(rising(sampled));
        QCOMPARE(sampled.first(), points.first());
        QCOMPARE(sampled.last(), points.last());
        QVERIFY(
            std::any_of(sampled.begin(), sampled.end(), [](const QPointF &point) { return point.y() > 40; }));
        QCOMPARE(triangleSampled(points.mid(0, 5), 10), points.mid(0, 5));
        QCOMPARE(triangleSampled(points, 0).size(), 0);
    }

    void aPixelShowsTheWorstThatTouchesIt_data()
    {
        QTest::addColumn<QList<int>>("minutesAndStatuses");
        QTest::addColumn<QString>("columns");
        const int ok = int(Status::Ok), warning = int(Status::Warning), down = int(Status::Down),
                  unknown = int(Status::Unknown);
        QTest::newRow("nothing known") << QList<int>{} << u"uuuuuuuu"_s;
        QTest::newRow("ok throughout") << QList<int>{-60, ok} << u"oooooooo"_s;
        QTest::newRow("known from noon") << QList<int>{720, ok} << u"uuuuoooo"_s;
        QTest::newRow("a short fault") << QList<int>{0, ok, 400, down, 401, ok} << u"oodooooo"_s;
        QTest::newRow("a fault over an edge") << QList<int>{0, ok, 350, down, 370, ok} << u"oddooooo"_s;
        QTest::newRow("the worse of two")
            << QList<int>{0, ok, 10, warning, 20, down, 30, unknown, 40, ok} << u"dooooooo"_s;
        QTest::newRow("to the end") << QList<int>{0, ok, 1439, down} << u"oooooood"_s;
        QTest::newRow("after the end") << QList<int>{0, ok, 9999, down} << u"oooooooo"_s;
    }
    void aPixelShowsTheWorstThatTouchesIt()
    {
        QFETCH(QList<int>, minutesAndStatuses);
        QList<StatusPoint> points;
        for (int i = 0; i < minutesAndStatuses.size(); i += 2)
            points.append(
                {day.from + std::chrono::minutes(minutesAndStatuses[i]), Status(minutesAndStatuses[i + 1])});
        QTEST(statesOf(stripColumns(stripOf(points), 8)), "columns");
    }

    void aPauseHidesTheStatus()
    {
        const Strip strip = stripOf({{day.from, Status::Down}}, {{day.from + 6h, day.from + 12h}});
        QCOMPARE(statesOf(stripColumns(strip, 4)), u"dpdd"_s);
        QCOMPARE(stripShare(strip, StripState::Paused), 0.25);
        QCOMPARE(stripParts(strip).size(), 3);
    }

    void theStripIsToldInWords()
    {
        const Strip strip =
            stripOf({{day.from, Status::Ok}, {day.from + 18h, Status::Down}, {day.to - 1min, Status::Ok}});
        QCOMPARE(stripWords(strip), u"OK 75 %, down 25 %"_s);
        QCOMPARE(stripWords(stripOf({})), u"unknown 100 %"_s);
        const Strip rare = stripOf({{day.from, Status::Ok}, {day.to - 1min, Status::Down}});
        QCOMPARE(stripWords(rare), u"OK 100 %, down under 1 %"_s);
    }

    void unknownAndPausedTimeIsLeftOutOfTheShare()
    {
        const Strip strip = stripOf({{day.from + 12h, Status::Ok}, {day.from + 18h, Status::Down}});
        QCOMPARE(shareNotDown(strip), std::optional(0.5));
        QCOMPARE(shareNotDown(stripOf({})), std::optional<double>());
    }

    void theWorstOfSeveralHistoriesHolds()
    {
        const Instant t = day.from;
        const auto worst = worstHistory({{{t, Status::Ok}, {t + 2h, Status::Down}, {t + 4h, Status::Ok}},
                                         {{t + 1h, Status::Ok}, {t + 3h, Status::Warning}}});
        QCOMPARE(worst,
                 (QList<StatusPoint>{{t, Status::Ok}, {t + 2h, Status::Down}, {t + 4h, Status::Warning}}));
        QVERIFY(worstHistory({}).isEmpty());
    }

    void bucketsFillTheRangeAndCountEveryJobOnce()
    {
        const TimeRange week = rangeUntil(sampleNow(), RangeChoice::Week);
        const auto points = sampleDurations();
        const JobHistory history = historyOfJobs(points, {}, week);
        QCOMPARE(history.bucket, Span(2h));
        int jobs = 0;
        for (const JobBucket &bucket : history.buckets)
            jobs += bucket.userJobs + bucket.tests();
        QCOMPARE(jobs, int(std::count_if(points.begin(), points.end(), [&](const DurationPoint &point) {
                     return week.contains(point.at);
                 })));
        QCOMPARE(history.whole.userJobs + history.whole.tests(), jobs);
        QVERIFY(history.buckets.first().range.from <= week.from);
        QVERIFY(history.buckets.last().range.to >= week.to);
    }

    void percentilesAreOfTheBucket()
    {
        QList<DurationPoint> points;
        for (int i = 1; i <= 100; ++i)
            points.append(pointAt(day.from + 10min, std::chrono::seconds(i), std::chrono::seconds(2 * i)));
        const JobBucket bucket = historyOfJobs(points, {}, day).buckets.first();
        QCOMPARE(bucket.waitMedian, std::optional<Span>(51s));
        QCOMPARE(bucket.wait95, std::optional<Span>(96s));
        QCOMPARE(bucket.run95, std::optional<Span>(192s));
    }

    void noBucketsForAbsurdRanges()
    {
        const TimeRange aeons{instantFromMs(0), instantFromMs(0) + std::chrono::years(3000)};
        QVERIFY(emptyBuckets(aeons, 5min).isEmpty());
        QVERIFY(emptyBuckets(day, 0ms).isEmpty());
        QVERIFY(emptyBuckets({}, 1h).isEmpty());
        QVERIFY(historyOfJobs({testAt(day.from, true)}, {}, {}).buckets.isEmpty());
        QVERIFY(!bucketAt(historyOfJobs({}, {}, {}), day.from));
    }

    void theCpuOfAnHourIsSpreadOverItsBucketsAndNothingIsLost()
    {
        const QList<EvidenceTotal> totals{totalAt(day.from + 3h, Source::TestJob, 2, 0, 60s),
                                          totalAt(day.from + 3h, Source::UserJob, 9, 0, 1000s)};
        const JobHistory history = historyOfJobs({}, totals, day);
        QCOMPARE(history.bucket, Span(30min));
        QCOMPARE(history.buckets[6].testCpu, Span(30s));
        QCOMPARE(history.buckets[7].testCpu, Span(30s));
        QCOMPARE(history.whole.testCpu, Span(60s));
    }

    void sumsStandInWhereThereAreTooManyJobs()
    {
        const TimeRange year{day.from, day.from + std::chrono::days(365)};
        const QList<EvidenceTotal> totals{totalAt(day.from, Source::UserJob, 1000, 20, 0s),
                                          totalAt(day.from, Source::TestJob, 10, 5, 60s)};
        const JobHistory history = historyOfSums(totals, Bucket::Day, year);
        QCOMPARE(history.buckets.size(), 365);
        const JobBucket &first = history.buckets.first();
        QCOMPARE(first.userJobs, 1020);
        QCOMPARE(first.testsFailed, 5);
        QCOMPARE(first.runMedian, std::optional<Span>(10s));
        QCOMPARE(first.run95, std::optional<Span>(100s));
        QVERIFY(!first.waitMedian);
        QVERIFY(jobWords(history).contains(u"run mean 10 s, longest 1 min 40 s"_s));
        const ChartDrawing drawing = durationDrawing(history, {.range = year});
        QCOMPARE(seriesNamed(drawing, u"run mean"_s).stretches.size(), 1);
        for (const ChartSeries &series : drawing.series)
            QVERIFY(!series.name.startsWith(u"wait"_s)); // nothing is known of it
    }

    void nothingIsJoinedOverAGap()
    {
        const TimeRange week{day.from, day.from + 168h};
        const JobHistory history =
            historyOfJobs({pointAt(day.from + 1min, 1s, 10s), pointAt(day.from + 121min, 1s, 10s),
                           pointAt(day.from + 900min, 1s, 100s)},
                          {}, week);
        const auto stretches = seriesNamed(durationDrawing(history, {.range = week}), u"run p50"_s).stretches;
        QCOMPARE(stretches.size(), 2);
        QCOMPARE(stretches[0].size(), 2);
        QCOMPARE(stretches[1].size(), 2); // a dash around the middle of a single bucket
        QCOMPARE(stretches[1][0].y(), 2.0); // 100 s are two decades
        QCOMPARE(decades(0s), 0.0);
    }

    void failedTestsStandOnThePassedOnes()
    {
        const JobHistory history =
            historyOfJobs({testAt(day.from + 1min, true), testAt(day.from + 2min, true),
                           testAt(day.from + 3min, false), testAt(day.from + 5h, true)},
                          {}, day);
        const ChartDrawing drawing = testsDrawing(history, {.range = day});
        QCOMPARE(heights(seriesNamed(drawing, u"passed"_s)), (QList<double>{2, 1}));
        QCOMPARE(heights(seriesNamed(drawing, u"failed"_s)), (QList<double>{3, 1}));
        QVERIFY(drawing.top >= 3);
        QVERIFY(drawing.words.contains(u"3 tests passed"_s));
        QVERIFY(drawing.title.contains(u"30 min"_s));
        QVERIFY(drawing.note.isEmpty());
        QCOMPARE(testsDrawing(historyOfJobs({}, {}, day), {}).note, u"No tests in this range."_s);
    }

    void aSecondScaleIsOnlyThereWhereOneWouldHideTheOther()
    {
        const auto with = [](Span cpu) {
            return testsDrawing(historyOfJobs({testAt(day.from + 1min, true)},
                                              {totalAt(day.from, Source::TestJob, 1, 0, cpu)}, day),
                                {.range = day});
        };
        QVERIFY(with(4min).rightLines.isEmpty());
        QVERIFY(!with(600min).rightLines.isEmpty());
        const ChartDrawing apart = with(600min);
        for (const QPointF &point : seriesNamed(apart, u"CPU minutes"_s).stretches.first())
            QVERIFY(point.y() <= apart.top);
    }

    void everyChartDrawsFewPointsAndTellsItsNumbers_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {1, 7, 30, 365})
            QTest::addRow("%d days", days) << days;
    }
    void everyChartDrawsFewPointsAndTellsItsNumbers()
    {
        QFETCH(int, days);
        const TimeRange range{day.from, day.from + std::chrono::days(days)};
        QList<DurationPoint> points;
        for (int i = 0; i < 100'000; ++i)
            points.append({.at = day.from + range.length() / 100'000 * i,
                           .source = i % 3 ? Source::UserJob : Source::TestJob,
                           .queueWait = std::chrono::seconds(i % 60),
                           .runTime = 90s,
                           .passed = i % 5 != 0});
        const JobHistory history = historyOfJobs(points, {}, range);
        for (const ChartSpec &spec : chartTable()) {
            const ChartDrawing drawing = spec.drawing(history, {.range = range, .width = 1200});
            QVERIFY2(pointCount(drawing) > 0, spec.key);
            QVERIFY2(pointCount(drawing) <= mostPoints, spec.key);
            QVERIFY2(!drawing.words.isEmpty(), spec.key);
        }
        QVERIFY(jobWords(history).contains(u"run p50 1 min 30 s"_s));
        QVERIFY(!valuesAt(history, range.from).isEmpty());
        QVERIFY(valuesAt(history, range.from - 10h).isEmpty());
    }

    void aChartDrawsWhatItsDrawingSays()
    {
        const auto chart = chartOf(0);
        chart->setChosenRange(day);
        chart->setHistory(
            historyOfJobs({pointAt(day.from + 1min, 1s, 10s), pointAt(day.from + 40min, 1s, 10s)}, {}, day));
        qsizetype lines = 0;
        for (const ChartSeries &series : chart->drawing().series)
            lines += series.stretches.size();
        QCOMPARE(chart->chart()->series().size(), lines);
        QCOMPARE(chart->accessibleName(), u"Queue wait and run time"_s);
        QVERIFY(chart->accessibleDescription().contains(u"2 user jobs"_s));
        chart->setHistory(historyOfJobs({}, {}, day));
        QCOMPARE(chart->accessibleDescription(), u"No jobs in this range."_s);
    }

    void theNumbersAreGivenAwayAsTheyAre()
    {
        const JobHistory history = historyOfJobs({pointAt(day.from + 1min, 2s, 90s)}, {}, day);
        QCOMPARE(jobsAsCsv(history),
                 u"from,to,wait_p50_s,wait_p95_s,run_p50_s,run_p95_s,user_jobs,tests_passed,tests_failed,"
                 u"test_cpu_s\n"
                 "1970-01-01T00:00:00Z,1970-01-01T00:30:00Z,2,2,90,90,1,0,0,0\n"_s);
    }

    void aChartBecomesAPicture()
    {
        const auto chart = chartOf(0);
        chart->setChosenRange(day);
        chart->setHistory(historyOfJobs({pointAt(day.from + 1min, 1s, 10s)}, {}, day));
        const QImage image = QImage::fromData(pictureOf(*chart, PictureFormat::Png));
        QCOMPARE(image.size(), chart->size() * 2);
        QVERIFY(pictureOf(*chart, PictureFormat::Svg).contains("<svg"));
        QCOMPARE(pictureFormatOf(u"x.SVG"_s), std::optional(PictureFormat::Svg));
        QVERIFY(!pictureFormatOf(u"x.pdf"_s));
        QVERIFY(!writeFile(u"/nowhere/at/all.png"_s, {}));
    }

    void aBreakerIsDrawnFromItsEvents_data()
    {
        QTest::addColumn<TimerHistory>("timer");
        QTest::addColumn<QString>("columns"); // of 3 h
        using enum HistoryKind;
        QTest::newRow("nothing known") << timerOf({}) << u"uuuuuuuu"_s;
        QTest::newRow("closed all the time") << timerOf({}, BreakerState::Closed) << u"oooooooo"_s;
        QTest::newRow("open all the time") << timerOf({}, BreakerState::Open) << u"dddddddd"_s;
        QTest::newRow("opened and closed")
            << timerOf({{6, BreakerOpened}, {9, BreakerProbed}, {12, BreakerClosed}}, BreakerState::Closed)
            << u"ooddoooo"_s;
        QTest::newRow("open before, then closed") << timerOf({{6, BreakerClosed}}) << u"ddoooooo"_s;
        QTest::newRow("paused by a person")
            << timerOf({{6, TimerPaused}, {12, TimerResumed}}, BreakerState::Closed) << u"ooppoooo"_s;
        QTest::newRow("paused since before")
            << timerOf({{6, TimerResumed}}, BreakerState::Closed) << u"ppoooooo"_s;
        QTest::newRow("paused throughout") << timerOf({}, BreakerState::Disabled) << u"pppppppp"_s;
    }
    void aBreakerIsDrawnFromItsEvents()
    {
        QFETCH(TimerHistory, timer);
        const Strip strip = breakerStrip(timer, day);
        QTEST(statesOf(stripColumns(strip, 8)), "columns");
    }

    void aBreakerIsToldInItsOwnWords()
    {
        const Strip strip = breakerStrip(timerOf({{12, HistoryKind::BreakerOpened}}), day);
        QCOMPARE(stripWords(strip), u"closed 50 %, open 50 %"_s);
        QVERIFY(partWords(strip, day.from + 13h, QTimeZone::utc()).startsWith(u"Open, 12 h"_s));
    }

    void closeRunsBecomeOneMarkAndTheWorstIsSeen()
    {
        QList<TimerRun> runs;
        for (int i = 0; i < 100; ++i)
            runs.append({.step = i == 50 ? RunStep::Failed : RunStep::Passed,
                         .at = day.from + 12h + std::chrono::seconds(i),
                         .text = u"<b>403</b>"_s});
        const auto marks = runMarks(runs, day, 1000, QTimeZone::utc());
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().glyph, Glyph::FailedJob);
        QVERIFY(marks.first().words.contains(u"failed"_s));
        QVERIFY(
            runMarks({{.step = RunStep::Started, .at = day.from}}, day, 1000, QTimeZone::utc()).isEmpty());
    }

    void wheelKeysAndDoubleClickChangeTheRange()
    {
        const auto owner = chartOf(0);
        TimeChart &chart = *owner;
        const TimeRange week = rangeUntil(sampleNow(), RangeChoice::Week);
        chart.setChosenRange(week);
        chart.show();
        QSignalSpy changed(&chart, &PlotView::rangeChanged);
        QWheelEvent wheel(QPointF(700, 100), QPointF(700, 100), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart.viewport(), &wheel);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chart.range().length(), week.length() * 4 / 5);
        QTest::keyClick(&chart, Qt::Key_Backspace);
        QCOMPARE(chart.range(), week);
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.range().length() < week.length());
        QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, QPoint(600, 100));
        QCOMPARE(chart.range(), week);
        QTest::mousePress(chart.viewport(), Qt::RightButton, {}, QPoint(400, 100));
        QTest::mouseRelease(chart.viewport(), Qt::RightButton, {}, QPoint(500, 100));
        QVERIFY(chart.range().length() < week.length() / 4);
    }

    void theCursorIsMovedByKeysAndATableCanBeAskedFor()
    {
        const auto owner = chartOf(0);
        TimeChart &chart = *owner;
        chart.setChosenRange(rangeUntil(sampleNow(), RangeChoice::Week));
        QSignalSpy moved(&chart, &PlotView::cursorMoved);
        QSignalSpy chosen(&chart, &PlotView::momentChosen);
        QSignalSpy table(&chart, &PlotView::tableRequested);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::keyClick(&chart, Qt::Key_T);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(table.size(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first()[0].value<Instant>(), sampleNow() - std::chrono::hours(84) + 4h);
    }

    void withCtrlTheCursorGoesFromChangeToChange()
    {
        const auto chart = chartOf(1);
        chart->setChosenRange(day);
        chart->setChanges({day.from + 1h, day.from + 20h});
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(chart->cursor(), std::optional(day.from + 20h));
        QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(chart->cursor(), std::optional(day.from + 1h));
        QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(chart->cursor(), std::optional(day.from + 1h)); // there is none before
    }

    void theMenuComesByKeyAndByAClickThatIsNoDrag()
    {
        const auto chart = chartOf(0);
        chart->setChosenRange(day);
        QSignalSpy menu(chart.get(), &PlotView::menuRequested);
        QTest::mousePress(chart->viewport(), Qt::RightButton, {}, QPoint(500, 100));
        QTest::mouseRelease(chart->viewport(), Qt::RightButton, {}, QPoint(500, 100));
        QCOMPARE(menu.size(), 1);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QApplication::sendEvent(chart->viewport(), &key);
        QCOMPARE(menu.size(), 2);
    }

    void aJobGetsAMarkInEveryStageItReached()
    {
        const TimeRange range = rangeUntil(sampleNow(), RangeChoice::SixHours);
        const auto marks = laneMarks(sampleEvidence().mid(0, 1), range, 1000, QTimeZone::utc());
        QCOMPARE(marks.size(), 3); // submission, startup, polling; execution was not reached
        QVERIFY(!marks[0].failed);
        QVERIFY(marks[1].failed);
        QCOMPARE(marks[1].stage, Stage::Startup);
        QCOMPARE(marks[1].words, u"13:22:08 test job test 0: failed in startup, exit 126"_s);
    }

    void closeMarksBecomeOneAndUsersAndTestsStayApart()
    {
        const TimeRange range = rangeUntil(sampleNow(), RangeChoice::SixHours);
        const auto all = laneMarks(sampleEvidence(), range, 10'000, QTimeZone::utc());
        const auto close = laneMarks(sampleEvidence(), range, 50, QTimeZone::utc());
        const auto jobs = [](const QList<LaneMark> &marks, Source source) {
            int sum = 0;
            for (const LaneMark &mark : marks)
                sum += mark.source == source ? mark.count : 0;
            return sum;
        };
        QVERIFY(close.size() < all.size());
        for (const Source source : {Source::UserJob, Source::TestJob})
            QCOMPARE(jobs(close, source), jobs(all, source));
        QVERIFY(laneMarks(sampleEvidence(), {}, 100, QTimeZone::utc()).isEmpty());
    }

    void stripsAndLanesTellTheirNumbers()
    {
        StatusStrip strip;
        strip.setHeading(u"<b>muscle</b>\nx"_s, u"slurm"_s, Status::Down);
        strip.setStrip(stripOf({{day.from, Status::Ok}}));
        QCOMPARE(strip.accessibleName(), u"<b>muscle</b> x slurm"_s);
        QCOMPARE(strip.accessibleDescription(), u"OK 100 %"_s);
        EvidenceLanes lanes;
        lanes.setContent({.status = {rangeUntil(sampleNow(), RangeChoice::SixHours), {}, {}},
                          .stages = {},
                          .evidence = sampleEvidence()});
        QCOMPARE(lanes.accessibleName(), u"Evidence"_s);
        QVERIFY(lanes.accessibleDescription().contains(u"test jobs"_s));
        QCOMPARE(partWords(stripOf({{day.from, Status::Ok}}), day.from + 1h, QTimeZone::utc())
                     .section(u'\n', 0, 0),
                 u"OK, 1 d"_s);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
