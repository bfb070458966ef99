#include <QTest>

#include "core/notify/noticetimes.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant utc(const QString &iso)
{
    return instantFromMs(QDateTime::fromString(iso + u"Z"_s, Qt::ISODate).toMSecsSinceEpoch());
}

using Every = DigestTimes::Every;

} // namespace

class TestNoticeTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDigest_data()
    {
        QTest::addColumn<Every>("every");
        QTest::addColumn<QList<QTime>>("at");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        const QList<QTime> morning{QTime(8, 0)};
        const QList<QTime> twice{QTime(8, 0), QTime(16, 0)};
        const QList<QTime> night{QTime(2, 30)};
        QTest::newRow("hourly") << Every::Hour << QList<QTime>{} << u"2027-01-15T07:10:00"_s
                                << u"2027-01-15T08:00:00"_s;
        QTest::newRow("hourly, at a quarter past, just after")
            << Every::Hour << QList<QTime>{QTime(0, 15)} << u"2027-01-15T07:15:00"_s
            << u"2027-01-15T08:15:00"_s;
        QTest::newRow("daily in winter is UTC+1")
            << Every::Day << morning << u"2027-01-15T06:59:59"_s << u"2027-01-15T07:00:00"_s;
        QTest::newRow("daily, exactly then, is the next day")
            << Every::Day << morning << u"2027-01-15T07:00:00"_s << u"2027-01-16T07:00:00"_s;
        QTest::newRow("daily in summer is UTC+2")
            << Every::Day << morning << u"2027-07-15T06:00:01"_s << u"2027-07-16T06:00:00"_s;
        QTest::newRow("over the change to summer time: 23 hours")
            << Every::Day << morning << u"2027-03-27T07:00:00"_s << u"2027-03-28T06:00:00"_s;
        QTest::newRow("a time that the change leaves out is told an hour later by the clock")
            << Every::Day << night << u"2027-03-28T00:00:00"_s << u"2027-03-28T01:30:00"_s;
        QTest::newRow("a time that comes twice is told the first time")
            << Every::Day << night << u"2027-10-31T00:00:00"_s << u"2027-10-31T00:30:00"_s;
        QTest::newRow("… and not again an hour later")
            << Every::Day << night << u"2027-10-31T00:30:00"_s << u"2027-11-01T01:30:00"_s;
        QTest::newRow("twice a day") << Every::Day << twice << u"2027-01-15T07:00:00"_s
                                     << u"2027-01-15T15:00:00"_s;
        QTest::newRow("weekly, Monday")
            << Every::Week << morning << u"2027-01-15T09:00:00"_s << u"2027-01-18T07:00:00"_s;
        QTest::newRow("weekly over the change to summer time")
            << Every::Week << morning << u"2027-03-22T07:00:00"_s << u"2027-03-29T06:00:00"_s;
        QTest::newRow("twice a day over the change to winter time")
            << Every::Day << twice << u"2027-10-30T14:00:00"_s << u"2027-10-31T07:00:00"_s;
    }
    void theNextDigest()
    {
        QFETCH(Every, every);
        QFETCH(QList<QTime>, at);
        QFETCH(QString, now);
        QFETCH(QString, next);
        const DigestTimes times{every, at, 1, "Europe/Berlin"};
        QCOMPARE(nextDigest(times, utc(now)), std::optional(utc(next)));
    }

    void atOnceHasNoDigest() { QVERIFY(!nextDigest({}, utc(u"2027-01-15T07:00:00"_s))); }

    void anHourlyDigestKeepsItsMinuteInAZoneWithAHalfHour()
    {
        const DigestTimes times{Every::Hour, {QTime(0, 0)}, 1, "Asia/Kolkata"}; // UTC+5:30
        QCOMPARE(nextDigest(times, utc(u"2027-01-15T07:10:00"_s)),
                 std::optional(utc(u"2027-01-15T07:30:00"_s)));
    }

    void quietHours_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QuietHours::Days>("days");
        QTest::addColumn<QString>("until"); // empty: not quiet
        using Days = QuietHours::Days;
        QTest::newRow("before") << u"2027-01-15T20:59:59"_s << Days::All << QString();
        QTest::newRow("from their first moment")
            << u"2027-01-15T21:00:00"_s << Days::All << u"2027-01-16T06:00:00"_s;
        QTest::newRow("after midnight") << u"2027-01-16T03:00:00"_s << Days::All << u"2027-01-16T06:00:00"_s;
        QTest::newRow("over") << u"2027-01-16T06:00:00"_s << Days::All << QString();
        QTest::newRow("begun on Friday")
            << u"2027-01-16T03:00:00"_s << Days::Weekdays << u"2027-01-16T06:00:00"_s;
        QTest::newRow("on Saturday evening") << u"2027-01-16T22:00:00"_s << Days::Weekdays << QString();
        QTest::newRow("on Saturday evening, at weekends")
            << u"2027-01-16T22:00:00"_s << Days::Weekend << u"2027-01-17T06:00:00"_s;
        QTest::newRow("through the change to summer time")
            << u"2027-03-27T22:00:00"_s << Days::All << u"2027-03-28T05:00:00"_s;
    }
    void quietHours()
    {
        QFETCH(QString, now);
        QFETCH(QuietHours::Days, days);
        QFETCH(QString, until);
        const QuietHours quiet{QTime(22, 0), QTime(7, 0), days, "Europe/Berlin"};
        QCOMPARE(quietUntil(quiet, utc(now)), until.isEmpty() ? std::nullopt : std::optional(utc(until)));
    }

    void quietHoursWithinADay()
    {
        const QuietHours quiet{QTime(12, 0), QTime(13, 0), QuietHours::Days::All, "UTC"};
        QCOMPARE(quietUntil(quiet, utc(u"2027-01-15T12:30:00"_s)),
                 std::optional(utc(u"2027-01-15T13:00:00"_s)));
        QVERIFY(!quietUntil(quiet, utc(u"2027-01-15T13:00:00"_s)));
    }
};

QTEST_APPLESS_MAIN(TestNoticeTimes)
#include "tst_noticetimes.moc"
