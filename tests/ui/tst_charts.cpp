#include <algorithm>
#include <cmath>
#include <QAbstractSeries>
#include <QChart>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QXYSeries>

#include "tests/support/samplesnapshot.h"
#include "ui/charts/downsample.h"
#include "ui/charts/durationbuckets.h"
#include "ui/charts/durationchart.h"
#include "ui/charts/durationseries.h"
#include "ui/charts/evidencelanes.h"
#include "ui/charts/statusstrip.h"
#include "ui/charts/strip.h"
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
        const auto buckets = durationBuckets(points, week, bucketLength(week));
        QCOMPARE(bucketLength(week), Span(2h));
        int jobs = 0;
        for (const DurationBucket &bucket : buckets)
            jobs += bucket.userJobs + bucket.testsPassed + bucket.testsFailed;
        QCOMPARE(jobs, int(std::count_if(points.begin(), points.end(), [&](const DurationPoint &point) {
                     return week.contains(point.at);
                 })));
        QVERIFY(buckets.first().range.from <= week.from);
        QVERIFY(buckets.last().range.to >= week.to);
    }

    void percentilesAreOfTheBucket()
    {
        QList<DurationPoint> points;
        for (int i = 1; i <= 100; ++i)
            points.append(pointAt(day.from + 10min, std::chrono::seconds(i), std::chrono::seconds(2 * i)));
        const auto buckets = durationBuckets(points, day, 24h);
        QCOMPARE(buckets.size(), 1);
        QCOMPARE(buckets[0].waitMedian, std::optional<Span>(51s));
        QCOMPARE(buckets[0].wait95, std::optional<Span>(96s));
        QCOMPARE(buckets[0].run95, std::optional<Span>(192s));
    }

    void noBucketsForAbsurdRanges()
    {
        QVERIFY(durationBuckets({}, {instantFromMs(0), instantFromMs(0) + std::chrono::years(3000)}, 5min)
                    .isEmpty());
        QVERIFY(durationBuckets({}, day, 0ms).isEmpty());
        QVERIFY(durationBuckets({}, {}, 1h).isEmpty());
    }

    void nothingIsJoinedOverAGap()
    {
        const auto buckets =
            durationBuckets({pointAt(day.from + 1min, 1s, 10s), pointAt(day.from + 61min, 1s, 10s),
                             pointAt(day.from + 300min, 1s, 100s)},
                            day, 1h);
        const auto stretches = durationStretches(buckets, DurationLine::RunMedian);
        QCOMPARE(stretches.size(), 2);
        QCOMPARE(stretches[0].size(), 2);
        QCOMPARE(stretches[1].size(), 1);
        QCOMPARE(stretches[1][0].y(), 2.0); // 100 s are two decades
        QCOMPARE(decades(0s), 0.0);
    }

    void theChartTellsItsNumbersAndDrawsFewPoints()
    {
        DurationChart chart;
        chart.resize(1200, 240);
        QList<DurationPoint> points;
        for (int i = 0; i < 100'000; ++i)
            points.append(
                pointAt(day.from + std::chrono::milliseconds(864 * i), std::chrono::seconds(i % 60), 90s));
        chart.setPoints(points);
        chart.setChosenRange(day);
        qsizetype drawn = 0;
        for (QAbstractSeries *series : chart.chart()->series()) {
            if (const auto *line = qobject_cast<QXYSeries *>(series))
                drawn += line->count();
        }
        QVERIFY(drawn > 0);
        QVERIFY(drawn <= 10'000);
        QCOMPARE(chart.accessibleName(), u"Queue wait and run time"_s);
        QVERIFY(chart.accessibleDescription().contains(u"run p50 1 min 30 s"_s));
        QVERIFY(chart.accessibleDescription().contains(u"100000 user jobs"_s));
        QCOMPARE(chart.buckets().size(), 48);
        chart.setPoints({});
        QCOMPARE(chart.accessibleDescription(), u"No jobs in this range."_s);
    }

    void wheelKeysAndDoubleClickChangeTheRange()
    {
        DurationChart chart;
        chart.resize(1200, 240);
        chart.setPoints(sampleDurations());
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
        DurationChart chart;
        chart.resize(1200, 240);
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
