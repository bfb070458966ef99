#include "ui/dialogs/intervalwords.h"

#include <algorithm>
#include <cmath>

#include "core/text/words.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/tables/rows.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

double perHour(Span every)
{
    return every > Span::zero() ? 3'600'000.0 / double(every.count()) : 0;
}

bool hits(const QList<RunnerState> &changed, const RunnerKey &key)
{
    return std::any_of(changed.begin(), changed.end(),
                       [&key](const RunnerState &runner) { return runner.key == key; });
}

} // namespace

double testsPerHour(const ServerState &server, const QList<RunnerState> &changed, std::optional<Span> every)
{
    double tests = 0;
    for (const ServiceState &service : server.services)
        for (const RunnerState &runner : service.runners) {
            if (runner.nextTestWhy == NextTestWhy::NotTested)
                continue;
            if (hits(changed, runner.key))
                tests += every ? perHour(*every) : 0;
            else if (runner.policy.kind == PolicyKind::Fixed)
                tests += perHour(runner.policy.every);
        }
    return tests;
}

QStringList intervalCosts(const Snapshot &snapshot, const QList<RunnerState> &changed,
                          std::optional<Span> every)
{
    QStringList costs;
    for (const ServerState &server : snapshot.servers) {
        const bool hit = std::any_of(changed.begin(), changed.end(), [&server](const RunnerState &runner) {
            return runner.key.server == server.name;
        });
        if (!hit)
            continue;
        const int tests = int(std::lround(testsPerHour(server, changed, every)));
        QString cost = IntervalDialog::tr("%1: about %L2 of %L3 tests per hour at fixed intervals.")
                           .arg(oneLine(server.name.value, 60))
                           .arg(tests)
                           .arg(server.budget.testsPerHour);
        if (tests > server.budget.testsPerHour)
            cost += u' ' + IntervalDialog::tr("This is more than its budget: tests will wait.");
        costs.append(cost);
    }
    return costs;
}

QStringList runnerNames(const QList<RunnerState> &runners, qsizetype most)
{
    QStringList names;
    for (const RunnerState &runner : runners.mid(0, most))
        names.append(oneLine(runnerTitle(runner.key) + u" – "_s + runner.key.server.value, 120));
    if (runners.size() > most)
        names.append(QStringLiteral("…"));
    return names;
}

namespace {

// "by doubt, price 0.1, 2 min to 1 d"
QString policyLine(const TestPolicy &policy)
{
    switch (policy.kind) {
    case PolicyKind::Fixed:
        return IntervalDialog::tr("every %1").arg(durationText(policy.every));
    case PolicyKind::Never:
        return IntervalDialog::tr("never");
    case PolicyKind::Adaptive:
        return IntervalDialog::tr("by doubt, price %L1, %2 to %3")
            .arg(policy.price)
            .arg(durationText(policy.shortest), durationText(policy.longest));
    }
    Q_UNREACHABLE();
}

} // namespace

QString runnersText(const QList<RunnerState> &runners)
{
    return runners.size() == 1 ? runnerNames(runners, 1).first()
                               : IntervalDialog::tr("%n runner(s)", nullptr, int(runners.size()));
}

QString policiesText(const QList<RunnerState> &runners)
{
    QStringList present;
    for (const RunnerState &runner : runners) {
        const QString text = policyLine(runner.policy);
        if (!present.contains(text))
            present.append(text);
    }
    const QString now = present.size() == 1
        ? present.first()
        : IntervalDialog::tr("%n different setting(s)", nullptr, int(present.size()));
    return IntervalDialog::tr("Now: %1").arg(now) + u'\n'
        + IntervalDialog::tr("Default: %1").arg(policyLine(TestPolicy{}));
}

QString policyCostText(const Snapshot &snapshot, const QList<RunnerState> &runners,
                       const std::optional<TestPolicy> &policy)
{
    if (!policy)
        return IntervalDialog::tr("The interval given here is forgotten.");
    switch (policy->kind) {
    case PolicyKind::Adaptive:
        return {};
    case PolicyKind::Fixed:
        return intervalCosts(snapshot, runners, policy->every).join(u'\n');
    case PolicyKind::Never:
        return intervalCosts(snapshot, runners, std::nullopt).join(u'\n');
    }
    Q_UNREACHABLE();
}

ReplaySetup replaySetup(const Snapshot &snapshot, const QList<RunnerState> &runners)
{
    ReplaySetup setup;
    for (const ServerState &server : snapshot.servers)
        setup.servers.append({server.name, serverPlan(server.budget, server.kind == ServerKind::Slivka)});
    for (const RunnerState &runner : runners)
        setup.runners.append({runner.key, runner.policy, runner.nextTestWhy != NextTestWhy::NotTested});
    return setup;
}

} // namespace jobwatch
