#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "core/text/words.h"
#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/removetimersdialog.h"
#include "ui/dialogs/timerpausedialog.h"
#include "ui/dialogs/timerpreview.h"
#include "ui/dialogs/timerresumedialog.h"
#include "ui/pages/timerspage.h"
#include "ui/tables/column.h"
#include "ui/tables/tablemodel.h"
#include "ui/tables/tables.h"
#include "ui/tables/tableview.h"
#include "ui/tables/timercells.h"
#include "ui/widgets/circuitstrip.h"
#include "ui/widgets/filterline.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"
#include "ui/window/situation.h"
#include "ui/window/timerruns.h"
#include "ui/window/timerwhy.h"
#include "ui/window/whypanel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

Shown shown()
{
    return {sampleNow(), QTimeZone::utc()};
}

QList<TimerRow> rows()
{
    return timerRows(sampleSnapshot());
}

TimerRow rowNamed(const QString &part)
{
    for (const TimerRow &row : rows())
        if (row.timer.name.contains(part))
            return row;
    return {};
}

QString plainWhy(const TimerState &timer)
{
    QStringList lines;
    for (const WhyLine &line : whyLines(timer, sampleTimers(), {sampleNow(), QTimeZone::utc()}))
        lines.append(line.text);
    return lines.join(u'\n');
}

} // namespace

