#pragma once

#include <optional>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/evidence.h"

namespace jobwatch::feed {

// What a line says of how its job ended.
struct Told
{
    std::optional<Stage> stage{}; // the one that failed; nothing: all went well
    bool isWarning = false;
    std::optional<int> exitCode{}; // 0..255, signals as 128 + their number
    std::optional<Cause> cause{};
};

// The shell's number for a signal, whether it was told as a signal, as 128 + n or, as Python does, as -n.
std::optional<int> exitCodeOf(std::optional<int> exit, std::optional<int> signal);

// Exit codes 126 and 127 belong to startup, whatever stage was told. Refuses what contradicts itself.
Result<PerStage<StageFinding>> findingsOf(const Told &told);

QStringList stageWords();

} // namespace jobwatch::feed
