#pragma once

#include <QString>

#include "core/base/time.h"

namespace jobwatch::bench {

using namespace Qt::Literals::StringLiterals;

// How much history is made up.
struct YearSizes
{
    int runners = 250; // of four stages
    int changes = 800; // of each stage, and of the runner itself
    qint64 jobs = 20'000'000; // rows of evidence, and as many events beside the changes
};

constexpr qint64 yearMs = 365LL * 24 * 3'600'000;
constexpr qint64 yearBegin = 1'767'225'600'000; // 2026-01-01

// Fills the tables of an empty history, which openStore() has made, as a year of monitoring leaves them: jobs
// all over the year with an event each, changes of status among them, and the sums by hour and by day.
bool fillYear(const QString &file, const YearSizes &sizes);

} // namespace jobwatch::bench
