#pragma once

#include <functional>
#include <stop_token>

#include "core/base/result.h"

namespace jobwatch {

enum class ReportStep { Statuses, Jobs, Durations, Writing };

// Who waits for a report: is told how far it is, in the thread that makes it, and can have it broken off.
// What was broken off ends in reportBrokenOff(), and leaves nothing behind.
struct ReportWatcher
{
    std::function<void(ReportStep)> began{};
    std::function<void(int part, int parts)> reached{}; // of the writing
    std::stop_token stop{};

    void begin(ReportStep step) const
    {
        if (began)
            began(step);
    }
};

inline Error reportBrokenOff()
{
    return {ErrorKind::Cancelled, {}, QStringLiteral("the report was broken off")};
}

} // namespace jobwatch
