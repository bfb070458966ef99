#include "ui/charts/strip.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

StripState stateOf(Status status)
{
    switch (status) {
    case Status::Unknown:
        return StripState::Unknown;
    case Status::Ok:
        return StripState::Ok;
    case Status::Warning:
        return StripState::Warning;
    case Status::Down:
        return StripState::Down;
    }
    Q_UNREACHABLE();
}

void append(QList<StripPart> &parts, const TimeRange &range, StripState state)
{
    if (range.length() <= 0ms)
        return;
    if (!parts.isEmpty() && parts.last().state == state && parts.last().range.to == range.from) {
        parts.last().range.to = range.to;
        return;
    }
    parts.append({range, state});
}

QList<StripPart> statusParts(const Strip &strip)
{
    QList<StripPart> parts;
    Instant from = strip.range.from;
    StripState state = StripState::Unknown;
    for (const StatusPoint &point : strip.points) {
        const Instant at = std::clamp(point.at, from, strip.range.to);
        append(parts, {from, at}, state);
        from = at;
        state = stateOf(point.status);
    }
    append(parts, {from, strip.range.to}, state);
    return parts;
}

// The parts with a pause laid over them.
QList<StripPart> withPause(const QList<StripPart> &parts, const TimeRange &pause)
{
    QList<StripPart> result;
    for (const StripPart &part : parts) {
        const Instant from = std::clamp(pause.from, part.range.from, part.range.to);
        const Instant to = std::clamp(std::max(pause.to, pause.from), part.range.from, part.range.to);
        append(result, {part.range.from, from}, part.state);
        append(result, {from, to}, StripState::Paused);
        append(result, {to, part.range.to}, part.state);
    }
    return result;
}

QString shareText(const char *word, double share)
{
    const QLocale locale;
    const int percent = int(std::lround(share * 100));
    const QString number =
        percent == 0 ? QCoreApplication::translate("Chart", "under 1 %") : locale.toString(percent) + u" %"_s;
    return QCoreApplication::translate("Chart", word) + u' ' + number;
}

} // namespace

QList<StripPart> stripParts(const Strip &strip)
{
    if (strip.range.length() <= 0ms)
        return {};
    QList<StripPart> parts = statusParts(strip);
    for (const TimeRange &pause : strip.paused)
        parts = withPause(parts, pause);
    return parts;
}

QList<StripState> stripColumns(const Strip &strip, int columns)
{
    QList<StripState> states(std::max(0, columns), StripState::Ok);
    for (const StripPart &part : stripParts(strip)) {
        const double from = xAt(strip.range, part.range.from, 0, columns);
        const double to = xAt(strip.range, part.range.to, 0, columns);
        const int last = std::min(columns, std::max(int(std::floor(from)) + 1, int(std::ceil(to - 1e-9))));
        for (int x = std::max(0, int(std::floor(from))); x < last; ++x)
            states[x] = std::max(states[x], part.state);
    }
    return states;
}

double stripShare(const Strip &strip, StripState state)
{
    if (strip.range.length() <= 0ms)
        return 0;
    Span sum = 0ms;
    for (const StripPart &part : stripParts(strip))
        sum += part.state == state ? part.range.length() : 0ms;
    return double(sum.count()) / double(strip.range.length().count());
}

std::optional<double> shareNotDown(const Strip &strip)
{
    const double up = stripShare(strip, StripState::Ok) + stripShare(strip, StripState::Warning);
    const double known = up + stripShare(strip, StripState::Down);
    return known > 0 ? std::optional(up / known) : std::nullopt;
}

QString stripWords(const Strip &strip)
{
    static constexpr std::pair<StripState, const char *> words[]{
        {StripState::Ok, QT_TRANSLATE_NOOP("Chart", "OK")},
        {StripState::Warning, QT_TRANSLATE_NOOP("Chart", "warning")},
        {StripState::Down, QT_TRANSLATE_NOOP("Chart", "down")},
        {StripState::Unknown, QT_TRANSLATE_NOOP("Chart", "unknown")},
        {StripState::Paused, QT_TRANSLATE_NOOP("Chart", "paused")},
    };
    QStringList parts;
    for (const auto &[state, word] : words) {
        if (const double share = stripShare(strip, state); share > 0)
            parts.append(shareText(word, share));
    }
    return parts.join(u", "_s);
}

} // namespace jobwatch
