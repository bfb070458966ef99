#pragma once

#include <optional>
#include <QList>
#include <QMetaType>
#include <QRectF>
#include <QString>

#include "core/domain/historyreader.h"
#include "ui/charts/timerange.h"
#include "ui/theme/theme.h"

class QPainter;

namespace jobwatch {

// What the colours of a strip stand for. Of a breaker: closed is ok, half-open a warning, open is down.
enum class StripAbout { Status, Breaker };

// Planned maintenance: the monitoring goes on meanwhile.
struct PlannedPart
{
    TimeRange range{};
    QString reason{}; // plain text

    bool operator==(const PlannedPart &) const = default;
};

// A status over a range of time, oldest first. Before the first point nothing is known.
struct Strip
{
    TimeRange range{};
    QList<StatusPoint> points{};
    QList<TimeRange> paused{}; // a person's pauses; they hide the status
    QList<PlannedPart> planned{}; // shaded behind the status
    bool pausesShown = true; // else what lies below them; shares leave them out all the same
    StripAbout about = StripAbout::Status;

    bool operator==(const Strip &) const = default;
};

enum class StripState { Ok, Paused, Unknown, Warning, Down }; // rising: the worst of one pixel is drawn

struct StripPart
{
    TimeRange range{};
    StripState state = StripState::Unknown;

    bool operator==(const StripPart &) const = default;
};

// Adjoining parts that fill the range.
QList<StripPart> stripParts(const Strip &strip);

// The state to draw in each of `columns` equal columns: the worst that touches it.
QList<StripState> stripColumns(const Strip &strip, int columns);

QString stateText(StripState state, StripAbout about); // "Down", "Open"

// How much of the range was in a state, 0 to 1.
double stripShare(const Strip &strip, StripState state);
// The share of the time not down; unknown and paused time is left out. Nothing: no known time.
std::optional<double> shareNotDown(const Strip &strip);

// "Last 24 h: OK 90 %, warning 4 %, down 6 %" without the part before the colon.
QString stripWords(const Strip &strip);

void paintStrip(QPainter *painter, const QRectF &rect, const Strip &strip, const Theme &theme);

} // namespace jobwatch
