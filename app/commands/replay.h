#pragma once

#include <iosfwd>

namespace jobwatch {

struct ReplayOptions
{
    double price = .1;
};

// Decides on a recorded or simulated trace, by the rules of the monitor itself: reads one message a line from
// `in`, answers GO, OBS, SIG and WAKE on `out`. PROBE lines say that there are smoke tests. Ends with END or
// the end of input. Returns 0, or 65 after a line that makes no sense, which is named on `errors`.
int replayStdio(std::istream &in, std::ostream &out, std::ostream &errors, const ReplayOptions &options);

} // namespace jobwatch
