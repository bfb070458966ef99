#include <algorithm>

#include "core/report/report.h"

namespace jobwatch {

namespace {

IncidentFigures begun(const RunnerFacts &runner, const Turn &turn, TimeSpan period)
{
    return {.runner = runner.key,
            .span = {std::max(turn.at, period.from), period.to},
            .beganBefore = turn.at < period.from,
            .lasts = true,
            .worst = turn.status,
            .cause = turn.cause,
            .reason = turn.reason};
}

void worsen(IncidentFigures &incident, const Turn &turn)
{
    if (severity(turn.status) <= severity(incident.worst) || !isTrouble(turn.status))
        return;
    incident.worst = turn.status;
    incident.cause = turn.cause;
    incident.reason = turn.reason;
}

Span troubleIn(const Pieces &pieces, TimeSpan span)
{
    const Shares shares = sharesIn(pieces, span);
    return shares[TimeClass::Down] + shares[TimeClass::Warning];
}

} // namespace

std::vector<IncidentFigures> incidentsOf(const RunnerFacts &runner, const Pieces &pieces, TimeSpan period)
{
    std::vector<IncidentFigures> incidents;
    bool open = false;
    for (const Turn &turn : runner.turns) {
        if (!open && isTrouble(turn.status)) {
            incidents.push_back(begun(runner, turn, period));
            open = true;
        } else if (open && turn.status == Status::Ok) {
            incidents.back().span.to = turn.at;
            incidents.back().lasts = false;
            open = false;
        } else if (open) {
            worsen(incidents.back(), turn);
        }
    }
    for (IncidentFigures &incident : incidents)
        incident.counted = troubleIn(pieces, incident.span);
    return incidents;
}

void acknowledge(std::vector<IncidentFigures> &incidents, const QList<HistoryEvent> &events)
{
    QHash<RunnerKey, QList<IncidentFigures *>> byRunner;
    for (IncidentFigures &incident : incidents)
        byRunner[incident.runner].append(&incident);
    for (const HistoryEvent &event : events) {
        if (event.kind != HistoryKind::Acknowledged)
            continue;
        for (IncidentFigures *incident :
             byRunner.value({event.scope.server, event.scope.service, event.scope.runner})) {
            if (incident->acknowledgedAt || event.at < incident->span.from || event.at > incident->span.to)
                continue;
            incident->acknowledgedAt = event.at;
            incident->acknowledgedBy = event.who;
            incident->comment = event.reason;
        }
    }
}

} // namespace jobwatch
