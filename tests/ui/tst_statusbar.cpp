#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStatusBar>
#include <QTest>

#include "tests/ui/windowfixture.h"
#include "ui/widgets/glyphbutton.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

using enum ActionId;

Snapshot muted(Span left)
{
    Snapshot snapshot = sampleSnapshot();
    snapshot.muting = Muting{u"J. Lind"_s, sampleNow() - 5min, sampleNow() + left};
    return snapshot;
}

} // namespace

// What the status bar says of notices, and what its parts do.
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
