#pragma once

#include <QByteArray>
#include <QtEndian>

namespace jobwatch::test {

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// RFC 1952 around the deflate stream that qCompress() makes.
inline QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes).sliced(4); // after Qt's own length
    QByteArray trailer(8, '\0');
    qToLittleEndian<quint32>(crc32(bytes), trailer.data());
    qToLittleEndian<quint32>(quint32(bytes.size()), trailer.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + zlib.sliced(2).chopped(4) + trailer;
}

} // namespace jobwatch::test
