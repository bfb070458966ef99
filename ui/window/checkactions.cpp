#include "ui/window/checkactions.h"

#include <algorithm>
#include <memory>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include "core/text/words.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/pausedialog.h"
#include "ui/tables/cellpainter.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int testsWithoutAsking = 5;

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

// What the tests of one server would take, as far as those of the last day tell.
QString testCost(const ServerState &server, const QList<RunnerState> &runners)
{
    int tests = 0;
    Span cpu{};
    for (const RunnerState &runner : runners) {
        if (runner.key.server != server.name)
            continue;
        ++tests;
        if (runner.testsLastDay > 0)
            cpu += runner.testCpuLastDay / runner.testsLastDay;
    }
    if (tests == 0)
        return {};
    const int left = std::max(0, server.budget.testsPerHour - server.testsLastHour);
    QString cost = CheckActions::tr("%1: %n test(s), and %2 of %3 are left for this hour.", nullptr, tests)
                       .arg(oneLine(server.name.value, 60), QLocale().toString(left),
                            QLocale().toString(server.budget.testsPerHour));
    if (cpu > Span::zero())
        cost += u' ' + CheckActions::tr("About %1 of CPU time.").arg(durationText(cpu));
    return tests > left ? cost + u' ' + CheckActions::tr("The rest waits.") : cost;
}

QStringList testCosts(const Snapshot &snapshot, const QList<RunnerState> &runners)
{
    QStringList costs;
    for (const ServerState &server : snapshot.servers)
        costs.append(testCost(server, runners));
    costs.removeAll(QString());
    return costs;
}

bool canBeTested(const RunnerState &runner)
{
    return !runner.pause && !runner.testRunning && runner.nextTestWhy != NextTestWhy::NotTested;
}

std::optional<QString> whyPaused(const RunnerState &runner)
{
    return runner.pause ? std::optional(runner.pause->reason) : std::nullopt;
}

TestPolicy policyOf(const RunnerState &runner)
{
    return runner.policy;
}

} // namespace

CheckActions::CheckActions(const Orders &orders, const Questions &questions, QWidget *window)
    : QObject(window)
    , m_orders(orders)
    , m_questions(questions)
    , m_window(window)
{
}

void CheckActions::testNow(const Selection &selection)
{
    const QList<RunnerState> runners = runnersWhere(selection, canBeTested);
    const auto order = [this, scopes = scopesOf(runners)] {
        m_orders.testNow(scopes);
        Q_EMIT done({.sentence = tr("%n test(s) asked for", nullptr, int(scopes.size()))});
    };
    if (runners.size() <= testsWithoutAsking) {
        order();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Test now"),
                                     tr("Run %n test(s) now?", nullptr, int(runners.size())),
                                     QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    // This label reads markup whatever the format of the box.
    question->setInformativeText(plainToolTip(testCosts(selection.snapshot, runners).join(QChar(u'\n'))));
    QPushButton *run =
        question->addButton(tr("Run %n test(s)", nullptr, int(runners.size())), QMessageBox::AcceptRole);
    question->setDefaultButton(run);
    connect(run, &QPushButton::clicked, this, order);
    question->open();
}

void CheckActions::pause(const Selection &selection)
{
    const QList<RunnerState> runners =
        runnersWhere(selection, [](const RunnerState &runner) { return !runner.pause; });
    auto *dialog = new PauseDialog(runners, selection.time, m_window);
    connect(dialog, &PauseDialog::decided, this,
            [this, runners](const QString &reason, std::optional<Instant> until) {
                const auto order = [this, scopes = scopesOf(runners), reason, until] {
                    m_orders.pause(scopes, reason, until);
                };
                order();
                Q_EMIT done(
                    {.name = tr("Pause %1").arg(namesOf(runners)),
                     .sentence = tr("%n runner(s) paused", nullptr, int(runners.size())),
                     .undo = [this, scopes = scopesOf(runners)] { m_orders.resume(scopes); },
                     .redo = order,
                     .changedSince = changedSince(runners, whyPaused, std::optional<QString>(reason))});
            });
    dialog->open();
}

void CheckActions::resume(const Selection &selection)
{
    const QList<RunnerState> runners =
        runnersWhere(selection, [](const RunnerState &runner) { return runner.pause.has_value(); });
    const auto order = [this, scopes = scopesOf(runners)] { m_orders.resume(scopes); };
    order();
    Q_EMIT done({.name = tr("Resume %1").arg(namesOf(runners)),
                 .sentence = tr("%n runner(s) resumed", nullptr, int(runners.size())),
                 .undo =
                     [this, runners] {
                         for (const RunnerState &runner : runners)
                             m_orders.pause({scopeOf(runner.key)}, runner.pause->reason, runner.pause->until);
                     },
                 .redo = order,
                 .changedSince = changedSince(runners, whyPaused, std::optional<QString>())});
}

void CheckActions::setNotifications(const NotificationSettings &settings)
{
    m_notifications = settings;
    Q_EMIT notificationsChanged(settings);
}

void CheckActions::interval(const Selection &selection)
{
    const QList<RunnerState> runners = runnersWhere(selection, [](const RunnerState &) { return true; });
    const QList<Scope> scopes = scopesOf(runners);
    const auto before =
        std::make_shared<std::optional<NotificationSettings>>(); // where they were changed, too
    const auto restore = [this, runners, before] {
        if (*before)
            Q_EMIT notificationsChosen(**before);
        for (const RunnerState &runner : runners)
            m_orders.setPolicy({scopeOf(runner.key)}, runner.policy);
    };
    auto *dialog = new IntervalDialog(selection.snapshot, runners, selection.time, m_questions, m_window);
    dialog->setNotifications(m_notifications);
    connect(this, &CheckActions::notificationsChanged, dialog, &IntervalDialog::setNotifications);
    connect(dialog, &IntervalDialog::rulesRequested, this, &CheckActions::rulesRequested);
    connect(dialog, &IntervalDialog::notificationsDecided, this,
            [this, before](const NotificationSettings &settings) {
                *before = m_notifications;
                Q_EMIT notificationsChosen(settings);
                Q_EMIT done({.name = tr("Change notifications"),
                             .sentence = tr("Notifications changed"),
                             .undo = [this, before] { Q_EMIT notificationsChosen(**before); },
                             .redo = [this, settings] { Q_EMIT notificationsChosen(settings); }});
            });
    const auto changed = [this, runners, before, restore](const std::function<void()> &order,
                                                          const UndoStep::Changed &since) {
        order();
        const auto redo = [this, order, both = before->has_value(), settings = m_notifications] {
            if (both)
                Q_EMIT notificationsChosen(settings);
            order();
        };
        Q_EMIT done({.name = tr("Change the interval of %1").arg(namesOf(runners)),
                     .sentence = tr("Interval changed for %n runner(s)", nullptr, int(runners.size())),
                     .undo = restore,
                     .redo = redo,
                     .changedSince = since,
                     .withLast = before->has_value()});
    };
    connect(dialog, &IntervalDialog::decided, this,
            [this, scopes, runners, changed](const TestPolicy &policy) {
                changed([this, scopes, policy] { m_orders.setPolicy(scopes, policy); },
                        changedSince(runners, policyOf, policy));
            });
    connect(dialog, &IntervalDialog::clearedToConfiguration, this, [this, scopes, changed] {
        changed([this, scopes] { m_orders.clearPolicy(scopes); }, {}); // what comes of it the core knows
    });
    dialog->open();
}

} // namespace jobwatch
