// What an operator does every day and nothing else tests.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

#include "tests/ui/scenes.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/logdialog.h"
#include "ui/pages/page.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"
#include "ui/window/actionset.h"
#include "ui/window/menus.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

class TestEveryday : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    TableView *table() const { return m_f->window->pages().page()->table(); }
    bool selectMuscle() const
    {
        return table()->selectWhere([](const QModelIndex &index) {
            return index.data(ScopeRole).value<Scope>() == scopeOf(sampleRunner());
        });
    }
    QString copied(ActionId id) const
    {
        QApplication::clipboard()->clear();
        action(id)->trigger();
        return QApplication::clipboard()->text();
    }

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        settle();
    }
    void cleanup() { m_f.reset(); }

    void aRowIsCopiedInTheFormAskedFor()
    {
        QVERIFY(selectMuscle());
        settle();
        QVERIFY(copied(ActionId::Copy).contains(u"muscle"_s));
        const QString csv = copied(ActionId::CopyCsv);
        QCOMPARE(csv.count(u"\r\n"_s), 2); // the header and the row
        QVERIFY(csv.contains(u",muscle,"_s) || csv.contains(u"\nmuscle,"_s));
        QVERIFY(csv.contains(u"Down"_s));
        const QString markdown = copied(ActionId::CopyMarkdown);
        QVERIFY(markdown.startsWith(u"| "_s));
        QVERIFY(markdown.contains(u"| --- |"_s));
        QVERIFY(copied(ActionId::CopyTsv).contains(u"\tslurm\t"_s));
        QVERIFY(!copied(ActionId::CopyCell).contains(u'\t'));
    }

    void aColumnIsTakenAwayAndComesBack()
    {
        action(ActionId::Columns)->trigger();
        settle();
        auto *dialog = m_f->window->findChild<QDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        const QList<QListWidgetItem *> found = list->findItems(u"Evidence"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const int column = list->row(found.first());
        QVERIFY(!table()->isColumnHidden(column));
        found.first()->setCheckState(Qt::Unchecked);
        QVERIFY(table()->isColumnHidden(column));
        found.first()->setCheckState(Qt::Checked);
        QVERIFY(!table()->isColumnHidden(column));
    }

    void aTipIsAlsoToldToThoseWithoutAMouse()
    {
        const QTemporaryDir folder;
        int tips = 0;
        QStringList untold;
        const Look look = [&](QWidget &shown, const QString &name) {
            if (!qobject_cast<QDialog *>(&shown) || qobject_cast<QMessageBox *>(&shown))
                return;
            for (const QWidget *part : shown.findChildren<QWidget *>()) {
                tips += !part->toolTip().isEmpty();
                if (!part->toolTip().isEmpty() && part->whatsThis().isEmpty())
                    untold.append(name + u": "_s + part->toolTip());
            }
        };
        showDialogs({.folder = folder.path()}, look);
        showServerDialogs({.folder = folder.path()}, look);
        QVERIFY(tips > 20);
        QVERIFY2(untold.isEmpty(), qPrintable(untold.join(u'\n')));
    }

    void manyTestsAreRunOnlyAfterTheirCostIsTold()
    {
        table()->selectAll();
        settle();
        action(ActionId::TestNow)->trigger();
        settle();
        auto *question = m_f->window->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"bio-tools: 10 test"_s));
        QVERIFY(question->informativeText().contains(u"0 of 60 are left"_s));
        QVERIFY(m_f->recorder.orders.isEmpty());
        question->reject();
        settle();
        QVERIFY(m_f->recorder.orders.isEmpty());
    }

    void theToolBarOffersWhatTheViewCanUse()
    {
        const auto offers = [this](ActionId id) {
            const auto bars = m_f->window->findChildren<QToolBar *>();
            return std::any_of(bars.begin(), bars.end(),
                               [&](const QToolBar *bar) { return bar->actions().contains(action(id)); });
        };
        QVERIFY(offers(ActionId::TestNow));
        QVERIFY(!offers(ActionId::ProbeTimers));
        m_f->window->openView(ViewId::Timers);
        QVERIFY(offers(ActionId::ProbeTimers));
        QVERIFY(!offers(ActionId::TestNow));
        m_f->window->openView(ViewId::History);
        QVERIFY(!offers(ActionId::TestNow));
        QVERIFY(offers(ActionId::Refresh));
        QVERIFY(toolsOf(ViewId::Reports).isEmpty());
    }

    void whatIsShownIsExportedByOneKeyEverywhere()
    {
        m_f->window->openView(ViewId::History);
        QVERIFY(action(ActionId::ExportCsv)->isEnabled());
        action(ActionId::ExportCsv)->trigger();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu); // PNG, SVG or CSV has to be said
        QVERIFY(menu->actions().size() >= 5);
        menu->close();
        m_f->window->openView(ViewId::Reports);
        QVERIFY(action(ActionId::ExportCsv)->isEnabled());
    }

    void anImportIsSeenBeforeItIsTakenOver()
    {
        const ServiceDefinition fresh{.id = {u"clustalo"_s}, .tests = {{}, {}}};
        const ServiceDefinition other{.id = {u"muscle"_s}, .tests = {{}}};
        ServiceDefinition before = other;
        before.tests.first().timeout = std::chrono::seconds(7);
        TestImport imported{.services = {fresh, other}};
        imported.issues = {
            {.file = u"/x/iprscan.service.yaml"_s, .line = 3, .sentence = u"No parameters."_s}};
        ImportDialog dialog(imported, {before});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *tree = dialog.findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItem(0)->text(2), u"New"_s);
        QVERIFY(tree->topLevelItem(1)->text(2).startsWith(u"Takes the place of 1"_s));
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(),
                 u"iprscan.service.yaml, line 3: No parameters."_s);
        tree->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QSignalSpy decided(&dialog, &ImportDialog::decided);
        dialog.accept();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0][0].value<QList<ServiceDefinition>>(), QList<ServiceDefinition>{fresh});
    }

    void nothingToImportCannotBeImported()
    {
        ImportDialog dialog({}, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().startsWith(u"Import"_s))
                QVERIFY(!button->isEnabled());
    }

    void aLogKeepsItsLinesAndShowsNoTricks()
    {
        Evidence evidence;
        evidence.stderrTail = u"one\r\n\ttwo \u202Eexe.fdp\u202C \x1b[31mred"_s;
        LogDialog dialog(evidence);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"one\n\ttwo exe.fdp \u241B[31mred"_s);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestEveryday)
#include "tst_everyday.moc"
