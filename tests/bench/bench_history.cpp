// What the history page costs on a store of 100,000 jobs, in processor time: reading a range, and painting
// the charts of it, as a ratio to painting as many lines without a chart. `bench_history [JOBS]`
#include <cstdio>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include "core/store/store.h"
#include "tests/bench/ratio.h"
#include "ui/charts/timechart.h"
#include "ui/window/chartreading.h"

using namespace jobwatch;
using namespace jobwatch::bench;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int runnerCount = 12;
constexpr QSize size(1240, 160);
const Instant begin = instantFromMs(1'760'000'000'000);

RunnerKey runnerNumber(int n)
{
    return {{u"bio"_s}, {u"service%1"_s.arg(n)}, {u"default"_s}};
}

Evidence evidenceNumber(int n, Span step)
{
    Evidence evidence{.runner = runnerNumber(n % runnerCount)};
    evidence.job = {QString::number(n)};
    evidence.source = n % 3 ? Source::UserJob : Source::TestJob;
    evidence.knownAt = begin + n * step;
    evidence.submittedAt = evidence.knownAt - 20s;
    const StageFinding passed{Verdict::Passed, Cause::None};
    evidence.stages = {passed, passed, passed, passed};
    evidence.queueWait = std::chrono::seconds(n % 97);
    evidence.runTime = std::chrono::milliseconds(1'000 + n * 7919ll % 90'001);
    return evidence;
}

std::unique_ptr<Store> filled(const QString &file, int jobs, Span step)
{
    auto store = openStore(file, StoreMode::ReadWrite);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    for (int n = 0; n < jobs; n += 10'000) {
        StoreBatch batch;
        for (int i = n; i < std::min(jobs, n + 10'000); ++i)
            batch.evidence.append(evidenceNumber(i, step));
        if (!(*store)->write(batch))
            qFatal("the store refused");
    }
    return std::move(*store);
}

double microseconds(const std::function<void()> &work)
{
    const double before = cpuTime();
    work();
    return cpuTime() - before;
}

// The yardstick: two lines as wide as the plot, each with the most points that a width can show.
void paintPlainLines(QImage &image)
{
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < 4; ++line) {
        QPolygonF points;
        for (int x = 0; x < size.width(); x += 4)
            points.append(QPointF(x, 20 + 20 * line + x * 7919 % 17));
        painter.drawPolyline(points);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int jobs = argc > 1 ? std::max(1000, atoi(argv[1])) : 100'000;
    QTemporaryDir folder;
    const Span week = 168h;
    const auto store = filled(folder.filePath(u"history.db"_s), jobs, week / jobs);
    QList<RunnerKey> runners;
    for (int i = 0; i < runnerCount; ++i)
        runners.append(runnerNumber(i));
    const auto question = [&](Span length) {
        return ChartQuestion{.runners = runners, .range = {begin + week - length, begin + week}};
    };
    const Contender day{"24 h",
                        [&] { return microseconds([&] { (void)readCharts(*store, question(24h)); }); }};
    for (const auto &[name, length] :
         {std::pair{"reading 7 d of 12 runners", week}, {"reading a year", Span(8760h)}})
        printRatio(name, "µs CPU", day,
                   {"ours", [&, span = length] {
                        return microseconds([&] { (void)readCharts(*store, question(span)); });
                    }});

    const auto answer = readCharts(*store, question(week));
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const Contender plain{"plain lines", [&] { return microseconds([&] { paintPlainLines(image); }); }};
    for (const ChartSpec &spec : chartTable()) {
        TimeChart chart(spec);
        chart.resize(size);
        chart.setChosenRange(answer->jobs.range);
        chart.show();
        int turn = 0;
        printRatio(spec.key, "µs CPU", plain, {"first paint", [&] {
                                                   return microseconds([&] {
                                                       JobHistory history = answer->jobs;
                                                       history.whole.testCpu +=
                                                           Span(++turn); // not the one that is shown
                                                       chart.setHistory(history);
                                                       static_cast<QWidget &>(chart).render(&image);
                                                   });
                                               }});
        printRatio(spec.key, "µs CPU", plain,
                   {"another range", [&] {
                        return microseconds([&] {
                            chart.setRange(moved(answer->jobs.range, std::chrono::minutes(++turn)));
                            static_cast<QWidget &>(chart).render(&image);
                        });
                    }});
        std::printf("%-28s %lld points\n", spec.key, static_cast<long long>(pointCount(chart.drawing())));
    }
    return 0;
}
