#pragma once

#include <QList>
#include <QLocale>
#include <QTimeZone>

#include "ui/charts/timerange.h"

namespace jobwatch {

struct GridLine
{
    Instant at{};
    QString label{};

    bool operator==(const GridLine &) const = default;
};

// Lines at round times of the shown zone; an hour that occurs twice is labelled with its zone.
QList<GridLine> timeGrid(const TimeRange &range, const QTimeZone &zone, const QLocale &locale = {});

} // namespace jobwatch
