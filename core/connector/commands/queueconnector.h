#pragma once

#include <memory>

#include "core/connector/batch/capacity.h"
#include "core/connector/batch/ledger.h"
#include "core/connector/batch/listsjobs.h"
#include "core/connector/commands/commandline.h"
#include "core/connector/connector.h"

namespace jobwatch::commands {

// What the connectors to queueing systems by their commands share. Jobs write no files that could be read
// from here, so that test jobs have no outputs.
class QueueConnector : public Connector, public batch::ListsJobs
{
public:
    QueueConnector(const ServerDefinition &server, const Clock &clock, std::unique_ptr<CommandLine> line);

    Capabilities capabilities() const override
    {
        return {.inventory = true, .testJobs = true, .userJobs = true};
    }
    void fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done) override;
    Evidence classify(const JobLife &life) const override;
    void ping(Done<void> done) override;
    void testConnection(std::function<void(const QList<ConnectionStep> &)> done) override;

protected:
    using Then = std::function<void(const CommandReply &)>;

    // Runs a command; one that does not end well is handed to `done` as an Error.
    template <typename T>
    void ask(const Command &command, const Done<T> &done, const Then &then)
    {
        m_line->run(command, [this, command, done, then](const Result<CommandReply> &reply) {
            if (!reply)
                done(reply.error());
            else if (reply->exitCode != 0)
                done(errorOfCommand(command, *reply));
            else
                then(*reply);
        });
    }
    template <typename T>
    void tellLater(const Done<T> &done, const Error &error)
    {
        m_line->later([done, error] { done(error); });
    }
    // The same as ask() where an error is an answer too.
    void tryAsking(const Command &command, const Done<CommandReply> &then);

    virtual Command aliveCommand() const = 0; // asks the controller for little

    QueueSystem system() const { return m_server.commands->system; }
    Inventory inventoryOf(const QString &product) const;

    const ServerDefinition m_server;
    const Clock &m_clock;
    batch::ClusterState m_cluster{}; // as it was told last
    batch::WaitsTold m_told{};

private:
    Error errorOfCommand(const Command &command, const CommandReply &reply) const;

    std::unique_ptr<CommandLine> m_line; // last: it answers to what stands above
};

// A test job that was taken, in the state of one that nobody has looked at.
JobHandle acceptedJob(const JobId &id, const ServiceId &service, const QString &word);

// The script of a test job.
Result<QByteArray> scriptOf(const TestJob &job);
// "jobwatch-clustalo": what every queueing system takes for the name of a job.
QString nameOfTest(const TestJob &job);

// Nothing for a server that is not reached by commands.
std::unique_ptr<Connector> makeQueueConnector(const ServerDefinition &server, const Clock &clock,
                                              std::unique_ptr<CommandLine> line);

} // namespace jobwatch::commands
