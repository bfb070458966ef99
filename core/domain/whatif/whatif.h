#pragma once

#include <optional>
#include <QList>
#include <stop_token>

#include "core/domain/whatif/consequences.h"
#include "core/domain/whatif/outagereplay.h"
#include "core/domain/whatif/replaysetup.h"

namespace jobwatch {

// What a replay does not know, or knows only roughly. Words: core/text/whatifwords.h.
enum class WhatIfLimit {
    NoHistory, // nothing to replay, or a single moment
    ShortHistory, // less than a week
    ResultsInferred, // results of tests that were never run
    UnseenOutages, // outages that no recorded job met
    OnsetUnknown, // an outage counts from the first job that failed
    NoOutages, // none was recorded, so nothing is known about finding one
    CostsAssumed, // no test was recorded: what one costs is a guess
    ReportsLeftOut, // what the servers say of themselves is not part of the stored evidence
    NoTestDefined, // runners without a test: no setting makes them tested
};

struct WhatIf
{
    QList<Evidence> evidence{}; // what was replayed, oldest first
    std::optional<Instant> from{}; // the first evidence
    std::optional<Instant> to{}; // the last evidence
    int runners = 0; // of which there is evidence
    qint64 userJobs = 0;
    qint64 testJobs = 0;
    Consequences present{}; // what was really recorded
    Consequences proposed{};
    Consequences fixedTen{};
    std::optional<OutageReplay> outage{}; // one of those recorded, under all three
    QList<WhatIfLimit> limits{};

    double days() const;
    bool hasHistory() const { return from && to && *from < *to; }
    bool operator==(const WhatIf &) const = default;
};

// Replays evidence three times: as it was, under `proposed`, and with a test every ten minutes. `evidence`
// may be in any order; what is of other runners than the setup's is left out. Nothing if it was asked to
// stop.
std::optional<WhatIf> whatIf(const QList<Evidence> &evidence, const ReplaySetup &setup,
                             const TestPolicy &proposed, const std::stop_token &stop = {});

// The same history under another proposal: only that one is replayed.
std::optional<WhatIf> whatIf(const WhatIf &before, const ReplaySetup &setup, const TestPolicy &proposed,
                             const std::stop_token &stop = {});

} // namespace jobwatch
