#include "ui/window/checkactions.h"

#include <QMessageBox>
#include <QPushButton>

#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/pausedialog.h"

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

bool canBeTested(const RunnerState &runner)
{
    return !runner.pause && !runner.testRunning && runner.nextTestWhy != NextTestWhy::NotTested;
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
        Q_EMIT done(tr("%n test(s) asked for", nullptr, int(scopes.size())), {});
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
    question->setInformativeText(
        intervalCosts(selection.snapshot, runners, Span(std::chrono::hours(1))).join(QChar(u'\n')));
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
            [this, scopes = scopesOf(runners)](const QString &reason, std::optional<Instant> until) {
                m_orders.pause(scopes, reason, until);
                Q_EMIT done(tr("%n runner(s) paused", nullptr, int(scopes.size())),
                            [this, scopes] { m_orders.resume(scopes); });
            });
    dialog->open();
}

void CheckActions::resume(const Selection &selection)
{
    const QList<RunnerState> runners =
        runnersWhere(selection, [](const RunnerState &runner) { return runner.pause.has_value(); });
    m_orders.resume(scopesOf(runners));
    Q_EMIT done(tr("%n runner(s) resumed", nullptr, int(runners.size())), [this, runners] {
        for (const RunnerState &runner : runners)
            m_orders.pause({scopeOf(runner.key)}, runner.pause->reason, runner.pause->until);
    });
}

void CheckActions::interval(const Selection &selection)
{
    const QList<RunnerState> runners = runnersWhere(selection, [](const RunnerState &) { return true; });
    const QList<Scope> scopes = scopesOf(runners);
    const auto restore = [this, runners] {
        for (const RunnerState &runner : runners)
            m_orders.setPolicy({scopeOf(runner.key)}, runner.policy);
    };
    auto *dialog = new IntervalDialog(selection.snapshot, runners, selection.time, m_questions, m_window);
    connect(dialog, &IntervalDialog::decided, this, [this, scopes, restore](const TestPolicy &policy) {
        m_orders.setPolicy(scopes, policy);
        Q_EMIT done(tr("Interval changed for %n runner(s)", nullptr, int(scopes.size())), restore);
    });
    connect(dialog, &IntervalDialog::clearedToConfiguration, this, [this, scopes, restore] {
        m_orders.clearPolicy(scopes);
        Q_EMIT done(tr("Interval changed for %n runner(s)", nullptr, int(scopes.size())), restore);
    });
    dialog->open();
}

} // namespace jobwatch
