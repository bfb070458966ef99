#include "core/domain/effectivezone.h"

#include <optional>
#include <QList>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// Qt takes any three letters for a zone without offset, and does not list zones without a country: what it
// lists, what has summer time, what has a region, and these few are zones.
bool isZone(const QTimeZone &zone, const QByteArray &name)
{
    static const QList<QByteArray> plain{"GMT", "UCT", "Zulu", "Greenwich", "Universal", "EST", "MST", "HST"};
    return zone.isValid()
        && (QTimeZone::isTimeZoneIdAvailable(name) || zone.hasDaylightTime() || name.contains('/')
            || plain.contains(name));
}

// "GMT+2", "GMT-03:30": as schedulers in Java read them.
std::optional<QTimeZone> offsetZone(const QByteArray &name)
{
    static const QRegularExpression form(u"^GMT([+-])([0-9]{1,2})(?::?([0-5][0-9]))?$"_s);
    const auto match = form.match(QString::fromLatin1(name));
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    constexpr int farthest = 14 * 3600; // of what Qt can make
    if (!match.hasMatch() || seconds > farthest)
        return {};
    return QTimeZone(match.captured(1) == "-"_L1 ? -seconds : seconds);
}

} // namespace

EffectiveZone effectiveZone(const QByteArray &name)
{
    if (name.isEmpty())
        return {};
    if (const auto zone = offsetZone(name))
        return {*zone, true};
    const QTimeZone zone(name);
    return isZone(zone, name) ? EffectiveZone{zone, true} : EffectiveZone{QTimeZone::utc(), false};
}

} // namespace jobwatch