class TestTimersView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f{};

    TableView *table() const { return m_f->window->pages().page()->table(); }
    QAction *action(ActionId id) const { return m_f->window->actions()[id]; }
    void open()
    {
        m_f->open();
        m_f->window->openView(ViewId::Timers);
    }
    void select(const QStringList &parts)
    {
        table()->clearSelection();
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, 0);
            const QString name = index.siblingAtColumn(1).data().toString();
            for (const QString &part : parts)
                if (name.contains(part))
                    table()->selectionModel()->setCurrentIndex(
                        index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    template <typename T>
    T *dialog() const
    {
        return visibleIn<T>(m_f->window.get());
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void whatNeedsSomebodyStandsFirst()
    {
        QStringList looks;
        for (const TimerRow &row : rows())
            looks.append(timerLookId(row.look));
        QCOMPARE(looks.mid(0, 5),
                 (QStringList{u"open"_s, u"half-open"_s, u"failing"_s, u"paused"_s, u"gone"_s}));
        QCOMPARE(looks.last(), u"closed"_s);
    }

    void theModelKeepsTheRules()
    {
        TableModel<TimerRow> model(timerColumns());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows(), sampleNow());
        Snapshot fewer = sampleSnapshot();
        fewer.timers.remove(2, 3);
        fewer.timers[0].record.breaker.failureCount = 1;
        model.setRows(timerRows(fewer), sampleNow());
        QCOMPARE(model.rowCount(), int(fewer.timers.size()));
        model.setRows({}, sampleNow());
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsSayWhatTheCircuitIs()
    {
        const TimerRow open = rowNamed(u"age-to-lost"_s);
        QCOMPARE(circuitCell(open, shown()).text, u"Open"_s);
        QCOMPARE(failuresCell(open, shown()).text, u"2/2"_s);
        QCOMPARE(probeCell(open, shown()).text, u"8 min 52 s"_s);
        QVERIFY(probeCell(open, shown()).gauge);
        QCOMPARE(reasonCell(open, shown()).text, u"403 access denied: owner lost a permission"_s);
        QCOMPARE(scheduleCell(open, shown()).text, u"every 5 min"_s);
        const TimerRow half = rowNamed(u"audit-outbox"_s);
        QCOMPARE(probeCell(half, shown()).text, u"running"_s);
        const TimerRow paused = rowNamed(u"patron-blocks"_s);
        QCOMPARE(circuitCell(paused, shown()).text, u"Paused"_s);
        QCOMPARE(reasonCell(paused, shown()).text, u"A. Berg: data migration, until 17:00"_s);
        const TimerRow gone = rowNamed(u"budget-sync"_s);
        QCOMPARE(circuitCell(gone, shown()).text, u"Target gone"_s);
        QCOMPARE(failuresCell(gone, shown()).text, u"–"_s);
        const TimerRow request = rowNamed(u"nightly"_s);
        QCOMPARE(serverTimeCell(request, shown()).text, u"02:00 CEST"_s);
    }

    void whatWasSwitchedOffOnItsServerIsNotPausedByAPerson()
    {
        TimerState timer = rowNamed(u"oai-pmh"_s).timer;
        timer.record.breaker.state = BreakerState::Disabled;
        timer.record.pausedAt = sampleNow() - 2h;
        timer.record.why = u"Disabled on the server."_s;
        timer.reported->enabled = false;
        QCOMPARE(timerLook(timer), TimerLook::Off);
        QCOMPARE(timerSince(timer), timer.record.pausedAt);
        QCOMPARE(timerReason(timer), u"Disabled on the server."_s);
        QVERIFY(!plainWhy(timer).contains(u"Paused by a person"_s));
        Snapshot snapshot = sampleSnapshot();
        snapshot.timers = {timer};
        QCOMPARE(withTimers({}, snapshot, {timer.key}).timersPaused, 1); // it can be resumed from here
        timer.record.who = u"A. Berg"_s;
        QCOMPARE(timerLook(timer), TimerLook::Paused);
    }

    void whatIsOverIsNoReason()
    {
        TimerState timer = rowNamed(u"oai-pmh"_s).timer;
        Breaker &breaker = timer.record.breaker;
        breaker.reason = Cause::TargetGone; // once; a run has passed since
        QCOMPARE(timerLook(timer), TimerLook::Closed);
        QVERIFY(timerReason(timer).isEmpty());
        breaker.failureCount = 1;
        QCOMPARE(timerLook(timer), TimerLook::Gone);
        QCOMPARE(timerReason(timer), causeText(Cause::TargetGone)); // not that its target is present
        breaker.failureCount = 0;
        breaker.state = BreakerState::ForcedOpen;
        QCOMPARE(timerLook(timer), TimerLook::Gone);
    }

    void aWatchedTimerRunsOnBeforeItsProbe()
    {
        TimerState timer = rowNamed(u"age-to-lost"_s).timer;
        timer.record.breaker.resumeAt = sampleNow() + 20min;
        const auto kinds = [&timer] {
            QStringList all;
            for (const QStringList &row : nextRunRows(timer, {sampleNow(), QTimeZone::utc()}))
                all.append(row.value(0));
            return all;
        };
        timer.guarded = false;
        QVERIFY(!waitsForProbe(timer));
        QCOMPARE(kinds(), (QStringList{u"Next"_s, {}, u"Probe"_s, {}, {}}));
        timer.guarded = true;
        timer.record.breaker.resumeAt = sampleNow() + 5min;
        QVERIFY(waitsForProbe(timer));
        QCOMPARE(kinds().first(), u"Probe"_s);
    }

    void theBannerCountsTheTimersToBeReviewed()
    {
        open();
        QVERIFY(button(m_f->window->pages().page(), u"Review 4 timer"_s));
        Snapshot snapshot = sampleSnapshot();
        const auto gone =
            std::find_if(snapshot.timers.begin(), snapshot.timers.end(),
                         [](const TimerState &one) { return timerLook(one) == TimerLook::Gone; });
        snapshot.timers.erase(gone);
        m_f->window->showSnapshot(snapshot);
        QVERIFY(button(m_f->window->pages().page(), u"Review 3 timer"_s));
    }

    void theRingEmptiesUntilTheProbe()
    {
        TimerRow row = rowNamed(u"age-to-lost"_s);
        row.timer.record.breaker.lastFailed = sampleNow();
        row.timer.record.breaker.openedAt = sampleNow() - 1h;
        row.timer.record.breaker.resumeAt = sampleNow() + 10min;
        const auto share = [&row](Span later) {
            return probeCell(row, {sampleNow() + later, QTimeZone::utc()}).gauge->parts.first().share;
        };
        QCOMPARE(share(0min), 1.);
        QCOMPARE(share(5min), .5);
        QCOMPARE(probeCell(row, {sampleNow() + 11min, QTimeZone::utc()}).text, u"now"_s);
    }

    void filtersKnowTimers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("timers");
        QTest::newRow("circuit") << u"circuit:open"_s << 1;
        QTest::newRow("state is the same") << u"state:open,half-open"_s << 2;
        QTest::newRow("kind") << u"kind:request"_s << 1;
        QTest::newRow("owner") << u"owner:a.berg"_s << 2;
        QTest::newRow("module") << u"module:mod-circ*"_s << 4;
        QTest::newRow("target") << u"target:uninstalled"_s << 4;
        QTest::newRow("cause") << u"cause:access-denied"_s << 1;
        QTest::newRow("older") << u"older:1h -circuit:gone"_s << 1;
        QTest::newRow("failures") << u"failures>1"_s << 3;
        QTest::newRow("server") << u"server:library-prod"_s << 13;
        QTest::newRow("status") << u"status:down"_s << 1;
        QTest::newRow("a word of the path") << u"fund-expiry"_s << 1;
    }
    void filtersKnowTimers()
    {
        QFETCH(QString, line);
        const auto filter = parseFilter(line);
        QVERIFY2(filter, qPrintable(filter ? QString() : filter.error().message));
        int found = 0;
        for (const TimerRow &row : rows())
            found += matches(*filter, subjectOf(row, sampleNow()));
        QTEST(found, "timers");
    }

    void onlyAnOpenTimerCanBeProbed()
    {
        open();
        select({u"anonymize"_s});
        QVERIFY(!action(ActionId::ProbeTimers)->isEnabled());
        QCOMPARE(action(ActionId::ProbeTimers)->statusTip(),
                 u"Only a timer whose circuit is open can be probed."_s);
        QVERIFY(!action(ActionId::TestNow)->isEnabled());
        QVERIFY(!action(ActionId::Pause)->isEnabled());
        select({u"age-to-lost"_s});
        QVERIFY(action(ActionId::ProbeTimers)->isEnabled());
        action(ActionId::ProbeTimers)->trigger();
        QCOMPARE(m_f->recorder.orders, QStringList{u"probe scheduled-age-to-lost-fee-charging"_s});
    }

    void pausingShowsWhatIsLeftOut()
    {
        open();
        select({u"requests-reports"_s, u"anonymize"_s, u"due-date"_s, u"age-to-lost"_s});
        action(ActionId::PauseTimers)->trigger();
        auto *shownDialog = dialog<TimerPauseDialog>();
        QVERIFY(shownDialog);
        QPushButton *pause = button(shownDialog, u"Pause 4 "_s);
        QVERIFY(pause && !pause->isEnabled());
        shownDialog->findChild<QLineEdit *>()->setText(u"ticket OPS-412"_s);
        QVERIFY(pause->isEnabled());
        QCOMPARE(shownDialog->findChild<QTreeWidget *>()->topLevelItemCount(), 4);
        pause->click();
        QCOMPARE(m_f->recorder.orders.size(), 1);
        QVERIFY(m_f->recorder.orders.first().endsWith(u": ticket OPS-412"_s));
        QCOMPARE(m_f->recorder.until, std::optional(sampleNow() + 1h));
    }

    void aPauseMayLastUntilItIsOk()
    {
        open();
        select({u"anonymize"_s});
        action(ActionId::PauseTimers)->trigger();
        auto *shownDialog = dialog<TimerPauseDialog>();
        QVERIFY(shownDialog);
        auto *until = shownDialog->findChild<QComboBox *>();
        const int green = until->findText(u"Until it is OK"_s);
        QVERIFY(green >= 0);
        until->setCurrentIndex(green);
        shownDialog->findChild<QLineEdit *>()->setText(u"ticket OPS-412"_s);
        button(shownDialog, u"Pause"_s)->click();
        QCOMPARE(m_f->recorder.orders,
                 QStringList{u"pause timers scheduled-anonymize-processing: ticket OPS-412 until green"_s});
        QVERIFY(!m_f->recorder.until);
    }

    void aTimerOfAUserIsResumedAnewOnlyWhenAsked_data()
    {
        QTest::addColumn<bool>("anew");
        QTest::addColumn<QString>("order");
        QTest::newRow("enabled again") << false << u"resume timers expire"_s;
        QTest::newRow("made anew") << true << u"make anew expire"_s;
    }
    void aTimerOfAUserIsResumedAnewOnlyWhenAsked()
    {
        QFETCH(bool, anew);
        QFETCH(QString, order);
        open();
        select({u"patron-blocks"_s});
        QVERIFY(!action(ActionId::PauseTimers)->isEnabled());
        action(ActionId::ResumeTimers)->trigger();
        QVERIFY(m_f->recorder.orders.isEmpty());
        auto *shownDialog = dialog<TimerResumeDialog>();
        QVERIFY(shownDialog);
        auto *box = shownDialog->findChild<QCheckBox *>();
        QVERIFY(box->isVisible() && !box->isChecked());
        box->setChecked(anew);
        button(shownDialog, u"Resume 1 "_s)->click();
        QCOMPARE(m_f->recorder.orders, QStringList{order});
    }

    void onlyTimersOfUsersAreDeletedAndAfterAnExport()
    {
        const QTemporaryDir folder;
        open();
        action(ActionId::ReviewTimers)->trigger();
        auto *shownDialog = dialog<RemoveTimersDialog>();
        QVERIFY(shownDialog);
        QCOMPARE(shownDialog->findChild<QTreeWidget *>()->topLevelItemCount(), 4);
        QPushButton *remove = button(shownDialog, u"Delete 2 "_s);
        QVERIFY(remove && remove->isEnabled() && !remove->isDefault());
        const QString file = folder.filePath(u"timers.json"_s);
        for (QLineEdit *field : shownDialog->findChildren<QLineEdit *>())
            if (field->accessibleName() == u"File for the export"_s)
                field->setText(file);
        remove->click();
        QCOMPARE(m_f->recorder.orders, QStringList{u"remove timers invoice-poll fund-expiry"_s});
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(exported.readAll()).array().size(), 2);
    }

    void nothingIsDeletedWhoseExportFailed()
    {
        open();
        action(ActionId::ReviewTimers)->trigger();
        auto *shownDialog = dialog<RemoveTimersDialog>();
        QVERIFY(shownDialog);
        for (QLineEdit *field : shownDialog->findChildren<QLineEdit *>())
            if (field->accessibleName() == u"File for the export"_s)
                field->setText(u"/nowhere/at/all/timers.json"_s);
        button(shownDialog, u"Delete"_s)->click();
        QVERIFY(m_f->recorder.orders.isEmpty());
    }

    void aWordAboutLostTargetsCanWait()
    {
        open();
        auto *page = m_f->window->pages().timers();
        action(ActionId::ReviewTimers)->trigger();
        button(dialog<RemoveTimersDialog>(), u"Remind me"_s)->click();
        QCOMPARE(page->remindAfter(), std::optional(sampleNow() + 7 * 24h));
        QVERIFY(goneHeadline(4).startsWith(u"4 timer"_s));
    }

    void theDetailsSayWhy()
    {
        open();
        select({u"age-to-lost"_s});
        QVERIFY(m_f->window->findChild<CircuitStrip *>()->isVisible());
        const QString why = plainWhy(rowNamed(u"age-to-lost"_s).timer);
        QVERIFY(why.contains(u"the limit is 2."_s));
        QVERIFY(why.contains(u"It runs as j.meyer."_s));
        QVERIFY(why.contains(u"mod-circulation run well."_s));
        QVERIFY(why.contains(u"Probe at 13:41"_s));
        QStringList next;
        for (const QTreeWidget *list : m_f->window->findChildren<QTreeWidget *>())
            if (list->accessibleName() == u"Next runs"_s)
                for (int row = 0; row < list->topLevelItemCount(); ++row)
                    next.append(list->topLevelItem(row)->text(3));
        QCOMPARE(next.first(), u"8 min 52 s"_s);
        QCOMPARE(next.size(), 5);
    }

    void theRuleNamesWhatHoldsForAFaultThatStays()
    {
        open();
        select({u"age-to-lost"_s});
        QStringList texts;
        for (const QLabel *label : m_f->window->findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(u"Opens after 3 failures"_s), qPrintable(all));
        QVERIFY2(all.contains(u"A fault that waiting does not mend opens it after 2 failure(s)."_s),
                 qPrintable(all));
    }

    void theCircuitOfTheLastHourIsWhatTheEventsSay()
    {
        const TimerState timer = rowNamed(u"age-to-lost"_s).timer;
        const TimeRange hour{sampleNow() - 1h, sampleNow()};
        const QList<CircuitPart> parts = circuitParts(timer, sampleTimerPast().events, hour);
        QList<CircuitPhase> phases;
        for (const CircuitPart &part : parts)
            phases.append(part.phase);
        QCOMPARE(phases,
                 (QList<CircuitPhase>{CircuitPhase::Closed, CircuitPhase::Open, CircuitPhase::HalfOpen,
                                      CircuitPhase::Open}));
        QCOMPARE(parts.first().range.from, hour.from);
        QCOMPARE(parts.last().range.to, hour.to);
        QCOMPARE(circuitParts(timer, {}, hour).last().range.from, sampleNow() - 35min);
    }

    void runsThatAnOpenCircuitLeftOutAreShown()
    {
        TimerState timer = rowNamed(u"age-to-lost"_s).timer;
        timer.guarded = true;
        timer.schedule = {.every = 5min, .cron = {}, .zone = "UTC"};
        timer.record.breaker.openedAt = sampleNow() - 22min;
        const TimeRange hour{sampleNow() - 1h, sampleNow()};
        const QList<Instant> all = skippedRuns(timer, {}, hour);
        QCOMPARE(all,
                 (QList<Instant>{sampleNow() - 17min, sampleNow() - 12min, sampleNow() - 7min,
                                 sampleNow() - 2min}));
        QCOMPARE(skippedRuns(timer, {{.at = sampleNow() - 12min}}, hour).size(), 3); // the probe ran
        timer.guarded = false; // its server runs it on
        QVERIFY(skippedRuns(timer, {}, hour).isEmpty());
        timer.guarded = true;
        timer.record.breaker.state = BreakerState::Closed;
        QVERIFY(skippedRuns(timer, {}, hour).isEmpty());
    }

    void thePauseIsACommandAsWell()
    {
        const QList<TimerState> one{rowNamed(u"nightly"_s).timer};
        QCOMPARE(pauseCommand(one, u"it's new"_s),
                 u"jobwatch timers pause 'library-prod/request/nightly-export' --reason 'it'\\''s new'"_s);
    }

    void hostileTextOfATimerIsPlain()
    {
        const QString evil = u"<b>bold</b>\u202Ereversed\n\x01"_s + QString(5000, u'x');
        Snapshot snapshot = sampleSnapshot();
        for (TimerState &timer : snapshot.timers) {
            timer.name = evil;
            timer.record.who = evil;
            timer.record.why = evil;
            timer.record.breaker.reasonText = evil;
            if (timer.reported) {
                timer.reported->targetText = evil;
                timer.reported->owner = evil;
                timer.reported->module = evil;
                timer.reported->path = evil;
            }
        }
        for (const TimerRow &row : timerRows(snapshot)) {
            for (const auto &column : timerColumns()) {
                const Cell cell = column.cell(row, shown());
                const QString all = cell.text + cell.detail + cell.toolTip + cell.why + cell.spoken;
                QVERIFY2(!all.contains(u'\u202E') && !all.contains(u'\x01'), column.id.data());
            }
            const QString why = plainWhy(row.timer);
            QVERIFY(!why.contains(u'\u202E') && !why.contains(u'\x01'));
        }
        m_f->open(snapshot);
        m_f->window->openView(ViewId::Timers);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(!m_f->window->grab().isNull());
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestTimersView)
#include "tst_timersview.moc"
