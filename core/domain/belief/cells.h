#pragma once

#include <array>

#include "core/domain/status.h"

namespace jobwatch {

// What a job meets, in order. Execution is split: a smoke test ("--version", the smallest input) sees its
// shallow part only, a full test and a user's job meet both.
enum class BeliefCell { Submission, Startup, ShallowExecution, DeepExecution, Polling };

inline constexpr std::array<BeliefCell, 5> allCells{BeliefCell::Submission, BeliefCell::Startup,
                                                    BeliefCell::ShallowExecution, BeliefCell::DeepExecution,
                                                    BeliefCell::Polling};

// One T a cell.
template <typename T>
struct PerCell
{
    std::array<T, 5> values{};

    T &operator[](BeliefCell cell) { return values[size_t(cell)]; }
    const T &operator[](BeliefCell cell) const { return values[size_t(cell)]; }
    auto begin() { return values.begin(); }
    auto end() { return values.end(); }
    auto begin() const { return values.begin(); }
    auto end() const { return values.end(); }

    bool operator==(const PerCell &) const = default;
};

constexpr Stage stageOf(BeliefCell cell)
{
    switch (cell) {
    case BeliefCell::Submission:
        return Stage::Submission;
    case BeliefCell::Startup:
        return Stage::Startup;
    case BeliefCell::ShallowExecution:
    case BeliefCell::DeepExecution:
        return Stage::Execution;
    case BeliefCell::Polling:
        break;
    }
    return Stage::Polling;
}

enum class JobKind { User, FullTest, SmokeTest };

constexpr bool meets(JobKind job, BeliefCell cell)
{
    return job != JobKind::SmokeTest || cell != BeliefCell::DeepExecution;
}

} // namespace jobwatch
