#include "core/domain/whatif/consequences.h"

#include <algorithm>

#include "core/domain/belief/outlook.h"

namespace jobwatch {

namespace {

constexpr Span shortOutage = std::chrono::minutes(5);

struct Tally
{
    double seconds = 0; // of all runners
    double wrong = 0;
    double okWhileDown = 0;
    double downWhileOk = 0;
    std::vector<Span> found{};
    int missed = 0;
    qint64 changes = 0;
};

Outlook certainly(Status status)
{
    return {double(status == Status::Ok), double(status == Status::Warning), double(status == Status::Down)};
}

Instant endOf(const std::vector<StatusPoint> &points, size_t index, Instant end)
{
    return index + 1 < points.size() ? std::min(points[index + 1].at, end) : end;
}

Status statusAt(const std::vector<StatusPoint> &points, Instant at)
{
    Status status = Status::Unknown;
    for (const StatusPoint &point : points) {
        if (point.at > at)
            break;
        status = point.status;
    }
    return status;
}

void compare(Tally &tally, Status real, Status shown, double seconds)
{
    tally.seconds += seconds;
    if (real == Status::Unknown)
        return; // nothing to be wrong about
    tally.wrong += seconds * expectedLoss(certainly(real), shown);
    tally.okWhileDown += real == Status::Down && shown == Status::Ok ? seconds : 0;
    tally.downWhileOk += real == Status::Ok && shown == Status::Down ? seconds : 0;
}

// Both lists begin at the same moment or the second one later; walked through once.
void compare(Tally &tally, const std::vector<StatusPoint> &real, const std::vector<StatusPoint> &shown,
             Instant end)
{
    size_t s = 0;
    for (size_t r = 0; r < real.size(); ++r) {
        const Instant until = endOf(real, r, end);
        Instant at = real[r].at;
        while (at < until) {
            while (s + 1 < shown.size() && shown[s + 1].at <= at)
                ++s;
            const bool known = s < shown.size() && shown[s].at <= at;
            const Instant change = !known && s < shown.size() ? shown[s].at : endOf(shown, s, end);
            const Instant next = std::max(at + Span(1), std::min(until, change));
            compare(tally, real[r].status, known ? shown[s].status : Status::Unknown,
                    double((next - at).count()) / 1000);
            at = next;
        }
    }
}

// Until the first warning or down; nothing if there was none before the outage ended.
std::optional<Span> foundAfter(const std::vector<StatusPoint> &shown, Instant onset, Instant end)
{
    if (isTrouble(statusAt(shown, onset)))
        return Span(0);
    for (const StatusPoint &point : shown) {
        if (point.at > onset && point.at < end && isTrouble(point.status))
            return point.at - onset;
    }
    return {};
}

void findOutages(Tally &tally, const std::vector<StatusPoint> &real, const std::vector<StatusPoint> &shown,
                 Instant end)
{
    for (size_t i = 0; i < real.size(); ++i) {
        const Span length = endOf(real, i, end) - real[i].at;
        if (real[i].status != Status::Down || length < shortOutage)
            continue;
        const std::optional<Span> found = foundAfter(shown, real[i].at, real[i].at + length);
        tally.missed += found ? 0 : 1;
        tally.found.push_back(found.value_or(length));
    }
}

Consequences summed(Tally tally)
{
    Consequences result;
    result.outages = int(tally.found.size());
    result.missed = tally.missed;
    if (tally.seconds > 0) {
        result.wrongShare = tally.wrong / tally.seconds;
        result.okWhileDown = tally.okWhileDown / tally.seconds;
        result.downWhileOk = tally.downWhileOk / tally.seconds;
    }
    if (tally.found.empty())
        return result;
    Span sum{0};
    for (const Span span : tally.found)
        sum += span;
    std::sort(tally.found.begin(), tally.found.end());
    const size_t last = tally.found.size() - 1;
    result.foundAfter = sum / qint64(tally.found.size());
    result.foundAfter95 = tally.found[std::min(last, size_t(.95 * double(tally.found.size())))];
    return result;
}

} // namespace

Consequences consequencesOf(const std::vector<TrueRunner> &recorded, const std::vector<PlayedRunner> &played,
                            Instant from, Instant to)
{
    Tally tally;
    qint64 tests = 0;
    double cpuSeconds = 0;
    for (size_t i = 0; i < recorded.size(); ++i) {
        compare(tally, recorded[i].status, played[i].shown, to);
        findOutages(tally, recorded[i].status, played[i].shown, to);
        tally.changes += std::max(qint64(0), qint64(played[i].shown.size()) - 1);
        tests += played[i].tests;
        cpuSeconds += played[i].cpuSeconds;
    }
    const double days = double((to - from).count()) / 1000 / 86400;
    Consequences result = summed(tally);
    if (days > 0) {
        result.testsPerDay = double(tests) / days;
        result.cpuSecondsPerDay = cpuSeconds / days;
        result.statusChangesPerDay = double(tally.changes) / days;
    }
    return result;
}

} // namespace jobwatch
