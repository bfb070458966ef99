#include "core/connector/folio/timerschedule.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch::folio {

namespace {

constexpr Span longestDelay = 24h * 3660;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Folio)
};

struct Unit
{
    QLatin1StringView name;
    Span length;
};

constexpr std::array units{Unit{"millisecond"_L1, 1ms}, Unit{"second"_L1, 1s}, Unit{"minute"_L1, 1min},
                           Unit{"hour"_L1, 1h}, Unit{"day"_L1, 24h}};

std::optional<Span> lengthOf(const QString &unit)
{
    for (const Unit &known : units) {
        if (unit.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.length;
    }
    return {};
}

// A decimal string by the protocol; a number is taken as well.
std::optional<qint64> numberOf(const QJsonValue &delay)
{
    if (delay.isDouble())
        return delay.toInteger(-1);
    bool isNumber = false;
    const qint64 number = delay.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// Names without a slash are asked of this list: QTimeZone itself would take "NON" for a rule of POSIX.
constexpr std::array oldZones{
    "CET"_L1,     "CST6CDT"_L1, "Cuba"_L1,   "EET"_L1,      "EST"_L1,      "EST5EDT"_L1,   "Egypt"_L1,
    "Eire"_L1,    "GB"_L1,      "GMT"_L1,    "GMT0"_L1,     "HST"_L1,      "Greenwich"_L1, "Hongkong"_L1,
    "Iceland"_L1, "Iran"_L1,    "Israel"_L1, "Japan"_L1,    "Jamaica"_L1,  "Kwajalein"_L1, "Libya"_L1,
    "MET"_L1,     "MST"_L1,     "NZ"_L1,     "Navajo"_L1,   "MST7MDT"_L1,  "PRC"_L1,       "PST8PDT"_L1,
    "Poland"_L1,  "ROK"_L1,     "Turkey"_L1, "UCT"_L1,      "Portugal"_L1, "Singapore"_L1, "UTC"_L1,
    "W-SU"_L1,    "WET"_L1,     "Zulu"_L1,   "Universal"_L1};

bool isKnownZone(const QString &name)
{
    const bool mayBe =
        name.contains(u'/') || std::find(oldZones.begin(), oldZones.end(), name) != oldZones.end();
    const QByteArray id = name.toLatin1();
    return mayBe && QString::fromLatin1(id) == name && QTimeZone(id).isValid();
}

ReadSchedule byDelay(const QJsonObject &entry)
{
    const auto number = numberOf(entry["delay"_L1]);
    const auto length = lengthOf(entry["unit"_L1].toString());
    ReadSchedule read;
    if (number == 0)
        read.remark = Words::tr("A delay of 0 switches the timer off.");
    else if (!number || *number < 0 || !length)
        read.remark = Words::tr("The delay cannot be read.");
    else
        read.schedule.every =
            *number > longestDelay / *length ? longestDelay : Span(length->count() * *number);
    return read;
}

ReadSchedule byCron(const QJsonObject &schedule)
{
    ReadSchedule read;
    read.schedule.cron = oneLine(schedule["cron"_L1].toString());
    const QString zone = oneLine(schedule["zone"_L1].toString(), 60);
    if (const auto known = zoneFromJava(zone))
        read.schedule.zone = *known;
    else
        read.remark = Words::tr("The server does not know the time zone %1 and takes GMT.").arg(zone);
    return read;
}

} // namespace

std::optional<QByteArray> zoneFromJava(const QString &name)
{
    if (name.isEmpty())
        return "UTC"_ba;
    static const QRegularExpression custom(u"^GMT([+-])(\\d{1,2})(?::?(\\d{2}))?$"_s);
    const auto match = custom.match(name);
    if (match.hasMatch()) {
        const int hours = match.captured(2).toInt();
        const int minutes = match.captured(3).toInt();
        if (hours > 23 || minutes > 59)
            return {};
        return QStringLiteral("UTC%1%2:%3")
            .arg(match.captured(1))
            .arg(hours, 2, 10, QChar(u'0'))
            .arg(minutes, 2, 10, QChar(u'0'))
            .toLatin1();
    }
    return isKnownZone(name) ? std::optional(name.toLatin1()) : std::nullopt;
}

ReadSchedule scheduleOf(const QJsonObject &routingEntry)
{
    const QJsonObject schedule = routingEntry["schedule"_L1].toObject();
    if (!schedule["cron"_L1].toString().trimmed().isEmpty())
        return byCron(schedule);
    return byDelay(routingEntry);
}

QString scheduleText(const TimerSchedule &schedule)
{
    if (!schedule.cron.isEmpty())
        return schedule.cron + u' ' + QString::fromLatin1(schedule.zone);
    return schedule.isEmpty() ? Words::tr("never") : Words::tr("every %1").arg(durationText(schedule.every));
}

} // namespace jobwatch::folio
