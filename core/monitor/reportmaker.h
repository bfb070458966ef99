#pragma once

#include <memory>
#include <QObject>
#include <QThread>
#include <stop_token>

#include "core/base/clock.h"
#include "core/http/http.h"
#include "core/report/render.h"
#include "core/report/reportcalendar.h"

namespace jobwatch {

// Makes one report at a time in a thread of its own, on a connection of its own: reading a year must not keep
// the monitoring waiting. What is being made at its end is broken off and dropped.
class ReportMaker final : public QObject
{
public:
    ReportMaker(const Clock &clock, const QList<ReportWriter> &writers);
    ~ReportMaker() override;

    void make(const DueReport &report, const QString &location, Done<MailedReport> done);

private:
    const Clock &m_clock;
    QList<ReportWriter> m_writers{};
    std::stop_source m_stop{};
    std::unique_ptr<QThread> m_thread{};
};

} // namespace jobwatch
