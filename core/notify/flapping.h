#pragma once

#include <QtGlobal>

namespace jobwatch {

// Icinga's rule: of the last twenty results, how many changed the state, the newer ones counting more (0.8
// for the oldest to 1.15 for the newest). Above 30 % something flaps, until it falls below 25 %.
struct Flapping
{
    quint32 changes = 0; // a bit a result, the newest lowest
    bool flaps = false;

    bool operator==(const Flapping &) const = default;
};

// After one more result; `changed` tells whether it changed the state.
Flapping afterResult(const Flapping &before, bool changed);
// The change came with the result that was counted last.
Flapping withChange(const Flapping &before);
double changePercent(const Flapping &flapping);

} // namespace jobwatch
