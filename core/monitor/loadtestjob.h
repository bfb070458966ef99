#pragma once

#include "core/connector/joblife.h"

namespace jobwatch {

inline constexpr qint64 testFileLimit = 64ll * 1024 * 1024;

// Reads the files that a test definition names: input, script and expected output alike. NotFound names a
// file that is missing or cannot be read, TooLarge one beyond the limit.
Result<TestJob> loadTestJob(const RunnerKey &runner, const TestDefinition &definition,
                            qint64 limit = testFileLimit);

} // namespace jobwatch
