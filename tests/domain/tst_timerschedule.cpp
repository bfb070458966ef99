#include <QTest>

#include "core/domain/timerschedule.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant noon = instantFromMs(QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC).toMSecsSinceEpoch()); // Sunday

TimerSchedule every(Span span)
{
    return {.every = span};
}

TimerSchedule byCron(const QString &cron, const QByteArray &zone = "UTC")
{
    return {.cron = cron, .zone = zone};
}

} // namespace

class TestTimerSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDelayCountsFromTheLastStart()
    {
        QCOMPARE(nextStart(every(5min), noon - 2min, noon), noon + 3min);
        QCOMPARE(nextStart(every(5min), noon - 5min, noon), noon);
    }

    void aTimerThatNeverStartedStartsAtOnceByDelayAndOnTimeByCron()
    {
        QCOMPARE(nextStart(every(5min), {}, noon), noon);
        QCOMPARE(nextStart(byCron(u"*/10 * * * *"_s), {}, noon), noon + 10min);
    }

    void whatWasMissedIsMadeUpForOnce_data()
    {
        QTest::addColumn<bool>("cron");
        QTest::newRow("delay") << false;
        QTest::newRow("cron") << true;
    }

    void whatWasMissedIsMadeUpForOnce()
    {
        QFETCH(bool, cron);
        const TimerSchedule schedule = cron ? byCron(u"*/5 * * * *"_s) : every(5min);
        QCOMPARE(nextStart(schedule, noon - 8h, noon), noon);
        QCOMPARE(nextStart(schedule, noon, noon), noon + 5min);
        QCOMPARE(nextStarts(schedule, noon - 8h, noon, 3), (QList{noon, noon + 5min, noon + 10min}));
    }

    void aCronTimerThatMissedNothingWaits()
    {
        const Instant twoToTen = noon - 2h - 10min;
        QCOMPARE(nextStart(byCron(u"0 10 * * *"_s), twoToTen + 10min, noon), noon + 22h);
        QCOMPARE(nextStart(byCron(u"0 10 * * *"_s), twoToTen, noon), noon);
    }

    void aStartInTheFutureIsNotBelieved()
    {
        QCOMPARE(nextStart(every(5min), noon + 24h, noon), noon + 5min);
        QCOMPARE(nextStart(byCron(u"*/5 * * * *"_s), noon + 24h, noon), noon + 5min);
    }

    void nothingStartsWhereNothingIsPlanned_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::newRow("no schedule") << QString();
        QTest::newRow("not understood") << u"every day"_s;
        QTest::newRow("over for good") << u"0 0 0 1 1 ? 2020"_s;
    }

    void nothingStartsWhereNothingIsPlanned()
    {
        QFETCH(QString, cron);
        QCOMPARE(nextStart(byCron(cron), noon - 1h, noon), std::nullopt);
        QCOMPARE(nextStarts(byCron(cron), {}, noon, 5), QList<Instant>{});
        QCOMPARE(usualInterval(byCron(cron), noon), Span{});
    }

    void fewerStartsThanAskedForAreAllThereAre()
    {
        QCOMPARE(nextStarts(byCron(u"0 0 0 1 1 ? 2027-2028"_s), {}, noon, 5).size(), 2);
        QCOMPARE(nextStarts(every(1min), {}, noon, 0), QList<Instant>{});
        QCOMPARE(nextStarts(byCron(u"* * * * *"_s), {}, noon, 0), QList<Instant>{});
    }

    void aZoneMovesTheStart()
    {
        QCOMPARE(nextStart(byCron(u"0 14 * * *"_s, "Europe/Berlin"), {}, noon), noon + 1h);
        QCOMPARE(nextStart(byCron(u"0 14 * * *"_s, "NON"), {}, noon), noon + 2h);
    }

    void theIntervalIsTheUsualDistance_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("every five minutes") << u"*/5 * * * *"_s << qint64(5);
        QTest::newRow("every five minutes of working hours") << u"*/5 9-16 * * *"_s << qint64(5);
        QTest::newRow("workdays") << u"0 9 * * MON-FRI"_s << qint64(24 * 60);
        QTest::newRow("Mondays") << u"0 9 * * MON"_s << qint64(7 * 24 * 60);
        QTest::newRow("daily, over the change of the clocks") << u"0 0 12 * * ?"_s << qint64(24 * 60);
    }

    void theIntervalIsTheUsualDistance()
    {
        QFETCH(QString, cron);
        QFETCH(qint64, minutes);
        QCOMPARE(usualInterval(byCron(cron, "Europe/Berlin"), noon), Span(std::chrono::minutes(minutes)));
        QCOMPARE(usualInterval(every(90s), noon), Span(90s));
    }
};

QTEST_APPLESS_MAIN(TestTimerSchedule)
#include "tst_timerschedule.moc"
