#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "core/domain/rulebook.h"
#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/alertform.h"
#include "ui/dialogs/alertrules.h"
#include "ui/dialogs/intervaldialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/tables/column.h"
#include "ui/tables/tableview.h"
#include "ui/window/actionset.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

NotificationRule ruleFor(const QStringList &servers, const QStringList &services, const QStringList &channels,
                         const QList<NoticeTopic> &events = {})
{
    NotificationRule rule;
    rule.servers = servers;
    rule.services = services;
    rule.channels = channels;
    rule.events = events;
    return rule;
}

NotificationSettings settingsWith(const QList<NotificationRule> &rules)
{
    NotificationSettings settings;
    settings.channels = {{.name = u"desktop"_s}, {.name = u"mail"_s}};
    settings.rules = rules;
    return settings;
}

TestPolicy every(Span interval)
{
    return {.kind = PolicyKind::Fixed, .every = interval};
}

} // namespace

// How long an outage lasts until it is told, beside the interval that decides about it.
class TestAlertForm : public QObject
{
    Q_OBJECT

private:
    static QSpinBox *failuresIn(const QObject *parent)
    {
        for (QSpinBox *box : parent->findChildren<QSpinBox *>())
            if (box->accessibleName() == u"Failures in a row before an outage is told"_s)
                return box;
        return nullptr;
    }
    static QString sentenceIn(const QObject *parent)
    {
        for (const QLabel *label : parent->findChildren<QLabel *>())
            if (label->accessibleName() == u"When an outage is told"_s)
                return label->text();
        return {};
    }

private Q_SLOTS:
    void theRuleShownIsTheOneThatDecides_data()
    {
        QTest::addColumn<NotificationSettings>("settings");
        QTest::newRow("one for all") << settingsWith({NotificationRule{}});
        QTest::newRow("none") << settingsWith({});
        QTest::newRow("another server first")
            << settingsWith({ruleFor({u"cluster*"_s}, {}, {}), NotificationRule{}});
        QTest::newRow("a pattern that fits")
            << settingsWith({ruleFor({u"BIO-?ools"_s}, {u"mus*"_s}, {}), NotificationRule{}});
        QTest::newRow("a dot is a dot")
            << settingsWith({ruleFor({u"bio.tools"_s}, {}, {}), NotificationRule{}});
        QTest::newRow("one a channel")
            << settingsWith({ruleFor({}, {}, {u"mail"_s}), ruleFor({}, {}, {u"desktop"_s})});
        QTest::newRow("other events first")
            << settingsWith({ruleFor({}, {}, {}, {NoticeTopic::TargetGone}), NotificationRule{}});
        QTest::newRow("nothing fits") << settingsWith({ruleFor({u"other"_s}, {}, {})});
    }
    void theRuleShownIsTheOneThatDecides()
    {
        QFETCH(NotificationSettings, settings);
        const Rulebook rules(settings);
        NoticeEntry outage;
        outage.scope = scopeOf(sampleRunner());
        QList<qsizetype> deciding;
        for (const NotificationChannel &channel : settings.channels)
            if (const NotificationRule *rule = rules.ruleFor(channel, outage, NoticeTopic::Down))
                deciding.append(rule - rules.settings().rules.constData());
        std::sort(deciding.begin(), deciding.end());
        deciding.erase(std::unique(deciding.begin(), deciding.end()), deciding.end());
        QCOMPARE(rulesForOutages(settings, {sampleRunner()}), deciding);
    }

