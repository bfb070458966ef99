#include "app/commands/proposal.h"

#include <QCoreApplication>

#include "core/domain/pricenames.h"
#include "core/settings/duration.h"

using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span shortestInterval = 1s;
constexpr Span longestInterval = 24h * 366;

Error misuse(const QString &sentence)
{
    return Error{ErrorKind::Misconfigured, sentence, {}};
}

Result<TestPolicy> adaptive(const Proposal &proposal, const TestPolicy &present)
{
    TestPolicy policy = present.kind == PolicyKind::Adaptive ? present : TestPolicy{};
    policy.price = proposal.price.value_or(policy.price);
    policy.shortest = proposal.shortest.value_or(policy.shortest);
    policy.longest = proposal.longest.value_or(policy.longest);
    if (policy.shortest > policy.longest)
        return misuse(QCoreApplication::translate("Commands",
                                                  "The shortest interval is longer than the "
                                                  "longest: compare --min and --max."));
    return policy;
}

} // namespace

Result<double> parsePrice(const QString &text)
{
    if (const auto price = priceFromText(text))
        return *price;
    return misuse(QCoreApplication::translate("Commands",
                                              "a price is a number above 0 and up to %1, or fast, quick, "
                                              "normal, thrifty or minimal")
                      .arg(highestPrice));
}

Result<Span> parseInterval(const QString &text)
{
    const Result<Span> span = parseDuration(text);
    if (!span)
        return span;
    if (*span < shortestInterval || *span > longestInterval)
        return misuse(QCoreApplication::translate("Commands", "an interval lasts from %1 to %2")
                          .arg(formatDuration(shortestInterval), formatDuration(longestInterval)));
    return span;
}

Result<TestPolicy> policyOf(const Proposal &proposal, const TestPolicy &present)
{
    const bool byDoubt = proposal.price || proposal.shortest || proposal.longest;
    const int kinds = int(byDoubt) + int(proposal.fixed.has_value()) + int(proposal.never);
    if (kinds == 0)
        return misuse(QCoreApplication::translate(
            "Commands", "“what-if” needs a setting to try: --price, --min, --max, --fixed or --never."));
    if (kinds > 1)
        return misuse(QCoreApplication::translate(
            "Commands", "“what-if” tries one setting: --fixed and --never stand alone."));
    if (proposal.never)
        return TestPolicy{.kind = PolicyKind::Never};
    if (proposal.fixed)
        return TestPolicy{.kind = PolicyKind::Fixed, .every = *proposal.fixed};
    return adaptive(proposal, present);
}

} // namespace jobwatch
