#include "core/domain/breaker.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

QLatin1StringView breakerStateId(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return "closed"_L1;
    case BreakerState::Open:
        return "open"_L1;
    case BreakerState::HalfOpen:
        return "half-open"_L1;
    case BreakerState::Disabled:
        return "disabled"_L1;
    case BreakerState::ForcedOpen:
        return "forced-open"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<BreakerState> breakerStateFromNumber(int number)
{
    if (number < int(BreakerState::Closed) || number > int(BreakerState::ForcedOpen))
        return {};
    return BreakerState(number);
}

std::optional<BreakerState> breakerStateFromId(QStringView id)
{
    for (int number = 1; const auto state = breakerStateFromNumber(number); ++number) {
        if (id == breakerStateId(*state))
            return state;
    }
    return {};
}

} // namespace jobwatch
