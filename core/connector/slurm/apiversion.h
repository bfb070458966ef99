#pragma once

#include <array>
#include <QLatin1StringView>

namespace jobwatch::slurm {

// The versions of the REST API that are tried, in this order: those that were recorded from a real Slurm
// first, then newer ones, whose objects in place of numbers are understood.
inline constexpr std::array<QLatin1StringView, 7> apiVersions{
    QLatin1StringView("v0.0.38"), QLatin1StringView("v0.0.37"), QLatin1StringView("v0.0.36"),
    QLatin1StringView("v0.0.40"), QLatin1StringView("v0.0.41"), QLatin1StringView("v0.0.42"),
    QLatin1StringView("v0.0.39")};

inline bool knowsUpdateTime(QLatin1StringView version)
{
    return version != QLatin1StringView("v0.0.36"); // it ignores the parameter
}

// From 0.0.39 on the environment of a job is a list of "NAME=value".
inline bool listsEnvironment(QLatin1StringView version)
{
    return version > QLatin1StringView("v0.0.38");
}

} // namespace jobwatch::slurm
