#pragma once

#include <span>

#include "ui/charts/chartdrawing.h"

namespace jobwatch {

// One chart of the history page, as its frame needs it. To add one: one entry in the table, its pure
// functions, and their test.
struct ChartSpec
{
    const char *key; // for tests and file names, never translated
    const char *title; // accessible name; context "Chart"
    ChartDrawing (*drawing)(const JobHistory &history, const DrawingPlace &place);
    QList<NamedValue> (*values)(const JobBucket &bucket, BucketBasis basis); // under the cursor
    int height; // share of the room for charts
};

std::span<const ChartSpec> chartTable();

// What is under the cursor, of all charts.
QList<NamedValue> valuesAt(const JobHistory &history, Instant at);

} // namespace jobwatch
