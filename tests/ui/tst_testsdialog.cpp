#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/rowsedit.h"
#include "ui/dialogs/testsdialog.h"
#include "ui/dialogs/trialwords.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/serveractions.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Of every kind of field.
TestDefinition richTest()
{
    TestDefinition test{.runner = {u"slurm"_s}, .kind = TestKind::Smoke};
    test.parameters = {{u"matrix"_s, {u"BLOSUM62"_s, u"PAM250"_s}}, {u"seq type"_s, {u"protein"_s}}};
    test.files = {{u"input"_s, u"/srv/small.fasta"_s}};
    test.timeout = 90s;
    test.queueWaitLimit = 250ms * 10;
    test.expect = {{.file = u"stdout"_s, .contains = u" CLUSTAL "_s}, {.file = u"tree"_s}};
    test.policy = TestPolicy{.kind = PolicyKind::Fixed, .every = 30min};
    return test;
}

TestDefinition clusterTest()
{
    TestDefinition test{.runner = {u"north/short"_s}, .script = u"/srv/t.sh"_s, .qos = u"test"_s};
    test.account = u"ops"_s;
    test.environment = {{u"A"_s, u"1"_s}};
    test.workFolder = u"/scratch"_s;
    return test;
}

} // namespace

// The tests of a service, from the fields to the file, and a try before they are saved.
class TestTestsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<WindowFixture> m_f{};

    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    QString said() const { return m_f->window->findChild<StatusLine *>()->said(); }
    void select(const Scope &scope) const
    {
        m_f->window->openView(ViewId::Services);
        m_f->window->pages().page()->table()->expandAll();
        QVERIFY(m_f->window->pages().page()->table()->selectWhere(
            [&scope](const QModelIndex &index) { return index.data(ScopeRole).value<Scope>() == scope; }));
    }
    TestsDialog *openEditor() const
    {
        if (!m_f->window)
            m_f->open();
        select(scopeOf(sampleRunner()));
        action(ActionId::EditTests)->trigger();
        return visibleIn<TestsDialog>(m_f->window.get());
    }
    QList<TestDefinition> written() const
    {
        const Settings settings = readSettings(m_f->setup.configFile).settings;
        for (const ServiceDefinition &service : settings.servers.first().services)
            if (service.id == sampleRunner().service)
                return service.tests;
        return {};
    }
    QString file(const QString &name, const QByteArray &content = "x") const
    {
        QFile made(m_folder->filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(made.fileName()));
        return made.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_f = std::make_unique<WindowFixture>();
        m_f->setup.configFile = m_folder->filePath(u"config.yaml"_s);
        m_f->setup.settings = settingsOf(sampleSnapshot());
        TestDefinition test{.runner = sampleRunner().runner};
        test.files = {{u"input"_s, file(u"small.fasta"_s)}};
        m_f->setup.settings.servers[0].services = {{.id = sampleRunner().service, .tests = {test}}};
        QVERIFY(writeSettings(m_f->setup.settings, m_f->setup.configFile));
    }
    void cleanup() { m_f.reset(); }

    void aDraftHoldsAllOfATest()
    {
        for (const TestDefinition &test : {richTest(), clusterTest(), TestDefinition()}) {
            QCOMPARE(testFrom(draftOf(test), test), test);
            TestDefinition other;
            other.policy = test.policy; // has no field
            QCOMPARE(testFrom(draftOf(test), other), test);
        }
        TestDefinition strange;
        strange.parameters = {{u"none"_s, {}}};
        QCOMPARE(testFrom(draftOf(strange), strange), strange);
    }

    void mistakesAreNamedBesideTheirFields_data()
    {
        using Change = std::function<void(TestDraft &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Change &change, const QString &sentence) {
            QTest::newRow(name) << change << sentence;
        };
        row("nothing", [](TestDraft &) {}, {});
        row(
            "no runner", [](TestDraft &d) { d.runner.clear(); }, u"The runner has no name"_s);
        row(
            "blanks", [](TestDraft &d) { d.runner = u" a"_s; }, u"one line without blanks"_s);
        row(
            "long name", [](TestDraft &d) { d.runner = QString(65, u'a'); }, u"at most 64"_s);
        row(
            "no unit", [](TestDraft &d) { d.timeout = u"90"_s; }, u"needs a unit"_s);
        row(
            "no number", [](TestDraft &d) { d.queueWait = u"soon"_s; }, u"is not a duration"_s);
        row(
            "too short", [](TestDraft &d) { d.timeout = u"20ms"_s; }, u"Between 1s and 30d."_s);
        row(
            "too long", [](TestDraft &d) { d.timeout = u"31d"_s; }, u"Between 1s and 30d."_s);
        row(
            "no name",
            [](TestDraft &d) {
                d.parameters = {{u"a"_s, u"1"_s}, {u" "_s, u"2"_s}};
            },
            u"Row 2 has no name."_s);
        row("a name again", [](TestDraft &d) { d.parameters = {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}}; }, {});
        row(
            "a file again",
            [](TestDraft &d) {
                d.files = {{u"a"_s, u"/etc/passwd"_s}, {u"a"_s, u"/x"_s}};
            },
            u"“a” is there twice."_s);
        row(
            "no file",
            [](TestDraft &d) {
                d.files = {{u"a"_s, {}}};
            },
            u"Row 1 names no file."_s);
        row(
            "part of a path",
            [](TestDraft &d) {
                d.files = {{u"a"_s, u"x/y"_s}};
            },
            u"no whole path"_s);
        row(
            "both",
            [](TestDraft &d) {
                d.parameters = {{u"a"_s, u"1"_s}};
                d.files = {{u"a"_s, u"/etc/passwd"_s}};
            },
            u"among the parameters, too"_s);
        row(
            "no output",
            [](TestDraft &d) {
                d.expect = {{{}, u"CLUSTAL"_s, {}}};
            },
            u"Row 1 names no output file."_s);
    }
    void mistakesAreNamedBesideTheirFields()
    {
        QFETCH(std::function<void(TestDraft &)>, change);
        QFETCH(QString, sentence);
        TestDraft draft = draftOf({});
        change(draft);
        const QString said = remarksOn(draft, ServerKind::Slivka).firstMistake();
        QVERIFY2(sentence.isEmpty() ? said.isEmpty() : said.contains(sentence), qPrintable(said));
    }

    void aFileThatCannotBeReadIsSaidAndMayBeSaved()
    {
        TestDraft draft = draftOf({});
        draft.files = {{u"input"_s, m_folder->filePath(u"missing"_s)}};
        const DraftRemarks remarks = remarksOn(draft, ServerKind::Slivka);
        QVERIFY(remarks.files.sentence.contains(u"cannot be read on this computer"_s));
        QCOMPARE(remarks.firstMistake(), QString());
        draft.files[0][1] = file(u"there"_s);
        QCOMPARE(remarksOn(draft, ServerKind::Slivka).files.sentence, QString());
    }

    void aTestOfAClusterIsAScript()
    {
        TestDraft draft = draftOf({});
        QVERIFY(remarksOn(draft, ServerKind::Slurm).firstMistake().contains(u"script"_s));
        draft.script = file(u"t.sh"_s);
        draft.environment = {{u"A"_s, u"1"_s}, {u"A"_s, u"2"_s}};
        QCOMPARE(remarksOn(draft, ServerKind::Slurm).firstMistake(), u"“A” is there twice."_s);
    }

    void whatIsTypedIsSavedAndTakenBack()
    {
        const QList<TestDefinition> before = written();
        auto *dialog = openEditor();
        QVERIFY(dialog);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        seen<RowsEdit>(dialog, u"Parameters"_s)->item(0, 0)->setText(u"seq-type"_s);
        seen<RowsEdit>(dialog, u"Parameters"_s)->item(0, 1)->setText(u"protein"_s);
        seen<RowsEdit>(dialog, u"Expected"_s)->item(0, 0)->setText(u"stdout"_s);
        seen<RowsEdit>(dialog, u"Expected"_s)->item(0, 1)->setText(u"CLUSTAL"_s);
        seen<QLineEdit>(dialog, u"Time limit"_s)->setText(u"30s"_s);
        seen<QLineEdit>(dialog, u"Longest wait"_s)->setText(u"2m"_s);
        seen<QComboBox>(dialog, u"Kind of test"_s)->setCurrentIndex(1);
        seen<QComboBox>(dialog, u"Runner"_s)->setEditText(u"local"_s);
        button(dialog, u"Save"_s)->click();
        QVERIFY(!visibleIn<TestsDialog>(m_f->window.get()));
        TestDefinition wanted = before.first();
        wanted.runner = RunnerId{u"local"_s};
        wanted.kind = TestKind::Smoke;
        wanted.parameters = {{u"seq-type"_s, {u"protein"_s}}};
        wanted.expect = {{.file = u"stdout"_s, .contains = u"CLUSTAL"_s}};
        wanted.timeout = 30s;
        wanted.queueWaitLimit = 2min;
        QCOMPARE(written(), (QList<TestDefinition>{wanted}));
        QCOMPARE(m_f->recorder.orders, QStringList{u"server bio-tools"_s});
        QVERIFY(QFile::exists(m_f->setup.configFile + u".bak"_s));
        QCOMPARE(said(), u"Test jobs of muscle saved"_s);
        action(ActionId::Undo)->trigger();
        QCOMPARE(written(), before);
        QCOMPARE(m_f->recorder.orders.size(), 2);
    }

    void testsAreAddedAndRemoved()
    {
        auto *dialog = openEditor();
        auto *list = seen<QListWidget>(dialog, u"Test jobs of the service"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"slurm, full test"_s);
        button(dialog, u"Add a test"_s)->click(); // like the current one
        QCOMPARE(list->currentRow(), 1);
        seen<QComboBox>(dialog, u"Kind of test"_s)->setCurrentIndex(1);
        QCOMPARE(list->item(1)->text(), u"slurm, smoke test"_s);
        list->setCurrentRow(0);
        QCOMPARE(seen<QComboBox>(dialog, u"Kind of test"_s)->currentIndex(), 0);
        button(dialog, u"Remove"_s)->click();
        QCOMPARE(list->count(), 1);
        QCOMPARE(dialog->tests().first().kind, TestKind::Smoke);
        button(dialog, u"Remove"_s)->click();
        QVERIFY(says(dialog, u"This service has no test job"_s));
        QVERIFY(!button(dialog, u"Try it"_s)->isEnabled());
        button(dialog, u"Save"_s)->click();
        QVERIFY(written().isEmpty());
        QVERIFY(readSettings(m_f->setup.configFile).settings.servers.first().services.isEmpty());
        action(ActionId::Undo)->trigger();
        QCOMPARE(written().size(), 1);
    }

    void aServiceWithoutTestsGetsItsFirst()
    {
        m_f->setup.settings.servers[0].services.clear();
        auto *dialog = openEditor();
        QVERIFY(says(dialog, u"This service has no test job"_s));
        button(dialog, u"Add a test"_s)->click();
        QCOMPARE(seen<QComboBox>(dialog, u"Runner"_s)->currentText(), u"slurm"_s);
        button(dialog, u"Save"_s)->click();
        QCOMPARE(written().size(), 1);
        action(ActionId::Undo)->trigger();
        QVERIFY(readSettings(m_f->setup.configFile).settings.servers.first().services.isEmpty());
    }

    void aMistakeIsSaidAndNeitherSavedNorTried()
    {
        auto *dialog = openEditor();
        seen<QLineEdit>(dialog, u"Time limit"_s)->setText(u"30"_s);
        QVERIFY(says(dialog, u"“30” needs a unit"_s));
        QVERIFY(says(dialog, u"slurm, full test: “30” needs a unit"_s)); // which one, at the foot
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Try it"_s)->isEnabled());
        button(dialog, u"Cancel"_s)->click();
        QVERIFY(m_f->recorder.orders.isEmpty());
    }

    void rowsComeByTypingAndGoByDelete()
    {
        RowsEdit rows(u"Parameters"_s, {u"Name"_s, u"Value"_s});
        const QSignalSpy changed(&rows, &RowsEdit::changed);
        QCOMPARE(rows.rowCount(), 1);
        rows.item(0, 0)->setText(u"a"_s);
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.rows(), (QList<QStringList>{{u"a"_s, QString()}}));
        rows.setCurrentCell(0, 0);
        rows.setCurrentText(1, u"1"_s);
        QCOMPARE(rows.rows(), (QList<QStringList>{{u"a"_s, u"1"_s}}));
        rows.setRows({{u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}});
        QCOMPARE(changed.size(), 2); // what is shown is no change
        rows.setCurrentCell(0, 0);
        QTest::keyClick(&rows, Qt::Key_Delete);
        QCOMPARE(rows.rows(), (QList<QStringList>{{u"c"_s, u"3"_s}}));
        QCOMPARE(rows.rowCount(), 2);
    }

    void everyKeyInARowCounts()
    {
        RowsEdit rows(u"Parameters"_s, {u"Name"_s, u"Value"_s});
        rows.show();
        rows.setCurrentCell(0, 0);
        QTest::keyClick(&rows, Qt::Key_A);
        auto *editor = rows.findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"ac"_s);
        QCOMPARE(rows.rows(), (QList<QStringList>{{u"aac"_s, QString()}}));
        editor->setCursorPosition(1);
        QTest::keyClick(editor, Qt::Key_B);
        QCOMPARE(editor->cursorPosition(), 2); // stays where one types
        QCOMPARE(rows.rows(), (QList<QStringList>{{u"abac"_s, QString()}}));
    }

    void itIsTriedAsItStandsAndNothingIsSaved()
    {
        auto *dialog = openEditor();
        const QList<TestDefinition> before = written();
        seen<QLineEdit>(dialog, u"Time limit"_s)->setText(u"30s"_s);
        button(dialog, u"Try it"_s)->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"try bio-tools/muscle/slurm"_s});
        QCOMPARE(m_f->recorder.tried.last().timeout, Span(30s));
        QVERIFY(!button(dialog, u"Try it"_s)->isEnabled());
        QVERIFY(says(dialog, u"Submitting"_s));
        Trial trial{.submittedAt = sampleNow(), .job = {u"j1"_s}};
        trial.states = {{sampleNow() + 2s, u"QUEUED"_s}};
        m_f->recorder.trialSeen(trial);
        QVERIFY(says(dialog, u"The server says: QUEUED"_s));
        Evidence evidence{.job = trial.job, .submittedAt = sampleNow(), .knownAt = sampleNow() + 9s};
        evidence.stages = {StageFinding{Verdict::Passed, Cause::None},
                           StageFinding{Verdict::Failed, Cause::NotExecutable}, StageFinding{},
                           StageFinding{Verdict::Passed, Cause::None}};
        evidence.stderrTail = u"muscle: Permission denied"_s;
        trial.evidence = evidence;
        m_f->recorder.trialSeen(trial);
        QVERIFY(says(dialog, u"Failed in startup"_s));
        const auto *stages = seen<QTreeWidget>(dialog, u"Stages"_s);
        QCOMPARE(stages->topLevelItem(0)->text(1), u"works"_s);
        QCOMPARE(stages->topLevelItem(2)->text(1), u"not reached"_s);
        QVERIFY(seen<QPlainTextEdit>(dialog, u"Course of the job"_s)
                    ->toPlainText()
                    .endsWith(u"muscle: Permission denied"_s));
        QVERIFY(button(dialog, u"Try it"_s)->isEnabled());
        QVERIFY(!says(dialog, u"as it was when it was tried"_s));
        seen<QLineEdit>(dialog, u"Time limit"_s)->setText(u"31s"_s);
        QVERIFY(says(dialog, u"as it was when it was tried"_s));
        QCOMPARE(written(), before);
    }

    void aTrialIsBrokenOffByHandAndByClosing()
    {
        auto *dialog = openEditor();
        QVERIFY(!button(dialog, u"Stop"_s)->isEnabled());
        button(dialog, u"Try it"_s)->click();
        QVERIFY(m_f->recorder.trialContext);
        button(dialog, u"Stop"_s)->click();
        QVERIFY(!m_f->recorder.trialContext); // which breaks it off
        QVERIFY(says(dialog, u"Broken off."_s));
        button(dialog, u"Try it"_s)->click();
        QVERIFY(m_f->recorder.trialContext);
        dialog->close();
        QTRY_VERIFY(!m_f->recorder.trialContext);
    }

    void aRefusalIsShown()
    {
        auto *dialog = openEditor();
        button(dialog, u"Try it"_s)->click();
        m_f->recorder.trialSeen({.refusal = u"This computer is offline."_s});
        QVERIFY(says(dialog, u"This computer is offline."_s));
        QVERIFY(button(dialog, u"Try it"_s)->isEnabled());
        QVERIFY(!button(dialog, u"Stop"_s)->isEnabled());
    }

    void verdictsOfATrial_data()
    {
        QTest::addColumn<Trial>("trial");
        QTest::addColumn<QString>("verdict");
        const StageFinding good{Verdict::Passed, Cause::None};
        Trial trial{.submittedAt = sampleNow()};
        QTest::newRow("begun") << trial << u"Submitting…"_s;
        Evidence evidence{.submittedAt = sampleNow(), .knownAt = sampleNow() + 4s};
        evidence.stages = {good, good, good, good};
        trial.evidence = evidence;
        QTest::newRow("works") << trial << u"It works, in 4 s."_s;
        trial.evidence->stages[Stage::Execution] = {Verdict::Warned, Cause::WrongOutput};
        QTest::newRow("warned") << trial << u"Warning in execution: "_s;
        trial.evidence->stages = {};
        QTest::newRow("nothing") << trial << u"Nothing is known of the job."_s;
        trial.evidence->testProblem = Cause::TestMisconfigured;
        QTest::newRow("wrong test") << trial << u"The test is wrong, not the service: "_s;
    }
    void verdictsOfATrial()
    {
        QFETCH(Trial, trial);
        QFETCH(QString, verdict);
        QVERIFY2(trialVerdict(trial).startsWith(verdict), qPrintable(trialVerdict(trial)));
    }

    void whatAServerWritesStaysOneLine()
    {
        Trial trial{.submittedAt = sampleNow()};
        trial.states = {{sampleNow(), u"QUEUED\nFAILED"_s}};
        QVERIFY(!trialVerdict(trial).contains(u'\n'));
        for (const QString &line : trialLines(trial, {sampleNow(), QTimeZone::utc()}))
            QVERIFY(!line.contains(u'\n'));
    }

    void itIsRefusedWhereThereAreNoTests_data()
    {
        QTest::addColumn<Situation>("now");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << Situation{} << u"Select one service first."_s;
        QTest::newRow("two") << Situation{.services = 2, .kind = ServerKind::Slivka}
                             << u"Select one service first."_s;
        QTest::newRow("folio") << Situation{.services = 1, .kind = ServerKind::Folio}
                               << u"A FOLIO server has timers and no test jobs."_s;
        QTest::newRow("feed") << Situation{.services = 1, .kind = ServerKind::Feed}
                              << u"A feed only tells of jobs: no test can be run there."_s;
        QTest::newRow("read-only") << Situation{.services = 1, .kind = ServerKind::Slivka, .readOnly = true}
                                   << u"This session is read-only: nothing is changed from here."_s;
        QTest::newRow("slivka") << Situation{.services = 1, .kind = ServerKind::Slivka} << QString();
        QTest::newRow("slurm") << Situation{.services = 1, .kind = ServerKind::Slurm} << QString();
    }
    void itIsRefusedWhereThereAreNoTests()
    {
        QFETCH(Situation, now);
        QFETCH(QString, reason);
        QCOMPARE(whyNotNow(actionSpec(ActionId::EditTests), now), reason);
    }

    void aServiceARunnerAndAServerOfOneServiceAreOneService()
    {
        const Snapshot snapshot = sampleSnapshot();
        const RunnerKey key = sampleRunner();
        const std::pair expected(key.server, key.service);
        QCOMPARE(oneService(snapshot, {scopeOf(key)}), std::optional(expected));
        QCOMPARE(oneService(snapshot, {Scope{key.server, key.service, {}}}), std::optional(expected));
        QVERIFY(!oneService(snapshot, {Scope{key.server, {}, {}}}));
        QVERIFY(!oneService(snapshot, {}));
    }

    void ofAClusterTheFieldsAreOthers()
    {
        const EditedService edited{.server = {u"north"_s},
                                   .service = {u"gpu"_s},
                                   .kind = ServerKind::Slurm,
                                   .tests = {clusterTest()},
                                   .runners = {u"north/short"_s}};
        TestsDialog dialog(edited, {}, {sampleNow(), QTimeZone::utc()});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.QDialog::show();
        QVERIFY(!seen<RowsEdit>(&dialog, u"Parameters"_s));
        seen<QLineEdit>(&dialog, u"QOS"_s)->setText(u"low"_s);
        TestDefinition wanted = clusterTest();
        wanted.qos = u"low"_s;
        QCOMPARE(dialog.tests(), (QList<TestDefinition>{wanted}));
        QVERIFY(says(&dialog, u"“/srv/t.sh” cannot be read on this computer."_s));
        QVERIFY(button(&dialog, u"Save"_s)->isEnabled());
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestTestsDialog)
#include "tst_testsdialog.moc"
