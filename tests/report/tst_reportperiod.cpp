#include <QTest>

#include "core/domain/reportdefinition.h"
#include "core/text/reportwords.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestReportPeriod : public QObject
{
    Q_OBJECT

private:
    static Instant at(const QString &iso)
    {
        return instantFromMs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
    }

private Q_SLOTS:
    void periodsAreThoseOfTheZone_data()
    {
        QTest::addColumn<ReportPeriod>("period");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QByteArray berlin("Europe/Berlin"), utc("UTC"), auckland("Pacific/Auckland");
        QTest::newRow("yesterday") << ReportPeriod::LastDay << utc << u"2026-11-22T05:00:00Z"_s
                                   << u"2026-11-21T00:00:00Z"_s << u"2026-11-22T00:00:00Z"_s;
        QTest::newRow("a day of 25 hours") << ReportPeriod::LastDay << berlin << u"2026-10-26T05:00:00Z"_s
                                           << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T23:00:00Z"_s;
        QTest::newRow("a day of 23 hours") << ReportPeriod::LastDay << berlin << u"2026-03-30T05:00:00Z"_s
                                           << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T22:00:00Z"_s;
        QTest::newRow("on a Sunday, the week before")
            << ReportPeriod::LastWeek << utc << u"2026-11-22T05:00:00Z"_s << u"2026-11-09T00:00:00Z"_s
            << u"2026-11-16T00:00:00Z"_s;
        QTest::newRow("already Monday there")
            << ReportPeriod::LastWeek << auckland << u"2026-11-22T12:00:00Z"_s << u"2026-11-15T11:00:00Z"_s
            << u"2026-11-22T11:00:00Z"_s;
        QTest::newRow("a month over the year") << ReportPeriod::LastMonth << utc << u"2027-01-01T00:00:00Z"_s
                                               << u"2026-12-01T00:00:00Z"_s << u"2027-01-01T00:00:00Z"_s;
        QTest::newRow("still December there")
            << ReportPeriod::LastMonth << QByteArray("America/New_York") << u"2027-01-01T00:00:00Z"_s
            << u"2026-11-01T04:00:00Z"_s << u"2026-12-01T05:00:00Z"_s;
        QTest::newRow("a quarter") << ReportPeriod::LastQuarter << berlin << u"2026-04-01T10:00:00Z"_s
                                   << u"2025-12-31T23:00:00Z"_s << u"2026-03-31T22:00:00Z"_s;
    }
    void periodsAreThoseOfTheZone()
    {
        QFETCH(ReportPeriod, period);
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto span = periodOf({.period = period, .zone = zone}, at(now));
        QVERIFY(span);
        QCOMPARE(toIso(span->from), toIso(at(from)));
        QCOMPARE(toIso(span->to), toIso(at(to)));
    }

    void aPeriodOfOnesOwnNeedsBothEnds()
    {
        ReportDefinition definition{.period = ReportPeriod::Custom};
        QVERIFY(!periodOf(definition, {}));
        definition.from = definition.to = at(u"2026-11-22T05:00:00Z"_s);
        QVERIFY(!periodOf(definition, {}));
        definition.to = *definition.from + 1ms;
        QVERIFY(periodOf(definition, {}));
    }

    void partsJoinAndAreFew_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("count");
        QTest::newRow("an hour") << u"2026-10-25T00:30:00Z"_s << u"2026-10-25T01:30:00Z"_s << 2;
        QTest::newRow("25 hours") << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T23:00:00Z"_s << 25;
        QTest::newRow("a month") << u"2026-09-30T22:00:00Z"_s << u"2026-10-31T23:00:00Z"_s << 31;
        QTest::newRow("a year") << u"2025-12-31T23:00:00Z"_s << u"2026-12-31T23:00:00Z"_s << 53;
        QTest::newRow("ten years") << u"2016-12-31T23:00:00Z"_s << u"2026-12-31T23:00:00Z"_s << 120;
    }
    void partsJoinAndAreFew()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TimeSpan span{at(from), at(to)};
        const QList<TimeSpan> parts = partsOf(span, QTimeZone("Europe/Berlin"));
        QTEST(int(parts.size()), "count");
        QCOMPARE(parts.first().from, span.from);
        QCOMPARE(parts.last().to, span.to);
        for (qsizetype i = 1; i < parts.size(); ++i)
            QCOMPARE(parts[i].from, parts[i - 1].to);
    }

    void aWeeklyReportIsDueAtItsHourInTheZone()
    {
        ReportDefinition definition{.zone = "Europe/Berlin", .schedule = ReportSchedule{}};
        // Monday 26 October is the first after the clocks went back: 07:00 is 06:00 UTC.
        QCOMPARE(nextSending(definition, at(u"2026-10-25T12:00:00Z"_s)), at(u"2026-10-26T06:00:00Z"_s));
        QCOMPARE(nextSending(definition, at(u"2026-10-26T06:00:00Z"_s)), at(u"2026-11-02T06:00:00Z"_s));
        definition.schedule.reset();
        QVERIFY(!nextSending(definition, at(u"2026-10-25T12:00:00Z"_s)));
    }

    void numbersArePlain_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0"_s;
        QTest::newRow("a part of a second") << qint64(420) << u"0.4 s"_s;
        QTest::newRow("hardly anything") << qint64(1) << u"0.1 s"_s;
        QTest::newRow("seconds") << qint64(40'000) << u"40 s"_s;
        QTest::newRow("a minute and a half") << qint64(90'000) << u"1 min 30 s"_s;
        QTest::newRow("minutes") << qint64(12 * 60'000) << u"12 min"_s;
        QTest::newRow("nearly an hour") << qint64(3'599'000) << u"1 h 00 min"_s;
        QTest::newRow("hours") << qint64(302 * 60'000) << u"5 h 02 min"_s;
        QTest::newRow("days") << qint64(76) * 3'600'000 << u"3 d 4 h"_s;
    }
    void numbersArePlain()
    {
        QFETCH(qint64, ms);
        QTEST(spanText(Span(ms), QLocale::c()), "text");
    }

    void onlyAllIsShownAsAll()
    {
        QCOMPARE(percentText(1, QLocale::c()), u"100.00 %"_s);
        QCOMPARE(percentText(.999999, QLocale::c()), u"99.99 %"_s);
        QCOMPARE(percentText(.0000001, QLocale::c()), u"0.01 %"_s);
        QCOMPARE(percentText(0, QLocale::c()), u"0.00 %"_s);
    }

    void anHourThatOccursTwiceSaysWhichItIs()
    {
        const Audience audience{QLocale(QLocale::English, QLocale::UnitedKingdom),
                                QTimeZone("Europe/Berlin")};
        QCOMPARE(momentText(at(u"2026-10-25T00:30:00Z"_s), audience), u"25 Oct 2026 02:30 CEST"_s);
        QCOMPARE(momentText(at(u"2026-10-25T01:30:00Z"_s), audience), u"25 Oct 2026 02:30 CET"_s);
        QCOMPARE(momentText(at(u"2026-10-25T02:30:00Z"_s), audience), u"25 Oct 2026 03:30"_s);
    }
};

QTEST_APPLESS_MAIN(TestReportPeriod)
#include "tst_reportperiod.moc"
