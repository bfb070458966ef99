#include "app/commands/moment.h"

#include <QCoreApplication>
#include <QDateTime>

#include "core/settings/duration.h"

namespace jobwatch {

Result<Moment> parseMoment(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.isValid())
        return Moment{instantFromMs(at.toMSecsSinceEpoch()), {}};
    const Result<Span> ago = parseDuration(text);
    if (ago && *ago >= Span(0))
        return Moment{{}, *ago};
    return Error{ErrorKind::Misconfigured,
                 QCoreApplication::translate("Commands",
                                             "a time is written as 2026-11-15T10:00, or as 7d for seven "
                                             "days ago"),
                 {}};
}

} // namespace jobwatch
