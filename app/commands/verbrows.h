#pragma once

#include <span>

#include "app/commands/options.h"

namespace jobwatch {

// A command as it is typed, and what goes with it.
struct VerbRow
{
    QLatin1StringView words; // "config check"
    Verb verb;
    int leastOperands;
    int mostOperands;
    QLatin1StringView ownOptions; // beside the common ones, separated by blanks
};

std::span<const VerbRow> verbRows();
const VerbRow &windowRow(); // what no command means

} // namespace jobwatch
