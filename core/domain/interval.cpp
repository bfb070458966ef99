#include "core/domain/interval.h"

#include <algorithm>

namespace jobwatch {

std::optional<Instant> nextTestAt(const TestPolicy &policy, std::optional<Instant> lastStart,
                                  Instant notBefore)
{
    switch (policy.kind) {
    case PolicyKind::Never:
    case PolicyKind::Adaptive: // when the doubt is worth it: core/domain/schedule
        return {};
    case PolicyKind::Fixed:
        return lastStart ? std::max(*lastStart + policy.every, notBefore) : notBefore;
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
