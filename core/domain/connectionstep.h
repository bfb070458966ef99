#pragma once

#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// One step of a connection test, in the order in which they were tried.
struct ConnectionStep
{
    enum class Outcome { Passed, Limited, Failed, NotTested };

    QString title{}; // translated: "Name", "Connection", "TLS", "HTTP", "API version", "Services"
    Outcome outcome = Outcome::NotTested;
    QString sentence{}; // translated, plain text
    Span elapsed{};

    bool operator==(const ConnectionStep &) const = default;
};

} // namespace jobwatch
