#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

#include "core/domain/cron.h"
#include "core/domain/effectivezone.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

Instant instant(const char *iso)
{
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    return instantFromMs(at.toMSecsSinceEpoch());
}

// "Sun 2026-03-29 03:00 +0200", with seconds where there are some; without the offset in UTC.
QString shown(Instant at, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at).toTimeZone(zone);
    const bool onTheMinute = local.time().second() == 0;
    QString text =
        QLocale::c().toString(local, onTheMinute ? u"ddd yyyy-MM-dd HH:mm"_s : u"ddd yyyy-MM-dd HH:mm:ss"_s);
    if (zone == QTimeZone::utc())
        return text;
    const int minutes = zone.offsetFromUtc(local) / 60;
    return text + u' ' + (minutes < 0 ? u'-' : u'+')
        + u"%1%2"_s.arg(qAbs(minutes) / 60, 2, 10, '0'_L1).arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
}

QString message(const char *expression)
{
    const auto cron = parseCron(QString::fromUtf8(expression));
    return cron ? u"no error"_s : cron.error().message;
}

} // namespace

class TestCron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The answers are those of Quartz 2.3.2 itself, after cron-utils 9.2.1 for five fields.
    void runsWhenTheSchedulerRuns_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<QStringList>("runs");

        const auto row = [](const char *name, const char *expression, const char *zone, const char *after,
                            const QStringList &runs) {
            QTest::newRow(name) << QString::fromLatin1(expression) << QByteArray(zone) << toMs(instant(after))
                                << runs;
        };
        row("spring, Berlin: a skipped time of day does not fire", "0 30 2 * * ?", "Europe/Berlin",
            "2026-03-27T12:00:00Z",
            {u"Sat 2026-03-28 02:30 +0100"_s, u"Mon 2026-03-30 02:30 +0200"_s,
             u"Tue 2026-03-31 02:30 +0200"_s, u"Wed 2026-04-01 02:30 +0200"_s});
        row("spring, Berlin: the first skipped minute", "0 0 2 * * ?", "Europe/Berlin",
            "2026-03-28T12:00:00Z",
            {u"Mon 2026-03-30 02:00 +0200"_s, u"Tue 2026-03-31 02:00 +0200"_s,
             u"Wed 2026-04-01 02:00 +0200"_s, u"Thu 2026-04-02 02:00 +0200"_s});
        row("spring, Berlin: the first time after the gap", "0 0 3 * * ?", "Europe/Berlin",
            "2026-03-28T12:00:00Z",
            {u"Sun 2026-03-29 03:00 +0200"_s, u"Mon 2026-03-30 03:00 +0200"_s,
             u"Tue 2026-03-31 03:00 +0200"_s, u"Wed 2026-04-01 03:00 +0200"_s});
        row("spring, Berlin: every half hour goes on", "0 */30 * * * ?", "Europe/Berlin",
            "2026-03-29T00:00:00Z",
            {u"Sun 2026-03-29 01:30 +0100"_s, u"Sun 2026-03-29 03:00 +0200"_s,
             u"Sun 2026-03-29 03:30 +0200"_s, u"Sun 2026-03-29 04:00 +0200"_s});
        row("spring, Berlin: five fields", "30 2 * * *", "Europe/Berlin", "2026-03-27T12:00:00Z",
            {u"Sat 2026-03-28 02:30 +0100"_s, u"Mon 2026-03-30 02:30 +0200"_s,
             u"Tue 2026-03-31 02:30 +0200"_s, u"Wed 2026-04-01 02:30 +0200"_s});
        row("spring, Berlin: only ever in the gap", "0 30 2 ? 3 1L 2026", "Europe/Berlin",
            "2026-01-01T00:00:00Z", {});
        row("spring, New York: a skipped time of day does not fire", "0 30 2 * * ?", "America/New_York",
            "2026-03-06T12:00:00Z",
            {u"Sat 2026-03-07 02:30 -0500"_s, u"Mon 2026-03-09 02:30 -0400"_s,
             u"Tue 2026-03-10 02:30 -0400"_s, u"Wed 2026-03-11 02:30 -0400"_s});
        row("spring, New York: every hour goes on", "0 0 * * * ?", "America/New_York", "2026-03-08T05:30:00Z",
            {u"Sun 2026-03-08 01:00 -0500"_s, u"Sun 2026-03-08 03:00 -0400"_s,
             u"Sun 2026-03-08 04:00 -0400"_s, u"Sun 2026-03-08 05:00 -0400"_s});
        row("autumn, Berlin: the repeated hour fires once", "0 30 2 * * ?", "Europe/Berlin",
            "2026-10-23T12:00:00Z",
            {u"Sat 2026-10-24 02:30 +0200"_s, u"Sun 2026-10-25 02:30 +0100"_s,
             u"Mon 2026-10-26 02:30 +0100"_s, u"Tue 2026-10-27 02:30 +0100"_s});
        row("autumn, Berlin: every half hour, the first passing is left out", "0 */30 * * * ?",
            "Europe/Berlin", "2026-10-24T23:00:00Z",
            {u"Sun 2026-10-25 01:30 +0200"_s, u"Sun 2026-10-25 02:00 +0100"_s,
             u"Sun 2026-10-25 02:30 +0100"_s, u"Sun 2026-10-25 03:00 +0100"_s});
        row("autumn, Berlin: five fields", "30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z",
            {u"Sun 2026-10-25 02:30 +0100"_s, u"Mon 2026-10-26 02:30 +0100"_s,
             u"Tue 2026-10-27 02:30 +0100"_s, u"Wed 2026-10-28 02:30 +0100"_s});
        row("autumn, New York: the repeated hour fires once", "0 30 1 * * ?", "America/New_York",
            "2026-10-31T00:00:00Z",
            {u"Sat 2026-10-31 01:30 -0400"_s, u"Sun 2026-11-01 01:30 -0500"_s,
             u"Mon 2026-11-02 01:30 -0500"_s, u"Tue 2026-11-03 01:30 -0500"_s});
        row("autumn, New York: every hour", "0 0 * * * ?", "America/New_York", "2026-11-01T03:30:00Z",
            {u"Sun 2026-11-01 00:00 -0400"_s, u"Sun 2026-11-01 01:00 -0500"_s,
             u"Sun 2026-11-01 02:00 -0500"_s, u"Sun 2026-11-01 03:00 -0500"_s});
        row("half an hour of summer time, Lord Howe", "0 15 2 * * ?", "Australia/Lord_Howe",
            "2026-10-02T00:00:00Z",
            {u"Sat 2026-10-03 02:15 +1030"_s, u"Mon 2026-10-05 02:15 +1100"_s,
             u"Tue 2026-10-06 02:15 +1100"_s, u"Wed 2026-10-07 02:15 +1100"_s});
        row("a zone without summer time", "0 0 0 * * ?", "Asia/Kolkata", "2026-03-28T00:00:00Z",
            {u"Sun 2026-03-29 00:00 +0530"_s, u"Mon 2026-03-30 00:00 +0530"_s,
             u"Tue 2026-03-31 00:00 +0530"_s, u"Wed 2026-04-01 00:00 +0530"_s});
        row("leap day", "0 0 12 29 2 ?", "UTC", "2026-11-22T00:00:00Z",
            {u"Tue 2028-02-29 12:00"_s, u"Sun 2032-02-29 12:00"_s, u"Fri 2036-02-29 12:00"_s,
             u"Wed 2040-02-29 12:00"_s});
        row("leap day over 2100", "0 0 12 29 2 ?", "UTC", "2093-01-01T00:00:00Z",
            {u"Wed 2096-02-29 12:00"_s, u"Fri 2104-02-29 12:00"_s, u"Wed 2108-02-29 12:00"_s,
             u"Mon 2112-02-29 12:00"_s});
        row("last day of the month", "0 0 0 L * ?", "UTC", "2028-01-15T00:00:00Z",
            {u"Mon 2028-01-31 00:00"_s, u"Tue 2028-02-29 00:00"_s, u"Fri 2028-03-31 00:00"_s,
             u"Sun 2028-04-30 00:00"_s});
        row("three days before the last", "0 0 0 L-3 * ?", "UTC", "2026-01-15T00:00:00Z",
            {u"Wed 2026-01-28 00:00"_s, u"Wed 2026-02-25 00:00"_s, u"Sat 2026-03-28 00:00"_s,
             u"Mon 2026-04-27 00:00"_s});
        row("last workday", "0 0 12 LW * ?", "UTC", "2026-01-01T00:00:00Z",
            {u"Fri 2026-01-30 12:00"_s, u"Fri 2026-02-27 12:00"_s, u"Tue 2026-03-31 12:00"_s,
             u"Thu 2026-04-30 12:00"_s});
        row("workday nearest to the 15th", "0 0 12 15W * ?", "UTC", "2026-01-16T00:00:00Z",
            {u"Mon 2026-02-16 12:00"_s, u"Mon 2026-03-16 12:00"_s, u"Wed 2026-04-15 12:00"_s,
             u"Fri 2026-05-15 12:00"_s});
        row("workday nearest to the 1st stays in the month", "0 0 12 1W * ?", "UTC", "2026-07-02T00:00:00Z",
            {u"Mon 2026-08-03 12:00"_s, u"Tue 2026-09-01 12:00"_s, u"Thu 2026-10-01 12:00"_s,
             u"Mon 2026-11-02 12:00"_s});
        row("workday nearest to the 31st", "0 0 12 31W * ?", "UTC", "2026-02-01T00:00:00Z",
            {u"Tue 2026-03-31 12:00"_s, u"Fri 2026-05-29 12:00"_s, u"Fri 2026-07-31 12:00"_s,
             u"Mon 2026-08-31 12:00"_s});
        row("third Friday", "0 15 10 ? * 6#3", "UTC", "2026-01-01T00:00:00Z",
            {u"Fri 2026-01-16 10:15"_s, u"Fri 2026-02-20 10:15"_s, u"Fri 2026-03-20 10:15"_s,
             u"Fri 2026-04-17 10:15"_s});
        row("fifth Friday, not every month", "0 0 0 ? * FRI#5", "UTC", "2026-01-01T00:00:00Z",
            {u"Fri 2026-01-30 00:00"_s, u"Fri 2026-05-29 00:00"_s, u"Fri 2026-07-31 00:00"_s,
             u"Fri 2026-10-30 00:00"_s});
        row("last Friday", "0 0 0 ? * 6L", "UTC", "2026-01-01T00:00:00Z",
            {u"Fri 2026-01-30 00:00"_s, u"Fri 2026-02-27 00:00"_s, u"Fri 2026-03-27 00:00"_s,
             u"Fri 2026-04-24 00:00"_s});
        row("L as a weekday is Saturday", "0 0 0 ? * L", "UTC", "2026-11-22T00:00:00Z",
            {u"Sat 2026-11-28 00:00"_s, u"Sat 2026-12-05 00:00"_s, u"Sat 2026-12-12 00:00"_s,
             u"Sat 2026-12-19 00:00"_s});
        row("six fields: 1 is Sunday", "0 0 12 ? * 1", "UTC", "2026-11-22T13:00:00Z",
            {u"Sun 2026-11-29 12:00"_s, u"Sun 2026-12-06 12:00"_s, u"Sun 2026-12-13 12:00"_s,
             u"Sun 2026-12-20 12:00"_s});
        row("five fields: 1 is Monday", "0 12 * * 1", "UTC", "2026-11-22T13:00:00Z",
            {u"Mon 2026-11-23 12:00"_s, u"Mon 2026-11-30 12:00"_s, u"Mon 2026-12-07 12:00"_s,
             u"Mon 2026-12-14 12:00"_s});
        row("five fields: 0 is Sunday", "0 12 * * 0", "UTC", "2026-11-22T13:00:00Z",
            {u"Sun 2026-11-29 12:00"_s, u"Sun 2026-12-06 12:00"_s, u"Sun 2026-12-13 12:00"_s,
             u"Sun 2026-12-20 12:00"_s});
        row("five fields: 7 is Sunday", "0 12 * * 7", "UTC", "2026-11-22T13:00:00Z",
            {u"Sun 2026-11-29 12:00"_s, u"Sun 2026-12-06 12:00"_s, u"Sun 2026-12-13 12:00"_s,
             u"Sun 2026-12-20 12:00"_s});
        row("five fields: Friday to Sunday", "0 12 * * 5-7", "UTC", "2026-11-22T13:00:00Z",
            {u"Fri 2026-11-27 12:00"_s, u"Sat 2026-11-28 12:00"_s, u"Sun 2026-11-29 12:00"_s,
             u"Fri 2026-12-04 12:00"_s});
        row("five fields: 0-7 is Sunday alone, as the scheduler reads it", "0 12 * * 0-7", "UTC",
            "2026-11-22T13:00:00Z",
            {u"Sun 2026-11-29 12:00"_s, u"Sun 2026-12-06 12:00"_s, u"Sun 2026-12-13 12:00"_s,
             u"Sun 2026-12-20 12:00"_s});
        row("five fields: every other weekday", "0 12 * * */2", "UTC", "2026-11-22T13:00:00Z",
            {u"Tue 2026-11-24 12:00"_s, u"Thu 2026-11-26 12:00"_s, u"Sat 2026-11-28 12:00"_s,
             u"Sun 2026-11-29 12:00"_s});
        row("five fields: workdays", "30 15 * * MON-FRI", "UTC", "2026-11-20T16:00:00Z",
            {u"Mon 2026-11-23 15:30"_s, u"Tue 2026-11-24 15:30"_s, u"Wed 2026-11-25 15:30"_s,
             u"Thu 2026-11-26 15:30"_s});
        row("five fields: names in small letters", "0 0 1 jan-mar *", "UTC", "2026-11-20T16:00:00Z",
            {u"Fri 2027-01-01 00:00"_s, u"Mon 2027-02-01 00:00"_s, u"Mon 2027-03-01 00:00"_s,
             u"Sat 2028-01-01 00:00"_s});
        row("five fields: a weekday and every day", "0 0 */1 * MON", "UTC", "2026-11-22T13:00:00Z",
            {u"Mon 2026-11-23 00:00"_s, u"Mon 2026-11-30 00:00"_s, u"Mon 2026-12-07 00:00"_s,
             u"Mon 2026-12-14 00:00"_s});
        row("from a minute to the end of the hour", "50/4 * * * *", "UTC", "2026-11-22T13:00:00Z",
            {u"Sun 2026-11-22 13:50"_s, u"Sun 2026-11-22 13:54"_s, u"Sun 2026-11-22 13:58"_s,
             u"Sun 2026-11-22 14:50"_s});
        row("hours over midnight", "0 0 22-4/2 * * ?", "UTC", "2026-11-22T13:00:00Z",
            {u"Sun 2026-11-22 22:00"_s, u"Mon 2026-11-23 00:00"_s, u"Mon 2026-11-23 02:00"_s,
             u"Mon 2026-11-23 04:00"_s});
        row("weekdays over the weekend", "0 0 12 ? * FRI-MON", "UTC", "2026-11-22T13:00:00Z",
            {u"Mon 2026-11-23 12:00"_s, u"Fri 2026-11-27 12:00"_s, u"Sat 2026-11-28 12:00"_s,
             u"Sun 2026-11-29 12:00"_s});
        row("days over the end of the month", "0 0 0 30-2 * ?", "UTC", "2026-02-01T00:00:00Z",
            {u"Mon 2026-02-02 00:00"_s, u"Sun 2026-03-01 00:00"_s, u"Mon 2026-03-02 00:00"_s,
             u"Mon 2026-03-30 00:00"_s});
        row("months over the year", "0 0 0 1 11-2 ?", "UTC", "2026-02-02T00:00:00Z",
            {u"Sun 2026-11-01 00:00"_s, u"Tue 2026-12-01 00:00"_s, u"Fri 2027-01-01 00:00"_s,
             u"Mon 2027-02-01 00:00"_s});
        row("lists and names", "0 0 0 ? JAN-MAR,DEC MON,WED", "UTC", "2026-03-29T00:00:00Z",
            {u"Mon 2026-03-30 00:00"_s, u"Wed 2026-12-02 00:00"_s, u"Mon 2026-12-07 00:00"_s,
             u"Wed 2026-12-09 00:00"_s});
        row("a step of nothing is the value", "0 0/0 6 * * ?", "UTC", "2026-11-22T13:00:00Z",
            {u"Mon 2026-11-23 06:00"_s, u"Tue 2026-11-24 06:00"_s, u"Wed 2026-11-25 06:00"_s,
             u"Thu 2026-11-26 06:00"_s});
        row("seconds", "*/20 * * * * ?", "UTC", "2026-11-22T13:00:00.500Z",
            {u"Sun 2026-11-22 13:00:20"_s, u"Sun 2026-11-22 13:00:40"_s, u"Sun 2026-11-22 13:01"_s,
             u"Sun 2026-11-22 13:01:20"_s});
        row("years, with steps", "0 0 0 1 1 ? 2020-2030/3", "UTC", "2026-11-22T13:00:00Z",
            {u"Mon 2029-01-01 00:00"_s});
        row("a year to come", "0 0 0 1 1 ? 2040", "UTC", "2026-11-22T13:00:00Z", {u"Sun 2040-01-01 00:00"_s});
        row("years past never fire again", "0 0 0 1 1 ? 2020", "UTC", "2026-11-22T13:00:00Z", {});
        row("a day that never comes", "0 0 0 30 2 ?", "UTC", "2026-11-22T13:00:00Z", {});
    }

    void runsWhenTheSchedulerRuns()
    {
        QFETCH(QString, expression);
        QFETCH(QByteArray, zone);
        QFETCH(qint64, after);
        QFETCH(QStringList, runs);
        const auto cron = parseCron(expression);
        QVERIFY2(cron.has_value(), qPrintable(cron ? QString() : cron.error().message));
        const auto [timeZone, known] = effectiveZone(zone);
        QVERIFY(known);
        QStringList found;
        for (const Instant at : nextRuns(*cron, timeZone, instantFromMs(after), 4))
            found.append(shown(at, timeZone));
        QCOMPARE(found, runs);
    }

    void withinTheHourThatComesTwiceTheSecondPassingIsNext()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto cron = parseCron(u"0 */15 * * * ?");
        QVERIFY(cron.has_value());
        const Instant firstPassing = instant("2026-10-25T00:20:00Z");
        QCOMPARE(shown(*nextRun(*cron, berlin, firstPassing), berlin), u"Sun 2026-10-25 02:00 +0100"_s);
    }

    void anExpressionThatIsWrongIsRefusedByItsField_data()
    {
        QTest::addColumn<QString>("message");
        const auto row = [](const char *expression, const char *message) {
            QTest::newRow(expression) << QString::fromUtf8(message);
        };
        row("60 * * * *", "Minute: 60 is not between 0 and 59.");
        row("* 24 * * *", "Hour: 24 is not between 0 and 23.");
        row("* * 0 * *", "Day: 0 is not between 1 and 31.");
        row("* * * 13 *", "Month: 13 is not between 1 and 12.");
        row("* * * * 8", "Weekday: 8 is not between 0 and 7.");
        row("* * 1 * MON", "Weekday: the server takes a day or a weekday; the other one is “*”.");
        row("* 22-4 * * *", "Hour: the range “22-4” ends before it begins.");
        row("* * * * FRI-MON", "Weekday: the range “FRI-MON” ends before it begins.");
        row("* * L * *", "Day: “L” is not understood.");
        row("* * ? * 1", "Weekday: the server takes a day or a weekday; the other one is “*”.");
        row("* * ? * *", "Day: “?” is not understood.");
        row("*/0 * * * *", "Minute: “0” is no step.");
        row("*/90 * * * *", "Minute: the step 90 is larger than the field.");
        row("60 * * * * ?", "Second: 60 is not between 0 and 59.");
        row("0 0 12 ? * 0", "Weekday: 0 is not between 1 and 7.");
        row("0 0 12 ? * 8", "Weekday: 8 is not between 1 and 7.");
        row("0 0 12 * * *", "Weekday: exactly one of day and weekday is “?”.");
        row("0 0 12 ? * ?", "Weekday: exactly one of day and weekday is “?”.");
        row("5 15 10 * * MON-FRI", "Weekday: exactly one of day and weekday is “?”.");
        row("0 0 0 ? * FRI#6", "Weekday: 1 to 5 follows “#”.");
        row("0 0 0 ? * 2#1,5", "Weekday: 1 to 5 follows “#”.");
        row("0 0 0 L-31 * ?", "Day: at most 30 days before the last.");
        row("0 0 0 15W,20 * ?", "Day: “15W” is not understood.");
        row("0 0 0 W * ?", "Day: “W” is not understood: W follows one day.");
        row("0 0 0 LX * ?", "Day: “LX” is not understood.");
        row("0 0 0 ? 1W MON", "Month: “1W” is not understood.");
        row("0 0 0 * JANUARY ?", "Month: “JANUARY” is not understood.");
        row("0 0 0 1,,2 * ?", "Day: a value is missing.");
        row("0 0 0 1- * ?", "Day: a value is missing.");
        row("0 0 0 * * ? 2030-2028", "Year: the range “2030-2028” ends before it begins.");
        row("0 0 0 * * ? 10000", "Year: “10000” is not understood.");
        row("0 0 0 -1 * ?", "Day: a value is missing.");
        row("0 0 0 1/ * ?", "Day: “” is no step.");
        row("0 0 0 ٣ * ?", "Day: “٣” is not understood.");
        row("0 0 0 \u202E1 * ?", "Day: “\uFFFD1” is not understood.");
        row("@daily",
            "A cron expression has 5 fields (minute hour day month weekday) or 6 to 7 (second "
            "first, year last); this one has 1.");
        row("",
            "A cron expression has 5 fields (minute hour day month weekday) or 6 to 7 (second first, "
            "year last); this one has 0.");
        row("0 0 12 * * ? * *",
            "A cron expression has 5 fields (minute hour day month weekday) or 6 to 7 "
            "(second first, year last); this one has 8.");
    }

    void anExpressionThatIsWrongIsRefusedByItsField() { QTEST(message(QTest::currentDataTag()), "message"); }

    void nonsenseOfAnyLengthIsRefusedAndQuotedShort()
    {
        const auto nines = parseCron(QString(u'9').repeated(900) + u" * * * *"_s);
        QVERIFY(!nines && nines.error().message.size() < 100);
        QVERIFY(!parseCron(QString::fromLatin1(QByteArray("1,").repeated(50'000) + "1 * * * *")));
        const auto many = parseCron(QString::fromLatin1(QByteArray("1,").repeated(450) + "1 * * * *"));
        QVERIFY(many.has_value());
        QCOMPARE(many->minutes, quint64(2));
        QVERIFY(!parseCron(QString(u'*').repeated(100'000)));
    }

    void spacesAndTabsSeparateFields()
    {
        QVERIFY(parseCron(u"  0\t12  *\n* 1 ") == parseCron(u"0 12 * * 1"));
    }

    void anUnknownZoneIsGmtAndSaysSo_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("winterOffset");

        QTest::newRow("NON") << false << 0;
        QTest::newRow("Europe") << false << 0;
        QTest::newRow("FOO5") << false << 0;
        QTest::newRow("Europe/Nowhere") << false << 0;
        QTest::newRow("Europe/Berlin\n") << false << 0;
        QTest::newRow("../../etc/passwd") << false << 0;
        QTest::newRow("\xff\xfe") << false << 0;
        QTest::newRow("GMT+99") << false << 0;
        QTest::newRow("") << true << 0;
        QTest::newRow("UTC") << true << 0;
        QTest::newRow("GMT") << true << 0;
        QTest::newRow("Europe/Berlin") << true << 3600;
        QTest::newRow("CET") << true << 3600;
        QTest::newRow("Japan") << true << 9 * 3600;
        QTest::newRow("US/Eastern") << true << -5 * 3600;
        QTest::newRow("Etc/GMT+5") << true << -5 * 3600;
        QTest::newRow("GMT+2") << true << 7200;
        QTest::newRow("GMT-03:30") << true << -12600;
        QTest::newRow("UTC+02:00") << true << 7200;
    }

    void anUnknownZoneIsGmtAndSaysSo()
    {
        const EffectiveZone effective = effectiveZone(QTest::currentDataTag());
        QTEST(effective.known, "known");
        QTEST(effective.zone.offsetFromUtc(toDateTime(instant("2026-01-01T00:00:00Z"))), "winterOffset");
    }

    void runsComeInOrderAndNoneIsLeftOut()
    {
        const auto cron = parseCron(u"0 */10 * * * ?");
        QVERIFY(cron.has_value());
        const QTimeZone newYork("America/New_York");
        const QList<Instant> runs = nextRuns(*cron, newYork, instant("2026-03-07T00:00:00Z"), 500);
        QCOMPARE(runs.size(), 500);
        for (qsizetype i = 1; i < runs.size(); ++i)
            QCOMPARE(runs.at(i) - runs.at(i - 1), Span(10min));
        QCOMPARE(nextRun(*cron, newYork, runs.at(7) - 1ms), runs.at(7));
        QCOMPARE(nextRun(*cron, newYork, runs.at(7)), runs.at(8));
    }

    void beyondTheCalendarNothingRuns()
    {
        const auto cron = parseCron(u"* * * * *");
        QVERIFY(cron.has_value());
        QCOMPARE(nextRun(*cron, QTimeZone("Europe/Berlin"), Instant::max()), std::nullopt);
        QVERIFY(nextRun(*cron, QTimeZone("Europe/Berlin"), instantFromMs(0)).has_value());
    }

    void aRunThatNeverComesIsFoundOutQuickly()
    {
        QElapsedTimer clock;
        clock.start();
        const QTimeZone berlin("Europe/Berlin");
        for (const char16_t *expression : {u"* * * 30 2 ?", u"* * 2 ? 3 1L 2026-2100", u"0 0 0 1 1 ? 2500"}) {
            const auto cron = parseCron(expression);
            QVERIFY(cron.has_value());
            QCOMPARE(nextRun(*cron, berlin, instant("2026-11-22T00:00:00Z")), std::nullopt);
        }
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestCron)
#include "tst_cron.moc"
