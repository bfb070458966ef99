#include "app/commands/moment.h"

#include <QCoreApplication>
#include <QDateTime>

#include "core/settings/duration.h"

namespace jobwatch {

Instant instantIn(const Moment &moment, const QTimeZone &zone, Instant now)
{
    if (!moment.wall.isValid())
        return instantOf(moment, now);
    return instantFromMs(QDateTime(moment.wall.date(), moment.wall.time(), zone).toMSecsSinceEpoch());
}

Result<Moment> parseMoment(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.isValid())
        return Moment{
            instantFromMs(at.toMSecsSinceEpoch()), {}, at.timeSpec() == Qt::LocalTime ? at : QDateTime()};
    const Result<Span> ago = parseDuration(text);
    if (ago && *ago >= Span(0))
        return Moment{.ago = *ago};
    return Error{ErrorKind::Misconfigured,
                 QCoreApplication::translate("Commands",
                                             "a time is written as 2026-11-15T10:00, or as 7d for seven "
                                             "days ago"),
                 {}};
}

} // namespace jobwatch
