#pragma once

#include <array>

#include "core/domain/status.h"

namespace jobwatch {

// What a job meets, in order. Execution is split: a smoke test ("--version", the smallest input) sees its
// shallow part only, a full test and a user's job meet both.
enum class Cell { Submission, Startup, ShallowExecution, DeepExecution, Polling };

inline constexpr std::array<Cell, 5> allCells{Cell::Submission, Cell::Startup, Cell::ShallowExecution,
                                              Cell::DeepExecution, Cell::Polling};

// One T a cell.
template <typename T>
struct PerCell
{
    std::array<T, 5> values{};

    T &operator[](Cell cell) { return values[size_t(cell)]; }
    const T &operator[](Cell cell) const { return values[size_t(cell)]; }
    auto begin() { return values.begin(); }
    auto end() { return values.end(); }
    auto begin() const { return values.begin(); }
    auto end() const { return values.end(); }

    bool operator==(const PerCell &) const = default;
};

constexpr Stage stageOf(Cell cell)
{
    switch (cell) {
    case Cell::Submission:
        return Stage::Submission;
    case Cell::Startup:
        return Stage::Startup;
    case Cell::ShallowExecution:
    case Cell::DeepExecution:
        return Stage::Execution;
    case Cell::Polling:
        break;
    }
    return Stage::Polling;
}

enum class JobKind { User, FullTest, SmokeTest };

constexpr bool meets(JobKind job, Cell cell)
{
    return job != JobKind::SmokeTest || cell != Cell::DeepExecution;
}

} // namespace jobwatch
