#include "core/domain/interval.h"

#include <algorithm>

namespace jobwatch {

std::optional<Instant> nextTestAt(const TestPolicy &policy, std::optional<Instant> lastStart,
                                  Instant notBefore)
{
    switch (policy.kind) {
    case PolicyKind::Never:
        return {};
    case PolicyKind::Fixed:
    case PolicyKind::Adaptive:
        return lastStart ? std::max(*lastStart + policy.every, notBefore) : notBefore;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
