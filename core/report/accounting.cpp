#include "core/report/accounting.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jobwatch {

namespace {

void append(Pieces &pieces, Instant from, Instant to, TimeClass time)
{
    if (from >= to)
        return;
    if (!pieces.empty() && pieces.back().time == time && pieces.back().span.to == from)
        pieces.back().span.to = to;
    else
        pieces.push_back({{from, to}, time});
}

struct Boundary
{
    Instant at{};
    TimeClass time = TimeClass::NotWatched;
    int change = 0; // how many more hold it from here on
};

using Counts = std::array<int, allTimeClasses.size()>;

// Sweeps over the boundaries; `decide` makes one class of how many hold which.
template <typename Decide>
Pieces swept(std::vector<Boundary> &boundaries, TimeSpan span, Decide decide)
{
    std::sort(boundaries.begin(), boundaries.end(),
              [](const Boundary &a, const Boundary &b) { return a.at < b.at; });
    Pieces pieces;
    Counts counts{};
    Instant at = span.from;
    for (const Boundary &boundary : boundaries) {
        append(pieces, at, std::min(boundary.at, span.to), decide(counts));
        at = std::max(at, boundary.at);
        counts[size_t(boundary.time)] += boundary.change;
    }
    append(pieces, at, span.to, decide(counts));
    return pieces;
}

void addBoundaries(std::vector<Boundary> &boundaries, TimeSpan held, TimeClass time, TimeSpan within)
{
    const Instant from = std::max(held.from, within.from), to = std::min(held.to, within.to);
    if (from >= to)
        return;
    boundaries.push_back({from, time, 1});
    boundaries.push_back({to, time, -1});
}

TimeClass firstOf(const Counts &counts, std::initializer_list<TimeClass> order)
{
    for (const TimeClass time : order) {
        if (counts[size_t(time)] > 0)
            return time;
    }
    return TimeClass::NotWatched;
}

// What stands for a part of a strip comes first.
int weight(TimeClass time)
{
    switch (time) {
    case TimeClass::Down:
        return 8;
    case TimeClass::Warning:
        return 7;
    case TimeClass::Unknown:
        return 6;
    case TimeClass::Maintenance:
        return 5;
    case TimeClass::Paused:
        return 4;
    case TimeClass::Offline:
        return 3;
    case TimeClass::NotWatched:
        return 2;
    case TimeClass::Ok:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

Span Shares::total() const
{
    return std::accumulate(spent.begin(), spent.end(), Span{});
}

Shares &Shares::operator+=(const Shares &other)
{
    for (size_t i = 0; i < spent.size(); ++i)
        spent[i] += other.spent[i];
    return *this;
}

TimeClass timeClassOf(Status status)
{
    switch (status) {
    case Status::Unknown:
        return TimeClass::Unknown;
    case Status::Ok:
        return TimeClass::Ok;
    case Status::Warning:
        return TimeClass::Warning;
    case Status::Down:
        return TimeClass::Down;
    }
    Q_UNREACHABLE();
}

Pieces piecesOf(const QList<StatusPoint> &changes, QList<Cover> covers, TimeSpan span)
{
    std::vector<Boundary> boundaries;
    boundaries.reserve(size_t(changes.size() + covers.size()) * 2);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Instant to = i + 1 < changes.size() ? changes[i + 1].at : span.to;
        addBoundaries(boundaries, {changes[i].at, to}, timeClassOf(changes[i].status), span);
    }
    for (const Cover &cover : covers)
        addBoundaries(boundaries, cover.span, cover.time, span);
    return swept(boundaries, span, [](const Counts &counts) {
        using enum TimeClass;
        return firstOf(counts, {NotWatched, Offline, Maintenance, Paused, Unknown, Down, Warning, Ok});
    });
}

Pieces combined(const std::vector<const Pieces *> &runners, RunnerRule rule, TimeSpan span)
{
    if (runners.size() == 1)
        return *runners.front();
    std::vector<Boundary> boundaries;
    for (const Pieces *pieces : runners) {
        for (const Piece &piece : *pieces)
            addBoundaries(boundaries, piece.span, piece.time, span);
    }
    return swept(boundaries, span, [rule](const Counts &counts) {
        using enum TimeClass;
        switch (rule) {
        case RunnerRule::All:
            return firstOf(counts, {Down, Warning, Unknown, Ok, Maintenance, Paused, Offline, NotWatched});
        case RunnerRule::Any:
            return firstOf(counts, {Ok, Warning, Unknown, Down, Maintenance, Paused, Offline, NotWatched});
        }
        Q_UNREACHABLE();
    });
}

Shares sharesOf(const Pieces &pieces)
{
    Shares shares;
    for (const Piece &piece : pieces)
        shares[piece.time] += piece.span.length();
    return shares;
}

Shares sharesIn(const Pieces &pieces, TimeSpan span)
{
    Shares shares;
    auto piece = std::partition_point(pieces.begin(), pieces.end(),
                                      [&](const Piece &one) { return one.span.to <= span.from; });
    for (; piece != pieces.end() && piece->span.from < span.to; ++piece)
        shares[piece->time] += std::min(piece->span.to, span.to) - std::max(piece->span.from, span.from);
    return shares;
}

Span availableTime(const Shares &shares, const AccountingRule &rule)
{
    Span available{};
    for (const TimeClass time : allTimeClasses) {
        if (countingOf(rule, time) == Counting::Available)
            available += shares[time];
    }
    return available;
}

Span countedTime(const Shares &shares, const AccountingRule &rule)
{
    Span counted{};
    for (const TimeClass time : allTimeClasses) {
        if (countingOf(rule, time) != Counting::LeftOut)
            counted += shares[time];
    }
    return counted;
}

std::optional<double> availability(const Shares &shares, const AccountingRule &rule)
{
    const Span counted = countedTime(shares, rule);
    if (counted <= Span::zero())
        return {};
    return double(availableTime(shares, rule).count()) / double(counted.count());
}

std::vector<TimeClass> stripOf(const Pieces &pieces, TimeSpan span, int count)
{
    std::vector<TimeClass> strip(size_t(std::max(count, 1)), TimeClass::Ok);
    if (pieces.empty() || span.length() <= Span::zero())
        return std::vector<TimeClass>(strip.size(), TimeClass::NotWatched);
    const double perPart = double(span.length().count()) / double(strip.size());
    for (const Piece &piece : pieces) {
        const auto part = [&](Instant at) {
            return std::clamp<double>(double((at - span.from).count()) / perPart, 0, double(strip.size()));
        };
        const size_t last = size_t(std::ceil(part(piece.span.to)));
        for (size_t i = size_t(part(piece.span.from)); i < std::min(last, strip.size()); ++i) {
            if (weight(piece.time) > weight(strip[i]))
                strip[i] = piece.time;
        }
    }
    return strip;
}

} // namespace jobwatch
