#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/ui/windowfixture.h"
#include "ui/pages/historypage.h"
#include "ui/pages/timerspage.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/detailspanel.h"
#include "ui/window/pagestack.h"
#include "ui/window/timerpanel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

HistoryEvent refusal(const QString &reason, Instant at)
{
    return {.at = at, .kind = HistoryKind::OrderRefused, .reason = reason};
}

// Answers from a history that is written later than the snapshot tells of it.
class LateHistory
{
public:
    Questions questions()
    {
        Questions questions;
        questions.evidence = [this](QObject *, const HistoryQuery &,
                                    const Questions::Then<QList<Evidence>> &then) {
            ++asked;
            then(isWritten ? sampleEvidence() : QList<Evidence>());
        };
        return questions;
    }

    int asked = 0;
    bool isWritten = false;
};

} // namespace

// Pages, details and their tables are made when they are first shown, and are right from then on.
class TestPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    PageStack &pages() const { return m_f->window->pages(); }
    QList<ViewId> made() const
    {
        QList<ViewId> views;
        for (const ViewId view : allViews)
            if (pages().madePage(view))
                views.append(view);
        return views;
    }
    // All texts of the table that is shown, a line a row.
    QString rows() const
    {
        const QAbstractItemModel *model = pages().page()->table()->model();
        QString text;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                text += model->index(row, column).data().toString() + u'|';
            text += u'\n';
        }
        return text;
    }

