#include "core/base/log.h"
#include "core/monitor/monitor.h"

using namespace Qt::Literals::StringLiterals;

// Reports that are sent by themselves: when one is due it is made in a thread of its own, and goes out
// through the spool of the notices.
namespace jobwatch {

namespace {

// Under this name it is kept which reports were sent.
QString calendarName()
{
    return u"reports"_s;
}

// The same for the same report, so that it is one mail however often it is begun.
QString messageId(const DueReport &due)
{
    return u"report.%1.%2"_s.arg(qChecksum(due.definition.name.toUtf8()), 0, 36).arg(toMs(due.at), 0, 36);
}

} // namespace

void Monitor::beginReports()
{
    const auto kept = m_journal.store().value(calendarName());
    if (!kept)
        qCWarning(logStore) << "which reports were sent was not read:" << kept.error().detail;
    m_calendar.restore(kept ? *kept : QByteArray());
    setReports(m_parts.reports);
}

// Whoever only looks on sends nothing.
void Monitor::setReports(const QList<ReportDefinition> &reports)
{
    m_parts.reports = reports;
    if (m_lookingOn || !m_parts.makeReport)
        return;
    m_calendar.setReports(reports, m_parts.clock.now());
    keepCalendar();
    armAlarm();
}

void Monitor::keepCalendar()
{
    if (m_calendar.takeChanged())
        m_journal.setValue(calendarName(), m_calendar.state(), m_parts.clock.now());
    showSoon(); // what is planned stands in the snapshot
}

// The one that is named, or the first.
const NotificationChannel *Monitor::mailChannel(const QString &name) const
{
    if (!m_notifier || !m_parts.notifications)
        return nullptr;
    for (const NotificationChannel &channel : std::as_const(m_parts.notifications->channels)) {
        if (channel.kind == ChannelKind::Email && (name.isEmpty() || channel.name == name))
            return &channel;
    }
    return nullptr;
}

void Monitor::makeDueReport()
{
    const auto due = m_calendar.take(m_parts.clock.now());
    if (!due)
        return;
    if (!mailChannel(due->definition.schedule->channel))
        return reportFailed(*due, {ErrorKind::Misconfigured, tr("No e-mail channel is configured."), {}});
    flush(); // what is not written yet is part of the report, too
    const auto made = [this, due = *due, turn = m_turn](const Result<MailedReport> &report) {
        if (turn == m_turn) // else it is another monitor's, or ours anew
            reportMade(due, report);
    };
    m_parts.makeReport(*due, m_journal.location(), made);
}

// The mail in the spool and the mark in the calendar are one transaction: sent once, whatever happens.
void Monitor::reportMade(const DueReport &due, const Result<MailedReport> &report)
{
    if (m_lookingOn) // who owns the history since then makes it as well
        return;
    const NotificationChannel *channel = mailChannel(due.definition.schedule->channel);
    if (!report || !channel)
        return reportFailed(due,
                            report
                                ? Error{ErrorKind::Misconfigured, tr("No e-mail channel is configured."), {}}
                                : report.error());
    m_calendar.settled(due);
    keepCalendar();
    m_notifier->send({messageId(due), channel->name, MessageKind::Report, m_parts.clock.now(), {}, *report});
    armAlarm();
}

void Monitor::reportFailed(const DueReport &due, const Error &error)
{
    const Instant now = m_parts.clock.now();
    qCWarning(logMonitor) << "report not made:" << due.definition.name << error.message << error.detail;
    if (m_calendar.failed(due, now)) {
        HistoryEvent event;
        event.at = now;
        event.kind = HistoryKind::NoticeGivenUp;
        event.reason = tr("Report “%1” was not sent: %2").arg(due.definition.name, error.message);
        m_journal.add(event, now);
        Q_EMIT happened({event});
    }
    keepCalendar();
    armAlarm();
}

} // namespace jobwatch
