#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/historypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/page.h"
#include "ui/tables/column.h"
#include "ui/tables/tableproxy.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/asofslider.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/window/actionset.h"
#include "ui/window/asofbanner.h"
#include "ui/window/detailspanel.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"
#include "ui/window/whypanel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    TableView *table() const { return m_f->window->pages().page()->table(); }
    FilterLine *filter() const { return m_f->window->pages().page()->filterLine(); }
    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }

    bool select(const Scope &scope) const { return selectBelow(scope, {}); }
    bool selectBelow(const Scope &scope, const QModelIndex &parent) const
    {
        for (int row = 0; row < table()->model()->rowCount(parent); ++row) {
            const QModelIndex index = table()->model()->index(row, 0, parent);
            if (index.data(ScopeRole).value<Scope>() == scope) {
                table()->setCurrentIndex(index);
                return true;
            }
            if (selectBelow(scope, index))
                return true;
        }
        return false;
    }
    QDialog *dialog() const
    {
        for (QDialog *one : m_f->window->findChildren<QDialog *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    template <typename T>
    T *named(const QObject *parent, const QString &name) const
    {
        for (T *one : parent->findChildren<T *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    WhyPanel *shownWhy() const
    {
        for (WhyPanel *panel : m_f->window->findChildren<WhyPanel *>())
            if (panel->isVisible())
                return panel;
        return nullptr;
    }
    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_f->window->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void theTitleTellsWhatIsDown()
    {
        m_f->open();
        QCOMPARE(m_f->window->windowTitle(), u"3 down – Jobwatch"_s);
    }

    void withoutAServerThreeWaysToBeginAreOffered()
    {
        m_f->setup.startDemo = [] { return QList<ServerDefinition>{{.name = {u"demo"_s}}}; };
        m_f->open(Snapshot{.sequence = 1});
        QVERIFY(m_f->window->pages().isFirstRun());
        QVERIFY(!action(ActionId::Refresh)->isEnabled());
        QPushButton *demo = nullptr;
        for (QPushButton *button : m_f->window->findChildren<QPushButton *>())
            if (button->text() == u"Open the demo"_s)
                demo = button;
        QVERIFY(demo);
        QPushButton *import = button(m_f->window.get(), u"Import…"_s);
        QVERIFY(import && import->isVisible());
        import->click();
        QVERIFY(qobject_cast<QFileDialog *>(dialog()));
        dialog()->close();
        demo->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"server demo"_s});
    }

    void aDisabledActionSaysWhy()
    {
        m_f->open();
        table()->clearSelection();
        table()->setCurrentIndex({});
        m_f->window->showSnapshot(sampleSnapshot());
        QVERIFY(!action(ActionId::TestNow)->isEnabled());
        QCOMPARE(action(ActionId::TestNow)->statusTip(), u"Select at least one runner first."_s);
        QVERIFY(action(ActionId::TestNow)->toolTip().contains(u"Select at least one runner first."_s));
    }

    void aPausedRunnerCanOnlyBeResumed()
    {
        m_f->open();
        QVERIFY(select(Scope{{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}}));
        QVERIFY(!action(ActionId::Pause)->isEnabled());
        QVERIFY(!action(ActionId::TestNow)->isEnabled());
        QVERIFY(action(ActionId::Resume)->isEnabled());
        action(ActionId::Resume)->trigger();
        QCOMPARE(m_f->recorder.orders, QStringList{u"resume bio-tools/aacon/local"_s});
    }

    void pausingThroughTheMenuSendsTheOrder()
    {
        m_f->open();
        QVERIFY(select(scopeOf(sampleRunner())));
        action(ActionId::Pause)->trigger();
        QVERIFY(dialog());
        auto *why = named<QLineEdit>(dialog(), u"Why"_s);
        QPushButton *pause = nullptr;
        for (QPushButton *button : dialog()->findChildren<QPushButton *>())
            if (button->text().startsWith(u"Pause"_s))
                pause = button;
        QVERIFY(why && pause);
        QVERIFY(!pause->isEnabled());
        why->setText(u"ab"_s);
        QVERIFY(!pause->isEnabled());
        why->setText(u"new disk"_s);
        QVERIFY(pause->isEnabled());
        pause->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"pause bio-tools/muscle/slurm: new disk"_s});
        QCOMPARE(m_f->recorder.until, std::optional(sampleNow() + std::chrono::hours(1)));
    }

    void aLetterIsAShortcutInATableOnly()
    {
        m_f->open();
        QVERIFY(select(scopeOf(sampleRunner())));
        filter()->setFocus();
        QTest::keyClicks(filter(), u"p"_s);
        QCOMPARE(filter()->text(), u"p"_s);
        QVERIFY(m_f->recorder.orders.isEmpty());
        filter()->setLine({});
        m_f->window->activateWindow();
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_R);
        QCOMPARE(m_f->recorder.orders, QStringList{u"test bio-tools/muscle/slurm"_s});
    }

    void theFilterNarrows()
    {
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        const int all = table()->model()->rowCount();
        filter()->setLine(u"status:down"_s);
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(action(ActionId::ClearFilter)->isEnabled());
        action(ActionId::ClearFilter)->trigger();
        QCOMPARE(table()->model()->rowCount(), all);
    }

    void aServerOfTheSideBarFiltersTheView()
    {
        m_f->open();
        m_f->window->filterServer(ServerId{u"cluster-north"_s});
        QCOMPARE(filter()->text(), u"server:cluster-north"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        m_f->window->filterServer({});
        QCOMPARE(filter()->text(), QString());
    }

    void selectionAndWhyFollowTheUpdates()
    {
        m_f->open();
        QVERIFY(select(scopeOf(sampleRunner())));
        Snapshot next = sampleSnapshot();
        ++next.sequence;
        next.servers[0].services.removeFirst(); // a row above goes
        m_f->window->showSnapshot(next);
        QCOMPARE(words(m_f->window->pages().page()->selected()), u"bio-tools/muscle/slurm"_s);
        auto *why = shownWhy();
        QVERIFY(!why->lines().isEmpty());
        QVERIFY(why->lines().first().glyph == Glyph::Down);
    }

    void testingManyAsksFirst()
    {
        m_f->open();
        QVERIFY(select(Scope{{u"bio-tools"_s}, {}, {}}));
        action(ActionId::TestNow)->trigger();
        QVERIFY(m_f->recorder.orders.isEmpty());
        QVERIFY(dialog());
        dialog()->reject();
        QVERIFY(m_f->recorder.orders.isEmpty());
    }

    void thePastIsShownInAllViewsAndTakesNoOrders()
    {
        m_f->open();
        const Instant then = sampleNow() - std::chrono::hours(60);
        m_f->window->travel(then);
        const auto status = [this] {
            m_f->window->openView(ViewId::Runners);
            const QAbstractItemModel *rows = m_f->window->pages().page()->table()->model();
            QStringList texts;
            for (int row = 0; row < rows->rowCount(); ++row)
                for (int column = 0; column < rows->columnCount(); ++column)
                    texts.append(rows->index(row, column).data().toString());
            return texts.join(u' ');
        };
        QVERIFY(!status().contains(u"Down"_s));
        m_f->window->pages().page()->table()->selectAll();
        for (const ActionId order : {ActionId::TestNow, ActionId::Pause, ActionId::Interval,
                                     ActionId::Refresh, ActionId::AddServer, ActionId::RemoveServer}) {
            QVERIFY(!action(order)->isEnabled());
            QVERIFY(action(order)->statusTip().startsWith(u"You look at the past"_s));
        }
        m_f->window->showSnapshot(sampleSnapshot()); // what comes in does not push the past away
        QVERIFY(!status().contains(u"Down"_s));
        action(ActionId::BackToNow)->trigger();
        QVERIFY(status().contains(u"Down"_s));
        QVERIFY(action(ActionId::Refresh)->isEnabled());
        QVERIFY(!action(ActionId::BackToNow)->isEnabled());
        QCOMPARE(m_f->recorder.orders, QStringList());
    }

    void theSliderOfTheHistoryTakesTheWindowToThePastAndBack()
    {
        m_f->open();
        m_f->window->openView(ViewId::History);
        auto *slider = m_f->window->findChild<AsOfSlider *>();
        QVERIFY(slider);
        QTest::keyClick(slider, Qt::Key_Left);
        QVERIFY(slider->moment());
        QVERIFY(action(ActionId::BackToNow)->isEnabled());
        QVERIFY(m_f->window->findChild<AsOfBanner *>()->isVisibleTo(m_f->window.get()));
        QVERIFY(m_f->window->findChild<AsOfBanner *>()->accessibleName().startsWith(u"You are looking at"_s));
        QTest::keyClick(slider, Qt::Key_Escape);
        QVERIFY(!slider->moment());
        QVERIFY(!action(ActionId::BackToNow)->isEnabled());
        QVERIFY(!m_f->window->findChild<AsOfBanner *>()->isVisibleTo(m_f->window.get()));
    }

    void openInHistoryShowsTheSelectedRunners()
    {
        m_f->open();
        QVERIFY(select(scopeOf(sampleRunner())));
        action(ActionId::OpenInHistory)->trigger();
        QCOMPARE(m_f->window->pages().page()->id(), ViewId::History);
        QCOMPARE(m_f->window->pages().history()->chosen(), QList<RunnerKey>{sampleRunner()});
    }

    void everyActionIsInAMenu()
    {
        m_f->open();
        QSet<QAction *> reachable;
        const std::function<void(const QWidget *)> walk = [&](const QWidget *menu) {
            for (QAction *one : menu->actions()) {
                reachable.insert(one);
                if (one->menu())
                    walk(one->menu());
            }
        };
        walk(m_f->window->menuBar());
        for (const ActionSpec &spec : actionTable())
            QVERIFY2(reachable.contains(action(spec.id)), spec.key);
    }

    void noTwoActionsShareAKeyAtTheSamePlace()
    {
        QHash<QString, QString> taken;
        for (const ActionSpec &spec : actionTable())
            for (const QString &key : QString::fromLatin1(spec.shortcuts).split(u' ', Qt::SkipEmptyParts)) {
                // Pause and resume exclude each other, runners and timers do.
                if (spec.id == ActionId::Resume || spec.id == ActionId::LiftAcknowledgement
                    || spec.menu == MenuId::Timers)
                    continue;
                QVERIFY2(!taken.contains(key), spec.key);
                taken.insert(key, QLatin1StringView(spec.key));
            }
        QVERIFY(!taken.isEmpty());
    }

    void everyControlHasAnAccessibleName()
    {
        m_f->open();
        for (const ViewId view : allViews) {
            m_f->window->openView(view);
            for (const QWidget *widget : m_f->window->findChildren<QWidget *>()) {
                const bool control = qobject_cast<const QAbstractButton *>(widget)
                    || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const TableView *>(widget)
                    || qobject_cast<const QComboBox *>(widget);
                if (!control || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named =
                    !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named,
                         qPrintable(QLatin1StringView(widget->metaObject()->className()) + u" in "_s
                                    + QLatin1StringView(widget->parentWidget()->metaObject()->className())));
            }
        }
    }

    void hostileTextIsPlainEverywhere()
    {
        const QString evil = u"<b>bold</b><img src=x>\u202Ereversed\n\x01"_s + QString(5000, u'x');
        Snapshot snapshot = sampleSnapshot();
        ServerState &server = snapshot.servers[0];
        server.name = ServerId{evil};
        server.product = evil;
        server.remarks = {evil};
        server.contact = Contact::Unreachable;
        server.contactError = Error{.message = evil};
        for (ServiceState &service : server.services) {
            service.name = evil;
            service.reported.word = evil;
            service.reported.message = evil;
            for (RunnerState &runner : service.runners) {
                runner.key.server = server.name;
                for (Stage stage : allStages)
                    runner.stages[stage].text = evil;
            }
        }
        m_f->open(snapshot);
        for (const ViewId view : allViews)
            m_f->window->openView(view);
        m_f->window->openView(ViewId::Services);
        QVERIFY(select(Scope{server.name, {u"muscle"_s}, {u"slurm"_s}}));
        for (const QLabel *label : m_f->window->findChildren<QLabel *>()) {
            const QString &text = label->text();
            QVERIFY2(!text.contains(u'\u202E') && !text.contains(u'\x01'), qPrintable(text));
            if (label->textFormat() != Qt::PlainText)
                QVERIFY2(!text.contains(u"<img"_s) && !text.contains(u"<b>bold"_s), qPrintable(text));
        }
        QVERIFY(!m_f->window->grab().isNull());
        QVERIFY(shownTexts().join(u' ').contains(u"<b>bold"_s));
    }

    void theLayoutComesBack()
    {
        const QTemporaryDir folder;
        m_f->setup.stateFile = folder.filePath(u"window.ini"_s);
        m_f->open();
        m_f->window->setGeometry(20, 30, 1300, 800);
        m_f->window->openView(ViewId::Runners);
        filter()->setLine(u"status:down"_s);
        action(ActionId::Details)->trigger();
        action(ActionId::TimesInUtc)->trigger();
        m_f->window->close();
        m_f->open();
        m_f->window->close();
        const WindowState state = readWindowState(m_f->setup.stateFile);
        QCOMPARE(state.view, ViewId::Runners);
        QCOMPARE(state.filters.value(u"runners"_s), u"status:down"_s);
        QVERIFY(!state.details);
        QVERIFY(state.utc);
        QCOMPARE(filter()->text(), u"status:down"_s);
    }

    void aSleepIsToldForAWhile()
    {
        m_f->open();
        const auto told = [this] {
            QString text;
            for (const QLabel *label : m_f->window->findChildren<QLabel *>())
                if (label->isVisible())
                    text += label->text();
            return text.contains("This computer slept from"_L1);
        };
        QVERIFY(!told());
        m_f->window->showEvents({{.at = sampleNow() - 6h, .kind = HistoryKind::MonitorStopped},
                                 {.at = sampleNow(), .kind = HistoryKind::Slept}});
        QVERIFY(told());
        m_f->clock.turnTo(sampleNow() + 21s);
        m_f->window->showSnapshot(sampleSnapshot());
        QVERIFY(!told());
        m_f->window->showEvents(
            {{.at = sampleNow() - 7h, .kind = HistoryKind::Slept}}); // the clock went back
        QVERIFY(!told());
    }

    void splittersAndGroupsComeBack()
    {
        const QTemporaryDir folder;
        m_f->setup.stateFile = folder.filePath(u"window.ini"_s);
        m_f->open();
        m_f->window->show();
        const auto columns = [this] { return m_f->window->findChild<KeptSplitter *>(u"overview"_s); };
        QVERIFY(!columns()->isByHand());
        const int middle = columns()->sizes().value(0);
        columns()->setSizes({middle - 100, columns()->sizes().value(1) + 100}); // as dragging the handle does
        Q_EMIT columns()->splitterMoved(middle - 100, 1);
        const QList<int> sizes = columns()->sizes();
        m_f->window->pages().overview()->setGrouped(true);
        m_f->window->close();
        m_f->open();
        QCOMPARE(columns()->sizes(), sizes);
        QVERIFY(m_f->window->pages().overview()->isGrouped());
        action(ActionId::ResetLayout)->trigger();
        QVERIFY(!columns()->isByHand());
        QVERIFY(columns()->sizes() != sizes);
    }

    void sizesThatCannotBeReadAreLeftOut()
    {
        KeptSplitter splitter(Qt::Horizontal, u"any"_s);
        for (int i = 0; i < 2; ++i)
            splitter.addWidget(new QWidget);
        splitter.restore(u"1 2 3; a b; -1 5; 0 0; 999999999 1"_s);
        QVERIFY(!splitter.isByHand());
        QCOMPARE(splitter.kept(), u"1 2 3"_s);
    }

    void aFileWithMistakesIsNotWrittenOver()
    {
        const QTemporaryDir folder;
        m_f->setup.configFile = folder.filePath(u"config.yaml"_s);
        m_f->setup.issues = {{.file = m_f->setup.configFile, .line = 3, .sentence = u"Not known: usr."_s}};
        m_f->setup.settings = settingsOf(sampleSnapshot());
        m_f->open();
        QVERIFY(select(Scope{{u"bio-tools"_s}, {}, {}}));
        action(ActionId::RemoveServer)->trigger();
        QVERIFY(dialog());
        for (QPushButton *button : dialog()->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == u"Remove server"_s)
                button->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"remove bio-tools"_s});
        QVERIFY(!QFile::exists(m_f->setup.configFile));
        QVERIFY(shownTexts().join(u' ').contains(u"The configuration has mistakes and was not changed"_s));
    }

    void keysMoveBetweenTheAreas()
    {
        m_f->open();
        m_f->window->activateWindow();
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(m_f->window.get(), Qt::Key_F6);
        QTRY_VERIFY(shownWhy()->hasFocus());
        QTest::keyClick(m_f->window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(table()->hasFocus());
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestMainWindow)
#include "tst_mainwindow.moc"
