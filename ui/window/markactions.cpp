#include "ui/window/markactions.h"

#include <algorithm>

#include "ui/dialogs/acknowledgedialog.h"
#include "ui/dialogs/maintenancedialog.h"

namespace jobwatch {

namespace {

template <typename Condition>
QList<RunnerState> runnersWhere(const Selection &selection, Condition condition)
{
    QList<RunnerState> found;
    for (const RunnerState *runner : runnersIn(selection.snapshot, selection.scopes))
        if (condition(*runner))
            found.append(*runner);
    return found;
}

QList<Scope> scopesOf(const QList<RunnerState> &runners)
{
    QList<Scope> scopes;
    for (const RunnerState &runner : runners)
        scopes.append(scopeOf(runner.key));
    return scopes;
}

std::optional<QString> commentOf(const RunnerState &runner)
{
    return runner.acknowledgement ? std::optional(runner.acknowledgement->comment) : std::nullopt;
}

// It stands as it was planned, or not at all.
UndoStep::Changed replanned(const Maintenance &plan)
{
    return [plan](const Snapshot &now) {
        return std::any_of(now.maintenance.begin(), now.maintenance.end(), [&plan](const Maintenance &other) {
            return other.id == plan.id
                && (other.from != plan.from || other.lasts != plan.lasts || other.reason != plan.reason
                    || !(other.scope == plan.scope));
        });
    };
}

std::optional<Instant> endOf(const std::optional<Muting> &muting)
{
    return muting ? std::optional(muting->until) : std::nullopt;
}

UndoStep::Changed mutedOtherwise(std::optional<Instant> before, std::optional<Instant> made)
{
    return [before, made](const Snapshot &now) {
        return endOf(now.muting) != before && endOf(now.muting) != made;
    };
}

} // namespace

MarkActions::MarkActions(const Orders &orders, const QString &who, QWidget *window)
    : QObject(window)
    , m_orders(orders)
    , m_who(who)
    , m_window(window)
{
}

void MarkActions::acknowledge(const Selection &selection)
{
    const QList<RunnerState> runners = runnersWhere(selection, [](const RunnerState &runner) {
        return runner.status != Status::Ok && !runner.pause && !runner.acknowledgement;
    });
    auto *dialog = new AcknowledgeDialog(runners, selection.time, m_window);
    connect(dialog, &AcknowledgeDialog::decided, this,
            [this, runners](const QString &comment, std::optional<Instant> until) {
                const auto order = [this, scopes = scopesOf(runners), comment, until] {
                    m_orders.acknowledge(scopes, comment, until);
                };
                order();
                Q_EMIT done(
                    {.name = tr("Acknowledge %1").arg(namesOf(runners)),
                     .sentence = tr("%n runner(s) acknowledged", nullptr, int(runners.size())),
                     .undo = [this, scopes = scopesOf(runners)] { m_orders.liftAcknowledgement(scopes); },
                     .redo = order,
                     .changedSince = changedSince(runners, commentOf, std::optional<QString>(comment))});
            });
    dialog->open();
}

void MarkActions::lift(const Selection &selection)
{
    const QList<RunnerState> runners =
        runnersWhere(selection, [](const RunnerState &runner) { return runner.acknowledgement.has_value(); });
    const auto order = [this, scopes = scopesOf(runners)] { m_orders.liftAcknowledgement(scopes); };
    order();
    const auto undo = [this, runners] {
        for (const RunnerState &runner : runners)
            m_orders.acknowledge({scopeOf(runner.key)}, runner.acknowledgement->comment,
                                 runner.acknowledgement->until);
    };
    Q_EMIT done({.name = tr("Lift the acknowledgement of %1").arg(namesOf(runners)),
                 .sentence = tr("Acknowledgement of %n runner(s) lifted", nullptr, int(runners.size())),
                 .undo = undo,
                 .redo = order,
                 .changedSince = changedSince(runners, commentOf, std::optional<QString>())});
}

void MarkActions::maintain(const Selection &selection)
{
    QList<Scope> scopes = selection.scopes;
    if (scopes.isEmpty() && !selection.server().isEmpty())
        scopes.append(Scope{selection.server(), {}, {}});
    auto *dialog = new MaintenanceDialog(selection.snapshot, scopes, m_who, selection.time, m_window);
    connect(dialog, &MaintenanceDialog::planned, this, [this](const Maintenance &plan) {
        const auto order = [this, plan] { m_orders.planMaintenance(plan); };
        order();
        Q_EMIT done({.name = tr("Plan maintenance"),
                     .sentence = tr("Maintenance planned"),
                     .undo = [this, id = plan.id] { m_orders.endMaintenance(id); },
                     .redo = order,
                     .changedSince = replanned(plan)});
    });
    connect(dialog, &MaintenanceDialog::ended, this,
            [this, plans = selection.snapshot.maintenance](const QString &id) {
                const auto order = [this, id] { m_orders.endMaintenance(id); };
                order();
                for (const Maintenance &plan : plans)
                    if (plan.id == id)
                        Q_EMIT done({.name = tr("End maintenance"),
                                     .sentence = tr("Maintenance ended"),
                                     .undo = [this, plan] { m_orders.planMaintenance(plan); },
                                     .redo = order,
                                     .changedSince = replanned(plan)});
            });
    dialog->open();
}

void MarkActions::mute(Instant until, const std::optional<Muting> &present, const ShownTime &time)
{
    const auto order = [this, until] { m_orders.muteNotices(until); };
    order();
    const auto undo = [this, present] {
        if (present)
            m_orders.muteNotices(present->until);
        else
            m_orders.unmuteNotices();
    };
    Q_EMIT done({.name = tr("Mute notices"),
                 .sentence = tr("Notices muted until %1").arg(momentText(until, time)),
                 .undo = undo,
                 .redo = order,
                 .changedSince = mutedOtherwise(endOf(present), until)});
}

void MarkActions::unmute(const std::optional<Muting> &present)
{
    const auto order = [this] { m_orders.unmuteNotices(); };
    order();
    if (present)
        Q_EMIT done({.name = tr("Unmute notices"),
                     .sentence = tr("Notices are not muted any more"),
                     .undo = [this, until = present->until] { m_orders.muteNotices(until); },
                     .redo = order,
                     .changedSince = mutedOtherwise(present->until, std::nullopt)});
}

} // namespace jobwatch
