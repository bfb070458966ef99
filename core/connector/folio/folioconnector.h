#pragma once

#include "core/connector/connector.h"
#include "core/connector/folio/connectiontest.h"
#include "core/connector/folio/runlog.h"
#include "core/connector/folio/session.h"
#include "core/connector/folio/targets.h"
#include "core/connector/folio/timerpages.h"

namespace jobwatch {

// FOLIO's scheduler, through the gateway: its timers, whether what they call still exists, and from its log
// how their runs ended. It has no services and runs no jobs.
class FolioConnector final : public Connector
{
public:
    FolioConnector(const ServerDefinition &server, const ConnectorParts &parts);

    Capabilities capabilities() const override;
    void fetchInventory(Done<Inventory> done) override;
    void fetchTimers(Done<QList<ReportedTimer>> done) override;
    void fetchTimerRuns(const QByteArray &position, Done<TimerRunsRead> done) override;
    void changeTimer(const ReportedTimer &timer, TimerChange change, Done<ReportedTimer> done) override;
    void call(const RequestTimer &request, Done<TimerRun> done) override;
    void ping(Done<void> done) override;
    void testConnection(std::function<void(const QList<ConnectionStep> &)> done) override;

    // There is nobody to be given a job.
    void submit(const TestJob &job, Done<JobHandle> done) override;
    void poll(const JobHandle &handle, Done<JobState> done) override;
    void cancel(const JobHandle &handle, Done<void> done) override;
    void fetchOutputs(const JobHandle &handle, const TestJob &job, Done<QList<JobOutput>> done) override;
    Evidence classify(const JobLife &life) const override;

private:
    template <typename T>
    bool isUsable(const Done<T> &done); // false: the address is wrong, and done will hear of it
    template <typename T>
    void refuse(Done<T> done);
    QList<ReportedTimer> take(const folio::TimerList &list, const folio::Targets::Known &known);
    void callAsUser(const RequestTimer &request, const QUrl &endpoint, Done<TimerRun> done);
    QList<QString> remarks() const;
    void testTimers(folio::ConnectionAnswers answers,
                    std::function<void(const QList<ConnectionStep> &)> done);
    void testLog(folio::ConnectionAnswers answers, std::function<void(const QList<ConnectionStep> &)> done);

    ServerDefinition m_server;
    const Clock &m_clock;
    ServerHttp m_http;
    Result<QUrl> m_root;
    folio::Session m_session;
    folio::Targets m_targets;
    std::optional<folio::RunLog> m_log{};
    folio::KnownTimers m_known{};
    bool m_isListing = false;
    bool m_isListed = false; // at least once
    QList<std::function<void()>> m_afterListing{}; // readings of the log that wait for it
    qint64 m_unreadable = 0; // timers, in the last list
};

} // namespace jobwatch
