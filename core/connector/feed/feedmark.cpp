#include "core/connector/feed/feedmark.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::feed {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

bool isSound(const FeedMark &mark)
{
    return mark.offset >= 0 && mark.place.line >= 0 && mark.known >= 0 && mark.known <= bytesRemembered
        && mark.known <= mark.offset && (mark.offset == 0) == (mark.known == 0);
}

} // namespace

QByteArray savedMark(const FeedMark &mark)
{
    const QJsonObject object{
        {u"source"_s, mark.source},       {u"offset"_s, mark.offset},
        {u"line"_s, mark.place.line},     {u"insideLongLine"_s, mark.place.insideLongLine},
        {u"known"_s, mark.known},         {u"hash"_s, hex(mark.hash)},
        {u"version"_s, hex(mark.version)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FeedMark restoredMark(const QByteArray &saved, const QString &source)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    FeedMark mark;
    mark.source = object["source"_L1].toString();
    mark.offset = object["offset"_L1].toInteger(-1);
    mark.place.line = object["line"_L1].toInteger(-1);
    mark.place.insideLongLine = object["insideLongLine"_L1].toBool();
    mark.known = object["known"_L1].toInteger(-1);
    mark.hash = fromHex(object["hash"_L1]);
    mark.version = fromHex(object["version"_L1]);
    return mark.source == source && isSound(mark) ? mark : FeedMark{source};
}

bool goesOn(const FeedMark &mark, const QByteArray &bytes)
{
    return bytes.size() >= mark.known && (mark.known == 0 || hashOf(bytes.first(mark.known)) == mark.hash);
}

FeedChunk chunkAfter(const FeedMark &mark, const QByteArray &bytes, qint64 most)
{
    FeedChunk chunk;
    chunk.from = mark;
    chunk.before = bytes.first(mark.known);
    chunk.bytes = bytes.mid(mark.known, most);
    chunk.more = mark.known + chunk.bytes.size() < bytes.size();
    return chunk;
}

FeedMark advanced(const FeedChunk &chunk, const LinesRead &lines)
{
    FeedMark mark = chunk.from;
    mark.version = chunk.more ? QByteArray() : chunk.version;
    if (lines.consumed == 0)
        return mark;
    const QByteArray before = (chunk.before + chunk.bytes.first(lines.consumed)).right(bytesRemembered);
    mark.offset += lines.consumed;
    mark.place = lines.end;
    mark.known = before.size();
    mark.hash = hashOf(before);
    return mark;
}

} // namespace jobwatch::feed
