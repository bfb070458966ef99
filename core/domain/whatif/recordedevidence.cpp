#include "core/domain/whatif/recordedevidence.h"

#include <algorithm>
#include <set>

namespace jobwatch {

namespace {

constexpr Span piece = std::chrono::hours(24);
constexpr int mostAPiece = 500'000;

void addWithoutTexts(QList<Evidence> &all, const QList<Evidence> &newestFirst,
                     const std::set<RunnerKey> &keys)
{
    for (auto one = newestFirst.rbegin(); one != newestFirst.rend(); ++one) {
        if (!keys.contains(one->runner))
            continue;
        Evidence evidence = *one;
        evidence.text.clear();
        evidence.stderrTail.clear();
        all.append(evidence);
    }
}

} // namespace

Result<QList<Evidence>> recordedEvidence(const HistoryReader &history, const ReplaySetup &setup, Instant from,
                                         Instant to)
{
    std::set<RunnerKey> keys;
    std::set<ServerId> servers;
    for (const ReplayedRunner &runner : setup.runners) {
        keys.insert(runner.key);
        servers.insert(runner.key.server);
    }
    // One runner alone is asked for by name; more of them cost less as a whole server.
    const bool alone = keys.size() == 1;
    QList<Evidence> all;
    for (Instant at = from; at < to; at += piece) {
        for (const ServerId &server : servers) {
            const Scope scope = alone ? scopeOf(*keys.begin()) : Scope{.server = server};
            const auto read = history.evidence(
                {.scope = scope, .from = at, .to = std::min(to, at + piece), .limit = mostAPiece});
            if (!read)
                return read.error();
            addWithoutTexts(all, *read, keys);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Evidence &a, const Evidence &b) { return a.knownAt < b.knownAt; });
    return all;
}

} // namespace jobwatch
