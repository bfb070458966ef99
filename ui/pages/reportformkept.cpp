// The reports that are kept, and when they are sent.
#include <algorithm>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

#include "core/text/reportwords.h"
#include "core/text/words.h"
#include "ui/pages/reportform.h"
#include "ui/pages/reportscheduleform.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

void ReportForm::setKept(const QList<ReportDefinition> &definitions)
{
    m_kept = definitions;
    showKept();
    showScheduleNote();
}

void ReportForm::setMailChannels(const QStringList &names)
{
    m_canMail = !names.isEmpty();
    m_schedule->setMailChannels(names);
    showScheduleNote();
}

// Only a report that is kept is sent; the words say what is still missing.
void ReportForm::showScheduleNote()
{
    const ReportDefinition shown = definition();
    const bool isKept = std::any_of(m_kept.begin(), m_kept.end(), [&shown](const ReportDefinition &kept) {
        return kept.name == shown.name && kept.schedule == shown.schedule;
    });
    const auto next = nextSending(shown, m_clock.now());
    if (!next)
        return m_schedule->say({});
    if (!m_canMail)
        return m_schedule->say(tr("No e-mail channel is configured: see Tools, Notifications."));
    m_schedule->say(isKept ? tr("Next: %1").arg(momentText(*next, {QLocale(), zoneOf(shown)}))
                           : tr("It is sent once it is kept."));
}

void ReportForm::showKept()
{
    const QSignalBlocker quiet(m_report);
    const QString chosen = m_report->currentData().toString();
    m_report->clear();
    m_report->addItem(tr("Availability"), QString());
    for (const ReportDefinition &kept : std::as_const(m_kept))
        m_report->addItem(oneLine(kept.name, 60), kept.name);
    m_report->setCurrentIndex(std::max(m_report->findData(chosen), 0));
}

void ReportForm::chooseKept(int index)
{
    const QString name = m_report->itemData(index).toString();
    ReportDefinition chosen;
    for (const ReportDefinition &kept : std::as_const(m_kept))
        chosen = kept.name == name ? kept : chosen;
    setDefinition(chosen);
    Q_EMIT changed();
}

// A kept report is changed; else it gets the name of what it is about.
void ReportForm::keep()
{
    ReportDefinition kept = definition();
    if (kept.name.isEmpty()) {
        const QString words = m_scope->currentText() + u", "_s + reportPeriodText(kept.period);
        kept.name = words.left(60);
    }
    m_kept.removeIf([&kept](const ReportDefinition &one) { return one.name == kept.name; });
    m_kept.append(kept);
    showKept();
    m_report->setCurrentIndex(m_report->findData(kept.name));
    showScheduleNote();
    Q_EMIT keptChanged(m_kept);
}

void ReportForm::forget()
{
    const QString name = m_report->currentData().toString();
    if (m_kept.removeIf([&name](const ReportDefinition &one) { return one.name == name; }) == 0)
        return;
    showKept();
    Q_EMIT keptChanged(m_kept);
}

} // namespace jobwatch
