#include "core/monitor/reportmaker.h"

#include "core/store/store.h"

namespace jobwatch {

namespace {

Result<MailedReport> made(const DueReport &report, const QString &location, Instant now,
                          const QList<ReportWriter> &writers, const std::stop_token &stop)
{
    const auto store = openStore(location, StoreMode::ReadOnly);
    if (!store)
        return store.error();
    return mailedReport(report.definition, report.at, **store, now, writers,
                        {.began = {}, .reached = {}, .stop = stop});
}

} // namespace

ReportMaker::ReportMaker(const Clock &clock, const QList<ReportWriter> &writers)
    : m_clock(clock)
    , m_writers(writers)
{
}

ReportMaker::~ReportMaker()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

void ReportMaker::make(const DueReport &report, const QString &location, Done<MailedReport> done)
{
    if (m_thread)
        m_thread->wait(); // it has delivered and is about to end
    m_thread.reset(QThread::create([this, report, location, now = m_clock.now(), writers = m_writers,
                                    stop = m_stop.get_token(), done = std::move(done)] {
        const Result<MailedReport> result = made(report, location, now, writers, stop);
        QMetaObject::invokeMethod(
            this, [done, result] { done(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("report"));
    m_thread->start();
}

} // namespace jobwatch
