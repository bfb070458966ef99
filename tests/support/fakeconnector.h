#pragma once

#include <QObject>

#include "core/connector/connector.h"

namespace jobwatch {

// A server in which every test job ends at once as `life` says, answered with a later turn of the event loop.
// The numbers outlive the connector: a test holds them.
struct FakeServer
{
    Result<Inventory> inventory = Inventory{};
    Evidence evidence{}; // what classify makes of any life; runner and times are filled in
    int inventoriesRead = 0;
    int jobsSubmitted = 0;
};

class FakeConnector final : public Connector
{
public:
    explicit FakeConnector(FakeServer &server)
        : m_server(server)
    {
    }

    Capabilities capabilities() const override { return {.inventory = true, .testJobs = true}; }
    void fetchInventory(Done<Inventory> done) override
    {
        ++m_server.inventoriesRead;
        later(std::move(done), m_server.inventory);
    }
    void submit(const TestJob &job, Done<JobHandle> done) override
    {
        const QString number = QString::number(++m_server.jobsSubmitted);
        later(std::move(done), Result<JobHandle>(JobHandle{JobId{number}, job.runner.service, number, {}}));
    }
    void poll(const JobHandle &, Done<JobState> done) override
    {
        JobState state;
        state.word = QStringLiteral("COMPLETED");
        state.phase = JobPhase::Ended;
        state.ended = true;
        later(std::move(done), Result<JobState>(state));
    }
    void cancel(const JobHandle &, Done<void> done) override { later(std::move(done), Result<void>()); }
    void fetchOutputs(const JobHandle &, const TestJob &, Done<QList<JobOutput>> done) override
    {
        later(std::move(done), Result<QList<JobOutput>>(QList<JobOutput>{}));
    }
    void ping(Done<void> done) override { later(std::move(done), Result<void>()); }
    Evidence classify(const JobLife &life) const override
    {
        Evidence evidence = m_server.evidence;
        evidence.runner = life.runner;
        evidence.job = life.handle ? life.handle->id : JobId{};
        evidence.submittedAt = life.submittedAt;
        evidence.knownAt = life.endedAt;
        return evidence;
    }
    void testConnection(std::function<void(const QList<ConnectionStep> &)> done) override
    {
        QMetaObject::invokeMethod(
            &m_context,
            [done] {
                done({ConnectionStep{QStringLiteral("Name"), ConnectionStep::Outcome::Passed, {}, {}}});
            },
            Qt::QueuedConnection);
    }

private:
    template <typename T>
    void later(Done<T> done, const Result<T> &answer)
    {
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
    }

    FakeServer &m_server;
    QObject m_context{};
};

} // namespace jobwatch
