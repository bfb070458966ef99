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

QString shareText(const QString &word, double share)
{
    const QLocale locale;
    const int percent = int(std::lround(share * 100));
    const QString number =
        percent == 0 ? QCoreApplication::translate("Chart", "under 1 %") : locale.toString(percent) + u" %"_s;
    return word + u' ' + number;
}

QString statusWord(StripState state)
{
    switch (state) {
    case StripState::Ok:
        return QCoreApplication::translate("Chart", "OK");
    case StripState::Paused:
        return QCoreApplication::translate("Chart", "paused");
    case StripState::Unknown:
        return QCoreApplication::translate("Chart", "unknown");
    case StripState::Warning:
        return QCoreApplication::translate("Chart", "warning");
    case StripState::Down:
        return QCoreApplication::translate("Chart", "down");
    }
    Q_UNREACHABLE();
}

QString breakerWord(StripState state)
{
    switch (state) {
    case StripState::Ok:
        return QCoreApplication::translate("Chart", "closed");
    case StripState::Paused:
        return QCoreApplication::translate("Chart", "paused by a person");
    case StripState::Unknown:
        return QCoreApplication::translate("Chart", "unknown");
    case StripState::Warning:
        return QCoreApplication::translate("Chart", "half-open");
    case StripState::Down:
        return QCoreApplication::translate("Chart", "open");
    }
    Q_UNREACHABLE();
}

QString word(StripState state, StripAbout about)
{
    switch (about) {
    case StripAbout::Status:
        return statusWord(state);
    case StripAbout::Breaker:
        return breakerWord(state);
    }
    Q_UNREACHABLE();
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

QString stateText(StripState state, StripAbout about)
{
    QString text = word(state, about);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
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
    QStringList parts;
    for (const StripState state :
         {StripState::Ok, StripState::Warning, StripState::Down, StripState::Unknown, StripState::Paused}) {
        if (const double share = stripShare(strip, state); share > 0)
            parts.append(shareText(word(state, strip.about), share));
    }
    return parts.join(u", "_s);
}

} // namespace jobwatch
