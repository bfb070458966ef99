#include "core/connector/connector.h"

#include <QCoreApplication>

namespace jobwatch {

namespace {

Error withoutTimers()
{
    return {.kind = ErrorKind::NotSupported,
            .message = QCoreApplication::translate("Connector", "This kind of server has no timers.")};
}

} // namespace

void Connector::fetchJobs(const QByteArray &position, Done<JobsRead> done)
{
    Q_UNUSED(position)
    done(Error{.kind = ErrorKind::NotSupported,
               .message = QCoreApplication::translate("Connector", "This kind of server lists no jobs.")});
}

void Connector::fetchTimers(Done<QList<ReportedTimer>> done)
{
    done(withoutTimers());
}

void Connector::fetchTimerRuns(const QByteArray &position, Done<TimerRunsRead> done)
{
    Q_UNUSED(position)
    done(withoutTimers());
}

void Connector::changeTimer(const ReportedTimer &timer, TimerChange change, Done<ReportedTimer> done)
{
    Q_UNUSED(timer)
    Q_UNUSED(change)
    done(withoutTimers());
}

void Connector::call(const RequestTimer &request, Done<TimerRun> done)
{
    Q_UNUSED(request)
    done(Error{.kind = ErrorKind::NotSupported,
               .message = QCoreApplication::translate("Connector",
                                                      "No requests can be sent to this kind of server.")});
}

} // namespace jobwatch
