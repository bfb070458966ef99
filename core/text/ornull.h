#pragma once

#include <optional>
#include <QJsonValue>

#include "core/base/time.h"
#include "core/text/words.h"

// What is told to programs: ids and ISO times, and null for what there is not.
namespace jobwatch {

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

inline QJsonValue orNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue(QJsonValue::Null);
}

inline QJsonValue orNull(Cause cause)
{
    return cause == Cause::None ? QJsonValue(QJsonValue::Null) : QJsonValue(causeId(cause));
}

inline QJsonValue orNull(const std::optional<Status> &status)
{
    return status ? QJsonValue(statusId(*status)) : QJsonValue(QJsonValue::Null);
}

} // namespace jobwatch
