#include <QTest>

#include "tests/support/enginestory.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Muting> lastKept(const QList<Action> &actions)
{
    std::optional<Muting> kept;
    for (const KeepValue &value : EngineStory::only<KeepValue>(actions)) {
        if (value.name == QLatin1StringView(mutingValue))
            kept = *mutingFromJson(value.value);
    }
    return kept;
}

} // namespace

class TestEngineMuting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsShownToldAndKeptWithWhoAndUntilWhen()
    {
        EngineStory story(serverWith(1, 10min));
        const Muting muting{u"Zoë"_s, story.now, story.now + 30min};
        const auto actions = story.tell(MutingAsked{muting.until, u"Zoë"_s});
        QCOMPARE(story.engine.snapshot(story.now).muting, std::optional(muting));
        QCOMPARE(story.engine.mutedUntil(), std::optional(muting.until));
        QCOMPARE(lastKept(actions), std::optional(muting));
        const auto told = EngineStory::told(actions, HistoryKind::NoticesMuted);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].who, u"Zoë"_s);
        QCOMPARE(told[0].reason, u"Until 2027-01-15 08:30 UTC."_s);
    }

    void checksGoOn()
    {
        EngineStory story(serverWith(1, 10min));
        story.pass(1min);
        story.end(story.started(runnerOf(0)), allPassed);
        story.tell(MutingAsked{story.now + 2h, u"me"_s});
        const auto actions = story.pass(11min);
        QCOMPARE(EngineStory::only<StartTest>(actions).size(), 1);
    }

    void itEndsByItselfAtItsMoment()
    {
        EngineStory story(serverWith(1, 24h));
        const Instant until = story.now + 30min;
        story.tell(MutingAsked{until, u"me"_s});
        story.pass(30min - 1ms);
        QVERIFY(story.engine.mutedUntil());
        const auto actions = story.pass(1ms);
        QVERIFY(!story.engine.snapshot(story.now).muting);
        const auto told = EngineStory::told(actions, HistoryKind::NoticesUnmuted);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].at, until);
        QVERIFY(told[0].who.isEmpty());
        QVERIFY(!told[0].reason.isEmpty());
        QVERIFY(!lastKept(actions));
        QVERIFY(EngineStory::told(story.pass(1h), HistoryKind::NoticesUnmuted).isEmpty());
    }

    void itIsLiftedByAPerson()
    {
        EngineStory story(serverWith(1, 10min));
        story.tell(MutingAsked{story.now + 30min, u"me"_s});
        const auto actions = story.tell(UnmutingAsked{u"Ann"_s});
        QVERIFY(!story.engine.mutedUntil());
        QCOMPARE(EngineStory::told(actions, HistoryKind::NoticesUnmuted).value(0).who, u"Ann"_s);
        QVERIFY(!lastKept(actions));
    }

    void anotherEndReplacesTheFirst()
    {
        EngineStory story(serverWith(1, 10min));
        story.tell(MutingAsked{story.now + 30min, u"me"_s});
        story.tell(MutingAsked{story.now + 2h, u"Ann"_s});
        QCOMPARE(story.engine.mutedUntil(), std::optional<Instant>(story.now + 2h));
        story.tell(MutingAsked{story.now + 1min, u"Ann"_s});
        story.pass(1min);
        QVERIFY(!story.engine.mutedUntil());
    }

    void whatMakesNoSenseIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<Span>("ahead");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("now") << Span(0) << false;
        QTest::newRow("the past") << Span(-1h) << false;
        QTest::newRow("more than a week") << longestMuting + 1ms << false;
        QTest::newRow("a read-only session") << Span(1h) << true;
    }
    void whatMakesNoSenseIsRefusedAndChangesNothing()
    {
        QFETCH(Span, ahead);
        QFETCH(bool, readOnly);
        EngineStory story(serverWith(1, 10min));
        if (readOnly)
            story.tell(ReadOnlySet{});
        const auto actions = story.tell(MutingAsked{story.now + ahead, u"me"_s});
        QVERIFY(!story.engine.mutedUntil());
        const auto refused = EngineStory::told(actions, HistoryKind::OrderRefused);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0].who, u"me"_s);
        QVERIFY(!refused[0].reason.isEmpty());
        QVERIFY(EngineStory::only<KeepValue>(actions).isEmpty());
    }

    void whatIsNotMutedCannotBeUnmuted()
    {
        EngineStory story(serverWith(1, 10min));
        const auto actions = story.tell(UnmutingAsked{u"me"_s});
        QCOMPARE(EngineStory::told(actions, HistoryKind::OrderRefused).size(), 1);
    }

    void afterARestartItHoldsUntilItsEndAndNotBeyond()
    {
        EngineStory story;
        story.tell(PlansRestored{{}, {}, Muting{u"me"_s, story.now - 1h, story.now + 10min}});
        QVERIFY(story.engine.mutedUntil());
        story.pass(10min);
        QVERIFY(!story.engine.mutedUntil());

        EngineStory later;
        later.tell(PlansRestored{{}, {}, Muting{u"me"_s, later.now - 2h, later.now - 1h}});
        const auto actions = later.tell(Ticked{});
        QVERIFY(!later.engine.mutedUntil());
        QCOMPARE(EngineStory::told(actions, HistoryKind::NoticesUnmuted).size(), 1);
    }

    void aNewHistoryIsToldOfIt()
    {
        EngineStory story(serverWith(1, 10min));
        story.tell(MutingAsked{story.now + 1h, u"me"_s});
        QCOMPARE(lastKept(story.engine.plansToKeep()), story.engine.snapshot(story.now).muting);
    }
};

QTEST_GUILESS_MAIN(TestEngineMuting)
#include "tst_enginemuting.moc"
