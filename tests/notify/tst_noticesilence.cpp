#include <QTest>

#include "core/text/noticewords.h"
#include "tests/notify/noticestory.h"

using namespace jobwatch;
using namespace jobwatch::test;

namespace {

void addRunner(NoticeStory &story, const RunnerKey &key, std::optional<Acknowledgement> acknowledgement = {},
               std::optional<Instant> maintenanceUntil = {})
{
    ServiceState service;
    service.id = key.service;
    RunnerState runner;
    runner.key = key;
    runner.acknowledgement = acknowledgement;
    runner.maintenanceUntil = maintenanceUntil;
    service.runners = {runner};
    story.snapshot.servers[0].services.append(service);
}

} // namespace

// Who is told, when, and when nobody is.
class TestNoticeSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedIsSilentButRecoveryIsTold()
    {
        NoticeStory story(with({.remindEvery = 1h}));
        addRunner(story, muscle);
        story.down(muscle);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        HistoryEvent seen;
        seen.kind = HistoryKind::Acknowledged;
        seen.scope = scopeOf(muscle);
        story.tell(seen);
        QCOMPARE(story.passed(24h), u""_s);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void acknowledgedBeforeTheFirstWordItIsStillToldThatItWorksAgain()
    {
        NoticeStory story;
        story.down(muscle);
        HistoryEvent seen;
        seen.kind = HistoryKind::Acknowledged;
        seen.scope = scopeOf(muscle);
        story.tell(seen);
        QCOMPARE(story.passed(24h), u""_s);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void aLiftedAcknowledgementSpeaksAgain()
    {
        NoticeStory story;
        story.down(muscle);
        HistoryEvent seen;
        seen.kind = HistoryKind::Acknowledged;
        seen.scope = scopeOf(muscle);
        story.tell(seen);
        QCOMPARE(story.passed(24h), u""_s);
        seen.kind = HistoryKind::AcknowledgementLifted;
        story.tell(seen);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
    }

    void maintenanceIsSilentUntilItEnds()
    {
        NoticeStory story;
        addRunner(story, muscle, {}, story.now + 2h);
        story.down(muscle);
        QCOMPARE(story.passed(2h - 1s), u""_s);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
    }

    void recoveryInMaintenanceIsTold()
    {
        NoticeStory story;
        addRunner(story, muscle);
        story.down(muscle);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.snapshot.servers[0].services[0].runners[0].maintenanceUntil = story.now + 2h;
        story.up(muscle);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void remindersComeEveryFewHours()
    {
        NoticeStory story(with({.remindEvery = 4h}));
        story.down(muscle);
        QCOMPARE(story.passed(9h), u"opened 1, reminder 1, reminder 1"_s);
        story.up(muscle);
        QCOMPARE(story.passed(9h), u"resolved 1"_s);
    }

    void quietHoursDeliverLaterInOneMessage()
    {
        NoticeStory story(with({.quiet = {QTime(22, 0), QTime(7, 0), QuietHours::Days::All, "UTC"}}));
        story.pass(15h); // 23:00
        story.down(muscle, Cause::NoWorker);
        story.pass(1h);
        story.down(clustalo, Cause::CommandNotFound);
        story.pass(1h);
        story.up(muscle);
        QCOMPARE(story.passed(5h), u""_s); // 06:00
        QCOMPARE(story.passed(2h), u"held(opened 1 + opened 1 + resolved 1)"_s);
        QCOMPARE(toDateTime(story.all[0].at).time(), QTime(7, 0));
        story.up(clustalo);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void mutedNoticesAreDecidedAndComeAfterwardsInOneMessage()
    {
        NoticeStory story;
        story.rules.muteUntil(story.now + 2h);
        story.down(muscle, Cause::NoWorker);
        story.pass(30min);
        story.down(clustalo, Cause::CommandNotFound);
        story.pass(30min);
        story.up(muscle);
        QCOMPARE(story.passed(1h - 1s), u""_s);
        QCOMPARE(story.passed(1s), u"held(opened 1 + opened 1 + resolved 1)"_s);
        story.up(clustalo);
        QCOMPARE(story.passed(1h), u"resolved 1"_s);
    }

    void whatPassesWhileNoticesAreMutedAndBeforeItsFirstWordIsNeverTold()
    {
        NoticeStory story;
        story.rules.muteUntil(story.now + 2h);
        story.down(muscle);
        story.pass(5s); // it is waited for longer
        story.up(muscle);
        QCOMPARE(story.passed(24h), u""_s);
    }

    void unmutedItComesAtOnce()
    {
        NoticeStory story;
        story.rules.muteUntil(story.now + 12h);
        story.down(muscle);
        QCOMPARE(story.passed(1h), u""_s);
        story.rules.muteUntil({});
        QCOMPARE(story.passed(0s), u"opened 1"_s);
    }

    void quietHoursThatHoldWhenTheMutingEndsHoldOn()
    {
        NoticeStory story(with({.quiet = {QTime(22, 0), QTime(7, 0), QuietHours::Days::All, "UTC"}}));
        story.rules.muteUntil(story.now + 15h); // 23:00
        story.pass(1h);
        story.down(muscle);
        QCOMPARE(story.passed(21h), u""_s); // 06:00
        QCOMPARE(story.passed(2h), u"opened 1"_s);
        QCOMPARE(toDateTime(story.all[0].at).time(), QTime(7, 0));
    }

    void mutedPastTheEndOfQuietHoursItMeetsTheNextOnes()
    {
        NoticeStory story(with({.quiet = {QTime(22, 0), QTime(7, 0), QuietHours::Days::All, "UTC"}}));
        story.pass(15h); // 23:00
        story.down(muscle);
        story.rules.muteUntil(story.now + 24h); // 23:00
        QCOMPARE(story.passed(31h), u""_s); // 06:00
        const QByteArray state = story.rules.state(); // a restart in between
        QVERIFY(story.rules.restore(state));
        QCOMPARE(story.passed(2h), u"opened 1"_s);
    }

    void aDigestThatIsDueWhileNoticesAreMutedComesAfterwards()
    {
        NoticeStory story(with({.when = {DigestTimes::Every::Day, {QTime(16, 0)}, 1, "UTC"}}));
        story.down(muscle);
        story.rules.muteUntil(story.now + 10h); // 18:00
        QCOMPARE(story.passed(10h - 1s), u""_s);
        QCOMPARE(story.passed(1s), u"digest(opened 1)"_s);
    }

    void remindersThatFellDueWhileNoticesWereMutedComeInOneMessage()
    {
        NoticeStory story(with({.remindEvery = 4h}));
        story.down(muscle);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.rules.muteUntil(story.now + 9h);
        QCOMPARE(story.passed(9h), u"held(reminder 1 + reminder 1)"_s);
    }

    void aDigestGathersADay()
    {
        NoticeStory story(with({.when = {DigestTimes::Every::Day, {QTime(8, 0), QTime(16, 0)}, 1, "UTC"}}));
        story.pass(1h); // 09:00
        story.down(muscle);
        story.pass(2h);
        story.up(muscle);
        QCOMPARE(story.passed(4h), u""_s); // 15:00
        QCOMPARE(story.passed(24h), u"digest(opened 1 + resolved 1)"_s); // nothing new: no digest
        QCOMPARE(toDateTime(story.all[0].at).time(), QTime(16, 0));
    }

    void theRateLimitClosesWithTheRest()
    {
        NoticeStory story(with({}, 3));
        QList<Cause> causes{Cause::NoWorker,        Cause::CommandNotFound, Cause::NotExecutable,
                            Cause::StartFailed,     Cause::ProgramFailed,   Cause::Interrupted,
                            Cause::DeadlineExceeded};
        for (int i = 0; i < 7; ++i) {
            story.down(runnerKey(u"s%1"_s.arg(i)), causes[i]);
            story.pass(1min);
        }
        QCOMPARE(story.passed(40min), u""_s);
        QCOMPARE(NoticeStory::words(story.all), u"opened 1, opened 1, opened 1"_s);
        QCOMPARE(story.passed(1h), u"more(opened 1 + opened 1 + opened 1 + opened 1)"_s);
        QCOMPARE(messageSubject(story.all.last()), u"… and 4 more"_s);
    }

    void oneRuleAChannelDecides()
    {
        NotificationSettings settings;
        NotificationChannel mail;
        mail.name = u"mail"_s;
        settings.channels.append(mail);
        NotificationRule onlyDown{.severity = Status::Down, .channels = {u"mail"_s}};
        onlyDown.services = {u"clus*"_s};
        settings.rules = {NotificationRule{.channels = {u"desktop"_s}}, onlyDown};
        NoticeStory story(settings);
        story.status(clustalo, Status::Warning, Cause::NoWorker);
        story.down(muscle);
        const auto messages = story.pass(1h);
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].channel, u"desktop"_s);
        QCOMPARE(messages[1].channel, u"desktop"_s);
        story.status(clustalo, Status::Down, Cause::NoWorker, Status::Warning);
        QStringList channels;
        for (const NoticeMessage &message : story.pass(1h))
            channels.append(message.channel + u' ' + noticeKindId(message.notices[0].kind));
        QCOMPARE(channels, (QStringList{u"desktop changed"_s, u"mail opened"_s}));
    }

    void unwantedEventsAreNotTold()
    {
        NoticeStory story(with({.events = {NoticeTopic::Down}}));
        story.status(clustalo, Status::Warning, Cause::NoWorker);
        story.down(muscle);
        QCOMPARE(story.passed(1h), u"opened 1"_s);
        story.up(muscle);
        QCOMPARE(story.passed(1h), u""_s);
    }
};

QTEST_APPLESS_MAIN(TestNoticeSilence)
#include "tst_noticesilence.moc"
