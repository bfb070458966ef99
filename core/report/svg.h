#pragma once

#include <QSize>

#include "core/report/document.h"

namespace jobwatch {

// The colours of the light paper, as in the window's light theme; HTML has its own for a dark screen.
QLatin1StringView fillOf(TimeClass time); // "#86C7B0"
QLatin1StringView cssClassOf(TimeClass time);
double heightOf(TimeClass time); // in a strip, 0 to 1: trouble is higher, so that it is seen without colour

enum class SvgColors { Fixed, ByClass }; // attributes, or the classes of the page's style sheet

// A picture of its own, with words for screen readers.
QString chartSvg(const ShownChart &chart, SvgColors colors);
QSize chartSize();
QString stripSvg(const std::vector<TimeClass> &strip, const QString &label);

} // namespace jobwatch
