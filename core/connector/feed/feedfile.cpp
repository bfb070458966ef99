#include "core/connector/feed/feedfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sys/stat.h>

#include "core/base/log.h"

namespace jobwatch::feed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feed)
};

Error cannotRead(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::Denied, .message = Words::tr("%1 cannot be read: %2.").arg(path, why)};
}

Error noFile(const QString &path)
{
    return {.kind = ErrorKind::NotFound, .message = Words::tr("There is no file %1.").arg(path)};
}

// Nothing where the file is shorter.
Result<QByteArray> bytesAt(QFile &file, qint64 offset, qint64 size)
{
    if (file.size() < offset)
        return QByteArray();
    const bool isThere = file.seek(offset);
    const QByteArray bytes = isThere ? file.read(size) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file.fileName(), file.errorString());
    return bytes;
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

// Never opens what is no ordinary file: a pipe would block.
Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return noFile(path);
    if (!file.isFile())
        return cannotRead(path, Words::tr("it is not an ordinary file"));
    if (!file.isReadable())
        return cannotRead(path, Words::tr("access is denied"));
    return {};
}

} // namespace

FeedFile::FeedFile(const QString &path, ServerHttp &loop, qint64 bytesAtOnce)
    : m_path(path)
    , m_loop(loop)
    , m_bytesAtOnce(bytesAtOnce)
{
}

void FeedFile::read(const FeedMark &from, Done<FeedChunk> done)
{
    m_loop.later([this, from, done = std::move(done)] { done(readNow(from)); });
}

void FeedFile::look(Done<void> done)
{
    m_loop.later([path = m_path, done = std::move(done)] { done(checkFile(path)); });
}

Result<FeedChunk> FeedFile::readNow(const FeedMark &from)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    const bool wasReplaced = isReplaced(); // before reading: what is written meanwhile is not passed over
    const Result<FeedChunk> chunk = chunkAt(from);
    if (!chunk) {
        m_file.close();
        return chunk;
    }
    if (chunk->more)
        return chunk;
    if (chunk->bytes.isEmpty() && !QFileInfo::exists(m_path))
        return noFile(m_path);
    return wasReplaced ? lastOf(*chunk) : *chunk;
}

Result<FeedChunk> FeedFile::chunkAt(const FeedMark &from)
{
    const qint64 most = bytesRemembered + m_bytesAtOnce + 1; // one more shows that there is more
    const auto bytes = bytesAt(m_file, from.offset - from.known, most);
    if (!bytes)
        return bytes.error();
    if (goesOn(from, *bytes))
        return chunkAfter(from, *bytes, m_bytesAtOnce);
    qCInfo(logConnector) << m_path << "begins anew; read before:" << from.offset;
    const auto fromStart = bytesAt(m_file, 0, most);
    if (!fromStart)
        return fromStart.error();
    return chunkAfter(FeedMark{from.source}, *fromStart, m_bytesAtOnce);
}

// A file that was written whole and put in the place of the old one may hold the old one's lines.
FeedChunk FeedFile::lastOf(FeedChunk chunk)
{
    m_file.close();
    QFile next(m_path);
    const FeedMark &mark = chunk.from;
    const auto known = next.open(QIODevice::ReadOnly) ? bytesAt(next, mark.offset - mark.known, mark.known)
                                                      : Result<QByteArray>(QByteArray());
    chunk.isFinished = mark.known == 0 || !known || !goesOn(mark, *known);
    chunk.more = true;
    if (!chunk.isFinished)
        chunk.bytes.clear(); // to be read there
    return chunk;
}

Result<void> FeedFile::open()
{
    if (m_file.isOpen())
        return {};
    if (const auto checked = checkFile(m_path); !checked)
        return checked.error();
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(m_path, m_file.errorString());
    return {};
}

bool FeedFile::isReplaced() const
{
    struct stat held = {};
    const auto named = statusOf(m_path);
    return named && ::fstat(m_file.handle(), &held) == 0 && named->st_size > 0
        && (named->st_ino != held.st_ino || named->st_dev != held.st_dev);
}

} // namespace jobwatch::feed
