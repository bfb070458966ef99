#pragma once

#include <QSet>

#include "ui/charts/statusstrip.h"
#include "ui/window/questions.h"

namespace jobwatch {

// One line of the strips on the history page.
struct StripRow
{
    QString key{}; // of a runner or a timer, for folding
    StripHeading heading{};
    Strip strip{};
    QList<StripMark> marks{};

    bool operator==(const StripRow &) const = default;
};

struct StripView
{
    TimeRange range{};
    QTimeZone zone{QTimeZone::systemTimeZone()};
    QSet<QString> unfolded{}; // keys of runners whose stages are shown
    std::optional<Instant> asOf{}; // glyphs say what was known then
    int width = 1000; // px of a strip
    bool planned = true; // pauses and maintenance are shown
    QList<Maintenance> maintenance{};
};

// A runner each, the unfolded ones with their stages, then the timers.
QList<StripRow> stripRows(const ChartAnswer &answer, const StripView &view);

QString stripKey(const RunnerKey &runner);
// Of all plans those that are about the runner.
QList<Maintenance> plansFor(const RunnerKey &runner, const QList<Maintenance> &plans);

// The worst of all runners, for the time slider.
Strip worstStrip(const ChartAnswer &answer, const TimeRange &range);
// When any runner's status changed, oldest first.
QList<Instant> changesOf(const ChartAnswer &answer, const TimeRange &range);

} // namespace jobwatch
