#include <algorithm>
#include <QCoreApplication>

#include "core/report/shown.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr int textLimit = 240;

ShownCell causeCell(Cause cause, const QString &reason)
{
    const QString line = oneLine(reason, textLimit);
    if (cause == Cause::None)
        return {.text = line.isEmpty() ? nothing() : line};
    return {.text = causeText(cause), .below = line};
}

ShownCell acknowledgementCell(const IncidentFigures &incident, const Audience &audience)
{
    if (!incident.acknowledgedAt)
        return {.text = nothing()};
    return {.text = oneLine(incident.acknowledgedBy, 60) + u", "_s
                + momentText(*incident.acknowledgedAt, audience),
            .below = oneLine(incident.comment, textLimit)};
}

ShownCell beginCell(const IncidentFigures &incident, const Audience &audience)
{
    QStringList notes;
    if (incident.beganBefore)
        notes.append(said(QT_TRANSLATE_NOOP("Report", "began before the period")));
    if (incident.lasts)
        notes.append(said(QT_TRANSLATE_NOOP("Report", "not over at its end")));
    if (incident.counted <= Span::zero())
        notes.append(said(QT_TRANSLATE_NOOP("Report", "does not count")));
    return {.text = momentText(incident.span.from, audience), .below = notes.join(u", "_s)};
}

QString timerTitle(const TimerKey &timer)
{
    return oneLine(timer.server.isEmpty() ? timer.id.value : timer.server.value + u" › "_s + timer.id.value,
                   100);
}

QString targetText(const HistoryEvent &event)
{
    if (event.timer)
        return timerTitle(*event.timer);
    return event.scope.server.isEmpty() ? said(QT_TRANSLATE_NOOP("Report", "everything"))
                                        : nameOf(event.scope, true);
}

ShownTable openingsTable(const Report &report, const Audience &audience)
{
    ShownTable table{.title = said(QT_TRANSLATE_NOOP("Report", "Circuits that opened")),
                     .columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Opened"), 1.5),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Open for")),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Timer"), 2.5),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Cause"), 3)}};
    const auto count = size_t(shownRows(qsizetype(report.openings.size())));
    for (size_t i = 0; i < count; ++i) {
        const BreakerOpening &one = report.openings[i];
        const QString still = said(QT_TRANSLATE_NOOP("Report", "still open at the end of the period"));
        table.rows.append(
            {{.text = momentText(one.at, audience), .below = one.closedAt ? QString() : still},
             {.text = spanText(one.closedAt.value_or(report.span.to) - one.at, audience.locale)},
             {.text = timerTitle(one.timer)},
             causeCell(one.cause, one.reason)});
    }
    table.note = leftOutNote(qsizetype(report.openings.size()));
    return table;
}

ShownTable failingTable(const Report &report, const Audience &audience)
{
    ShownTable table{.title = said(QT_TRANSLATE_NOOP("Report", "Timers that failed longest")),
                     .columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Timer"), 2.5),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Open in all")),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Openings")),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Last cause"), 3)}};
    constexpr size_t most = 20;
    for (size_t i = 0; i < std::min(report.failingTimers.size(), most); ++i) {
        const FailingTimer &one = report.failingTimers[i];
        table.rows.append({{.text = timerTitle(one.timer)},
                           {.text = spanText(one.open, audience.locale), .tone = TimeClass::Down},
                           {.text = audience.locale.toString(one.openings)},
                           causeCell(one.cause, one.reason)});
    }
    return table;
}

} // namespace

Blocks incidentBlocks(const Report &report, const Audience &audience)
{
    std::vector<const IncidentFigures *> longest;
    for (const IncidentFigures &incident : report.incidents)
        longest.push_back(&incident);
    std::stable_sort(longest.begin(), longest.end(), [](const IncidentFigures *a, const IncidentFigures *b) {
        return a->span.length() > b->span.length();
    });
    ShownTable table{.columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "Began"), 1.7),
                                 numberColumn(QT_TRANSLATE_NOOP("Report", "Lasted")),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Runner")),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Worst"), .9),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Cause"), 3),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Acknowledged"), 2.1)}};
    longest.resize(size_t(shownRows(qsizetype(longest.size()))));
    for (const IncidentFigures *one : longest)
        table.rows.append({beginCell(*one, audience),
                           {.text = spanText(one->span.length(), audience.locale)},
                           {.text = nameOf(scopeOf(one->runner), severalServers(report))},
                           {.text = statusText(one->worst),
                            .tone = one->worst == Status::Down ? TimeClass::Down : TimeClass::Warning},
                           causeCell(one->cause, one->reason),
                           acknowledgementCell(*one, audience)});
    table.note = leftOutNote(qsizetype(report.incidents.size()));
    return {ShownHeading{said(QT_TRANSLATE_NOOP("Report", "Incidents, longest first"))},
            orNone(table, said(QT_TRANSLATE_NOOP("Report", "There was no incident.")))};
}

Blocks timerBlocks(const Report &report, const Audience &audience)
{
    Blocks blocks{ShownHeading{reportSectionText(ReportSection::Timers)}};
    if (report.openings.empty()) {
        blocks.append(ShownText{{said(QT_TRANSLATE_NOOP("Report", "No timer's circuit was open."))}});
        return blocks;
    }
    return blocks + Blocks{failingTable(report, audience), openingsTable(report, audience)};
}

Blocks changeBlocks(const Report &report, const Audience &audience)
{
    ShownTable table{.columns = {nameColumn(QT_TRANSLATE_NOOP("Report", "When"), 1.6),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Who"), 1.2),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "What"), 1.8),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Of what"), 2.2),
                                 nameColumn(QT_TRANSLATE_NOOP("Report", "Why"), 3)}};
    const qsizetype count = shownRows(report.changes.size());
    for (const HistoryEvent &event : report.changes.mid(report.changes.size() - count))
        table.rows.append({{.text = momentText(event.at, audience)},
                           {.text = event.who.isEmpty() ? nothing() : oneLine(event.who, 60)},
                           {.text = historyKindText(event.kind)},
                           {.text = targetText(event)},
                           {.text = event.reason.isEmpty() ? nothing() : oneLine(event.reason, textLimit)}});
    table.note = leftOutNote(report.changes.size());
    return {ShownHeading{reportSectionText(ReportSection::Changes)},
            orNone(table, said(QT_TRANSLATE_NOOP("Report", "Nobody changed anything.")))};
}

} // namespace jobwatch
