#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <queue>
#include <tuple>
#include <vector>

#include "core/base/time.h"
#include "tests/bench/ratio.h"

using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

constexpr int manyTimers = 100'000;
constexpr int fewTimers = 10'000;
constexpr int firesPerSecond = 4'000;
constexpr Span measured = 3s;
constexpr Span rest = 10ms; // what falls due meanwhile shares a wake

struct Due
{
    Instant at{};
    int timer = 0;

    friend bool operator>(const Due &a, const Due &b)
    {
        return std::tie(a.at, a.timer) > std::tie(b.at, b.timer);
    }
};

using Heap = std::priority_queue<Due, std::vector<Due>, std::greater<>>;

struct Fires
{
    std::vector<double> lateness{}; // ms
    double cpu = 0; // µs

    double cost() const { return cpu / double(lateness.size()); }
    double latest() const { return *std::max_element(lateness.begin(), lateness.end()); }
};

Span intervalOf(int timers)
{
    return Span{1000ll * timers / firesPerSecond};
}

// A tenth longer or shorter, so that the order of the timers changes all the time.
Span ownInterval(int timers, int timer)
{
    return intervalOf(timers) * (90 + timer * 7919ll % 21) / 100;
}

Heap filledHeap(int timers, Instant from)
{
    Heap heap;
    for (int timer = 0; timer < timers; ++timer)
        heap.push({from + intervalOf(timers) * timer / timers, timer});
    return heap;
}

// Takes out what is due and plans it again, as the engine does.
void fireDue(Heap &heap, Instant now, Fires &fires)
{
    while (heap.top().at <= now) {
        const Due due = heap.top();
        heap.pop();
        fires.lateness.push_back(double((now - due.at).count()));
        heap.push({due.at + ownInterval(manyTimers, due.timer), due.timer});
    }
}

// The heap alone, without an event loop.
double heapCost()
{
    Heap heap = filledHeap(manyTimers, {});
    Fires fires;
    fires.lateness.reserve(manyTimers * 5);
    const double before = bench::cpuTime();
    for (Instant now{}; now < Instant{intervalOf(manyTimers) * 5}; now += rest)
        fireDue(heap, now, fires);
    fires.cpu = bench::cpuTime() - before;
    return fires.cost();
}

// One timer of the event loop for all that the heap holds.
Fires runHeap()
{
    QElapsedTimer clock;
    const auto now = [&clock] { return Instant{Span{clock.elapsed()}}; };
    Heap heap = filledHeap(manyTimers, Instant{50ms});
    Fires fires;
    fires.lateness.reserve(firesPerSecond * 10);
    QEventLoop loop;
    QTimer wake;
    wake.setSingleShot(true);
    wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&wake, &QTimer::timeout, &loop, [&] {
        fireDue(heap, now(), fires);
        wake.start(std::max(heap.top().at - now(), rest));
    });
    QTimer::singleShot(measured, &loop, &QEventLoop::quit);
    clock.start();
    const double before = bench::cpuTime();
    wake.start(0ms);
    loop.exec();
    fires.cpu = bench::cpuTime() - before;
    return fires;
}

// As many fires a second by a tenth of the timers, each a timer of the event loop.
Fires runTimerEach()
{
    QElapsedTimer clock;
    Fires fires;
    fires.lateness.reserve(firesPerSecond * 10);
    QEventLoop loop;
    std::vector<std::unique_ptr<QTimer>> timers;
    std::vector<Span> due;
    const Span interval = intervalOf(fewTimers);
    for (int index = 0; index < fewTimers; ++index) {
        due.push_back(50ms + interval * index / fewTimers);
        auto timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(timer.get(), &QTimer::timeout, &loop, [&, index, own = timer.get()] {
            const Span now{clock.elapsed()};
            fires.lateness.push_back(double((now - due[size_t(index)]).count()));
            due[size_t(index)] += ownInterval(fewTimers, index);
            own->start(std::max(due[size_t(index)] - now, Span{}));
        });
        timers.push_back(std::move(timer));
    }
    QTimer::singleShot(measured, &loop, &QEventLoop::quit);
    clock.start();
    for (size_t index = 0; index < timers.size(); ++index)
        timers[index]->start(due[index]);
    const double before = bench::cpuTime();
    loop.exec();
    fires.cpu = bench::cpuTime() - before;
    return fires;
}

} // namespace

// What a fire of a timer costs: goal at most 1.5 µs and 20 ms late with 100,000 timers.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    double latest = 0;
    double latestEach = 0;
    std::printf("heap alone, %d timers: %.2f us/fire\n", manyTimers, heapCost());
    bench::printRatio("fire of a timer", "us",
                      {"one QTimer each (10,000)",
                       [&latestEach] {
                           const Fires fires = runTimerEach();
                           latestEach = std::max(latestEach, fires.latest());
                           return fires.cost();
                       }},
                      {"heap (100,000)",
                       [&latest] {
                           const Fires fires = runHeap();
                           latest = std::max(latest, fires.latest());
                           return fires.cost();
                       }},
                      3);
    std::printf("latest fire: heap %.0f ms, one QTimer each %.0f ms\n", latest, latestEach);
    return 0;
}
