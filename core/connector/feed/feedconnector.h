#pragma once

#include <set>

#include "core/base/clock.h"
#include "core/connector/connector.h"
#include "core/connector/feed/feedsource.h"
#include "core/connector/feed/feedtext.h"
#include "core/connector/feed/recentjobs.h"
#include "core/connector/serverhttp.h"

namespace jobwatch {

// JSON Lines, one job outcome a line, from a file or an address: whatever runs jobs can be watched by a
// script of ten lines. The services are those that were told of.
class FeedConnector final : public Connector
{
public:
    FeedConnector(const ServerDefinition &server, Http &http,
                  std::unique_ptr<const Clock> clock = std::make_unique<SystemClock>());

    Capabilities capabilities() const override;
    void fetchInventory(Done<Inventory> done) override;
    void fetchJobs(const QByteArray &position, Done<JobsRead> done) override;
    void ping(Done<void> done) override;
    void testConnection(std::function<void(const QList<ConnectionStep> &)> done) override;

    // There is nobody to be given a job.
    void submit(const TestJob &job, Done<JobHandle> done) override;
    void poll(const JobHandle &handle, Done<JobState> done) override;
    void cancel(const JobHandle &handle, Done<void> done) override;
    void fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done) override;
    Evidence classify(const JobLife &life) const override;

private:
    JobsRead take(const feed::FeedChunk &chunk);
    QList<QString> remarks() const;
    template <typename T>
    void refuse(Done<T> done);

    ServerId m_server;
    std::unique_ptr<const Clock> m_clock;
    ServerHttp m_http;
    std::unique_ptr<feed::FeedSource> m_source;
    std::set<ServiceId> m_services{};
    feed::RecentJobs m_recent{};
    qint64 m_unreadable = 0; // lines, since the start
    std::optional<feed::UnreadableLine> m_lastUnreadable{};
};

} // namespace jobwatch
