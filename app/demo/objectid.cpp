#include "app/demo/objectid.h"

#include <algorithm>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qsizetype base64Length = 16;
constexpr qsizetype hexLength = 24;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

ReadId readBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {.reading = IdReading::Malformed};
    return {.reading = IdReading::WellFormed, .id = *decoded};
}

ReadId readHex(const QString &text)
{
    if (!std::all_of(text.begin(), text.end(), isHexDigit))
        return {.reading = IdReading::Malformed};
    return {.reading = IdReading::WellFormed, .id = QByteArray::fromHex(text.toLatin1())};
}

} // namespace

ObjectId makeObjectId(Instant at, quint32 counter)
{
    ObjectId id(12, '\0');
    qToBigEndian(quint32(toMs(at) / 1000), id.data());
    qToBigEndian(quint32(0x4a2f7d4a), id.data() + 4);
    qToBigEndian(quint32(0xd0000000u | (counter & 0xffffffu)), id.data() + 8);
    return id;
}

QString objectIdText(const ObjectId &id)
{
    return QString::fromLatin1(id.toBase64(QByteArray::Base64UrlEncoding));
}

ReadId readObjectId(const QString &text)
{
    if (text.size() == base64Length)
        return readBase64(text);
    if (text.size() == hexLength)
        return readHex(text);
    return {};
}

} // namespace jobwatch
