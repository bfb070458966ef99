#pragma once

#include "core/base/time.h"
#include "core/domain/secret.h"

namespace jobwatch {

// How long what is kept. 0: for ever.
struct Retention
{
    Span raw = std::chrono::hours(24 * 400); // each job, event and run of a timer
    Span hours = std::chrono::hours(24 * 731); // sums by the hour
    Span days{}; // sums by the day: some hundred bytes a runner and week

    bool operator==(const Retention &) const = default;
};

// Where the history is and how long it is kept.
struct HistorySettings
{
    QString store{}; // a file or postgresql://USER@HOST/DATABASE; empty: the default file
    SecretReference password{}; // of the database; not set: libpq looks for one (PGPASSWORD, ~/.pgpass)
    Retention keep{};

    bool operator==(const HistorySettings &) const = default;
};

} // namespace jobwatch
