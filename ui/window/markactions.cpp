#include "ui/window/markactions.h"

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
            [this, scopes = scopesOf(runners)](const QString &comment, std::optional<Instant> until) {
                m_orders.acknowledge(scopes, comment, until);
                Q_EMIT done(tr("%n runner(s) acknowledged", nullptr, int(scopes.size())),
                            [this, scopes] { m_orders.liftAcknowledgement(scopes); });
            });
    dialog->open();
}

void MarkActions::lift(const Selection &selection)
{
    const QList<RunnerState> runners =
        runnersWhere(selection, [](const RunnerState &runner) { return runner.acknowledgement.has_value(); });
    m_orders.liftAcknowledgement(scopesOf(runners));
    Q_EMIT done(tr("Acknowledgement of %n runner(s) lifted", nullptr, int(runners.size())), [this, runners] {
        for (const RunnerState &runner : runners)
            m_orders.acknowledge({scopeOf(runner.key)}, runner.acknowledgement->comment,
                                 runner.acknowledgement->until);
    });
}

void MarkActions::maintain(const Selection &selection)
{
    QList<Scope> scopes = selection.scopes;
    if (scopes.isEmpty() && !selection.server().isEmpty())
        scopes.append(Scope{selection.server(), {}, {}});
    auto *dialog = new MaintenanceDialog(selection.snapshot, scopes, m_who, selection.time, m_window);
    connect(dialog, &MaintenanceDialog::planned, this, [this](const Maintenance &plan) {
        m_orders.planMaintenance(plan);
        Q_EMIT done(tr("Maintenance planned"), [this, id = plan.id] { m_orders.endMaintenance(id); });
    });
    connect(dialog, &MaintenanceDialog::ended, this,
            [this, plans = selection.snapshot.maintenance](const QString &id) {
                m_orders.endMaintenance(id);
                for (const Maintenance &plan : plans)
                    if (plan.id == id)
                        Q_EMIT done(tr("Maintenance ended"),
                                    [this, plan] { m_orders.planMaintenance(plan); });
            });
    dialog->open();
}

void MarkActions::mute(Instant until, const std::optional<Muting> &present, const ShownTime &time)
{
    m_orders.muteNotices(until);
    Q_EMIT done(tr("Notices muted until %1").arg(momentText(until, time)), [this, present] {
        if (present)
            m_orders.muteNotices(present->until);
        else
            m_orders.unmuteNotices();
    });
}

void MarkActions::unmute(const std::optional<Muting> &present)
{
    m_orders.unmuteNotices();
    if (present)
        Q_EMIT done(tr("Notices are not muted any more"),
                    [this, until = present->until] { m_orders.muteNotices(until); });
}

} // namespace jobwatch
