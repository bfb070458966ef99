#pragma once

#include <map>
#include <QByteArray>

#include "core/domain/plannedreport.h"
#include "core/domain/reportdefinition.h"

namespace jobwatch {

// A report that is to be made and sent now, for the time at which it was due.
struct DueReport
{
    ReportDefinition definition{};
    Instant at{};

    bool operator==(const DueReport &) const = default;
};

// Which reports are to be sent by themselves, and which were. A report that is new owes nothing for the time
// before; of those that nobody was there to send, only the last one is sent. Decides alone: state() survives
// a restart.
class ReportCalendar
{
public:
    // Those with a schedule count.
    void setReports(const QList<ReportDefinition> &reports, Instant now);
    // What the last run left, before setReports(). Strange bytes are as good as none.
    void restore(const QByteArray &state);
    QByteArray state() const;
    bool takeChanged() { return std::exchange(m_isChanged, false); }

    // One at a time: until settled() or failed() nothing else is due.
    std::optional<DueReport> take(Instant now);
    void settled(const DueReport &report);
    // True: it was tried often enough, and is not tried again.
    bool failed(const DueReport &report, Instant now);
    std::optional<Instant> wakeAt() const;
    QList<PlannedReport> planned() const; // the next sending of each, in the order of setReports()

private:
    struct Entry
    {
        Instant done{}; // what was due until then is sent, or owed to nobody
        std::optional<Instant> retryAt{};
        int tries = 0;
    };
    std::optional<Instant> wakeAt(const ReportDefinition &report) const;

    QList<ReportDefinition> m_reports{};
    std::map<QString, Entry> m_entries{}; // by name
    bool m_isBusy = false;
    bool m_isChanged = false;
};

} // namespace jobwatch
