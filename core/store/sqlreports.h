#pragma once

#include "core/domain/reportreader.h"
#include "core/store/sqlscan.h"

namespace jobwatch {

// The questions of reports in SQL. `connection` must outlive it.
class SqlReports final : public ReportReader
{
public:
    explicit SqlReports(SqlConnection &connection)
        : m_connection(connection)
        , m_scan(connection)
    {
    }

    Result<void> statusChanges(const Scope &scope, TimeSpan span,
                               const std::function<bool(const StatusChange &)> &use) const override;
    Result<QList<HistoryEvent>> notableEvents(TimeSpan span, int limit) const override;
    Result<QList<JobSums>> jobSums(const Scope &scope, TimeSpan span) const override;
    Result<QList<JobTimes>> jobTimes(const RunnerKey &runner, TimeSpan span, int slices,
                                     double share) const override;
    Result<QByteArray> keptValue(const QString &name) const override;

private:
    SqlConnection &m_connection;
    mutable SqlScan m_scan; // for what a year has hundreds of thousands of
};

} // namespace jobwatch
