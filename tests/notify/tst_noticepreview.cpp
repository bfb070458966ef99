#include <QTest>

#include "core/domain/plans.h"
#include "core/notify/noticepreview.h"
#include "core/store/store.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant begin = instantFromMs(1'798'761'600'000); // Fri 1 Jan 2027 00:00 UTC
const Instant end = begin + 24h * 30;
const Scope runner{ServerId{u"bio"_s}, ServiceId{u"muscle"_s}, RunnerId{u"default"_s}};

HistoryEvent turn(Instant at, Status status)
{
    HistoryEvent event;
    event.at = at;
    event.kind = HistoryKind::StatusChanged;
    event.scope = runner;
    event.status = status;
    event.before = status == Status::Ok ? Status::Down : Status::Ok;
    event.cause = status == Status::Ok ? Cause::None : Cause::CommandNotFound;
    return event;
}

// Down from 10:00 to 11:00 on the days given.
QList<HistoryEvent> outagesOn(const QList<int> &days)
{
    QList<HistoryEvent> events;
    for (const int day : days)
        events += {turn(begin + 24h * (day - 1) + 10h, Status::Down),
                   turn(begin + 24h * (day - 1) + 11h, Status::Ok)};
    return events;
}

Maintenance planned(int day)
{
    Maintenance plan;
    plan.id = u"m"_s;
    plan.scope.server = runner.server;
    plan.from = begin + 24h * (day - 1) + 9h;
    plan.lasts = 4h;
    return plan;
}

NotificationSettings told(DigestTimes::Every every)
{
    NotificationSettings settings;
    settings.channels[0].perHour = 0;
    settings.rules[0].when.every = every;
    return settings;
}

} // namespace

class TestNoticePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldHaveBeenSentIsCounted_data()
    {
        QTest::addColumn<NotificationSettings>("settings");
        QTest::addColumn<QList<int>>("outages");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("digests");
        QTest::addColumn<int>("mostInADay");
        using Every = DigestTimes::Every;
        QTest::newRow("nothing happened") << told(Every::Now) << QList<int>{} << 0 << 0 << 0;
        QTest::newRow("each outage and its end") << told(Every::Now) << QList<int>{3, 10, 20} << 6 << 0 << 2;
        QTest::newRow("one digest a day") << told(Every::Day) << QList<int>{3, 10, 20} << 3 << 3 << 1;
        QTest::newRow("one digest a week") << told(Every::Week) << QList<int>{3, 10, 20} << 3 << 3 << 1;
        NotificationSettings twice = told(Every::Day);
        twice.rules[0].when.at = {QTime(10, 30),
                                  QTime(16, 0)}; // between the outage and its end, and after it
        QTest::newRow("twice a day") << twice << QList<int>{3, 10, 20} << 6 << 6 << 2;
        NotificationSettings recoveries = told(Every::Now);
        recoveries.rules[0].events = {NoticeTopic::Recovery};
        QTest::newRow("recoveries of nothing told") << recoveries << QList<int>{3} << 0 << 0 << 0;
        NotificationSettings reminded = told(Every::Now);
        reminded.rules[0].remindEvery = 20min;
        QTest::newRow("two reminders in an hour") << reminded << QList<int>{3} << 4 << 0 << 4;
    }
    void whatWouldHaveBeenSentIsCounted()
    {
        QFETCH(NotificationSettings, settings);
        QFETCH(QList<int>, outages);
        const NoticePreview preview = previewNotices(settings, outagesOn(outages), begin, end);
        QCOMPARE(preview.channels.size(), 1);
        QTEST(preview.channels[0].messages, "messages");
        QTEST(preview.channels[0].digests, "digests");
        QTEST(preview.channels[0].mostInADay, "mostInADay");
    }

    void plannedWorkIsSilent()
    {
        const auto all = outagesOn({3, 10, 20});
        const auto preview = previewNotices(told(DigestTimes::Every::Now), all, begin, end, {planned(10)});
        QCOMPARE(preview.channels[0].messages, 4);
        Maintenance elsewhere = planned(10);
        elsewhere.scope.server = ServerId{u"other"_s};
        QCOMPARE(
            previewNotices(told(DigestTimes::Every::Now), all, begin, end, {elsewhere}).channels[0].messages,
            6);
    }

    void theStoredHistoryAndItsPlansAreAsked()
    {
        const auto store = openStore(u":memory:"_s, StoreMode::ReadWrite);
        QVERIFY(store);
        StoreBatch batch;
        batch.events = outagesOn({3, 10, 20});
        batch.values.insert(QString::fromLatin1(maintenanceValue), maintenanceToJson({planned(10)}));
        QVERIFY((*store)->write(batch));
        const auto preview = previewNotices(told(DigestTimes::Every::Now), **store, begin, end);
        QVERIFY(preview);
        QCOMPARE(preview->channels[0].messages, 4);
    }
};

QTEST_GUILESS_MAIN(TestNoticePreview)
#include "tst_noticepreview.moc"
