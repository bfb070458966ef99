#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/acknowledgedialog.h"
#include "ui/dialogs/maintenancedialog.h"
#include "ui/dialogs/maintenancewords.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

const ShownTime time{sampleNow(), QTimeZone::utc(), QLocale(QLocale::English)};

Snapshot acknowledgedSnapshot()
{
    Snapshot snapshot = sampleSnapshot();
    for (ServiceState &service : snapshot.servers[0].services)
        for (RunnerState &runner : service.runners)
            if (runner.key == sampleRunner())
                runner.acknowledgement = Acknowledgement{.who = u"J. Lind"_s,
                                                         .comment = u"disk"_s,
                                                         .since = sampleNow(),
                                                         .until = sampleNow() + 1h};
    return snapshot;
}

} // namespace

// Acknowledgement, maintenance, undo, and a session in which nothing may be changed.
class TestMarks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    void select(const Scope &scope)
    {
        QVERIFY(m_f->window->pages().page()->table()->selectWhere(
            [&scope](const QModelIndex &index) { return index.data(ScopeRole).value<Scope>() == scope; }));
    }
    template <typename T>
    T *dialog() const
    {
        return visibleIn<T>(m_f->window.get());
    }
    static QLineEdit *field(const QWidget *parent, const QString &name)
    {
        for (QLineEdit *one : parent->findChildren<QLineEdit *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QString said() const { return m_f->window->findChild<StatusLine *>()->said(); }

    void resumeAacon()
    {
        select(Scope{{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}});
        action(ActionId::Resume)->trigger();
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void aFaultIsAcknowledgedWithAComment()
    {
        m_f->open();
        select(scopeOf(sampleRunner()));
        QVERIFY(!action(ActionId::LiftAcknowledgement)->isEnabled());
        action(ActionId::Acknowledge)->trigger();
        auto *shown = dialog<AcknowledgeDialog>();
        QVERIFY(shown);
        QPushButton *go = button(shown, u"Acknowledge 1 "_s);
        QVERIFY(go && !go->isEnabled());
        QVERIFY(field(shown, u"Comment"_s));
        field(shown, u"Comment"_s)->setText(u"disk is ordered"_s);
        auto *until = shown->findChild<QComboBox *>();
        until->setCurrentIndex(0);
        go->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"acknowledge bio-tools/muscle/slurm: disk is ordered"_s});
        QCOMPARE(m_f->recorder.until, std::optional(sampleNow() + 2h));
    }

    void onlyTroubleIsAcknowledged()
    {
        m_f->open();
        select(Scope{{u"bio-tools"_s}, {u"mafft"_s}, {u"grid"_s}});
        QVERIFY(!action(ActionId::Acknowledge)->isEnabled());
        QCOMPARE(action(ActionId::Acknowledge)->statusTip(), u"Nothing in the selection is in trouble."_s);
    }

    void whatIsAcknowledgedIsLiftedByTheSameKey()
    {
        m_f->open(acknowledgedSnapshot());
        select(scopeOf(sampleRunner()));
        QVERIFY(!action(ActionId::Acknowledge)->isEnabled());
        action(ActionId::LiftAcknowledgement)->trigger();
        QCOMPARE(m_f->recorder.orders, QStringList{u"lift bio-tools/muscle/slurm"_s});
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.last(), u"acknowledge bio-tools/muscle/slurm: disk"_s);
        QCOMPARE(m_f->recorder.until, std::optional(sampleNow() + 1h));
    }

    void theLastActionCanBeTakenBackOnce()
    {
        m_f->open();
        QVERIFY(!action(ActionId::Undo)->isEnabled());
        select(Scope{{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}});
        action(ActionId::Resume)->trigger();
        QVERIFY(action(ActionId::Undo)->isEnabled());
        QVERIFY(said().contains(u"resumed"_s));
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.last(), u"pause bio-tools/aacon/local: new reference data"_s);
        QCOMPARE(m_f->recorder.until, std::optional(sampleNow() + 28min));
        QVERIFY(!action(ActionId::Undo)->isEnabled());
    }

    void anotherActionEndsTheUndoOfTheFirst()
    {
        m_f->open();
        select(Scope{{u"bio-tools"_s}, {u"aacon"_s}, {u"local"_s}});
        action(ActionId::Resume)->trigger();
        select(scopeOf(sampleRunner()));
        action(ActionId::TestNow)->trigger(); // cannot be taken back
        QVERIFY(!action(ActionId::Undo)->isEnabled());
    }

    void undoAndRedoNameWhatTheyDo()
    {
        m_f->open();
        QCOMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
        resumeAacon();
        QCOMPARE(action(ActionId::Undo)->text(), u"&Undo “Resume aacon › local”"_s);
        QVERIFY(!action(ActionId::Redo)->isEnabled());
        action(ActionId::Undo)->trigger();
        QCOMPARE(said(), u"Taken back: Resume aacon › local"_s);
        QCOMPARE(action(ActionId::Undo)->text(), u"&Undo"_s);
        QCOMPARE(action(ActionId::Redo)->text(), u"R&edo “Resume aacon › local”"_s);
        action(ActionId::Redo)->trigger();
        QCOMPARE(m_f->recorder.orders.last(), u"resume bio-tools/aacon/local"_s);
        QCOMPARE(said(), u"Done again: Resume aacon › local"_s);
        QVERIFY(!action(ActionId::Redo)->isEnabled());
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.size(), 4);
    }

    void severalActionsAreTakenBackOneByOne()
    {
        m_f->open(acknowledgedSnapshot());
        select(scopeOf(sampleRunner()));
        action(ActionId::LiftAcknowledgement)->trigger();
        resumeAacon();
        action(ActionId::Undo)->trigger();
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.last(), u"acknowledge bio-tools/muscle/slurm: disk"_s);
        QVERIFY(!action(ActionId::Undo)->isEnabled());
        action(ActionId::Redo)->trigger();
        QCOMPARE(m_f->recorder.orders.last(), u"lift bio-tools/muscle/slurm"_s);
        action(ActionId::Redo)->trigger();
        QCOMPARE(m_f->recorder.orders.last(), u"resume bio-tools/aacon/local"_s);
        action(ActionId::Undo)->trigger();
        resumeAacon(); // something new: the old future is over
        QVERIFY(!action(ActionId::Redo)->isEnabled());
    }

    void whatSomebodyElseChangedSinceIsNotTakenBack()
    {
        m_f->open();
        resumeAacon();
        Snapshot snapshot = sampleSnapshot();
        for (ServerState &server : snapshot.servers)
            for (ServiceState &service : server.services)
                for (RunnerState &runner : service.runners)
                    if (runner.key.service.value == u"aacon")
                        runner.pause = Pause{.who = u"J. Lind"_s, .reason = u"new disks"_s};
        m_f->window->showSnapshot(snapshot);
        const qsizetype before = m_f->recorder.orders.size();
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.size(), before);
        QCOMPARE(said(), u"“Resume aacon › local” is not taken back: it was changed since."_s);
        QVERIFY(!action(ActionId::Undo)->isEnabled());
    }

    void lookingAtThingsKeepsWhatCanBeTakenBack()
    {
        m_f->open();
        resumeAacon();
        action(ActionId::CopyTsv)->trigger();
        QCOMPARE(said(), u"Copied"_s);
        QVERIFY(action(ActionId::Undo)->isEnabled());
    }

    void maintenanceIsPlannedForWhatIsSelected()
    {
        m_f->setup.who = u"A. Berg"_s;
        m_f->open();
        select(scopeOf(sampleRunner()));
        action(ActionId::PlanMaintenance)->trigger();
        auto *shown = dialog<MaintenanceDialog>();
        QVERIFY(shown);
        QPushButton *go = button(shown, u"Plan"_s);
        QVERIFY(go && !go->isEnabled());
        field(shown, u"Why"_s)->setText(u"new kernel"_s);
        for (QComboBox *box : shown->findChildren<QComboBox *>())
            if (box->accessibleName() == u"Repeat"_s)
                box->setCurrentIndex(2);
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(m_f->recorder.plans.size(), 1);
        const Maintenance plan = m_f->recorder.plans.first();
        QCOMPARE(plan.scope, scopeOf(sampleRunner()));
        QCOMPARE(plan.repeat, Repeat::Weekly);
        QCOMPARE(plan.lasts, Span(2h));
        QCOMPARE(plan.who, u"A. Berg"_s);
        QVERIFY(!plan.id.isEmpty());
        action(ActionId::Undo)->trigger();
        QCOMPARE(m_f->recorder.orders.last(), u"end maintenance "_s + plan.id);
    }

    void whatIsPlannedCanBeEnded()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.maintenance = {{.id = u"m1"_s,
                                 .scope = {{u"bio-tools"_s}, {}, {}},
                                 .from = sampleNow() - 10min,
                                 .lasts = 1h,
                                 .who = u"A. Berg"_s,
                                 .reason = u"new kernel"_s}};
        m_f->open(snapshot);
        select(scopeOf(sampleRunner()));
        action(ActionId::PlanMaintenance)->trigger();
        auto *shown = dialog<MaintenanceDialog>();
        QVERIFY(shown);
        auto *list = shown->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        list->setCurrentItem(list->topLevelItem(0));
        button(shown, u"End it"_s)->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"end maintenance m1"_s});
        QCOMPARE(list->topLevelItemCount(), 0);
    }

    void aPlanThatCannotBeIsRefused_data()
    {
        QTest::addColumn<Maintenance>("plan");
        QTest::addColumn<QString>("problem");
        const Maintenance good{.from = sampleNow(), .lasts = 1h, .reason = u"new kernel"_s};
        Maintenance past = good;
        past.from = sampleNow() - 3h;
        Maintenance endless = good;
        endless.repeat = Repeat::Daily;
        endless.lasts = 24h;
        Maintenance mute = good;
        mute.reason = u"x"_s;
        QTest::newRow("good") << good << QString();
        QTest::newRow("in the past") << past << u"This time has passed."_s;
        QTest::newRow("never ends") << endless
                                    << u"It would never end: it lasts for a day and comes every day."_s;
        QTest::newRow("without a reason") << mute << u"Say why, in at least 3 characters."_s;
    }
    void aPlanThatCannotBeIsRefused()
    {
        QFETCH(Maintenance, plan);
        QFETCH(QString, problem);
        QCOMPARE(maintenanceProblem(plan, sampleNow()), problem);
    }

    void windowsAreToldInTheZoneOfTheWindow()
    {
        const Maintenance plan{.from = sampleNow() + 2h, .lasts = 90min, .reason = u"new kernel"_s};
        QCOMPARE(nextWindowText(plan, time),
                 momentText(plan.from, time) + u" to "_s + momentText(plan.from + plan.lasts, time));
    }

    void aReadOnlySessionRefusesEveryChange()
    {
        m_f->setup.readOnly = true;
        m_f->open();
        select(scopeOf(sampleRunner()));
        int refused = 0;
        for (const ActionSpec &spec : actionTable()) {
            if (spec.effect != ActionEffect::Changes && spec.effect != ActionEffect::Orders)
                continue;
            QVERIFY2(!action(spec.id)->isEnabled(), spec.key);
            QCOMPARE(action(spec.id)->statusTip(),
                     u"This session is read-only: nothing is changed from here."_s);
            ++refused;
        }
        QVERIFY(refused > 10);
        QVERIFY(action(ActionId::OpenInHistory)->isEnabled());
        QVERIFY(action(ActionId::Copy)->isEnabled());
        QVERIFY(!m_f->window->findChildren<QWidget *>().isEmpty());
        bool told = false;
        for (const QWidget *one : m_f->window->findChildren<QWidget *>())
            told = told || one->accessibleName().startsWith(u"Read-only."_s);
        QVERIFY(told);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestMarks)
#include "tst_marks.moc"
