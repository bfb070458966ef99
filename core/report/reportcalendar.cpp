#include "core/report/reportcalendar.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

constexpr Span betweenTries = 15min;
constexpr int mostTries = 8; // two hours: whatever it was, somebody has to look

// Of several that were missed, the last one.
std::optional<Instant> lastDue(const ReportDefinition &report, Instant after, Instant now)
{
    std::optional<Instant> last;
    for (auto at = nextSending(report, after); at && *at <= now; at = nextSending(report, *at))
        last = at;
    return last;
}

} // namespace

void ReportCalendar::setReports(const QList<ReportDefinition> &reports, Instant now)
{
    m_reports.clear();
    for (const ReportDefinition &report : reports) {
        if (!report.schedule)
            continue;
        m_reports.append(report);
        const auto [entry, isNew] = m_entries.try_emplace(report.name, Entry{now, {}, 0});
        m_isChanged = m_isChanged || isNew;
        if (entry->second.done > now) { // the clock went back: nothing is owed for what has not been
            entry->second.done = now;
            m_isChanged = true;
        }
    }
    const auto isGone = [this](const auto &entry) {
        return std::none_of(m_reports.begin(), m_reports.end(),
                            [&](const ReportDefinition &report) { return report.name == entry.first; });
    };
    m_isChanged = std::erase_if(m_entries, isGone) > 0 || m_isChanged;
}

void ReportCalendar::restore(const QByteArray &state)
{
    m_entries.clear();
    const QJsonObject done = QJsonDocument::fromJson(state).object().value("done"_L1).toObject();
    for (auto one = done.begin(); one != done.end(); ++one) {
        if (one->isDouble())
            m_entries[one.key()].done = instantFromMs(one->toInteger());
    }
}

QByteArray ReportCalendar::state() const
{
    QJsonObject done;
    for (const auto &[name, entry] : m_entries)
        done.insert(name, toMs(entry.done));
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"done"_s, done}}).toJson(QJsonDocument::Compact);
}

std::optional<Instant> ReportCalendar::wakeAt(const ReportDefinition &report) const
{
    const Entry &entry = m_entries.at(report.name);
    return entry.retryAt ? entry.retryAt : nextSending(report, entry.done);
}

std::optional<Instant> ReportCalendar::wakeAt() const
{
    std::optional<Instant> at;
    for (const ReportDefinition &report : m_reports) {
        const auto wanted = m_isBusy ? std::nullopt : wakeAt(report);
        at = at && wanted ? std::min(*at, *wanted) : wanted ? wanted : at;
    }
    return at;
}

QList<PlannedReport> ReportCalendar::planned() const
{
    QList<PlannedReport> planned;
    for (const ReportDefinition &report : m_reports)
        if (const auto at = wakeAt(report))
            planned.append({report.name, *at, m_entries.at(report.name).tries > 0});
    return planned;
}

std::optional<DueReport> ReportCalendar::take(Instant now)
{
    for (const ReportDefinition &report : std::as_const(m_reports)) {
        const auto wanted = m_isBusy ? std::nullopt : wakeAt(report);
        if (!wanted || *wanted > now)
            continue;
        m_isBusy = true;
        return DueReport{report, lastDue(report, m_entries.at(report.name).done, now).value_or(*wanted)};
    }
    return {};
}

void ReportCalendar::settled(const DueReport &report)
{
    m_isBusy = false;
    if (const auto entry = m_entries.find(report.definition.name); entry != m_entries.end()) {
        entry->second = Entry{report.at, {}, 0};
        m_isChanged = true;
    }
}

bool ReportCalendar::failed(const DueReport &report, Instant now)
{
    m_isBusy = false;
    const auto entry = m_entries.find(report.definition.name);
    if (entry == m_entries.end())
        return false; // taken out of the configuration meanwhile
    if (++entry->second.tries >= mostTries) {
        settled(report);
        return true;
    }
    entry->second.retryAt = now + betweenTries;
    return false;
}

} // namespace jobwatch
