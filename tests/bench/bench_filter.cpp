#include <algorithm>
#include <cstdio>
#include <QApplication>

#include "tests/bench/ratio.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tables.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

// 10,000 runners on ten servers, one in twenty in trouble.
QList<RunnerRow> manyRunners(Instant now)
{
    QList<RunnerRow> rows;
    for (int i = 0; i < 10'000; ++i) {
        RunnerRow row;
        row.runner.key = {
            {u"server%1"_s.arg(i % 10)}, {u"service%1"_s.arg(i / 40)}, {u"runner%1"_s.arg(i % 40)}};
        row.serviceName = u"A service with a name"_s;
        row.runner.status = i % 20 == 0 ? Status::Down : Status::Ok;
        if (i % 20 == 0)
            row.runner.stages[Stage::Startup] = {.status = Status::Down,
                                                 .cause = Cause::NotExecutable,
                                                 .text = u"/opt/bin/x: Permission denied"_s};
        row.runner.since = now;
        row.runner.lastEvidence = now;
        rows.append(row);
    }
    return rows;
}

} // namespace

// What one change of the filter line costs with 10,000 rows; the goal is under 50 ms of CPU.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Instant now = instantFromMs(1'700'000'000'000);
    TableModel<RunnerRow> model(runnerColumns());
    model.setRows(manyRunners(now), now);
    TableProxy proxy(&model);
    for (const QString &line :
         {u"status:down"_s, u"permission"_s, u"server:server3 service1"_s, u"cause:not-*"_s}) {
        const Filter filter = *parseFilter(line);
        std::vector<double> times;
        for (int round = 0; round < 7; ++round) {
            proxy.setFilter({});
            (void)proxy.rowCount(); // only who is asked has rows
            const double before = bench::cpuTime();
            proxy.setFilter(filter);
            (void)proxy.rowCount();
            times.push_back((bench::cpuTime() - before) / 1000);
        }
        std::nth_element(times.begin(), times.begin() + 3, times.end());
        std::printf("%-26s %6d rows %8.1f ms\n", qPrintable(line), proxy.rowCount(), times[3]);
    }
    return 0;
}
