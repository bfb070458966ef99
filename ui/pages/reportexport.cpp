#include "ui/pages/reportexport.h"

#include "core/report/savereport.h"
#include "ui/pdf/reportpdf.h"

namespace jobwatch {

ReportExport::ReportExport(QObject *parent)
    : QObject(parent)
{
}

ReportExport::~ReportExport()
{
    breakOff();
    if (m_thread)
        m_thread->wait();
}

bool ReportExport::begin(const std::shared_ptr<const Report> &report, ReportFormat format,
                         const Audience &audience, const QString &place)
{
    if (m_thread)
        return false;
    m_stop = {};
    ReportWatcher watcher;
    watcher.stop = m_stop.get_token();
    watcher.reached = [this](int part, int parts) {
        QMetaObject::invokeMethod(
            this, [this, part, parts] { Q_EMIT reached(part, parts); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([=, this] {
        const auto result = saveReport(reportWriters(pdfWriter()), format, *report, audience, place, watcher);
        QMetaObject::invokeMethod(
            this, [this, place, result] { end(place, result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("export"));
    m_thread->start();
    return true;
}

void ReportExport::breakOff()
{
    m_stop.request_stop();
}

void ReportExport::end(const QString &place, const Result<void> &result)
{
    m_thread->wait(); // it has nothing left to do
    m_thread.reset();
    Q_EMIT ended(place, result);
}

} // namespace jobwatch
