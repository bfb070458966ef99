#pragma once

#include <QList>
#include <vector>

#include "core/domain/historyreader.h"
#include "core/domain/reportdefinition.h"

namespace jobwatch {

// A stretch of time and what it was spent in. A run of pieces is without gaps and ordered.
struct Piece
{
    TimeSpan span{};
    TimeClass time = TimeClass::NotWatched;

    bool operator==(const Piece &) const = default;
};
using Pieces = std::vector<Piece>;

// How much of a time was spent in what.
struct Shares
{
    std::array<Span, allTimeClasses.size()> spent{};

    Span &operator[](TimeClass time) { return spent[size_t(time)]; }
    Span operator[](TimeClass time) const { return spent[size_t(time)]; }
    Span total() const;
    Shares &operator+=(const Shares &other);
    bool operator==(const Shares &) const = default;
};

// A stretch that covers the status, whatever it was: the latest class in the order of TimeClass covers all
// others.
struct Cover
{
    TimeSpan span{};
    TimeClass time = TimeClass::Maintenance;

    bool operator==(const Cover &) const = default;
};

TimeClass timeClassOf(Status status);

// The status changes of one runner or stage as pieces of `span`: what comes before the first change was not
// watched, what is covered counts as what covers it.
Pieces piecesOf(const QList<StatusPoint> &changes, QList<Cover> covers, TimeSpan span);

// Several runners as one service. All: the worst of those that count (down, warning, unknown, ok); any: the
// best. Runners that are paused, in maintenance and the like do not count while another one does.
Pieces combined(const std::vector<const Pieces *> &runners, RunnerRule rule, TimeSpan span);

Shares sharesOf(const Pieces &pieces);
Shares sharesIn(const Pieces &pieces, TimeSpan span); // of the part within the span

Span availableTime(const Shares &shares, const AccountingRule &rule);
Span countedTime(const Shares &shares, const AccountingRule &rule);
// 0 to 1; nothing where no time counts.
std::optional<double> availability(const Shares &shares, const AccountingRule &rule);

// The worst that happened in each of `count` equal parts, for a strip: down before warning before unknown,
// and ok last, so that a short outage is not lost in a long month.
std::vector<TimeClass> stripOf(const Pieces &pieces, TimeSpan span, int count);

} // namespace jobwatch
