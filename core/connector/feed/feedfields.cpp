#include "core/connector/feed/feedfields.h"

#include <cmath>
#include <QCoreApplication>

#include "core/connector/plaintext.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::feed {

namespace {

constexpr int longestName = 200;
constexpr double longestSeconds = 10.0 * 366 * 24 * 3600;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feed)
};

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull(); // scripts write null for what they do not know
}

} // namespace

Error unusable(const QString &sentence)
{
    return {.kind = ErrorKind::Malformed, .message = sentence};
}

Error unusableField(QLatin1StringView field, const QString &sentence)
{
    return unusable(u"“%1”: %2"_s.arg(field, sentence));
}

Result<QString> readName(const QJsonObject &line, QLatin1StringView field)
{
    const QJsonValue value = line[field];
    if (isAbsent(value))
        return QString();
    const QString name = value.toString();
    if (!value.isString())
        return unusableField(field, Words::tr("a text is expected."));
    if (name.isEmpty() || oneLine(name, longestName) != name)
        return unusableField(field,
                             Words::tr("one line of 1 to %1 characters is expected.").arg(longestName));
    return name;
}

Result<QString> readJobId(const QJsonObject &line)
{
    const QJsonValue value = line["id"_L1];
    constexpr qint64 none = -1;
    if (value.isDouble() && value.toInteger(none) >= 0)
        return QString::number(value.toInteger());
    if (value.isDouble())
        return unusableField("id"_L1, Words::tr("a text or a whole number is expected."));
    return readName(line, "id"_L1);
}

Result<QString> readText(const QJsonObject &line, QLatin1StringView field)
{
    const QJsonValue value = line[field];
    if (!isAbsent(value) && !value.isString())
        return unusableField(field, Words::tr("a text is expected."));
    return oneLine(value.toString());
}

Result<std::optional<Instant>> readInstant(const QJsonObject &line, QLatin1StringView field)
{
    const QJsonValue value = line[field];
    if (isAbsent(value))
        return std::optional<Instant>();
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.toMSecsSinceEpoch() < 0)
        return unusableField(field,
                             Words::tr("a time such as %1 is expected.").arg("2026-11-22T10:15:00+01:00"_L1));
    if (time.timeSpec() == Qt::LocalTime)
        return unusableField(
            field, Words::tr("the time has no zone; add Z or an offset such as %1.").arg("+01:00"_L1));
    return std::optional(instantFromMs(time.toMSecsSinceEpoch()));
}

Result<std::optional<Span>> readSeconds(const QJsonObject &line, QLatin1StringView field)
{
    const QJsonValue value = line[field];
    if (isAbsent(value))
        return std::optional<Span>();
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0 && seconds <= longestSeconds))
        return unusableField(field, Words::tr("a number of seconds from 0 up is expected."));
    return std::optional(Span(std::llround(seconds * 1000)));
}

Result<std::optional<int>> readNumber(const QJsonObject &line, QLatin1StringView field, int least, int most)
{
    const QJsonValue value = line[field];
    if (isAbsent(value))
        return std::optional<int>();
    const qint64 none = qint64(least) - 1;
    const qint64 number = value.toInteger(none);
    if (!value.isDouble() || number < least || number > most)
        return unusableField(field,
                             Words::tr("a whole number from %1 to %2 is expected.").arg(least).arg(most));
    return std::optional(int(number));
}

Result<bool> readFlag(const QJsonObject &line, QLatin1StringView field)
{
    const QJsonValue value = line[field];
    if (!isAbsent(value) && !value.isBool())
        return unusableField(field, Words::tr("true or false is expected."));
    return value.toBool();
}

} // namespace jobwatch::feed
