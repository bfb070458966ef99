#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include "tests/ui/find.h"
#include "tests/ui/scenes.h"
#include "ui/dialogs/consequencetable.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/logdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/testsdialog.h"
#include "ui/dialogs/timerresumedialog.h"
#include "ui/dialogs/trialpanel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using Outcome = ConnectionStep::Outcome;

ConnectionStep step(const QString &title, Outcome outcome, const QString &sentence, int ms)
{
    return {title, outcome, sentence, Span(ms)};
}

// The fields by what they hold: their names are in the language of the program.
void fillIn(const QWidget &dialog, int kind)
{
    dialog.findChild<QComboBox *>()->setCurrentIndex(kind);
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
        if (field->placeholderText().startsWith(u"https://"_s))
            field->setText(u"https://bio.example.org/slivka/"_s);
}

void showServer(const QList<ConnectionStep> &steps, int kind, const QString &name, const Look &look)
{
    Recorder recorder;
    recorder.steps = steps;
    ServerDialog dialog(ServerDialog::Purpose::Add, {.url = QUrl(u"https://bio.example.org/slivka"_s)}, {},
                        recorder.asOrders());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    fillIn(dialog, kind);
    recorder.connectionTests = 0;
    const bool isTested = dialog.findChild<QComboBox *>()->currentData().toInt() != int(ServerKind::Feed);
    while (isTested && recorder.connectionTests == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    look(dialog, name);
}

TestImport someImport()
{
    TestImport imported;
    for (const QString &name : {u"clustalo"_s, u"muscle"_s, u"mafft"_s})
        imported.services.append({.id = {name}, .tests = {{}, {}}});
    imported.issues = {{.file = u"/etc/slivka/iprscan.service.yaml"_s,
                        .line = 14,
                        .sentence = u"The test has no parameters and was left out."_s}};
    return imported;
}

void showImport(const Look &look)
{
    ImportDialog dialog(someImport(), {{.id = {u"muscle"_s}, .tests = {{}}}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    settle();
    look(dialog, u"import-preview"_s);
}

void showLog(const SceneSetup &setup, const Look &look)
{
    setup.questions.evidence(qApp, {.scope = scopeOf(sampleRunner())},
                             [&look](const Result<QList<Evidence>> &evidence) {
                                 LogDialog dialog(evidence->first());
                                 dialog.setAttribute(Qt::WA_DeleteOnClose, false);
                                 dialog.show();
                                 settle();
                                 look(dialog, u"log"_s);
                             });
}

void showResume(const SceneSetup &setup, const Look &look)
{
    TimerResumeDialog dialog(setup.snapshot.timers.mid(0, 3), {setup.snapshot.at, QTimeZone::utc()});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    settle();
    look(dialog, u"resume-timers"_s);
}

TestDefinition fullTest()
{
    TestDefinition test{.runner = {u"slurm"_s}};
    test.parameters = {{u"seq-type"_s, {u"protein"_s}}};
    test.files = {{u"input"_s, u"/srv/tests/small.fasta"_s}};
    test.expect = {{.file = u"stdout"_s, .contains = u"CLUSTAL"_s}};
    return test;
}

Trial failedTrial(Instant now)
{
    Trial trial{.submittedAt = now - 12s, .job = {u"pQ3x7kZt"_s}};
    trial.states = {{now - 12s, u"PENDING"_s}, {now - 9s, u"QUEUED"_s}, {now - 1s, u"FAILED"_s}};
    trial.outputs = {{u"stderr"_s, true, 51, {}}, {u"stdout"_s, false, -1, {}}};
    Evidence evidence{.job = trial.job, .submittedAt = now - 12s, .knownAt = now};
    evidence.stages = {StageFinding{Verdict::Passed, Cause::None},
                       StageFinding{Verdict::Failed, Cause::NotExecutable}, StageFinding{},
                       StageFinding{Verdict::Passed, Cause::None}};
    evidence.exitCode = 126;
    evidence.stderrTail = u"/opt/muscle/bin/muscle: Permission denied"_s;
    trial.evidence = evidence;
    return trial;
}

void showTests(const SceneSetup &setup, const Look &look)
{
    Orders orders;
    orders.tryTest = [&setup](const RunnerKey &, const TestDefinition &, QObject *,
                              const std::function<void(const Trial &)> &then) {
        then(failedTrial(setup.snapshot.at));
    };
    const EditedService edited{.server = {u"bio-tools"_s},
                               .service = {u"muscle"_s},
                               .tests = {fullTest(), {.kind = TestKind::Smoke}},
                               .runners = {u"slurm"_s, u"default"_s}};
    TestsDialog dialog(edited, orders, {setup.snapshot.at, QTimeZone::utc()});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    settle();
    button(&dialog, TrialPanel::tr("Tr&y it").remove(u'&'))->click();
    settle();
    look(dialog, u"test-jobs"_s);
}

void showTestsOfACluster(const SceneSetup &setup, const Look &look)
{
    const EditedService edited{.server = {u"cluster-north"_s},
                               .service = {u"gpu"_s},
                               .kind = ServerKind::Slurm,
                               .tests = {{.runner = {u"a100"_s}}},
                               .runners = {u"a100"_s}};
    TestsDialog dialog(edited, {}, {setup.snapshot.at, QTimeZone::utc()});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    settle();
    look(dialog, u"test-jobs-cluster"_s);
}

// The interval dialog once the replay has answered.
void showWhatIf(const SceneSetup &setup, const Look &look)
{
    QList<RunnerState> runners;
    for (const ServiceState &service : setup.snapshot.servers.first().services)
        runners.append(QList<RunnerState>(service.runners.begin(), service.runners.end()));
    const ShownTime time{setup.snapshot.at, QTimeZone::utc()};
    IntervalDialog dialog(setup.snapshot, runners, time, setup.questions);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    NotificationSettings notifications;
    notifications.rules[0].failures = 2;
    dialog.setNotifications(notifications);
    dialog.show();
    for (QDoubleSpinBox *price : dialog.findChildren<QDoubleSpinBox *>())
        price->setValue(.02);
    while (dialog.findChild<ConsequenceTable *>()->topLevelItemCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    look(dialog, u"interval-whatif"_s);
}

} // namespace

QList<ConnectionStep> goodSteps()
{
    return {step(u"Name"_s, Outcome::Passed, u"bio.example.org is 192.0.2.14"_s, 12),
            step(u"Connection"_s, Outcome::Passed, u"Port 443 is open"_s, 31),
            step(u"TLS"_s, Outcome::Passed, u"The certificate is valid until 3 Sep 2026"_s, 84),
            step(u"API version"_s, Outcome::Passed, u"Slivka 0.8.5b1, API 1.1"_s, 40),
            step(u"Services"_s, Outcome::Limited, u"8 services; 2 report no status"_s, 120)};
}

QList<ConnectionStep> badSteps()
{
    return {step(u"Name"_s, Outcome::Passed, u"192.0.2.77"_s, 9),
            step(u"Connection"_s, Outcome::Failed, u"Nobody listens on port 80"_s, 3),
            step(u"API version"_s, Outcome::NotTested, {}, 0),
            step(u"Services"_s, Outcome::NotTested, {}, 0)};
}

void showServerDialogs(const SceneSetup &setup, const Look &look)
{
    const QString kinds[] = {u"add-server"_s, u"add-server-slurm"_s, u"add-server-folio"_s,
                             u"add-server-feed"_s};
    for (int kind = 0; kind < int(std::size(kinds)); ++kind)
        showServer(goodSteps(), kind, kinds[kind], look);
    showServer(badSteps(), 0, u"add-server-failed"_s, look);
    showImport(look);
    showLog(setup, look);
    showResume(setup, look);
    showWhatIf(setup, look);
    showTests(setup, look);
    showTestsOfACluster(setup, look);
}

} // namespace jobwatch
