#pragma once

#include "core/domain/history.h"
#include "core/domain/snapshot.h"
#include "ui/tables/rows.h"

namespace jobwatch {

// Something that is planned: a test, a probe, the end of a pause, of a maintenance window, of an
// acknowledgement, of a muting, a report that is sent.
struct UpcomingRow
{
    enum class Kind {
        Test,
        Probe,
        PauseEnds,
        MaintenanceBegins,
        MaintenanceEnds,
        AcknowledgementEnds,
        MutingEnds,
        ReportSent
    };

    Kind kind = Kind::Test;
    Instant at{};
    Scope scope{};
    std::optional<TimerKey> timer{};
    QString name{};
    QString why{};
    bool running = false;
    bool frozen = false; // this computer has no network

    bool operator==(const UpcomingRow &) const = default;
};

// The next `most`, soonest first.
QList<UpcomingRow> upcomingRows(const Snapshot &snapshot, qsizetype most);

QString rowKey(const UpcomingRow &row);
Scope scopeOf(const UpcomingRow &row);
std::optional<TimerKey> timerOf(const UpcomingRow &row);
FilterSubject subjectOf(const UpcomingRow &row, Instant now);

// A change of a status, of a circuit, or a mark that a person set.
struct ChangeRow
{
    HistoryEvent event{};
    int number = 0; // tells equal events apart

    bool operator==(const ChangeRow &) const = default;
};

// Newest first, at most `most`; other events are left out.
QList<ChangeRow> changeRows(const QList<HistoryEvent> &events, qsizetype most);

QString rowKey(const ChangeRow &row);
Scope scopeOf(const ChangeRow &row);
std::optional<TimerKey> timerOf(const ChangeRow &row);
FilterSubject subjectOf(const ChangeRow &row, Instant now);

} // namespace jobwatch
