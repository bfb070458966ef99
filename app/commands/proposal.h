#pragma once

#include <optional>

#include "app/commands/moment.h"
#include "core/domain/testdefinition.h"

namespace jobwatch {

// The setting that `what-if` tries, as far as the command line says; the rest stays as it is.
struct Proposal
{
    std::optional<double> price{};
    std::optional<Span> fixed{};
    std::optional<Span> shortest{};
    std::optional<Span> longest{};
    bool never = false;

    bool operator==(const Proposal &) const = default;
};

// "normal" or a number above 0 and up to 1000.
Result<double> parsePrice(const QString &text);
Result<Span> parseInterval(const QString &text);

// `present` is what the proposal starts from. Refuses proposals that say nothing or contradict themselves.
Result<TestPolicy> policyOf(const Proposal &proposal, const TestPolicy &present);

} // namespace jobwatch
