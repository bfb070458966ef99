#pragma once

#include <QSet>

#include "core/connector/batch/ledger.h"
#include "core/connector/commands/readmark.h"

// What Grid Engine's listings and its accounting file say together.
namespace jobwatch::commands {

// Size and inode of the accounting file; nothing if `stat` did not tell them.
struct FileFacts
{
    qint64 inode = 0;
    qint64 size = 0;

    bool operator==(const FileFacts &) const = default;
};
std::optional<FileFacts> parseStat(const QByteArray &text);

// Where the next reading of the file begins: behind the last one, or anew where it was replaced. Of a file
// that was never read only the end is, and of one that grew beyond all bounds the last part.
struct FilePlace
{
    qint64 offset = 0;
    bool isInsideLine = false; // what stands before the first line break belongs to a line that is not wanted
    bool skipsSome = false; // what was not read before

    bool operator==(const FilePlace &) const = default;
};
FilePlace placeToRead(const std::optional<ReadMark> &mark, const FileFacts &file);

// Waiting jobs learn what they wait for from the state of their queues.
QList<batch::BatchJob> withWaitReasons(QList<batch::BatchJob> jobs, const batch::ClusterState &cluster);

// News of both. A job in error is told once, by whichever is first: the listing that shows its state or the
// accounting that has its failed start; after it was cleared it may be told again.
QList<Evidence> newsOfGridEngine(const batch::Listing &listing, const QList<batch::BatchJob> &ended,
                                 batch::Ledger &ledger, batch::WaitsTold &told);

} // namespace jobwatch::commands
