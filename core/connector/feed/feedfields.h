#pragma once

#include <optional>
#include <QJsonObject>
#include <QString>

#include "core/base/result.h"
#include "core/base/time.h"

// The fields of one line, each read by its type. What is absent or null is nothing or empty; what is there
// and of another type is an Error.
namespace jobwatch::feed {

Error unusable(const QString &sentence);
Error unusableField(QLatin1StringView field, const QString &sentence); // "“field”: sentence"

// Text that names something: one line of at most 200 characters, as it stands.
Result<QString> readName(const QJsonObject &line, QLatin1StringView field);
Result<QString> readJobId(const QJsonObject &line); // a text, or a whole number
Result<QString> readText(const QJsonObject &line, QLatin1StringView field); // made safe for one line
Result<std::optional<Instant>> readInstant(const QJsonObject &line, QLatin1StringView field);
Result<std::optional<Span>> readSeconds(const QJsonObject &line, QLatin1StringView field);
Result<std::optional<int>> readNumber(const QJsonObject &line, QLatin1StringView field, int least, int most);
Result<bool> readFlag(const QJsonObject &line, QLatin1StringView field);

} // namespace jobwatch::feed
