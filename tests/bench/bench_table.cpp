// What the tables of runners cost in processor time with 10,000 and 100,000 rows, flat and as a tree: filling
// them, one change of the filter, 10,000 changed cells a second with none and with all of them in sight, a
// page of scrolling. Whole snapshots come in, five a second, as from the core.
#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QScrollBar>

#include "tests/bench/ratio.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tables.h"
#include "ui/tables/tableview.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int snapshotsPerSecond = 5;
constexpr int cellsPerSecond = 10'000;
constexpr int runnersPerService = 40;
constexpr int servers = 10;
const Instant begin = instantFromMs(1'700'000'000'000);

class BenchClock final : public Clock
{
public:
    Instant now() const override { return begin; }
};

// Services of forty runners on ten servers, one runner in twenty in trouble.
Snapshot manyRunners(int rows)
{
    Snapshot snapshot{.sequence = 1, .at = begin};
    for (int s = 0; s < servers; ++s) {
        ServerState server{.name = {u"server%1"_s.arg(s)}};
        server.contact = Contact::Reachable;
        for (int i = 0; i < rows / servers / runnersPerService; ++i) {
            ServiceState service{.id = {u"service%1"_s.arg(i)}, .name = u"A service with a name"_s};
            for (int r = 0; r < runnersPerService; ++r) {
                RunnerState runner{.key = {server.name, service.id, {u"runner%1"_s.arg(r)}}};
                runner.status = r % 20 == 0 ? Status::Down : Status::Ok;
                if (runner.status == Status::Down)
                    runner.stages[Stage::Startup] = {.status = Status::Down,
                                                     .cause = Cause::NotExecutable,
                                                     .text = u"/opt/bin/x: Permission denied"_s};
                runner.since = begin;
                runner.lastEvidence = begin;
                service.runners.append(runner);
            }
            server.services.append(service);
        }
        snapshot.servers.append(server);
    }
    return snapshot;
}

RunnerState &runnerNumber(Snapshot &snapshot, int n)
{
    const int service = n / runnersPerService;
    const int servicesOfServer = int(snapshot.servers[0].services.size());
    ServerState &server = snapshot.servers[service / servicesOfServer];
    return server.services[service % servicesOfServer].runners[n % runnersPerService];
}

// So many cells of the runners [first, last), spread evenly.
void changeCells(Snapshot &snapshot, int first, int last, int cells, int turn)
{
    for (int i = 0; i < cells; ++i) {
        RunnerState &runner = runnerNumber(snapshot, first + i * (last - first) / cells);
        runner.testsLastDay = turn * cells + i;
    }
    ++snapshot.sequence;
}

double milliseconds(const std::function<void()> &work)
{
    const double before = bench::cpuTime();
    work();
    return (bench::cpuTime() - before) / 1000;
}

struct Bench
{
    const char *name = "";
    int rows = 0;
    RowModel &model;
    std::function<void(const Snapshot &)> show{}; // fills the model
};

void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

double secondOfChanges(const Bench &bench, Snapshot &snapshot, int first, int last)
{
    static int turn = 0;
    double sum = 0;
    for (int i = 0; i < snapshotsPerSecond; ++i) {
        changeCells(snapshot, first, last, cellsPerSecond / snapshotsPerSecond, ++turn);
        sum += milliseconds([&] {
            bench.show(snapshot);
            settle();
        });
    }
    return sum;
}

double medianOf(const std::function<double()> &run)
{
    std::vector<double> times;
    for (int round = 0; round < 7; ++round)
        times.push_back(run());
    return bench::median(times);
}

void print(const Bench &bench, const char *what, double ms, const char *unit)
{
    std::printf("%-5s %6d  %-46s %9.3f %s\n", bench.name, bench.rows, what, ms, unit);
    std::fflush(stdout);
}

void filter(const Bench &bench, TableView &view)
{
    for (const QString &line :
         {u"status:down"_s, u"permission"_s, u"server:server3 service1"_s, u"cause:not-*"_s}) {
        const Filter wanted = *parseFilter(line);
        const double ms = medianOf([&] {
            view.proxy().setFilter({});
            settle();
            return milliseconds([&] {
                view.proxy().setFilter(wanted);
                settle();
            });
        });
        print(bench, qPrintable(u"filter "_s + line), ms, "ms CPU");
    }
    view.proxy().setFilter({});
    settle();
}

void run(const Bench &bench)
{
    const BenchClock clock;
    Snapshot snapshot = manyRunners(bench.rows);
    const int half = bench.rows / 2;
    TableView view(&bench.model, clock, u"Runners"_s);
    view.resize(1240, 800);
    view.show();
    settle();
    print(bench, "fill", milliseconds([&] {
              bench.show(snapshot);
              settle();
          }),
          "ms CPU");
    filter(bench, view);
    print(bench, "10,000 cells a second, out of sight",
          medianOf([&] { return secondOfChanges(bench, snapshot, half, bench.rows); }) / 1000, "of a core");
    print(bench, "10,000 cells a second, those in sight too",
          medianOf([&] { return secondOfChanges(bench, snapshot, 0, half); }) / 1000, "of a core");
    view.sortByColumn(1, Qt::AscendingOrder);
    print(bench, "10,000 cells a second, sorted",
          medianOf([&] { return secondOfChanges(bench, snapshot, 0, bench.rows); }) / 1000, "of a core");
    print(bench, "a page of scrolling", medianOf([&] {
              view.verticalScrollBar()->setValue(0);
              settle();
              return milliseconds([&] {
                         for (int page = 0; page < 20; ++page) {
                             view.verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
                             settle();
                         }
                     })
                  / 20;
          }),
          "ms CPU");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const int rows : {10'000, 100'000}) {
        TableModel<RunnerRow> flat(runnerColumns());
        run({"flat", rows, flat,
             [&flat](const Snapshot &snapshot) { flat.cutRows(runnerPlaces(snapshot), snapshot.at); }});
        TableModel<ServicesRow> tree(servicesColumns());
        run({"tree", rows, tree,
             [&tree](const Snapshot &snapshot) { tree.cutTree(servicesPlaces(snapshot), snapshot.at); }});
    }
    return 0;
}
