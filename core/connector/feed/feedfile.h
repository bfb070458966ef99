#pragma once

#include <QFile>

#include "core/connector/feed/feedsource.h"
#include "core/connector/serverhttp.h"

namespace jobwatch::feed {

// A file that grows and is rotated. A file that was renamed is kept open and read to its end before the new
// one of that name is begun, which is as soon as the new one holds something: until then a writer may still
// hold the old one.
class FeedFile final : public FeedSource
{
public:
    FeedFile(const QString &path, ServerHttp &loop, qint64 bytesAtOnce = bytesOfOneReading);

    QString name() const override { return m_path; }
    void read(const FeedMark &from, Done<FeedChunk> done) override;
    void look(Done<void> done) override;

private:
    Result<FeedChunk> readNow(const FeedMark &from);
    Result<void> open();
    Result<FeedChunk> chunkAt(const FeedMark &from);
    FeedChunk lastOf(FeedChunk chunk);
    bool isReplaced() const; // another file of that name holds something

    QString m_path;
    ServerHttp &m_loop;
    qint64 m_bytesAtOnce;
    QFile m_file{};
};

} // namespace jobwatch::feed
