#include "app/demo/foliocron.h"

#include <algorithm>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int daysToSearch = 2 * 366;

struct Range
{
    int first = 0;
    int last = 0;
    QStringList names{}; // of the values, beginning with `first`
};

const QStringList monthNames{u"JAN"_s, u"FEB"_s, u"MAR"_s, u"APR"_s, u"MAY"_s, u"JUN"_s,
                             u"JUL"_s, u"AUG"_s, u"SEP"_s, u"OCT"_s, u"NOV"_s, u"DEC"_s};
const QStringList dayNames{u"SUN"_s, u"MON"_s, u"TUE"_s, u"WED"_s, u"THU"_s, u"FRI"_s, u"SAT"_s};

std::optional<int> valueOf(const QString &text, const Range &range)
{
    const qsizetype named = range.names.indexOf(text.toUpper());
    if (named >= 0)
        return range.first + int(named);
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= range.first && value <= range.last ? std::optional(value) : std::nullopt;
}

// "5", "1-5", "*", "*/5", "10/5".
std::optional<QSet<int>> partOf(const QString &part, const Range &range)
{
    const QStringList step = part.split(u'/');
    const QStringList ends = step.first().split(u'-');
    bool isNumber = true;
    const int width = step.size() == 2 ? step[1].toInt(&isNumber) : 1;
    if (step.size() > 2 || ends.size() > 2 || !isNumber || width < 1)
        return {};
    const bool isAll = step.first() == "*"_L1;
    const auto first = isAll ? std::optional(range.first) : valueOf(ends.first(), range);
    auto last = first;
    if (isAll || (step.size() == 2 && ends.size() == 1))
        last = range.last;
    else if (ends.size() == 2)
        last = valueOf(ends[1], range);
    if (!first || !last || *first > *last)
        return {};
    QSet<int> values;
    for (int value = *first; value <= *last; value += width)
        values.insert(value);
    return values;
}

std::optional<QSet<int>> fieldOf(const QString &field, const Range &range)
{
    QSet<int> values;
    for (const QString &part : field.split(u',')) {
        const auto found = partOf(part, range);
        if (!found)
            return {};
        values.unite(*found);
    }
    return values;
}

bool isAny(const QString &field)
{
    return field == "*"_L1 || field == "?"_L1;
}

std::optional<QSet<int>> weekdaysOf(const QString &field, bool isQuartz)
{
    QSet<int> weekdays;
    const auto values = fieldOf(field, isQuartz ? Range{1, 7, dayNames} : Range{0, 7, dayNames});
    if (!values)
        return {};
    for (const int value : *values) {
        const int fromSunday = isQuartz ? value - 1 : value % 7; // 0 = Sunday
        weekdays.insert(fromSunday == 0 ? 7 : fromSunday);
    }
    return weekdays;
}

bool isDay(const FolioCron &cron, const QDate &date)
{
    return cron.months.contains(date.month()) && (cron.days.isEmpty() || cron.days.contains(date.day()))
        && (cron.weekdays.isEmpty() || cron.weekdays.contains(date.dayOfWeek()))
        && (cron.years.isEmpty() || cron.years.contains(date.year()));
}

QList<int> sorted(const QSet<int> &values)
{
    QList<int> list = values.values();
    std::sort(list.begin(), list.end());
    return list;
}

std::optional<Instant> firstOn(const FolioCron &cron, const QDate &date, const QTimeZone &zone, Instant after)
{
    for (const int hour : sorted(cron.hours)) {
        for (const int minute : sorted(cron.minutes)) {
            for (const int second : sorted(cron.seconds)) {
                const QDateTime moment(date, QTime(hour, minute, second), zone);
                if (moment.isValid() && moment.toMSecsSinceEpoch() > toMs(after))
                    return instantFromMs(moment.toMSecsSinceEpoch());
            }
        }
    }
    return {};
}

} // namespace

std::optional<FolioCron> parseFolioCron(const QString &expression)
{
    QStringList fields = expression.split(u' ', Qt::SkipEmptyParts);
    const bool isQuartz = fields.size() == 6 || fields.size() == 7;
    if (!isQuartz && fields.size() != 5)
        return {};
    if (!isQuartz)
        fields.prepend(u"0"_s);
    const bool hasDays = !isAny(fields[3]);
    const bool hasWeekdays = !isAny(fields[5]);
    const bool isRefused = isQuartz ? (fields[3] == "?"_L1) == (fields[5] == "?"_L1) : hasDays && hasWeekdays;
    const auto seconds = fieldOf(fields[0], {0, 59});
    const auto minutes = fieldOf(fields[1], {0, 59});
    const auto hours = fieldOf(fields[2], {0, 23});
    const auto days = hasDays ? fieldOf(fields[3], {1, 31}) : QSet<int>();
    const auto months = fieldOf(fields[4], {1, 12, monthNames});
    const auto weekdays = hasWeekdays ? weekdaysOf(fields[5], isQuartz) : QSet<int>();
    const auto years =
        fields.size() == 7 && !isAny(fields[6]) ? fieldOf(fields[6], {1970, 2099}) : QSet<int>();
    if (isRefused || !seconds || !minutes || !hours || !days || !months || !weekdays || !years)
        return {};
    return FolioCron{*seconds, *minutes, *hours, *days, *months, *weekdays, *years};
}

std::optional<Instant> nextFire(const FolioCron &cron, const QByteArray &zone, Instant after)
{
    // As Java: an unknown zone is GMT without a word.
    const QTimeZone known = QTimeZone(zone).isValid() ? QTimeZone(zone) : QTimeZone::utc();
    const QDate today = toDateTime(after).toTimeZone(known).date();
    for (int day = 0; day < daysToSearch; ++day) {
        const QDate date = today.addDays(day);
        if (!isDay(cron, date))
            continue;
        if (const auto found = firstOn(cron, date, known, after))
            return found;
    }
    return {};
}

} // namespace jobwatch
