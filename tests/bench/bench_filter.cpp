#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QScrollBar>

#include "tests/bench/ratio.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tables.h"
#include "ui/tables/tableview.h"

// What one change of the filter line costs, in a table that is shown: with 10,000 runners and with 100,000
// jobs and events. The goal is under 50 ms of CPU each, both ways. And a page of scrolling through them.
using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant begin = instantFromMs(1'700'000'000'000);

class BenchClock final : public Clock
{
public:
    Instant now() const override { return begin; }
};

RunnerKey keyOf(int i)
{
    return {{u"server%1"_s.arg(i % 10)}, {u"service%1"_s.arg(i / 40 % 250)}, {u"runner%1"_s.arg(i % 40)}};
}

// On ten servers, one in twenty in trouble.
QList<RunnerRow> manyRunners(int rows)
{
    QList<RunnerRow> all;
    for (int i = 0; i < rows; ++i) {
        RunnerState runner{.key = keyOf(i)};
        runner.status = i % 20 == 0 ? Status::Down : Status::Ok;
        if (i % 20 == 0)
            runner.stages[Stage::Startup] = {.status = Status::Down,
                                             .cause = Cause::NotExecutable,
                                             .text = u"/opt/bin/x: Permission denied"_s};
        runner.since = begin;
        runner.lastEvidence = begin;
        all.append({.runner = runner, .serviceName = u"A service with a name"_s});
    }
    return all;
}

QList<JobRow> manyJobs(int rows)
{
    QList<Evidence> all;
    for (int i = 0; i < rows; ++i) {
        Evidence job{.runner = keyOf(i), .job = {u"job%1"_s.arg(i)}, .source = Source::UserJob};
        job.knownAt = job.submittedAt = begin - std::chrono::seconds(i);
        job.stages[Stage::Submission].verdict = Verdict::Passed;
        job.stages[Stage::Startup].verdict = Verdict::Passed;
        if (i % 20 == 0) {
            job.stages[Stage::Startup] = {Verdict::Failed, Cause::NotExecutable};
            job.text = u"/opt/bin/x: Permission denied"_s;
        }
        all.append(job);
    }
    return jobRows(all);
}

QList<EventRow> manyEvents(int rows)
{
    QList<HistoryEvent> all;
    for (int i = 0; i < rows; ++i) {
        HistoryEvent event{.kind = HistoryKind::StatusChanged, .scope = scopeOf(keyOf(i))};
        event.at = begin - std::chrono::seconds(i);
        event.status = i % 20 == 0 ? Status::Down : Status::Ok;
        if (i % 20 == 0) {
            event.cause = Cause::NotExecutable;
            event.reason = u"/opt/bin/x: Permission denied"_s;
        }
        all.append(event);
    }
    return eventRows(all);
}

void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

double milliseconds(const std::function<void()> &work)
{
    const double before = bench::cpuTime();
    work();
    settle();
    return (bench::cpuTime() - before) / 1000;
}

void printFilter(const char *name, TableView &view, const QString &line)
{
    const Filter filter = *parseFilter(line);
    std::vector<double> on;
    std::vector<double> off;
    int rows = 0;
    for (int round = 0; round < 7; ++round) {
        on.push_back(milliseconds([&] { view.proxy().setFilter(filter); }));
        rows = view.proxy().rowCount();
        off.push_back(milliseconds([&] { view.proxy().setFilter({}); }));
    }
    std::printf("%-8s %-26s %6d rows %8.1f ms, taken away %8.1f ms\n", name, qPrintable(line), rows,
                bench::median(on), bench::median(off));
}

void printScrolling(const char *name, TableView &view)
{
    std::vector<double> pages;
    for (int page = 0; page < 20; ++page)
        pages.push_back(
            milliseconds([&] { view.verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd); }));
    std::printf("%-8s %-26s             %8.1f ms\n", name, "a page of scrolling", bench::median(pages));
}

template <typename Row>
void run(const char *name, std::span<const Column<Row>> columns, const QList<Row> &rows)
{
    const BenchClock clock;
    TableModel<Row> model(columns);
    TableView view(&model, clock, QString::fromLatin1(name));
    view.resize(1240, 800);
    view.show();
    settle();
    const double fill = milliseconds([&] { model.setRows(rows, begin); });
    std::printf("%-8s %-26s %6d rows %8.1f ms\n", name, "fill", model.rowCount(), fill);
    for (const QString &line : {u"status:down"_s, u"permission"_s, u"server:server3 service1"_s,
                                u"reason:permission"_s, u"-status:down"_s})
        printFilter(name, view, line);
    printScrolling(name, view);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    run<RunnerRow>("runners", runnerColumns(), manyRunners(10'000));
    run<JobRow>("jobs", jobColumns(), manyJobs(100'000));
    run<EventRow>("events", eventColumns(), manyEvents(100'000));
    return 0;
}
