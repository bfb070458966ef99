#pragma once

#include <memory>
#include <QObject>
#include <QThread>
#include <stop_token>

#include "core/report/report.h"
#include "core/text/reportwords.h"

namespace jobwatch {

// Writes a report in a thread of its own, so that the window goes on; one at a time.
class ReportExport final : public QObject
{
    Q_OBJECT

public:
    explicit ReportExport(QObject *parent = nullptr);
    ~ReportExport() override; // breaks it off and waits

    bool isRunning() const { return m_thread != nullptr; }
    // False: another one is being written.
    bool begin(const std::shared_ptr<const Report> &report, ReportFormat format, const Audience &audience,
               const QString &place);
    void breakOff();

Q_SIGNALS:
    void reached(int part, int parts);
    void ended(const QString &place, const jobwatch::Result<void> &result);

private:
    void end(const QString &place, const Result<void> &result);

    std::unique_ptr<QThread> m_thread{};
    std::stop_source m_stop{};
};

} // namespace jobwatch
