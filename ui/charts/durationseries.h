#pragma once

#include <QList>
#include <QPointF>

#include "ui/charts/durationbuckets.h"

namespace jobwatch {

enum class DurationLine { WaitMedian, Wait95, RunMedian, Run95 };
std::optional<Span> valueOf(const DurationBucket &bucket, DurationLine line);

// x: ms since the epoch, in the middle of the bucket; y: decades of seconds. One list a stretch without a
// gap: where no job ended nothing is drawn, and nothing is joined over it.
QList<QList<QPointF>> durationStretches(const QList<DurationBucket> &buckets, DurationLine line);

// The axis: log10 of seconds, from 1 s to 1 h or further where the values go there.
double decades(Span span);
double highestDecade(const QList<DurationBucket> &buckets);

} // namespace jobwatch
