#include "core/report/shown.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype mostRows = 500;

} // namespace

QString said(const char *word)
{
    return QCoreApplication::translate("Report", word);
}

ShownColumn nameColumn(const char *title, double weight)
{
    return {said(title), false, weight};
}

ShownColumn numberColumn(const char *title, double weight)
{
    return {said(title), true, weight};
}

QString nothing()
{
    return u"–"_s;
}

QString nameOf(const Scope &scope, bool withServer)
{
    QStringList parts;
    if (withServer || scope.service.isEmpty())
        parts.append(oneLine(scope.server.value, 40));
    if (!scope.service.isEmpty())
        parts.append(oneLine(scope.service.value, 60));
    if (!scope.runner.isEmpty())
        parts.append(oneLine(scope.runner.value, 60));
    return parts.join(u" › "_s);
}

bool severalServers(const Report &report)
{
    return std::any_of(report.services.begin(), report.services.end(), [&](const AvailabilityFigures &one) {
        return one.scope.server != report.services.front().scope.server;
    });
}

QString partText(const TimeSpan &part, PartWidth width, const Audience &audience)
{
    const QDateTime begin = toDateTime(part.from).toTimeZone(audience.zone);
    switch (width) {
    case PartWidth::Hour:
        return audience.locale.toString(begin.time(), QLocale::ShortFormat);
    case PartWidth::Day:
    case PartWidth::Week:
        return dayText(part.from, audience);
    case PartWidth::Month:
        return audience.locale.toString(begin.date(), u"MMM yyyy"_s);
    }
    Q_UNREACHABLE();
}

ShownBlock orNone(ShownTable table, const QString &none)
{
    if (table.rows.isEmpty())
        return ShownText{{none}};
    return table;
}

qsizetype shownRows(qsizetype all)
{
    return std::min(all, mostRows);
}

QString leftOutNote(qsizetype all)
{
    if (all <= mostRows)
        return {};
    return QCoreApplication::translate("Report", "%n more are in the CSV and JSON files of this report.",
                                       nullptr, int(all - mostRows));
}

} // namespace jobwatch
