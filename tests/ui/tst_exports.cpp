#include <QAbstractButton>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/historypage.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/notsaved.h"
#include "ui/window/actionset.h"
#include "ui/window/exports.h"
#include "ui/window/noticebar.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"
#include "ui/window/windowstate.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

const Error disk{ErrorKind::Storage, u"Could not save x: No space left on device."_s,
                 u"No space left on device"_s};

} // namespace

// What is exported: where to, what is said of it, and what can be done about it.
class TestExports : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_f{};
    QTemporaryDir m_folder{};
    QStringList m_opened{};

    QString said() const { return m_f->window->findChild<StatusLine *>()->said(); }
    QString at(const QString &name) const { return m_folder.filePath(name); }

    // The dialog that asks where to; the place is chosen in it.
    void choose(const QString &place)
    {
        auto *dialog = visibleIn<QFileDialog>(m_f->window.get());
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(place);
        dialog->close();
    }
    QAbstractButton *visibleNamed(const QString &text) const
    {
        for (auto *button : m_f->window->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
    QStringList banners() const
    {
        QStringList texts;
        for (const auto *bar : m_f->window->findChildren<NoticeBar *>())
            if (bar->isVisible())
                texts.append(bar->accessibleName());
        return texts;
    }

    // Triggers what offers the export named.
    void beginExport(const QString &what)
    {
        const ActionSet &actions = m_f->window->actions();
        if (what == u"configuration"_s)
            return actions[ActionId::ExportConfiguration]->trigger();
        if (what == u"timers"_s) {
            m_f->window->openView(ViewId::Timers);
            m_f->window->pages().page()->table()->selectAll();
            return actions[ActionId::ExportTimers]->trigger();
        }
        if (what == u"charts"_s) {
            m_f->window->openView(ViewId::History);
            for (QAction *action : m_f->window->findChildren<QAction *>())
                if (action->text() == u"&Export CSV…"_s)
                    return action->trigger();
            actions[ActionId::ExportCsv]->trigger(); // opens the menu, which is filled then
            if (QWidget *menu = QApplication::activePopupWidget()) {
                for (QAction *action : menu->actions())
                    if (action->text() == u"&Export CSV…"_s)
                        action->trigger();
                menu->close();
            }
            return;
        }
        m_f->window->openView(what == u"report"_s ? ViewId::Reports : ViewId::Services);
        actions[ActionId::ExportCsv]->trigger();
    }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        m_f = std::make_unique<WindowFixture>();
        m_f->setup.configFile = at(u"config.yaml"_s);
        m_f->setup.settings = settingsOf(sampleSnapshot());
        m_f->setup.openPlace = [this](const QString &place) {
            m_opened.append(place);
            return true;
        };
    }
    void cleanup() { m_f.reset(); }

    void whatWasSavedIsSaidAndOpensWithOneClick_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"table", "charts", "report", "timers", "configuration"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatWasSavedIsSaidAndOpensWithOneClick()
    {
        QFETCH(QString, what);
        m_f->open();
        beginExport(what);
        const QString place = at(what + u".out"_s);
        choose(place);
        QTRY_COMPARE(said(), u"Saved %1.out"_s.arg(what));
        QVERIFY(QFileInfo(place).size() > 0);
        QAbstractButton *link = visibleNamed(u"Open"_s);
        QVERIFY(link);
        link->click();
        QCOMPARE(m_opened, QStringList{place});
    }

    void whereNothingOpensFilesNoLinkIsOffered()
    {
        m_f->setup.openPlace = {};
        m_f->open();
        beginExport(u"table"_s);
        choose(at(u"quiet.csv"_s));
        QTRY_COMPARE(said(), u"Saved quiet.csv"_s);
        QVERIFY(!visibleNamed(u"Open"_s));
    }

    void whatNoProgramOpensIsTold()
    {
        m_f->setup.openPlace = [](const QString &) { return false; };
        m_f->open();
        beginExport(u"table"_s);
        choose(at(u"odd.csv"_s));
        QTRY_VERIFY(visibleNamed(u"Open"_s));
        visibleNamed(u"Open"_s)->click();
        QVERIFY(banners().join(u' ').contains(u"No program of this desktop could open odd.csv."_s));
    }

    void aFailedExportIsABannerWithAnotherChoice_data() { whatWasSavedIsSaidAndOpensWithOneClick_data(); }
    void aFailedExportIsABannerWithAnotherChoice()
    {
        QFETCH(QString, what);
        m_f->open();
        beginExport(what);
        QFile inTheWay(at(u"nowhere"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // no folder can be made there
        choose(at(u"nowhere/april.out"_s));
        QTRY_COMPARE(banners().value(0), u"Could not save april.out: there is no such folder."_s);
        QAbstractButton *another = visibleNamed(u"Choose another…"_s);
        QVERIFY(another);
        another->click();
        QTRY_VERIFY(banners().filter(u"april"_s).isEmpty());
        choose(at(u"second-"_s + what));
        QTRY_COMPARE(said(), u"Saved second-"_s + what);
        QVERIFY(QFileInfo(at(u"second-"_s + what)).size() > 0);
    }

    void allExportsBeginInTheFolderOfTheLast()
    {
        m_f->setup.stateFile = at(u"window.ini"_s);
        m_f->open();
        QVERIFY(QDir(m_folder.path()).mkpath(u"deep"_s));
        beginExport(u"table"_s);
        choose(at(u"deep/table.csv"_s));
        QTRY_COMPARE(said(), u"Saved table.csv"_s);
        beginExport(u"configuration"_s);
        auto *dialog = visibleIn<QFileDialog>(m_f->window.get());
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().absolutePath(), QFileInfo(at(u"deep"_s)).absoluteFilePath());
        dialog->close();
        m_f->window->close();
        QCOMPARE(readWindowState(m_f->setup.stateFile).folder, QFileInfo(at(u"deep"_s)).absoluteFilePath());
    }

    void thePlaceSaysWhyItCannotBeWritten_data()
    {
        QTest::addColumn<PlaceState>("place");
        QTest::addColumn<QString>("why");
        QTest::newRow("no folder") << PlaceState{.folderExists = false, .folderWritable = false}
                                   << u"there is no such folder"_s;
        QTest::newRow("no right") << PlaceState{.folderWritable = false}
                                  << u"no right to write to this folder"_s;
        QTest::newRow("a folder") << PlaceState{.isFolder = true} << u"a folder has this name"_s;
        QTest::newRow("a protected file")
            << PlaceState{.fileWritable = false} << u"no right to write to this file"_s;
        QTest::newRow("full") << PlaceState{.full = true} << u"the disk is full"_s;
        QTest::newRow("else") << PlaceState{} << u"No space left on device"_s;
    }
    void thePlaceSaysWhyItCannotBeWritten()
    {
        QFETCH(PlaceState, place);
        QFETCH(QString, why);
        QCOMPARE(whyNotSaved(place, disk), why);
    }

    void thePlaceIsLookedAt()
    {
        QVERIFY(!placeStateOf(at(u"no/such/file"_s)).folderExists);
        QCOMPARE(placeStateOf(at(u"new"_s)), PlaceState{});
        QVERIFY(placeStateOf(m_folder.path()).isFolder);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestExports)
#include "tst_exports.moc"