    void itIsSaidHowLongAnOutageLastsUntilItIsTold_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<std::optional<TestPolicy>>("policy");
        QTest::addColumn<std::optional<Span>>("found");
        QTest::addColumn<QString>("sentence");
        const std::optional<Span> unknown;
        const std::optional<TestPolicy> doubt(TestPolicy{.shortest = 5min});
        QTest::newRow("first failure") << 1 << std::optional(every(10min)) << unknown
                                       << u"An outage is told at its first failure, within 10 min."_s;
        QTest::newRow("second failure")
            << 2 << std::optional(every(10min)) << unknown
            << u"An outage is told after 2 failure(s) in a row, 10 min to 20 min after it began."_s;
        QTest::newRow("by doubt")
            << 1 << doubt << std::optional<Span>(28min)
            << u"An outage is told about 28 min after its first failed job, as replayed."_s;
        QTest::newRow("by doubt, found at once, three needed")
            << 3 << doubt << std::optional<Span>(1min)
            << u"An outage is told after 3 failure(s) in a row, 10 min or more after the first, as replayed."_s;
        QTest::newRow("not replayed")
            << 2 << doubt << unknown << u"An outage is told after 2 failure(s) in a row."_s;
        QTest::newRow("never tested") << 2 << std::optional(TestPolicy{.kind = PolicyKind::Never}) << unknown
                                      << u"Only failed jobs of users are told, after 2 in a row."_s;
        QTest::newRow("as the file says") << 2 << std::optional<TestPolicy>() << unknown
                                          << u"An outage is told after 2 failure(s) in a row."_s;
    }
    void itIsSaidHowLongAnOutageLastsUntilItIsTold()
    {
        QFETCH(int, failures);
        QFETCH(std::optional<TestPolicy>, policy);
        QFETCH(std::optional<Span>, found);
        NotificationRule rule;
        rule.failures = failures;
        QTEST(alertSentence(rule, 30s, policy, found), "sentence");
    }

    void aLongWaitCounts()
    {
        QCOMPARE(alertSentence({}, 10min, every(10min), {}),
                 u"An outage is told after 1 failure(s) in a row, 10 min to 20 min after it began."_s);
    }

    void whereNobodyIsToldItIsSaid()
    {
        AlertForm form({sampleRunner()});
        form.show(settingsWith({ruleFor({u"other"_s}, {}, {})}));
        QCOMPARE(sentenceIn(&form), u"No rule tells anybody of an outage here."_s);
        QVERIFY(!failuresIn(&form)->isEnabled());
        QVERIFY(!form.isChanged());
    }

    void whatIsChangedIsTheRuleAndItIsNamed()
    {
        AlertForm form({sampleRunner()});
        const NotificationSettings before =
            settingsWith({ruleFor({u"other"_s}, {}, {}), ruleFor({u"bio*"_s}, {}, {})});
        form.show(before);
        form.setInterval(every(10min));
        failuresIn(&form)->setValue(3);
        QVERIFY2(sentenceIn(&form).contains(u"20 min to 30 min"_s), qPrintable(sentenceIn(&form)));
        QVERIFY2(sentenceIn(&form).contains(u"This changes the rule “bio*"_s), qPrintable(sentenceIn(&form)));
        NotificationSettings expected = before;
        expected.rules[1].failures = 3;
        QCOMPARE(form.settings(), expected);
    }

    void onlyWhatWasChangedIsOrdered_data()
    {
        QTest::addColumn<bool>("interval");
        QTest::addColumn<bool>("failures");
        QTest::addColumn<QStringList>("orders");
        const QString policy = u"policy bio-tools/muscle/slurm"_s, notices = u"notifications"_s;
        QTest::newRow("the interval") << true << false << QStringList{policy};
        QTest::newRow("the failures") << false << true << QStringList{notices};
        QTest::newRow("both") << true << true << QStringList{notices, policy};
    }
    void onlyWhatWasChangedIsOrdered()
    {
        QFETCH(bool, interval);
        QFETCH(bool, failures);
        QFETCH(QStringList, orders);
        WindowFixture fixture;
        fixture.open();
        fixture.window->openView(ViewId::Services);
        fixture.window->pages().page()->table()->selectWhere([](const QModelIndex &index) {
            return index.data(ScopeRole).value<Scope>() == scopeOf(sampleRunner());
        });
        fixture.window->actions()[ActionId::Interval]->trigger();
        auto *dialog = visibleIn<IntervalDialog>(fixture.window.get());
        QVERIFY(dialog);
        if (interval)
            for (QSpinBox *box : dialog->findChildren<QSpinBox *>())
                if (box->accessibleName() == u"Minutes between two tests"_s)
                    box->setValue(17);
        if (failures)
            failuresIn(dialog)->setValue(4);
        button(dialog, u"Apply"_s)->click();
        QCOMPARE(fixture.recorder.orders, orders);
        if (failures)
            QCOMPARE(fixture.recorder.notifications.rules[0].failures, 4);

        fixture.recorder.orders.clear();
        fixture.window->actions()[ActionId::Undo]->trigger(); // takes back all of it
        QCOMPARE(fixture.recorder.orders, orders);
        if (failures)
            QCOMPARE(fixture.recorder.notifications, NotificationSettings{});
    }

    void theRuleIsOneClickAwayAndComesBackChanged()
    {
        WindowFixture fixture;
        fixture.setup.settings.notifications =
            settingsWith({ruleFor({u"other"_s}, {}, {}), ruleFor({u"bio*"_s}, {}, {})});
        fixture.open();
        fixture.window->openView(ViewId::Services);
        fixture.window->pages().page()->table()->selectWhere([](const QModelIndex &index) {
            return index.data(ScopeRole).value<Scope>() == scopeOf(sampleRunner());
        });
        fixture.window->actions()[ActionId::Interval]->trigger();
        auto *dialog = visibleIn<IntervalDialog>(fixture.window.get());
        button(dialog, u"Notification rules"_s)->click();
        auto *rules = visibleIn<SettingsDialog>(fixture.window.get());
        QVERIFY(rules);
        QSpinBox *first = nullptr;
        for (QSpinBox *box : rules->findChildren<QSpinBox *>())
            if (box->accessibleName() == u"Failures in a row before the first word"_s && box->isVisible())
                first = box;
        QVERIFY(first);
        first->setValue(5);
        button(rules, u"Save"_s)->click();
        QCOMPARE(fixture.recorder.notifications.rules[1].failures, 5);
        QCOMPARE(failuresIn(dialog)->value(), 5); // the dialog is still there and follows
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestAlertForm)
#include "tst_alertform.moc"
