#include "core/domain/whatif/whatif.h"

#include <algorithm>
#include <map>

#include "core/domain/whatif/policyreplay.h"

namespace jobwatch {

namespace {

constexpr double daysOfGoodNumbers = 6.5; // a week, less the time until its first job

using Recorded = std::vector<RecordedRunner>;

// In the order of the setup, so that the same setup gives the same decisions.
Recorded recordedOf(const QList<Evidence> &evidence, const ReplaySetup &setup)
{
    std::map<RunnerKey, std::vector<Evidence>> byRunner;
    for (const ReplayedRunner &runner : setup.runners)
        byRunner.try_emplace(runner.key);
    for (const Evidence &one : evidence) {
        const auto found = byRunner.find(one.runner);
        if (found != byRunner.end())
            found->second.push_back(one);
    }
    Recorded recorded;
    for (const auto &[key, pieces] : byRunner) {
        if (!pieces.empty())
            recorded.push_back(recordedRunner(key, pieces));
    }
    return recorded;
}

QList<Evidence> oldestFirst(QList<Evidence> evidence)
{
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence &a, const Evidence &b) { return a.knownAt < b.knownAt; });
    return evidence;
}

// What one policy came to, and what it did around the outage that is shown.
struct Outcome
{
    Consequences consequences{};
    OutageLane lane{};
};

OutageLane laneOf(const Recorded &recorded, const std::vector<PlayedRunner> &played,
                  const std::optional<OutageReplay> &outage)
{
    for (size_t i = 0; outage && i < recorded.size(); ++i) {
        if (recorded[i].key == outage->runner)
            return laneOf(*outage, played[i]);
    }
    return {};
}

std::optional<Outcome> outcomeUnder(const Recorded &recorded, const ReplaySetup &setup,
                                    const std::optional<TestPolicy> &policy, const WhatIf &range,
                                    const std::stop_token &stop)
{
    const auto played = play(recorded, setup, policy, *range.to, stop);
    if (!played)
        return {};
    std::vector<TrueRunner> real;
    for (const RecordedRunner &runner : recorded)
        real.push_back({runner.status});
    return Outcome{consequencesOf(real, *played, *range.from, *range.to),
                   laneOf(recorded, *played, range.outage)};
}

void count(WhatIf &result, const Recorded &recorded)
{
    result.runners = int(recorded.size());
    for (const RecordedRunner &runner : recorded) {
        for (const Evidence &evidence : runner.evidence) {
            ++(evidence.source == Source::UserJob ? result.userJobs : result.testJobs);
            result.from = result.from ? std::min(*result.from, evidence.knownAt) : evidence.knownAt;
            result.to = result.to ? std::max(*result.to, evidence.knownAt) : evidence.knownAt;
        }
    }
}

QList<WhatIfLimit> limitsOf(const WhatIf &result, const Recorded &recorded, const ReplaySetup &setup)
{
    if (!result.hasHistory())
        return {WhatIfLimit::NoHistory};
    QList<WhatIfLimit> limits;
    if (result.days() < daysOfGoodNumbers)
        limits.append(WhatIfLimit::ShortHistory);
    limits.append(WhatIfLimit::ResultsInferred);
    limits.append(result.present.outages == 0 ? WhatIfLimit::NoOutages : WhatIfLimit::OnsetUnknown);
    if (std::any_of(recorded.begin(), recorded.end(), [](const RecordedRunner &runner) {
            return !runner.full && (runner.hasFullTest || !runner.smoke);
        }))
        limits.append(WhatIfLimit::CostsAssumed);
    if (std::any_of(setup.runners.begin(), setup.runners.end(),
                    [](const ReplayedRunner &runner) { return !runner.hasTest; }))
        limits.append(WhatIfLimit::NoTestDefined);
    limits.append(WhatIfLimit::ReportsLeftOut);
    limits.append(WhatIfLimit::UnseenOutages);
    return limits;
}

} // namespace

double WhatIf::days() const
{
    return hasHistory() ? double((*to - *from).count()) / 1000 / 86400 : 0;
}

std::optional<WhatIf> whatIf(const QList<Evidence> &evidence, const ReplaySetup &setup,
                             const TestPolicy &proposed, const std::stop_token &stop)
{
    WhatIf result;
    result.evidence = oldestFirst(evidence);
    const Recorded recorded = recordedOf(result.evidence, setup);
    count(result, recorded);
    if (result.hasHistory()) {
        const TestPolicy everyTen{.kind = PolicyKind::Fixed, .every = std::chrono::minutes(10)};
        result.outage = outageToShow(recorded, *result.to);
        const auto present = outcomeUnder(recorded, setup, std::nullopt, result, stop);
        const auto fixedTen = outcomeUnder(recorded, setup, everyTen, result, stop);
        const auto other = outcomeUnder(recorded, setup, proposed, result, stop);
        if (!present || !fixedTen || !other)
            return {};
        result.present = present->consequences;
        result.fixedTen = fixedTen->consequences;
        result.proposed = other->consequences;
        if (result.outage) {
            result.outage->present = present->lane;
            result.outage->fixedTen = fixedTen->lane;
            result.outage->proposed = other->lane;
        }
    }
    result.limits = limitsOf(result, recorded, setup);
    return result;
}

std::optional<WhatIf> whatIf(const WhatIf &before, const ReplaySetup &setup, const TestPolicy &proposed,
                             const std::stop_token &stop)
{
    WhatIf result = before;
    if (!result.hasHistory())
        return result;
    const Recorded recorded = recordedOf(result.evidence, setup);
    const auto other = outcomeUnder(recorded, setup, proposed, result, stop);
    if (!other)
        return {};
    result.proposed = other->consequences;
    if (result.outage)
        result.outage->proposed = other->lane;
    return result;
}

} // namespace jobwatch
