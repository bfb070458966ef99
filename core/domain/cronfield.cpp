#include "core/domain/cronfield.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

struct Range
{
    int from = 0;
    int to = 0;
    int step = 1;
};

int folded(const CronPlace &place, int value)
{
    return value == place.alsoLeast ? place.least : value;
}

// In a cycle the end may lie before the beginning. A step of 0 is none, as Quartz has it.
QList<int> valuesOf(const CronPlace &place, Range range)
{
    const int cycle = place.most - place.least + 1;
    range = {folded(place, range.from), folded(place, range.to), range.step};
    if (range.to < range.from)
        range.to += cycle;
    QList<int> values;
    for (int value = range.from; value <= range.to; value += std::max(range.step, 1))
        values.append(value <= place.most ? value : value - cycle);
    return values;
}

std::optional<int> namedValue(const CronPlace &place, QStringView text)
{
    if (text.size() != 3)
        return {};
    for (qsizetype at = 0; at < place.names.size(); at += 3) {
        if (place.names.sliced(at, 3).compare(text, Qt::CaseInsensitive) == 0)
            return place.firstName + int(at / 3);
    }
    return {};
}

Result<int> stepOf(const CronPlace &place, QStringView text)
{
    const auto step = cronNumber(text);
    if (!step || (*step == 0 && place.dialect == CronDialect::Unix))
        return cronError(place.name,
                         QCoreApplication::translate("Cron", "“%1” is no step.").arg(cronQuote(text)));
    if (*step > place.alsoLeast.value_or(place.most))
        return cronError(
            place.name,
            QCoreApplication::translate("Cron", "the step %1 is larger than the field.").arg(*step));
    return *step;
}

// Only Quartz reads "22-4"; the UNIX dialect takes 7 for Sunday and so ends a week with it.
bool isRange(const CronPlace &place, int from, int to)
{
    return from <= to || place.dialect == CronDialect::Quartz;
}

Result<Range> rangeOf(const CronPlace &place, QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto from = cronValue(place, text.first(dash));
    if (!from)
        return from.error();
    const auto to = cronValue(place, text.sliced(dash + 1));
    if (!to)
        return to.error();
    if (!isRange(place, *from, *to))
        return cronError(place.name,
                         QCoreApplication::translate("Cron", "the range “%1” ends before it begins.")
                             .arg(cronQuote(text)));
    return Range{*from, *to};
}

Result<Range> unsteppedOf(const CronPlace &place, QStringView text)
{
    if (text == u"*")
        return Range{place.least, place.most};
    if (text.contains(u'-'))
        return rangeOf(place, text);
    const auto value = cronValue(place, text);
    if (!value)
        return value.error();
    return Range{*value, *value};
}

// "3/5" goes on to the end of the field. Quartz reads no step after a name.
Result<Range> steppedOf(const CronPlace &place, QStringView text, QStringView stepText)
{
    const auto step = stepOf(place, stepText);
    if (!step)
        return step.error();
    auto range = unsteppedOf(place, text.isEmpty() ? u"*" : text);
    if (!range
        || (place.dialect == CronDialect::Quartz
            && namedValue(place, text.first(std::min<qsizetype>(3, text.size())))))
        return range;
    if (range->from == range->to && *step > 0 && !text.contains(u'-'))
        range->to = place.most;
    range->step = *step;
    return range;
}

Result<QList<int>> valuesOfPart(const CronPlace &place, QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto range =
        slash < 0 ? unsteppedOf(place, text) : steppedOf(place, text.first(slash), text.sliced(slash + 1));
    if (!range)
        return range.error();
    return valuesOf(place, *range);
}

} // namespace

QString cronQuote(QStringView text)
{
    constexpr int enough = 40;
    QString shown = text.first(std::min<qsizetype>(text.size(), enough)).toString();
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return text.size() <= enough ? shown : shown + u'…';
}

Error cronError(const char *place, const QString &what)
{
    const QString message =
        QCoreApplication::translate("Cron", "%1: %2").arg(QCoreApplication::translate("Cron", place), what);
    return {.kind = ErrorKind::Misconfigured, .message = message};
}

std::optional<int> cronNumber(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || text.size() > 4 || !digits)
        return {};
    return text.toInt();
}

Result<int> cronValue(const CronPlace &place, QStringView text)
{
    if (const auto named = namedValue(place, text))
        return *named;
    const auto number = cronNumber(text);
    if (!number)
        return cronError(
            place.name,
            text.isEmpty()
                ? QCoreApplication::translate("Cron", "a value is missing.")
                : QCoreApplication::translate("Cron", "“%1” is not understood.").arg(cronQuote(text)));
    if ((*number < place.least || *number > place.most) && number != place.alsoLeast)
        return cronError(place.name,
                         QCoreApplication::translate("Cron", "%1 is not between %2 and %3.")
                             .arg(*number)
                             .arg(place.least)
                             .arg(place.alsoLeast.value_or(place.most)));
    return *number;
}

Result<QList<int>> cronValues(const CronPlace &place, QStringView text)
{
    QList<int> values;
    for (const QStringView part : text.split(u',')) {
        const auto some = valuesOfPart(place, part);
        if (!some)
            return some.error();
        values += *some;
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

} // namespace jobwatch
