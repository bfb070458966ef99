#include <QCoreApplication>

#include "core/domain/cronfield.h"

namespace jobwatch {

namespace {

constexpr int longestExpression = 1000; // the longest of use is a list of minutes, days and years
constexpr const char *dayName = QT_TRANSLATE_NOOP("Cron", "Day");
constexpr const char *weekdayName = QT_TRANSLATE_NOOP("Cron", "Weekday");
constexpr QStringView monthNames = u"JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
constexpr QStringView weekdayNames = u"SUNMONTUEWEDTHUFRISAT";
constexpr QStringView unixWeekdayNames = u"MONTUEWEDTHUFRISATSUN";

quint64 bitsOf(const QList<int> &values)
{
    quint64 bits = 0;
    for (const int value : values)
        bits |= quint64(1) << value;
    return bits;
}

template <typename Bits>
std::optional<Error> readSet(const CronPlace &place, QStringView text, Bits &bits)
{
    const auto values = cronValues(place, text);
    if (!values)
        return values.error();
    bits = Bits(bitsOf(*values));
    return {};
}

CronPlace dayPlace(CronDialect dialect)
{
    return {.name = dayName, .least = 1, .most = 31, .dialect = dialect};
}

CronPlace unixWeekdays()
{
    return {.name = weekdayName,
            .least = 0,
            .most = 6,
            .names = unixWeekdayNames,
            .firstName = 1,
            .alsoLeast = 7};
}

CronPlace quartzWeekdays()
{
    return {.name = weekdayName,
            .least = 1,
            .most = 7,
            .names = weekdayNames,
            .firstName = 1,
            .dialect = CronDialect::Quartz};
}

// "L", "L-3", with "W" for the nearest workday.
std::optional<Error> readFromLast(QStringView text, Cron &cron)
{
    cron.day = CronDay::FromLast;
    cron.nearestWorkday = text.endsWith(u'W');
    const QStringView offset = text.sliced(1).chopped(cron.nearestWorkday ? 1 : 0);
    if (offset.isEmpty())
        return {};
    const auto days = offset.startsWith(u'-') ? cronNumber(offset.sliced(1)) : std::nullopt;
    if (!days)
        return cronError(dayName,
                         QCoreApplication::translate("Cron", "“%1” is not understood.").arg(cronQuote(text)));
    if (*days > 30)
        return cronError(dayName, QCoreApplication::translate("Cron", "at most 30 days before the last."));
    cron.number = *days;
    return {};
}

std::optional<Error> readDays(QStringView text, Cron &cron)
{
    if (text.startsWith(u'L') && !text.contains(u','))
        return readFromLast(text, cron);
    if (!text.endsWith(u'W'))
        return readSet(dayPlace(cron.dialect), text, cron.days);
    const auto day = cronValue(dayPlace(cron.dialect), text.chopped(1));
    if (!day)
        return cronError(dayName,
                         QCoreApplication::translate("Cron", "“%1” is not understood: W follows one day.")
                             .arg(cronQuote(text)));
    cron.nearestWorkday = true;
    cron.days = quint32(1) << *day;
    return {};
}

quint32 weekdayBit(int quartzWeekday)
{
    return quint32(1) << (quartzWeekday - 1);
}

std::optional<Error> readNthWeekday(QStringView text, qsizetype hash, Cron &cron)
{
    const auto weekday = cronValue(quartzWeekdays(), text.first(hash));
    const auto nth = cronNumber(text.sliced(hash + 1));
    if (!weekday)
        return weekday.error();
    if (!nth || *nth < 1 || *nth > 5)
        return cronError(weekdayName, QCoreApplication::translate("Cron", "1 to 5 follows “#”."));
    cron.day = CronDay::NthWeekday;
    cron.number = *nth;
    cron.weekdays = weekdayBit(*weekday);
    return {};
}

std::optional<Error> readQuartzWeekdays(QStringView text, Cron &cron)
{
    if (const qsizetype hash = text.indexOf(u'#'); hash >= 0)
        return readNthWeekday(text, hash, cron);
    if (text.size() > 1 && text.endsWith(u'L')) {
        const auto weekday = cronValue(quartzWeekdays(), text.chopped(1));
        if (!weekday)
            return weekday.error();
        cron.day = CronDay::LastWeekday;
        cron.weekdays = weekdayBit(*weekday);
        return {};
    }
    cron.day = CronDay::Weekdays;
    const auto wrong = readSet(quartzWeekdays(), text == u"L" ? u"7" : text, cron.weekdays);
    cron.weekdays >>= 1;
    return wrong;
}

std::optional<Error> readUnixWeekdays(QStringView text, Cron &cron)
{
    cron.day = CronDay::Weekdays;
    return readSet(unixWeekdays(), text, cron.weekdays);
}

std::optional<Error> readQuartzDay(QStringView days, QStringView weekdays, Cron &cron)
{
    const bool noDay = days == u"?";
    const bool noWeekday = weekdays == u"?";
    if (noDay == noWeekday)
        return cronError(weekdayName,
                         QCoreApplication::translate("Cron", "exactly one of day and weekday is “?”."));
    return noDay ? readQuartzWeekdays(weekdays, cron) : readDays(days, cron);
}

bool isEvery(QStringView text)
{
    return text == u"*" || text == u"*/1";
}

std::optional<Error> readUnixDay(QStringView days, QStringView weekdays, Cron &cron)
{
    if (isEvery(weekdays))
        return readSet(dayPlace(CronDialect::Unix), days, cron.days);
    if (isEvery(days))
        return readUnixWeekdays(weekdays, cron);
    return cronError(
        weekdayName,
        QCoreApplication::translate("Cron", "the server takes a day or a weekday; the other one is “*”."));
}

std::optional<Error> readYears(QStringView text, Cron &cron)
{
    if (text == u"*")
        return {};
    constexpr const char *name = QT_TRANSLATE_NOOP("Cron", "Year");
    const auto years = cronValues({.name = name, .least = 1970, .most = 9999}, text);
    if (!years)
        return years.error();
    cron.years = *years;
    return {};
}

std::optional<Error> readTime(QStringView minute, QStringView hour, QStringView month, Cron &cron)
{
    constexpr const char *minuteName = QT_TRANSLATE_NOOP("Cron", "Minute");
    constexpr const char *hourName = QT_TRANSLATE_NOOP("Cron", "Hour");
    constexpr const char *monthName = QT_TRANSLATE_NOOP("Cron", "Month");
    if (auto wrong = readSet({.name = minuteName, .most = 59, .dialect = cron.dialect}, minute, cron.minutes))
        return wrong;
    if (auto wrong = readSet({.name = hourName, .most = 23, .dialect = cron.dialect}, hour, cron.hours))
        return wrong;
    return readSet({monthName, 1, 12, monthNames, 1, cron.dialect}, month, cron.months);
}

Result<Cron> parseUnix(const QList<QStringView> &fields)
{
    Cron cron;
    if (auto wrong = readTime(fields[0], fields[1], fields[3], cron))
        return *wrong;
    if (auto wrong = readUnixDay(fields[2], fields[4], cron))
        return *wrong;
    return cron;
}

Result<Cron> parseQuartz(const QList<QStringView> &fields)
{
    constexpr const char *secondName = QT_TRANSLATE_NOOP("Cron", "Second");
    Cron cron{.dialect = CronDialect::Quartz};
    if (auto wrong =
            readSet({.name = secondName, .most = 59, .dialect = cron.dialect}, fields[0], cron.seconds))
        return *wrong;
    if (auto wrong = readTime(fields[1], fields[2], fields[4], cron))
        return *wrong;
    if (auto wrong = readQuartzDay(fields[3], fields[5], cron))
        return *wrong;
    if (auto wrong = readYears(fields.value(6, u"*"), cron))
        return *wrong;
    return cron;
}

} // namespace

Result<Cron> parseCron(QStringView expression)
{
    if (expression.size() > longestExpression)
        return Error{.kind = ErrorKind::Misconfigured,
                     .message =
                         QCoreApplication::translate("Cron", "A cron expression has at most %1 characters.")
                             .arg(longestExpression)};
    const QString text = expression.toString().simplified().toUpper();
    const QList<QStringView> fields = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    if (fields.size() == 5)
        return parseUnix(fields);
    if (fields.size() == 6 || fields.size() == 7)
        return parseQuartz(fields);
    return Error{.kind = ErrorKind::Misconfigured,
                 .message = QCoreApplication::translate(
                                "Cron",
                                "A cron expression has 5 fields (minute hour day month weekday) or 6 to 7 "
                                "(second first, year last); this one has %1.")
                                .arg(fields.size())};
}

} // namespace jobwatch
