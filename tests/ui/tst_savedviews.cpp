#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/settings/configwatch.h"
#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/saveviewdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutspage.h"
#include "ui/tables/filtervalues.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"
#include "ui/window/traywords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

// What an operator makes of the window: saved views, keys; and what it notices by itself.
class TestSavedViews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    Page *page() const { return m_f->window->pages().page(); }
    SideBar *sideBar() const { return m_f->window->findChild<SideBar *>(); }
    template <typename T>
    T *dialog() const
    {
        return visibleIn<T>(m_f->window.get());
    }
    void save(const QString &name)
    {
        action(ActionId::SaveView)->trigger();
        auto *shown = dialog<SaveViewDialog>();
        QVERIFY(shown);
        shown->findChild<QLineEdit *>()->setText(name);
        button(shown, u"Save view"_s)->click();
    }
    // In the context menu of a row of the side bar.
    void choose(int row, const QString &text) const
    {
        const QPoint place = sideBar()->visualRect(sideBar()->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, sideBar()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(sideBar()->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&text](const QAction *one) {
            return one->text().remove(u'&') == text;
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        menu->close();
    }
    QStringList sideTexts() const
    {
        QStringList texts;
        for (int row = 0; row < sideBar()->model()->rowCount(); ++row)
            texts.append(sideBar()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void aSavedViewComesBackWithFilterAndColumns()
    {
        const QTemporaryDir folder;
        m_f->setup.stateFile = folder.filePath(u"window.ini"_s);
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        page()->filterLine()->setLine(u"status:down"_s);
        page()->table()->chooseColumn(u"perday"_s, false);
        save(u"Down now"_s);
        QVERIFY(sideTexts().join(u' ').contains(u"Down now, 2"_s));
        page()->filterLine()->setLine({});
        page()->table()->chooseColumn(u"perday"_s, true);
        m_f->window->openView(ViewId::Timers);
        m_f->window->activateWindow();
        QTRY_VERIFY(m_f->window->isActiveWindow());
        QTest::keyClick(m_f->window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(page()->id(), ViewId::Runners);
        QCOMPARE(page()->filterLine()->text(), u"status:down"_s);
        QVERIFY(!page()->table()->isColumnChosen(u"perday"_s));
        m_f->window->close();
        m_f->open();
        QVERIFY(sideTexts().join(u' ').contains(u"Down now"_s));
    }

    void aSavedViewIsMovedRenamedAndRemovedByItsMenu()
    {
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        save(u"First"_s);
        save(u"Second"_s);
        const auto rowOf = [this](const QString &name) {
            const QStringList texts = sideTexts();
            return int(std::find_if(texts.begin(), texts.end(),
                                    [&name](const QString &text) { return text.startsWith(name); })
                       - texts.begin());
        };
        QCOMPARE(rowOf(u"Second"_s), rowOf(u"First"_s) + 1);
        choose(rowOf(u"Second"_s), u"Move up"_s);
        QCOMPARE(rowOf(u"First"_s), rowOf(u"Second"_s) + 1);
        QTest::keyClick(sideBar(), Qt::Key_Down, Qt::AltModifier); // it is the current one still
        QCOMPARE(rowOf(u"Second"_s), rowOf(u"First"_s) + 1);
        choose(rowOf(u"First"_s), u"Rename…"_s);
        QVERIFY(dialog<SaveViewDialog>());
        dialog<SaveViewDialog>()->reject();
        choose(rowOf(u"First"_s), u"Remove"_s);
        QVERIFY(!sideTexts().join(u' ').contains(u"First"_s));
    }

    void aServerHasItsActionsInTheSideBar()
    {
        m_f->open();
        const qsizetype row = sideTexts().indexOf(QRegularExpression(u"^bio-staging,.*"_s));
        choose(int(row), u"Connect now"_s);
        QCOMPARE(m_f->recorder.orders, QStringList{u"refresh bio-staging"_s});
    }

    void savingUnderTheSameNameReplaces()
    {
        const SavedView one{.name = u"a"_s, .view = ViewId::Runners, .filter = u"status:down"_s};
        SavedView other = one;
        other.filter = u"status:ok"_s;
        const QList<SavedView> views = withView(withView({}, one), other);
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().filter, u"status:ok"_s);
    }

    void countsAreThoseOfTheSnapshot()
    {
        const QList<SavedView> views{{.name = u"a"_s, .view = ViewId::Services, .filter = u"status:down"_s},
                                     {.name = u"b"_s, .view = ViewId::Timers, .filter = u"circuit:gone"_s},
                                     {.name = u"c"_s, .view = ViewId::Events, .filter = {}},
                                     {.name = u"d"_s, .view = ViewId::Runners, .filter = u"stat:x"_s}};
        const auto counts = savedCounts(views, sampleSnapshot());
        QCOMPARE(counts[0], std::optional(2));
        QCOMPARE(counts[1], std::optional(4));
        QVERIFY(!counts[2]);
        QCOMPARE(counts[3], std::optional(0));
    }

    void aRemovedViewCanBeTakenBack()
    {
        m_f->open();
        page()->filterLine()->setLine(u"status:down"_s);
        save(u"Down now"_s);
        Q_EMIT sideBar()->savedViewRemoved(0);
        QVERIFY(!sideTexts().join(u' ').contains(u"Down now"_s));
        action(ActionId::Undo)->trigger();
        QVERIFY(sideTexts().join(u' ').contains(u"Down now"_s));
    }

    void whatCannotBeReadIsNoView()
    {
        QVERIFY(!savedViewFromJson({}));
        QVERIFY(!savedViewFromJson({{u"name"_s, u"a"_s}, {u"view"_s, u"nowhere"_s}}));
        const SavedView view{.name = u"a"_s, .view = ViewId::Timers, .filter = u"x"_s};
        QCOMPARE(savedViewFromJson(toJson(view)), std::optional(view));
    }

    void valuesAreOfferedWithTheirRows()
    {
        TableModel<RunnerRow> model(runnerColumns());
        model.setRows(runnerRows(sampleSnapshot()), sampleNow());
        const QList<CountedValue> stages = countedValues(model, FilterField::Stage);
        QVERIFY(stages.contains(CountedValue{u"execution"_s, 3}));
        QVERIFY(stages.contains(CountedValue{u"polling"_s, 0})); // fixed values that no row has
        QCOMPARE(countedValues(model, FilterField::Server).first().value, u"bio-tools"_s);
        QVERIFY(countedValues(model, FilterField::Since).isEmpty());
    }

    void theClearButtonHasAName()
    {
        m_f->open();
        QStringList names;
        for (const QToolButton *one : page()->filterLine()->findChildren<QToolButton *>())
            names.append(one->accessibleName() + one->text());
        QVERIFY(names.contains(u"Clear filter"_s));
        for (const QString &name : names)
            QVERIFY(!name.isEmpty());
    }

    void oneCellIsCopiedAlone()
    {
        m_f->open();
        m_f->window->openView(ViewId::Timers);
        page()->table()->setCurrentIndex(page()->table()->model()->index(0, 1));
        action(ActionId::CopyCell)->trigger();
        QCOMPARE(QApplication::clipboard()->text(),
                 u"POST /circulation/scheduled-age-to-lost-fee-charging"_s);
    }

    void aKeyThatIsTakenIsRefused()
    {
        const ActionSpec &refresh = actionSpec(ActionId::Refresh);
        const ActionSpec *taken = keyTakenBy(refresh, u"Ctrl+Q"_s, {});
        QVERIFY(taken);
        QCOMPARE(taken->id, ActionId::Quit);
        QVERIFY(!keyTakenBy(refresh, u"Ctrl+Q"_s, {{u"quit"_s, QString()}})); // was given up
        QVERIFY(!keyTakenBy(refresh, u"Ctrl+Alt+Y"_s, {}));
        QVERIFY(!keyTakenBy(actionSpec(ActionId::Pause), u"P"_s, {})); // exclude each other
    }

    void changedKeysWorkAndComeBack()
    {
        const QTemporaryDir folder;
        m_f->setup.stateFile = folder.filePath(u"window.ini"_s);
        m_f->open();
        action(ActionId::EditShortcuts)->trigger();
        auto *shown = dialog<SettingsDialog>();
        QVERIFY(shown);
        Q_EMIT shown->shortcutsChosen({{u"refresh"_s, u"Ctrl+Alt+Y"_s}});
        shown->close();
        QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(u"Ctrl+Alt+Y"_s));
        m_f->window->close();
        m_f->open();
        QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(u"Ctrl+Alt+Y"_s));
        QCOMPARE(action(ActionId::Quit)->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    }

    void everyActionDoesSomething()
    {
        m_f->open();
        for (const ActionSpec &spec : actionTable())
            QVERIFY2(m_f->window->isBound(spec.id), spec.key);
    }

    void aChangedFileIsNoticedAndOursIsNot()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"config.yaml"_s);
        const auto write = [&name](const QByteArray &text) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("version: 1\n");
        ConfigWatch watch(name);
        QVERIFY(!watch.hasChanged());
        write("version: 1\nservers: []\n");
        QTRY_VERIFY(watch.hasChanged());
        QCOMPARE(watch.changes(), quint64(1));
        watch.take();
        QVERIFY(!watch.hasChanged());
        write("version: 1\n");
        QTRY_VERIFY(watch.hasChanged());
    }

    void readingTheConfigurationAgainTakesOverTheDifference()
    {
        const QTemporaryDir folder;
        m_f->setup.configFile = folder.filePath(u"config.yaml"_s);
        m_f->setup.settings.servers = {{.name = {u"old"_s}, .url = QUrl(u"http://old.example.org"_s)},
                                       {.name = {u"same"_s}, .url = QUrl(u"http://same.example.org"_s)}};
        m_f->open();
        Settings now = m_f->setup.settings;
        now.servers.removeFirst();
        now.servers.append({.name = {u"new"_s}, .url = QUrl(u"http://new.example.org"_s)});
        QVERIFY(writeSettings(now, m_f->setup.configFile));
        action(ActionId::ReloadConfiguration)->trigger();
        QCOMPARE(m_f->recorder.orders, (QStringList{u"remove old"_s, u"server new"_s}));
    }

    void theTrayShowsTheWorstThatNobodyHasSeen()
    {
        QCOMPARE(trayBadge(sampleSnapshot()).glyph, std::optional(Glyph::Down));
        QCOMPARE(trayBadge(Snapshot{.sequence = 1}).glyph, std::optional(Glyph::Unknown));
        Snapshot offline = sampleSnapshot();
        offline.offline = true;
        QCOMPARE(trayBadge(offline).glyph, std::optional(Glyph::Disabled));
        QVERIFY(
            trayText(sampleSnapshot(), {sampleNow(), QTimeZone::utc()}).startsWith(u"Jobwatch: 3 down"_s));
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestSavedViews)
#include "tst_savedviews.moc"
