#include <QTest>

#include "core/domain/maintenance.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

Instant instant(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return instantFromMs(at.toMSecsSinceEpoch());
}

Maintenance work(const QString &from, Span lasts, Repeat repeat = Repeat::Once,
                 const QByteArray &zone = "UTC")
{
    return {.from = instant(from), .lasts = lasts, .repeat = repeat, .zone = zone};
}

QStringList begins(const QList<MaintenanceWindow> &windows)
{
    QStringList texts;
    for (const MaintenanceWindow &window : windows)
        texts.append(toDateTime(window.from).toString(Qt::ISODate));
    return texts;
}

QStringList beginsBetween(const Maintenance &maintenance, const QString &from, const QString &to)
{
    return begins(windowsIn(maintenance, instant(from), instant(to)));
}

} // namespace

class TestMaintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowHoldsItsBeginningAndNotItsEnd()
    {
        const Maintenance once = work(u"2026-11-22T02:00:00Z"_s, 2h);
        const MaintenanceWindow window{instant(u"2026-11-22T02:00:00Z"_s),
                                       instant(u"2026-11-22T04:00:00Z"_s)};
        QCOMPARE(windowAt(once, window.from - 1ms), std::nullopt);
        QVERIFY(windowAt(once, window.from) == window);
        QVERIFY(windowAt(once, window.to - 1ms) == window);
        QCOMPARE(windowAt(once, window.to), std::nullopt);
        QCOMPARE(windowAt(once, window.from + 24h), std::nullopt);
    }

    void aRangeFindsTheWindowsThatTouchIt()
    {
        const Maintenance nightly = work(u"2026-11-01T22:00:00Z"_s, 4h, Repeat::Daily);
        QCOMPARE(beginsBetween(nightly, u"2026-11-22T01:00:00Z"_s, u"2026-11-23T22:00:00Z"_s),
                 (QStringList{u"2026-11-21T22:00:00Z"_s, u"2026-11-22T22:00:00Z"_s}));
        QCOMPARE(beginsBetween(nightly, u"2026-11-22T02:00:00Z"_s, u"2026-11-22T22:00:00Z"_s), QStringList{});
        QCOMPARE(beginsBetween(nightly, u"2026-10-01T00:00:00Z"_s, u"2026-11-02T00:00:00Z"_s),
                 QStringList{u"2026-11-01T22:00:00Z"_s});
    }

    void aRepetitionKeepsItsTimeOfDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("repeat");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("searchFrom");
        QTest::addColumn<QString>("searchTo");
        QTest::addColumn<QStringList>("begins");

        QTest::newRow("daily over spring")
            << u"2026-03-01T04:00:00Z"_s << int(Repeat::Daily) << QByteArray("Europe/Berlin")
            << u"2026-03-28T00:00:00Z"_s << u"2026-03-30T12:00:00Z"_s
            << QStringList{u"2026-03-28T04:00:00Z"_s, u"2026-03-29T03:00:00Z"_s, u"2026-03-30T03:00:00Z"_s};
        QTest::newRow("daily over autumn")
            << u"2026-10-01T03:00:00Z"_s << int(Repeat::Daily) << QByteArray("Europe/Berlin")
            << u"2026-10-24T00:00:00Z"_s << u"2026-10-26T12:00:00Z"_s
            << QStringList{u"2026-10-24T03:00:00Z"_s, u"2026-10-25T04:00:00Z"_s, u"2026-10-26T04:00:00Z"_s};
        QTest::newRow("a time of day that is skipped begins with the change")
            << u"2026-03-01T01:30:00Z"_s << int(Repeat::Daily) << QByteArray("Europe/Berlin")
            << u"2026-03-28T00:00:00Z"_s << u"2026-03-30T12:00:00Z"_s
            << QStringList{u"2026-03-28T01:30:00Z"_s, u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:30:00Z"_s};
        QTest::newRow("a time of day that comes twice begins with the second")
            << u"2026-10-01T00:30:00Z"_s << int(Repeat::Daily) << QByteArray("Europe/Berlin")
            << u"2026-10-24T00:00:00Z"_s << u"2026-10-26T12:00:00Z"_s
            << QStringList{u"2026-10-24T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s, u"2026-10-26T01:30:00Z"_s};
        QTest::newRow("weekly over spring in New York")
            << u"2026-03-01T12:00:00Z"_s << int(Repeat::Weekly) << QByteArray("America/New_York")
            << u"2026-03-01T00:00:00Z"_s << u"2026-03-20T00:00:00Z"_s
            << QStringList{u"2026-03-01T12:00:00Z"_s, u"2026-03-08T11:00:00Z"_s, u"2026-03-15T11:00:00Z"_s};
        QTest::newRow("monthly on the 31st: the last day where there is none")
            << u"2027-12-31T20:00:00Z"_s << int(Repeat::Monthly) << QByteArray("UTC")
            << u"2028-01-01T00:00:00Z"_s << u"2028-05-01T00:00:00Z"_s
            << QStringList{u"2028-01-31T20:00:00Z"_s, u"2028-02-29T20:00:00Z"_s, u"2028-03-31T20:00:00Z"_s,
                           u"2028-04-30T20:00:00Z"_s};
        QTest::newRow("a zone that is not known is UTC")
            << u"2026-03-28T01:30:00Z"_s << int(Repeat::Daily) << QByteArray("Nowhere")
            << u"2026-03-29T00:00:00Z"_s << u"2026-03-30T00:00:00Z"_s
            << QStringList{u"2026-03-29T01:30:00Z"_s};
    }

    void aRepetitionKeepsItsTimeOfDay()
    {
        QFETCH(QString, from);
        QFETCH(int, repeat);
        QFETCH(QByteArray, zone);
        QFETCH(QString, searchFrom);
        QFETCH(QString, searchTo);
        QTEST(beginsBetween(work(from, 1h, Repeat(repeat), zone), searchFrom, searchTo), "begins");
    }

    void nothingBeginsAfterTheLastDay()
    {
        Maintenance nightly = work(u"2026-11-01T22:00:00Z"_s, 4h, Repeat::Daily);
        nightly.lastDay = instant(u"2026-11-02T22:00:00Z"_s);
        QCOMPARE(beginsBetween(nightly, u"2026-11-01T00:00:00Z"_s, u"2027-11-01T00:00:00Z"_s).size(), 2);
        QVERIFY(windowAt(nightly, instant(u"2026-11-03T01:00:00Z"_s)).has_value());
        QVERIFY(!windowAt(nightly, instant(u"2026-11-03T23:00:00Z"_s)).has_value());
    }

    void windowsLongerThanTheirDistanceAreAllFound()
    {
        const Maintenance overlapping = work(u"2026-11-01T00:00:00Z"_s, 60h, Repeat::Daily);
        QCOMPARE(
            beginsBetween(overlapping, u"2026-11-20T11:00:00Z"_s, u"2026-11-20T11:30:00Z"_s),
            (QStringList{u"2026-11-18T00:00:00Z"_s, u"2026-11-19T00:00:00Z"_s, u"2026-11-20T00:00:00Z"_s}));
    }

    void aLongTimeLaterNothingIsSlowOrMissing_data()
    {
        QTest::addColumn<int>("repeat");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("daily") << int(Repeat::Daily) << qsizetype(366);
        QTest::newRow("weekly") << int(Repeat::Weekly) << qsizetype(52);
        QTest::newRow("monthly") << int(Repeat::Monthly) << qsizetype(12);
    }

    void aLongTimeLaterNothingIsSlowOrMissing()
    {
        QFETCH(int, repeat);
        const Maintenance old = work(u"1990-01-15T10:00:00Z"_s, 1h, Repeat(repeat), "Europe/Berlin");
        QTEST(beginsBetween(old, u"2028-01-01T00:00:00Z"_s, u"2029-01-01T00:00:00Z"_s).size(), "count");
    }

    void noMoreThanTheLimitIsTold()
    {
        const Maintenance nightly = work(u"2026-11-01T22:00:00Z"_s, 4h, Repeat::Daily);
        const Instant from = nightly.from;
        QCOMPARE(windowsIn(nightly, from, from + 24h * 10000).size(), 1000);
        QCOMPARE(windowsIn(nightly, from, from + 24h * 10000, 3).size(), 3);
        QCOMPARE(windowsIn(nightly, from, from + 24h, 0).size(), 0);
    }

    void workThatLastsNothingHasNoWindow()
    {
        QVERIFY(windowsIn(work(u"2026-11-01T22:00:00Z"_s, 0h, Repeat::Daily), {},
                          instant(u"2030-01-01T00:00:00Z"_s))
                    .isEmpty());
        QVERIFY(windowsIn(work(u"2026-11-01T22:00:00Z"_s, -1h, Repeat::Daily), {},
                          instant(u"2030-01-01T00:00:00Z"_s))
                    .isEmpty());
        QVERIFY(windowAt(work(u"2026-11-01T22:00:00Z"_s, Span::max()), instant(u"2030-01-01T00:00:00Z"_s))
                    .has_value());
    }

    // Half hour by half hour over two years: what one function says, the other says too.
    void bothQuestionsAgree()
    {
        const Maintenance weekly = work(u"2026-01-04T01:30:00Z"_s, 90min, Repeat::Weekly, "Europe/Berlin");
        const Instant begin = instant(u"2026-01-01T00:00:00Z"_s);
        const Instant end = begin + 24h * 730;
        const QList<MaintenanceWindow> windows = windowsIn(weekly, begin, end);
        qsizetype next = 0;
        for (Instant at = begin; at < end; at += 30min) {
            while (next < windows.size() && windows.at(next).to <= at)
                ++next;
            const bool within = next < windows.size() && windows.at(next).from <= at;
            QCOMPARE(windowAt(weekly, at).has_value(), within);
        }
        QVERIFY(windows.size() > 100);
    }
};

QTEST_APPLESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
