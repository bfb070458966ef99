#pragma once

#include "core/connector/connector.h"
#include "core/connector/serverhttp.h"
#include "core/connector/slivka/uploads.h"

namespace jobwatch {

// A Slivka server over REST. It lists no jobs: only test jobs, whose ids we hold, can be followed.
// Reported statuses have no time until the first submission told the server's time zone.
class SlivkaConnector final : public Connector
{
public:
    SlivkaConnector(const ServerDefinition &server, const ConnectorParts &parts);

    Capabilities capabilities() const override;
    void fetchInventory(Done<Inventory> done) override;
    void submit(const TestJob &job, Done<JobHandle> done) override;
    void poll(const JobHandle &handle, Done<JobState> done) override;
    void cancel(const JobHandle &handle, Done<void> done) override;
    void fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done) override;
    void call(const RequestTimer &request, Done<TimerRun> done) override;
    void ping(Done<void> done) override;
    Evidence classify(const JobLife &life) const override;
    void testConnection(std::function<void(const QList<ConnectionStep> &)> done) override;

private:
    void fetchServices(const QString &product, const QList<QString> &remarks, Done<Inventory> done);
    QUrl jobUrl(const JobHandle &handle) const;
    template <typename T>
    bool isUsable(const Done<T> &done); // false: the address is wrong, and done will hear of it

    const Clock &m_clock;
    ServerHttp m_http;
    Result<QUrl> m_root;
    slivka::Uploads m_uploads;
    std::optional<Span> m_offset{}; // the server's local time minus UTC
};

} // namespace jobwatch
