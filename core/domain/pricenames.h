#pragma once

#include <array>
#include <optional>
#include <QLatin1StringView>
#include <QString>

namespace jobwatch {

// Prices that have a name: how dear a CPU second of test may be, in seconds of wrong status.
struct PriceName
{
    QLatin1StringView id; // as in config.yaml and on the command line
    double price;
};

inline constexpr std::array priceNames{
    PriceName{QLatin1StringView("fast"), .01}, PriceName{QLatin1StringView("quick"), .02},
    PriceName{QLatin1StringView("normal"), .1}, PriceName{QLatin1StringView("thrifty"), 1},
    PriceName{QLatin1StringView("minimal"), 5}};

inline constexpr double highestPrice = 1000;

// A name from above, or a number above 0 and up to the highest; nothing for anything else.
std::optional<double> priceFromText(const QString &text);

} // namespace jobwatch