private Q_SLOTS:
    void detailsAskAgainForWhatTheHistoryDoesNotHoldYet()
    {
        LateHistory history;
        FixedClock clock(sampleNow());
        const ActionSet actions;
        DetailsPanel panel(history.questions(), clock, actions);
        panel.show(scopeOf(sampleRunner()), sampleSnapshot());
        panel.tick();
        QCOMPARE(history.asked, 1);
        QCOMPARE(panel.jobs()->model()->rowCount(), 0);
        history.isWritten = true;
        clock.turnTo(sampleNow() + 1s);
        panel.tick();
        QCOMPARE(history.asked, 2);
        QVERIFY(panel.jobs()->model()->rowCount() > 0);
        clock.turnTo(sampleNow() + 1h);
        panel.tick();
        QCOMPARE(history.asked, 2);
    }

    void theEvidenceReachesAsFarBackAsIsAskedFor()
    {
        std::optional<Instant> from;
        Questions questions;
        questions.evidence = [&from](QObject *, const HistoryQuery &query,
                                     const Questions::Then<QList<Evidence>> &) { from = query.from; };
        FixedClock clock(sampleNow());
        const ActionSet actions;
        DetailsPanel panel(questions, clock, actions);
        panel.show(scopeOf(sampleRunner()), sampleSnapshot());
        QCOMPARE(from, std::optional(sampleNow() - 6h));
        QToolButton *title = nullptr;
        for (QToolButton *button : panel.findChildren<QToolButton *>())
            if (button->menu())
                title = button;
        QVERIFY(title);
        QCOMPARE(title->text(), u"Evidence, last 6 h"_s);
        title->menu()->actions().last()->trigger();
        QCOMPARE(from, std::optional(sampleNow() - 7 * 24h));
        QCOMPARE(title->text(), u"Evidence, last 7 d"_s);
    }

    void theReasonsAreCopiedWhereTheyAreRead()
    {
        m_f->open();
        m_f->window->openView(ViewId::Timers);
        m_f->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_f->window.get()));
        m_f->window->actions()[ActionId::ShowWhy]->trigger();
        QWidget *why = m_f->window->focusWidget();
        QVERIFY(why);
        QCOMPARE(why->accessibleName(), u"Why"_s);
        QTest::keyClick(why, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains("Open because"_L1));
    }

    void detailsDoNotAskForEver()
    {
        LateHistory history;
        FixedClock clock(sampleNow());
        const ActionSet actions;
        DetailsPanel panel(history.questions(), clock, actions);
        panel.show(scopeOf(sampleRunner()), sampleSnapshot());
        for (int second = 0; second < 100; ++second) {
            clock.turnTo(clock.now() + 1s);
            panel.tick();
        }
        QCOMPARE(history.asked, 31);
    }

    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void onlyTheFirstPageIsMadeAtTheStart()
    {
        const QTemporaryDir folder;
        m_f->setup.stateFile = folder.filePath(u"window.ini"_s);
        m_f->setup.settings = settingsOf(sampleSnapshot());
        m_f->open();
        QCOMPARE(made(), QList<ViewId>{ViewId::Overview});
        QVERIFY(!m_f->window->findChild<DetailsPanel *>());
        QVERIFY(!m_f->window->findChild<TimerPanel *>());
    }

    void withoutAServerNoViewIsMade()
    {
        m_f->window = std::make_unique<MainWindow>(m_f->recorder.asOrders(), sampleQuestions(), m_f->setup);
        m_f->window->show();
        QVERIFY(pages().isFirstRun());
        QCOMPARE(made(), QList<ViewId>());
        m_f->window->showSnapshot(Snapshot{.sequence = 1});
        QVERIFY(pages().isFirstRun());
        QCOMPARE(made(), QList<ViewId>());
        m_f->window->showSnapshot(sampleSnapshot());
        QVERIFY(!pages().isFirstRun());
        QCOMPARE(made(), QList<ViewId>{ViewId::Overview});
        QCOMPARE(pages().currentWidget(), pages().page());
    }

    void detailsAreMadeForWhatIsShown()
    {
        m_f->open();
        QVERIFY(m_f->window->findChild<DetailsPanel *>());
        QVERIFY(!m_f->window->findChild<TimerPanel *>());
        m_f->window->openView(ViewId::Timers);
        pages().page()->table()->setCurrentIndex(pages().page()->table()->model()->index(0, 0));
        QVERIFY(m_f->window->findChild<TimerPanel *>());
    }

    void aPageMadeLateIsAsItWasLeft()
    {
        const QTemporaryDir folder;
        m_f->setup.stateFile = folder.filePath(u"window.ini"_s);
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        pages().page()->filterLine()->setLine(u"status:down"_s);
        pages().page()->table()->chooseColumn(u"since"_s, false);
        pages().history()->chooseRange(RangeChoice::Week);
        m_f->window->openView(ViewId::Overview);
        m_f->window->close();
        const WindowState left = readWindowState(m_f->setup.stateFile);
        m_f->open();
        QCOMPARE(made(), QList<ViewId>{ViewId::Overview});
        m_f->window->close(); // what was never shown is kept
        const WindowState kept = readWindowState(m_f->setup.stateFile);
        QVERIFY(kept.layouts == left.layouts);
        QVERIFY(kept.filters == left.filters);
        QCOMPARE(kept.range, left.range);
        m_f->window->openView(ViewId::Runners);
        QCOMPARE(pages().page()->filterLine()->text(), u"status:down"_s);
        QVERIFY(!pages().page()->table()->isColumnChosen(u"since"_s));
        QCOMPARE(pages().page()->table()->model()->rowCount(), 2);
        QCOMPARE(pages().history()->rangeChoice(), RangeChoice::Week);
    }

    void aHiddenPageCatchesUp()
    {
        m_f->open();
        m_f->window->openView(ViewId::Runners);
        const QString before = rows();
        m_f->window->openView(ViewId::Servers);
        Snapshot next = sampleSnapshot();
        ++next.sequence;
        for (ServiceState &service : next.servers[0].services)
            service.runners[0].testsLastDay = 987;
        m_f->window->showSnapshot(next);
        m_f->window->openView(ViewId::Runners);
        QVERIFY(!before.contains(u"987"_s));
        QVERIFY(rows().contains(u"987"_s));
    }

    void eventsThatCameBeforeThePageAreOnIt()
    {
        m_f->open();
        m_f->window->showEvents({refusal(u"before it was made"_s, sampleNow())});
        m_f->window->openView(ViewId::Events);
        QVERIFY(rows().contains(u"before it was made"_s));
        m_f->window->openView(ViewId::Services);
        m_f->window->showEvents({refusal(u"while it was hidden"_s, sampleNow())});
        m_f->window->openView(ViewId::Events);
        QCOMPARE(rows().count(u"while it was hidden"_s), 1);
        QCOMPARE(rows().count(u"before it was made"_s), 1);
    }

    void whatPersonsDidIsFoundAmongThousandsOfEvents_data()
    {
        QTest::addColumn<int>("kind");
        for (const HistoryKind kind :
             {HistoryKind::Paused, HistoryKind::NoticesMuted, HistoryKind::NoticesUnmuted})
            QTest::newRow(historyKindId(kind).data()) << int(kind);
    }

    void whatPersonsDidIsFoundAmongThousandsOfEvents()
    {
        QFETCH(int, kind);
        const HistoryEvent deed{
            .at = sampleNow() - 30h, .kind = HistoryKind(kind), .reason = u"new disk"_s, .who = u"A. Berg"_s};
        m_f->questions.events = [deed](QObject *, const HistoryQuery &query, const auto &then) {
            QList<HistoryEvent> answer;
            if (query.kinds.contains(deed.kind))
                answer = {deed};
            else
                for (int i = 0; i < query.limit; ++i) // none of them is that old
                    answer.append({.at = sampleNow() - i * 10ms, .kind = HistoryKind::TestStarted});
            then(answer);
        };
        m_f->open();
        m_f->window->actions()[ActionId::AuditLog]->trigger();
        QCOMPARE(rows().count(u'\n'), 1);
        QVERIFY(rows().contains(u"new disk"_s));
    }

    void thePastShowsNoLaterEvents()
    {
        m_f->open();
        m_f->window->openView(ViewId::Events);
        m_f->window->showEvents({refusal(u"just now"_s, sampleNow())});
        QVERIFY(rows().contains(u"just now"_s));
        m_f->window->travel(sampleNow() - 60h);
        QVERIFY(!rows().contains(u"just now"_s));
        m_f->window->showEvents({refusal(u"in the meantime"_s, sampleNow())});
        QVERIFY(!rows().contains(u"in the meantime"_s));
        m_f->window->travel(std::nullopt);
        QVERIFY(rows().contains(u"just now"_s));
        QVERIFY(rows().contains(u"in the meantime"_s));
    }

    void aPageMadeInThePastShowsThePast()
    {
        m_f->open();
        m_f->window->travel(sampleNow() - 60h);
        m_f->window->showEvents({refusal(u"in the meantime"_s, sampleNow())});
        m_f->window->openView(ViewId::Events);
        QVERIFY(!rows().contains(u"in the meantime"_s));
    }

    void anOrderedReminderHoldsForAPageMadeLater()
    {
        const QTemporaryDir folder;
        m_f->setup.stateFile = folder.filePath(u"window.ini"_s);
        m_f->open();
        pages().remindOfTargetsAfter(sampleNow() + 24h);
        QVERIFY(!pages().madePage(ViewId::Timers));
        QCOMPARE(pages().timers()->remindAfter(), std::optional(sampleNow() + 24h));
        m_f->window->close();
        QCOMPARE(readWindowState(m_f->setup.stateFile).remindOfTargets, std::optional(sampleNow() + 24h));
    }

    void noColumnIsAsWideAsItsContents()
    {
        m_f->open();
        for (const ViewId view : allViews)
            m_f->window->openView(view);
        m_f->window->openView(ViewId::Timers);
        pages().page()->table()->setCurrentIndex(pages().page()->table()->model()->index(0, 0));
        const auto headers = m_f->window->findChildren<QHeaderView *>();
        QVERIFY(headers.size() > 10);
        for (const QHeaderView *header : headers)
            for (int section = 0; section < header->count(); ++section)
                QVERIFY2(header->sectionResizeMode(section) != QHeaderView::ResizeToContents,
                         qPrintable(header->accessibleName()));
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestPages)
#include "tst_pages.moc"
