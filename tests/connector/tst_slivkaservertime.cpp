#include <QTest>

#include "core/connector/slivka/parsejob.h"
#include "core/connector/slivka/servertime.h"
#include "tests/support/recordedexchange.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Offset = std::optional<Span>;

Instant at(const char *iso)
{
    return instantFromMs(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

class TestSlivkaServerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIdHoldsTheSecondOfItsCreation_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("time"); // empty: none
        QTest::newRow("base64url") << u"awIYFtdNVa09JSn_"_s << u"2026-11-21T22:15:50.000Z"_s;
        QTest::newRow("hex") << u"6b0215fb4a2f7d4ad0e7d99a"_s << u"2026-11-21T22:06:51.000Z"_s;
        QTest::newRow("base64url of the same job") << u"awIV-0ovfUrQ59ma"_s << u"2026-11-21T22:06:51.000Z"_s;
        QTest::newRow("zero") << u"AAAAAAAAAAAAAAAA"_s << QString();
        QTest::newRow("16 characters, not base64") << u"!!!!!!!!!!!!!!!!"_s << QString();
        QTest::newRow("24 characters, not hex") << u"zzzzzzzzzzzzzzzzzzzzzzzz"_s << QString();
        QTest::newRow("short") << u"abc"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("not Latin") << u"ééééééééééééééé€"_s << QString();
    }
    void aJobIdHoldsTheSecondOfItsCreation()
    {
        QFETCH(QString, id);
        QFETCH(QString, time);
        const auto created = slivka::creationTime(id);
        QCOMPARE(created ? toIso(*created) : QString(), time);
    }

    void theOffsetFollowsFromASubmission_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("minutes"); // 9999: not known
        const QByteArray date = "Sat, 21 Nov 2026 22:15:50 GMT";
        QTest::newRow("New York by id")
            << u"awIYFtdNVa09JSn_"_s << u"2026-11-21T17:15:50"_s << QByteArray() << -300;
        QTest::newRow("UTC by id") << u"awIYFtdNVa09JSn_"_s << u"2026-11-21T22:15:51"_s << QByteArray() << 0;
        QTest::newRow("Kathmandu by id")
            << u"awIYFtdNVa09JSn_"_s << u"2026-11-22T04:00:50"_s << QByteArray() << 345;
        QTest::newRow("New York by header") << u"4711"_s << u"2026-11-21T17:15:50"_s << date << -300;
        QTest::newRow("the id wins over a proxy's clock") << u"awIYFtdNVa09JSn_"_s << u"2026-11-21T22:15:50"_s
                                                          << QByteArray("Sat, 21 Nov 2026 20:15:50 GMT") << 0;
        QTest::newRow("a header minutes off") << u"4711"_s << u"2026-11-21T22:18:50"_s << date << 0;
        QTest::newRow("neither") << u"4711"_s << u"2026-11-21T17:15:50"_s << QByteArray() << 9999;
        QTest::newRow("not the same moment")
            << u"awIYFtdNVa09JSn_"_s << u"2026-11-25T17:15:50"_s << QByteArray() << 9999;
        QTest::newRow("between two zones")
            << u"awIYFtdNVa09JSn_"_s << u"2026-11-21T17:22:50"_s << QByteArray() << 9999;
        QTest::newRow("no time at all") << u"awIYFtdNVa09JSn_"_s << u"yesterday"_s << date << 9999;
        QTest::newRow("header is junk")
            << u"4711"_s << u"2026-11-21T17:15:50"_s << QByteArray("soon") << 9999;
    }
    void theOffsetFollowsFromASubmission()
    {
        QFETCH(QString, id);
        QFETCH(QString, local);
        QFETCH(QByteArray, date);
        QFETCH(int, minutes);
        const Offset expected = minutes == 9999 ? Offset() : Offset(std::chrono::minutes(minutes));
        QCOMPARE(slivka::offsetOf(id, local, date), expected);
    }

    void theOffsetIsDerivedAgainAfterSummerTimeEnds()
    {
        const Instant summer = at("2026-11-01T05:30:00Z"), winter = at("2026-11-01T06:30:00Z");
        QCOMPARE(slivka::offsetBetween(u"2026-11-01T01:30:00"_s, summer, 1min), Offset(-4h));
        QCOMPARE(slivka::offsetBetween(u"2026-11-01T01:30:00"_s, winter, 1min), Offset(-5h));
    }

    void everyRecordedSubmissionTellsItsZone()
    {
        int submissions = 0;
        for (const test::RecordedExchange &exchange : test::allRecorded(u"slivka"_s)) {
            if (exchange.reply.status != 202)
                continue;
            const auto job = slivka::parseJob(QJsonDocument::fromJson(exchange.reply.body).object());
            QVERIFY(job);
            const Offset expected = exchange.path.startsWith(u"/slivka"_s) ? Offset(-5h) : Offset(0h);
            QCOMPARE(slivka::offsetOf(job->id.value, job->submissionTime, {}), expected);
            QCOMPARE(slivka::offsetOf(u"x"_s, job->submissionTime, exchange.reply.header("date")), expected);
            ++submissions;
        }
        QVERIFY(submissions >= 10);
    }

    void aStampBecomesUtc_data()
    {
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<int>("hours"); // 99: offset not known
        QTest::addColumn<QString>("utc"); // empty: no time
        QTest::newRow("New York") << u"2026-11-21T17:15:51"_s << -5 << u"2026-11-21T22:15:51.000Z"_s;
        QTest::newRow("not known yet") << u"2026-11-21T17:15:51"_s << 99 << QString();
        QTest::newRow("never tested, UTC") << u"1970-01-01T00:00:00"_s << 0 << QString();
        QTest::newRow("never tested, New York") << u"1969-12-31T19:00:00"_s << -5 << QString();
        QTest::newRow("never tested, Tokyo") << u"1970-01-01T09:00:00"_s << 9 << QString();
        QTest::newRow("own offset") << u"2026-11-21T17:15:51+01:00"_s << 99 << u"2026-11-21T16:15:51.000Z"_s;
        QTest::newRow("Z") << u"2026-11-21T17:15:51Z"_s << -5 << u"2026-11-21T17:15:51.000Z"_s;
        QTest::newRow("fraction") << u"2026-11-21T17:15:51.250"_s << 0 << u"2026-11-21T17:15:51.250Z"_s;
        QTest::newRow("date only") << u"2026-11-21"_s << 0 << QString();
        QTest::newRow("junk") << u"not a time"_s << 0 << QString();
        QTest::newRow("empty") << QString() << 0 << QString();
        QTest::newRow("a gap in some local times")
            << u"2026-03-29T02:30:00"_s << 0 << u"2026-03-29T02:30:00.000Z"_s;
    }
    void aStampBecomesUtc()
    {
        QFETCH(QString, stamp);
        QFETCH(int, hours);
        QFETCH(QString, utc);
        const Offset offset = hours == 99 ? Offset() : Offset(std::chrono::hours(hours));
        const auto time = slivka::toUtc(stamp, offset);
        QCOMPARE(time ? toIso(*time) : QString(), utc);
    }
};

QTEST_APPLESS_MAIN(TestSlivkaServerTime)
#include "tst_slivkaservertime.moc"
