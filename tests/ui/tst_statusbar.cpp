#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScopeGuard>
#include <QStatusBar>
#include <QTest>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/budgetpage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/widgets/glyphbutton.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using enum ActionId;

// 14 quarters of an hour around a moment, a minute of CPU in each.
QList<CostSlice> costsAround(Instant at)
{
    QList<CostSlice> costs;
    for (int i = -7; i < 7; ++i)
        costs.append({at + i * testCostSlice, 1min});
    return costs;
}

Instant utc(const QString &text)
{
    return instantFromMs(QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch());
}

Snapshot muted(Span left)
{
    Snapshot snapshot = sampleSnapshot();
    snapshot.muting = Muting{u"J. Lind"_s, sampleNow() - 5min, sampleNow() + left};
    return snapshot;
}

} // namespace

// What the status bar says of notices and of what tests cost, and what its parts do.
class TestStatusBar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    GlyphButton *part(const QString &name) const
    {
        auto *found = m_f->window->statusBar()->findChild<GlyphButton *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    QString said() const { return m_f->window->findChild<StatusLine *>()->said(); }
    const QStringList &orders() const { return m_f->recorder.orders; }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void todayBeginsAtMidnightOfTheZoneShown_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("midnight");
        QTest::newRow("UTC") << QByteArray("UTC") << u"2026-05-12T01:45:00"_s << u"2026-05-12T00:00:00"_s;
        QTest::newRow("east of it") << QByteArray("Asia/Kolkata") << u"2026-05-11T20:15:00"_s
                                    << u"2026-05-11T18:30:00"_s;
        QTest::newRow("by three quarters")
            << QByteArray("Asia/Kathmandu") << u"2026-05-11T20:00:00"_s << u"2026-05-11T18:15:00"_s;
        QTest::newRow("west of it") << QByteArray("America/New_York") << u"2026-05-12T05:45:00"_s
                                    << u"2026-05-12T04:00:00"_s;
        QTest::newRow("a day of 25 hours")
            << QByteArray("Europe/Berlin") << u"2026-10-25T22:59:00"_s << u"2026-10-24T22:00:00"_s;
        QTest::newRow("a day without a midnight")
            << QByteArray("America/Asuncion") << u"2023-10-01T06:00:00"_s << u"2023-10-01T04:00:00"_s;
    }
    void todayBeginsAtMidnightOfTheZoneShown()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, midnight);
        TodaysCost cost;
        const ShownTime time{utc(now), QTimeZone(zone), QLocale::c()};
        QCOMPARE(cost.text(costsAround(utc(midnight)), time), u"Test cost today 7.0 CPU min"_s);
    }

    void afterMidnightItBeginsAnew()
    {
        TodaysCost cost;
        const Instant midnight = utc(u"2026-05-11T23:00:00"_s); // in London
        const QList<CostSlice> costs = costsAround(midnight - 2h);
        ShownTime time{midnight - 1s, QTimeZone("Europe/London"), QLocale::c()};
        QCOMPARE(cost.text(costs, time), u"Test cost today 14 CPU min"_s);
        time.now = midnight;
        QCOMPARE(cost.text(costs, time), u"Test cost today 0 CPU min"_s);
        time.now = midnight - 1s; // a clock that was set back
        QCOMPARE(cost.text(costs, time), u"Test cost today 14 CPU min"_s);
        time.zone = QTimeZone::utc();
        time.now = midnight;
        QCOMPARE(cost.text(costs, time), u"Test cost today 14 CPU min"_s);
    }

    void whatDidNotChangeIsNotWrittenAnew()
    {
        TodaysCost cost;
        const Instant now = utc(u"2026-05-12T12:00:00"_s);
        ShownTime time{now, QTimeZone::utc(), QLocale::c()};
        QList<CostSlice> costs = costsAround(now);
        const QChar *before = cost.text(costs, time).constData();
        time.now = now + 5h;
        QCOMPARE(cost.text(costs, time).constData(), before);
        costs.last().cpu += 60min;
        QCOMPARE(cost.text(costs, time), u"Test cost today 1.2 CPU h"_s);
    }

    void theCostIsShownBesideTheBudgetAndLeadsWhereThatDoes()
    {
        m_f->open();
        QVERIFY(part(u"Test cost"_s));
        QCOMPARE(part(u"Test cost"_s)->text(), u"Test cost today 41 CPU min"_s);
        QCOMPARE(part(u"Test cost"_s)->accessibleName(), u"Test cost: Test cost today 41 CPU min"_s);
        m_f->window->openView(ViewId::Services);
        for (const QString &name : {u"Test cost"_s, u"Test budget"_s}) {
            part(name)->click();
            auto *settings = visibleIn<SettingsDialog>(m_f->window.get());
            QVERIFY(settings && visibleIn<BudgetPage>(settings));
            settings->close();
        }
    }

    void withLittleRoomTheCostGivesWayAndTheMutingStays()
    {
        m_f->open(muted(1h));
        QVERIFY(part(u"Test cost"_s) && part(u"Muting"_s));
        m_f->window->resize(1024, 700);
        QTRY_VERIFY(!part(u"Test cost"_s));
        QVERIFY(!part(u"Test budget"_s));
        for (const QString &name : {u"Muting"_s, u"Own network"_s, u"Clock"_s}) {
            const GlyphButton *shown = part(name);
            QVERIFY2(shown, qPrintable(name));
            QVERIFY2(shown->width() >= shown->sizeHint().width(), qPrintable(name));
            const QPoint right = shown->mapTo(m_f->window.get(), QPoint(shown->width(), 0));
            QVERIFY2(right.x() <= m_f->window->width(), qPrintable(name));
        }
    }

    void withLargeLettersNothingIsCutOff_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("width");
        QTest::newRow("usual") << 10 << 1200;
        QTest::newRow("large") << 14 << 1200;
        QTest::newRow("larger") << 20 << 1200;
    }
    void withLargeLettersNothingIsCutOff()
    {
        QFETCH(int, size);
        QFETCH(int, width);
        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&before] { QApplication::setFont(before); });
        QFont large = before;
        large.setPointSize(size);
        QApplication::setFont(large);
        m_f->open(muted(1h));
        m_f->window->resize(width, 900);
        QVERIFY(QTest::qWaitForWindowExposed(m_f->window.get()));
        QTRY_COMPARE(m_f->window->width(), width);
        for (const GlyphButton *shown : m_f->window->statusBar()->findChildren<GlyphButton *>()) {
            if (!shown->isVisible())
                continue;
            QTRY_VERIFY2(shown->width() >= shown->sizeHint().width(), qPrintable(shown->text()));
            const int right = shown->mapTo(m_f->window.get(), QPoint(shown->width(), 0)).x();
            QVERIFY2(right <= width, qPrintable(shown->text()));
        }
        QVERIFY(part(u"Clock"_s) && part(u"Muting"_s));
        if (size != 14) // then it depends on the letters
            QCOMPARE(bool(part(u"Test cost"_s)), size == 10);
    }

    void onlyWhileNoticesAreMutedItSaysSo()
    {
        m_f->open();
        QVERIFY(!part(u"Muting"_s));
        m_f->window->showSnapshot(muted(1h));
        QVERIFY(part(u"Muting"_s));
        const ShownTime time{sampleNow()};
        QCOMPARE(part(u"Muting"_s)->text(), u"Notices muted until "_s + momentText(sampleNow() + 1h, time));
        QVERIFY(part(u"Muting"_s)->toolTip().contains(u"J. Lind"_s));
        m_f->window->showSnapshot(sampleSnapshot());
        QVERIFY(!part(u"Muting"_s));
    }

    void itsPartOpensTheMenuThatUnmutes()
    {
        m_f->open(muted(1h));
        part(u"Muting"_s)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions().constLast()->trigger();
        menu->close();
        QCOMPARE(orders(), QStringList{u"unmute"_s});
    }

    void aKeyOpensTheMenuAndAnotherChooses()
    {
        m_f->open();
        QVERIFY(QTest::qWaitForWindowActive(m_f->window.get()));
        QTest::keyClick(m_f->window.get(), Qt::Key_M, Qt::ControlModifier);
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(orders(), QStringList{u"mute"_s});
        QCOMPARE(m_f->recorder.until, std::optional<Instant>(sampleNow() + 1h));
    }

    void theMenuOfToolsHasItAsWell()
    {
        m_f->open();
        QVERIFY(action(MuteNotices)->menu<QMenu *>());
        QCOMPARE(action(MuteNotices)->shortcut(), QKeySequence(u"Ctrl+M"_s));
        QCOMPARE(action(MuteNotices)->menu<QMenu *>()->actions().size(), 5); // with a line
    }

    void eachChoiceSaysUntilWhen_data()
    {
        QTest::addColumn<ActionId>("choice");
        QTest::addColumn<Instant>("until");
        const QDate today = toDateTime(sampleNow()).toTimeZone(QTimeZone::systemTimeZone()).date();
        const QDateTime morning(today.addDays(1), QTime(8, 0), QTimeZone::systemTimeZone());
        QTest::newRow("30 min") << MuteHalfHour << sampleNow() + 30min;
        QTest::newRow("1 h") << MuteHour << sampleNow() + 1h;
        QTest::newRow("tomorrow") << MuteUntilMorning << instantFromMs(morning.toMSecsSinceEpoch());
    }
    void eachChoiceSaysUntilWhen()
    {
        QFETCH(ActionId, choice);
        QFETCH(Instant, until);
        m_f->open();
        action(choice)->trigger();
        QCOMPARE(orders(), QStringList{u"mute"_s});
        QCOMPARE(m_f->recorder.until, std::optional(until));
        QCOMPARE(said(), u"Notices muted until "_s + momentText(until, {sampleNow()}));
    }

    void mutingIsTakenBackToWhatWasBefore()
    {
        m_f->open();
        action(MuteHour)->trigger();
        action(Undo)->trigger();
        QCOMPARE(orders(), (QStringList{u"mute"_s, u"unmute"_s}));
        m_f->window->showSnapshot(muted(30min));
        action(MuteHour)->trigger();
        action(Undo)->trigger();
        QCOMPARE(orders().mid(2), (QStringList{u"mute"_s, u"mute"_s}));
        QCOMPARE(m_f->recorder.until, std::optional<Instant>(sampleNow() + 30min));
    }

    void unmutingIsTakenBack()
    {
        m_f->open(muted(30min));
        action(UnmuteNotices)->trigger();
        QCOMPARE(said(), u"Notices are not muted any more"_s);
        action(Undo)->trigger();
        QCOMPARE(orders(), (QStringList{u"unmute"_s, u"mute"_s}));
        QCOMPARE(m_f->recorder.until, std::optional<Instant>(sampleNow() + 30min));
    }

    void whereNoOrderIsGivenNothingIsMuted_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("reason");
        QTest::newRow("read-only") << u"read-only"_s
                                   << u"This session is read-only: nothing is changed from here."_s;
        QTest::newRow("the past") << u"past"_s << u"You look at the past. Go back to now first."_s;
        QTest::newRow("looking on") << u"looking on"_s
                                    << u"ann on ops-2 does the monitoring; give the order there."_s;
    }
    void whereNoOrderIsGivenNothingIsMuted()
    {
        QFETCH(QString, where);
        QFETCH(QString, reason);
        m_f->setup.readOnly = where == u"read-only"_s;
        Snapshot snapshot = muted(1h);
        if (where == u"looking on"_s) {
            snapshot.lookingOn = true;
            snapshot.owner = {u"ann"_s, u"ops-2"_s, sampleNow()};
        }
        m_f->open(snapshot);
        if (where == u"past"_s)
            m_f->window->travel(sampleNow() - 60h);
        for (const ActionId id : {MuteNotices, MuteHalfHour, MuteHour, MuteUntilMorning, UnmuteNotices}) {
            QVERIFY(!action(id)->isEnabled());
            QCOMPARE(action(id)->statusTip(), reason);
        }
        part(u"Muting"_s)->click(); // it is told here as well, and says why not
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(said(), reason);
        QVERIFY(orders().isEmpty());
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestStatusBar)
#include "tst_statusbar.moc"
