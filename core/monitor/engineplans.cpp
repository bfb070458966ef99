#include <QCoreApplication>

#include "core/domain/plans.h"
#include "core/monitor/engine.h"

using namespace Qt::Literals::StringLiterals;

// What operators acknowledge and plan. Both silence notices; neither stops the monitoring.
namespace jobwatch {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

Cause causeOf(const RunnerWatch &watch)
{
    const auto stage = decisiveStage(watch.record.stages);
    return stage ? watch.record.stages[*stage].cause : Cause::None;
}

} // namespace

void Engine::on(const PlansRestored &event, Instant now)
{
    Q_UNUSED(now)
    m_maintenance = event.maintenance;
    m_acknowledged = event.acknowledgements;
    m_muting = event.muting;
}

void Engine::on(const AcknowledgeAsked &event, Instant now)
{
    for (const RunnerKey &key : runnersIn(event.scopes)) {
        const RunnerWatch &watch = m_runners.at(key);
        const QString &who = event.acknowledgement.who;
        if (!isTrouble(watch.status)) {
            if (event.scopes.contains(scopeOf(key)))
                refuse(key, who,
                       sentence(QT_TRANSLATE_NOOP("Engine", "Nothing is wrong that could be acknowledged.")),
                       now);
            continue;
        }
        Acknowledgement &kept = m_acknowledged[key] = event.acknowledgement;
        kept.since = now;
        kept.cause = causeOf(watch);
        HistoryEvent told;
        told.cause = kept.cause;
        told.reason = kept.comment;
        told.who = who;
        tell(HistoryKind::Acknowledged, scopeOf(key), now, told);
    }
    keepAcknowledgements();
}

void Engine::on(const AcknowledgementLiftAsked &event, Instant now)
{
    for (const RunnerKey &key : runnersIn(event.scopes))
        liftAcknowledgement(key, event.who, {}, now);
}

void Engine::liftAcknowledgement(const RunnerKey &key, const QString &who, const QString &reason, Instant now)
{
    if (m_acknowledged.remove(key) == 0)
        return;
    HistoryEvent event;
    event.reason = reason;
    event.who = who;
    tell(HistoryKind::AcknowledgementLifted, scopeOf(key), now, event);
    keepAcknowledgements();
}

// It was given for one fault: another one, or none, is not covered by it.
void Engine::reviewAcknowledgement(const RunnerWatch &watch, Instant now)
{
    const auto found = m_acknowledged.constFind(watch.record.key);
    if (found == m_acknowledged.cend())
        return;
    const RunnerKey key = watch.record.key;
    if (!isTrouble(watch.status))
        liftAcknowledgement(key, {}, sentence(QT_TRANSLATE_NOOP("Engine", "The fault is over.")), now);
    else if (causeOf(watch) != found->cause && causeOf(watch) != Cause::None)
        liftAcknowledgement(key, {}, sentence(QT_TRANSLATE_NOOP("Engine", "There is a new cause.")), now);
}

void Engine::expireAcknowledgements(Instant now)
{
    QList<RunnerKey> over;
    for (auto one = m_acknowledged.cbegin(); one != m_acknowledged.cend(); ++one) {
        if (one->until && *one->until <= now)
            over.append(one.key());
    }
    std::sort(over.begin(), over.end()); // the same events give the same actions
    for (const RunnerKey &key : over)
        liftAcknowledgement(key, {}, sentence(QT_TRANSLATE_NOOP("Engine", "Its time is over.")), now);
}

void Engine::keepAcknowledgements()
{
    m_actions.append(
        KeepValue{QString::fromLatin1(acknowledgementsValue), acknowledgementsToJson(m_acknowledged)});
}

void Engine::on(const MaintenanceAsked &event, Instant now)
{
    m_maintenance.removeIf([&](const Maintenance &plan) { return plan.id == event.maintenance.id; });
    m_maintenance.append(event.maintenance);
    HistoryEvent told;
    told.reason = event.maintenance.reason;
    told.who = event.maintenance.who;
    tell(HistoryKind::MaintenancePlanned, event.maintenance.scope, now, told);
    keepMaintenance();
}

void Engine::on(const MaintenanceEndAsked &event, Instant now)
{
    const auto plan = std::find_if(m_maintenance.begin(), m_maintenance.end(),
                                   [&](const Maintenance &one) { return one.id == event.id; });
    if (plan == m_maintenance.end())
        return;
    HistoryEvent told;
    told.reason = sentence(QT_TRANSLATE_NOOP("Engine", "The maintenance was ended or taken back."));
    told.who = event.who;
    tell(HistoryKind::MaintenancePlanned, plan->scope, now, told);
    m_maintenance.erase(plan);
    keepMaintenance();
}

void Engine::keepMaintenance()
{
    m_actions.append(KeepValue{QString::fromLatin1(maintenanceValue), maintenanceToJson(m_maintenance)});
}

QList<Action> Engine::plansToKeep() const
{
    return {KeepValue{QString::fromLatin1(acknowledgementsValue), acknowledgementsToJson(m_acknowledged)},
            KeepValue{QString::fromLatin1(maintenanceValue), maintenanceToJson(m_maintenance)},
            mutingToKeep()};
}

std::optional<Instant> Engine::maintenanceUntil(const RunnerKey &key, Instant now) const
{
    std::optional<Instant> until;
    for (const Maintenance &plan : m_maintenance) {
        if (!plan.scope.server.isEmpty() && !plan.scope.contains(key))
            continue;
        if (const auto window = windowAt(plan, now))
            until = std::max(until, std::optional(window->to));
    }
    return until;
}

} // namespace jobwatch
