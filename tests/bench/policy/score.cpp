#include "tests/bench/policy/score.h"

#include <algorithm>
#include <cmath>

namespace jobwatch::bench {

namespace {

constexpr double shortOutage = 300;
constexpr double day = 86400;

// What it costs to show one status while another is true.
constexpr double costs[3][4] = {{0, .5, 1, .35}, {.5, 0, .5, .35}, {1, .5, 0, .35}};

template <typename Segment>
double endOf(const std::vector<Segment> &segments, size_t index, double horizon)
{
    return index + 1 < segments.size() ? segments[index + 1].from : horizon;
}

double wrongTime(const Trace &trace, const std::vector<StatusSegment> &truth,
                 const std::vector<StatusSegment> &shown)
{
    double loss = 0;
    size_t s = 0;
    for (size_t i = 0; i < truth.size(); ++i) {
        const double end = endOf(truth, i, trace.horizon);
        double time = truth[i].from;
        while (time < end) {
            const double until = std::min(end, endOf(shown, s, trace.horizon));
            loss += costs[truth[i].state][shown[s].state]
                * std::max(0.0, until - std::max(time, trace.scoredFrom));
            time = until;
            if (s + 1 < shown.size() && shown[s + 1].from <= time)
                ++s;
        }
    }
    return loss;
}

// Until the first warning or down; nothing if there was none before the outage ended.
std::optional<double> detectionTime(const std::vector<StatusSegment> &shown, double onset, double end)
{
    const int atOnset = segmentAt(shown, onset).state;
    if (atOnset == Down || atOnset == Warning)
        return 0;
    for (const StatusSegment &segment : shown) {
        if (segment.from > onset && segment.from < end && (segment.state == Down || segment.state == Warning))
            return segment.from - onset;
    }
    return {};
}

struct Outages
{
    std::vector<double> detection{};
    long missed = 0;
};

void collect(Outages &outages, const Trace &trace, const std::vector<StatusSegment> &truth,
             const std::vector<StatusSegment> &shown)
{
    for (size_t i = 1; i < truth.size(); ++i) {
        const double end = endOf(truth, i, trace.horizon);
        if (truth[i].state != Down || truth[i].from < trace.scoredFrom || end - truth[i].from < shortOutage)
            continue;
        const std::optional<double> time = detectionTime(shown, truth[i].from, end);
        outages.missed += time ? 0 : 1;
        outages.detection.push_back(time.value_or(end - truth[i].from));
    }
}

// Down shown while all had been well for five minutes.
long falseAlarms(const Trace &trace, const std::vector<StatusSegment> &truth,
                 const std::vector<StatusSegment> &shown)
{
    long count = 0;
    for (size_t i = 1; i < shown.size(); ++i) {
        if (shown[i].from < trace.scoredFrom || shown[i].state != Down)
            continue;
        const StatusSegment &real = segmentAt(truth, shown[i].from);
        const bool longSince = real.from == truth.front().from || shown[i].from - real.from > shortOutage;
        count += real.state == Ok && longSince ? 1 : 0;
    }
    return count;
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

} // namespace

Score scoreOf(const Trace &trace, const Account &account)
{
    double loss = 0;
    long alarms = 0;
    Outages outages;
    for (size_t pair = 0; pair < trace.pairs.size(); ++pair) {
        loss += wrongTime(trace, trace.status[pair], account.shown[pair]);
        alarms += falseAlarms(trace, trace.status[pair], account.shown[pair]);
        collect(outages, trace, trace.status[pair], account.shown[pair]);
    }
    const double days = (trace.horizon - trace.scoredFrom) / day;
    const double pairs = double(trace.pairs.size());
    Score score;
    score.loss = 100 * loss / (pairs * days * day);
    score.detectionMean = mean(outages.detection) / 60;
    score.detection95 = percentile(outages.detection, .95) / 60;
    score.missed =
        outages.detection.empty() ? 0 : 100.0 * double(outages.missed) / double(outages.detection.size());
    score.falseAlarms = double(alarms) / (days / 7) / pairs * 100;
    score.fullTests = double(account.fullTests) / pairs / days;
    score.smokeTests = double(account.smokeTests) / pairs / days;
    score.cpuSeconds = account.cpuSeconds / pairs / days;
    score.mostFullAnHour = account.mostFullAnHour;
    return score;
}

} // namespace jobwatch::bench
