#pragma once

#include <optional>
#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// A pause by a person: who, why, and until when.
struct Pause
{
    QString who{};
    QString reason{};
    Instant since{};
    std::optional<Instant> until{}; // nothing: until somebody resumes

    bool operator==(const Pause &) const = default;
};

} // namespace jobwatch
