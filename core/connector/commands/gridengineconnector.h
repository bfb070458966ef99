#pragma once

#include "core/connector/commands/gridenginenews.h"
#include "core/connector/commands/queueconnector.h"

namespace jobwatch::commands {

// Grid Engine by its commands. What has ended is told by its accounting file alone, which is read as it
// grows.
class GridEngineConnector final : public QueueConnector
{
public:
    using QueueConnector::QueueConnector;

    void fetchInventory(Done<Inventory> done) override;
    void fetchJobs(const QByteArray &position, Done<JobsRead> done) override;
    void submit(const TestJob &job, Done<JobHandle> done) override;
    void poll(const JobHandle &handle, Done<JobState> done) override;
    void cancel(const JobHandle &handle, Done<void> done) override;
    void listJobs(Done<QList<batch::BatchJob>> done) override;

protected:
    Command aliveCommand() const override;

private:
    // One reading on its way through the commands.
    struct Reading
    {
        std::optional<ReadMark> mark{};
        QList<batch::BatchJob> listed{};
        QList<batch::BatchJob> ended{};
        QList<QString> remarks{};
        Done<JobsRead> done{};
    };
    using ReadingPointer = std::shared_ptr<Reading>;

    template <typename T>
    void lookAtQueues(const Done<T> &done, const std::function<void()> &then);
    void readAccounting(const ReadingPointer &reading);
    void readFrom(const ReadingPointer &reading, const QString &file, const FileFacts &facts);
    void explainErrors(const ReadingPointer &reading, qsizetype next, int asked);
    void finish(const ReadingPointer &reading);
    void pollAccounting(const JobHandle &handle, const Done<JobState> &done);
};

} // namespace jobwatch::commands
