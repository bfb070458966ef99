#pragma once

#include <array>
#include <optional>
#include <QLatin1StringView>
#include <QList>
#include <QStringView>

namespace jobwatch {

// Fixed numbers: they are stored. Append only.
enum class Status {
    Unknown = 0, // no evidence, or none that still counts
    Ok = 1,
    Warning = 2,
    Down = 3,
};

enum class Stage { Submission = 0, Startup = 1, Execution = 2, Polling = 3 };

inline constexpr std::array<Stage, 4> allStages{Stage::Submission, Stage::Startup, Stage::Execution,
                                                Stage::Polling};

// One T a stage.
template <typename T>
struct PerStage
{
    std::array<T, 4> values{};

    T &operator[](Stage stage) { return values[size_t(stage)]; }
    const T &operator[](Stage stage) const { return values[size_t(stage)]; }
    auto begin() const { return values.begin(); }
    auto end() const { return values.end(); }

    bool operator==(const PerStage &) const = default;
};

// down > warning > unknown > ok: unknown outranks ok, because grey is not green.
int severity(Status status);
bool isTrouble(Status status); // warning or down
Status worse(Status a, Status b);
Status worst(const QList<Status> &statuses); // Unknown for an empty list

// Stable lower-case identifiers for files, JSON and the command line; never translated.
QLatin1StringView statusId(Status status);
QLatin1StringView stageId(Stage stage);
std::optional<Status> statusFromId(QStringView id);
std::optional<Stage> stageFromId(QStringView id);

} // namespace jobwatch
