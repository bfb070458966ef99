#pragma once

#include "core/domain/belief/pairbelief.h"

namespace jobwatch {

// How likely jobs pass, some fail, nearly all fail. Sums to 1.
struct Outlook
{
    double ok = 1;
    double degraded = 0;
    double down = 0;

    bool operator==(const Outlook &) const = default;
};

// The status that is expected to be the least wrong, and how wrong it still is: at most .35, the cost of
// saying "unknown".
struct StatusChoice
{
    Status status = Status::Unknown;
    double risk = .35;

    bool operator==(const StatusChoice &) const = default;
};

Outlook outlookOf(const PairBelief &pair, BeliefCell cell);
Outlook inSeries(const Outlook &first, const Outlook &then);
Outlook outlookOf(const PairBelief &pair, Stage stage);
Outlook outlookOf(const PairBelief &pair);

// What showing `status` costs, a second, under this outlook.
double expectedLoss(const Outlook &outlook, Status status);
StatusChoice judge(const Outlook &outlook);

// Where the pair is most probably at fault: the cell, and the shared node that is to blame, if one is.
struct Suspicion
{
    BeliefCell cell = BeliefCell::Submission;
    bool isShared = false;
    SharedScope scope = SharedScope::Server;
    double probability = 0;
};
Suspicion mostSuspected(const PairBelief &pair);

} // namespace jobwatch
