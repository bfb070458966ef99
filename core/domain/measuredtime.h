#pragma once

#include "core/domain/evidence.h"

namespace jobwatch {

// What a job cost, as far as it is known: the CPU time, or the run time where none is measured.
inline std::optional<Span> measuredTime(const Evidence &evidence)
{
    return evidence.cpuTime ? evidence.cpuTime : evidence.runTime;
}

} // namespace jobwatch
