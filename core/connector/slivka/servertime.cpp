#include "core/connector/slivka/servertime.h"

#include <cmath>
#include <QLocale>
#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

constexpr Span zoneStep = 15min; // every time zone is a multiple of it
constexpr Span farthestZone = 15h;
constexpr Span idTolerance = 1min; // the id and the stamp are made one after the other on one machine
constexpr Span headerTolerance = 5min; // a proxy in front may have its own clock
constexpr qint64 epochEndsMs = 48ll * 3600 * 1000; // the epoch in any local time

struct Stamp
{
    qint64 ms = 0;
    bool hasOffset = false;
};

std::optional<Stamp> stampOf(const QString &text)
{
    static const QRegularExpression zone(u"(Z|[+-]\\d\\d:?\\d\\d)$"_s);
    const bool hasOffset = zone.match(text).hasMatch();
    // Read as UTC, not as this computer's local time, which may have gaps.
    const auto time = QDateTime::fromString(hasOffset ? text : text + u'Z', Qt::ISODateWithMs);
    if (!text.contains(u'T') || !time.isValid())
        return {};
    return Stamp{time.toMSecsSinceEpoch(), hasOffset};
}

std::optional<Instant> httpDate(const QByteArray &header)
{
    const auto time = QLocale::c().toDateTime(QString::fromLatin1(header).simplified(),
                                              u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return {};
    return instantFromMs(QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

std::optional<Instant> creationTime(const QString &objectId)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const QByteArray text = objectId.toLatin1();
    QByteArray bytes;
    if (text.size() == 16)
        bytes = QByteArray::fromBase64Encoding(text, options).decoded;
    else if (text.size() == 24)
        bytes = QByteArray::fromHex(text);
    if (bytes.size() != 12)
        return {};
    quint32 seconds = 0;
    for (int i = 0; i < 4; ++i)
        seconds = (seconds << 8) | quint8(bytes[i]);
    if (seconds == 0)
        return {};
    return instantFromMs(qint64(seconds) * 1000);
}

std::optional<Span> offsetBetween(const QString &localStamp, Instant utc, Span tolerance)
{
    const auto stamp = stampOf(localStamp);
    if (!stamp || stamp->hasOffset)
        return {};
    const Span difference{stamp->ms - toMs(utc)};
    if (difference > farthestZone || difference < -farthestZone)
        return {};
    const Span rounded =
        zoneStep * qint64(std::llround(double(difference.count()) / double(zoneStep.count())));
    if (std::chrono::abs(difference - rounded) > tolerance)
        return {};
    return rounded;
}

std::optional<Span> offsetOf(const QString &jobId, const QString &submissionTime,
                             const QByteArray &dateHeader)
{
    if (const auto created = creationTime(jobId)) {
        if (const auto offset = offsetBetween(submissionTime, *created, idTolerance))
            return offset;
    }
    const auto date = httpDate(dateHeader);
    return date ? offsetBetween(submissionTime, *date, headerTolerance) : std::nullopt;
}

std::optional<Instant> toUtc(const QString &stamp, std::optional<Span> offset)
{
    const auto parsed = stampOf(stamp);
    if (!parsed || std::abs(parsed->ms) < epochEndsMs)
        return {};
    if (parsed->hasOffset)
        return instantFromMs(parsed->ms);
    if (!offset)
        return {};
    return instantFromMs(parsed->ms) - *offset;
}

} // namespace jobwatch::slivka
