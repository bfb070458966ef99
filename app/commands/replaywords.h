#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/evidence.h"

// The words of the replay protocol, read and written.
namespace jobwatch {

std::optional<double> replayNumber(const std::string &word);
std::optional<int> replayWhole(const std::string &word);
// `count` words from `first` on as numbers, and no more words; else nothing.
std::optional<std::vector<double>> replayNumbers(const std::vector<std::string> &words, size_t first,
                                                 size_t count);
std::vector<std::string> replayWords(const std::string &line);

Instant replayInstant(double seconds);
PerStage<StageFinding> replayFindings(int failedStage, int exitCode); // -1: all passed
QString replayMessage(int stage); // of a server's own status
const char *replayStatus(Status status);

} // namespace jobwatch
