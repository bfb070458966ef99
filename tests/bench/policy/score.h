#pragma once

#include "tests/bench/policy/simulation.h"

namespace jobwatch::bench {

struct Score
{
    double loss = 0; // weighted time of a wrong status, in percent of the time of all pairs
    double detectionMean = 0; // minutes from the onset of an outage of five minutes or more
    double detection95 = 0;
    double missed = 0; // percent of those outages
    double falseAlarms = 0; // a week and 100 pairs
    double fullTests = 0; // a pair and day
    double smokeTests = 0;
    double cpuSeconds = 0;
    long mostFullAnHour = 0;
};

Score scoreOf(const Trace &trace, const Account &account);

} // namespace jobwatch::bench
