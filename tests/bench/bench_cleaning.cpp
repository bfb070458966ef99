// How long the writer of a history is busy with one step of its nightly cleaning: deleting what is too old,
// and giving the room of it back to the disk. Elapsed time; the file is in the folder for temporary files.
// `bench_cleaning [ROWS]`: 1,000,000 unless told, of which nine in ten are too old.
#include <chrono>
#include <cstdio>
#include <functional>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/monitor/cleaning.h"
#include "core/store/store.h"
#include "tests/bench/ratio.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMs(1'800'000'000'000);
constexpr Span keptRaw = std::chrono::hours(24 * 400);

Evidence evidenceNumber(int n, int rows)
{
    const StageFinding passed{Verdict::Passed, Cause::None};
    Evidence evidence;
    evidence.runner = {{u"bio"_s}, {u"service%1"_s.arg(n % 100)}, {u"default"_s}};
    evidence.job = {u"%1"_s.arg(n, 24, 16, QLatin1Char('0'))};
    evidence.knownAt = now - keptRaw + std::chrono::seconds(n - rows * 9 / 10);
    evidence.submittedAt = evidence.knownAt - Span(2'000);
    evidence.stages = {passed, passed, passed, passed};
    evidence.runTime = Span(1'000 + n % 4'001);
    return evidence;
}

bool fill(Store &store, int rows)
{
    constexpr int perTransaction = 10'000;
    for (int first = 0; first < rows; first += perTransaction) {
        StoreBatch batch;
        for (int n = first; n < std::min(first + perTransaction, rows); ++n)
            batch.evidence.append(evidenceNumber(n, rows));
        if (!store.write(batch))
            return false;
    }
    return true;
}

// Steps until there is nothing more to do.
void measure(const char *what, const std::function<Result<qint64>()> &step)
{
    std::vector<double> times;
    for (Result<qint64> left = 1; left && *left > 0;) {
        const auto begin = std::chrono::steady_clock::now();
        left = step();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%s: %zu steps, median %.1f ms, 95 %% below %.1f ms, longest %.1f ms\n", what, times.size(),
                bench::median(times), times[times.size() * 95 / 100], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.db"_s);
    auto store = openStore(file, StoreMode::ReadWrite);
    if (!store || !fill(**store, rows))
        return 1;
    const Retention keep{.raw = keptRaw, .hours = {}, .days = {}};
    store->reset();
    const double before = double(QFileInfo(file).size());
    store = openStore(file, StoreMode::ReadWrite);
    measure("deleting 2,000 rows", [&] { return (*store)->discard(keep, now, cleaningStep); });
    measure("giving back 256 pages", [&] { return (*store)->giveBack(givingBackStep); });
    store->reset();
    std::printf("%d rows: %.0f MB before, %.0f MB after\n", rows, before / 1e6,
                double(QFileInfo(file).size()) / 1e6);
    return 0;
}
