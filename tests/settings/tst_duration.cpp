#include <QTest>

#include "core/settings/duration.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersWithUnitsAreDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("canonical");

        QTest::newRow("milliseconds") << u"250ms"_s << qint64(250) << u"250ms"_s;
        QTest::newRow("seconds") << u"30s"_s << qint64(30'000) << u"30s"_s;
        QTest::newRow("minutes") << u"10m"_s << qint64(600'000) << u"10m"_s;
        QTest::newRow("hours") << u"2h"_s << qint64(7'200'000) << u"2h"_s;
        QTest::newRow("days") << u"1d"_s << qint64(86'400'000) << u"1d"_s;
        QTest::newRow("several units") << u"1h30m"_s << qint64(5'400'000) << u"90m"_s;
        QTest::newRow("a larger unit fits") << u"120s"_s << qint64(120'000) << u"2m"_s;
        QTest::newRow("nothing") << u"0m"_s << qint64(0) << u"0s"_s;
    }

    void numbersWithUnitsAreDurations()
    {
        QFETCH(QString, text);
        const Result<Span> duration = parseDuration(text);
        QVERIFY2(duration, qPrintable(text));
        QTEST(qint64(duration->count()), "ms");
        QTEST(formatDuration(*duration), "canonical");
    }

    void everythingElseIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");

        QTest::newRow("no unit") << u"90"_s << u"needs a unit"_s;
        QTest::newRow("negative") << u"-5m"_s << u"is negative"_s;
        QTest::newRow("empty") << QString() << u"is not a duration"_s;
        QTest::newRow("words") << u"ten minutes"_s << u"is not a duration"_s;
        QTest::newRow("unknown unit") << u"5w"_s << u"is not a duration"_s;
        QTest::newRow("fraction") << u"1.5h"_s << u"is not a duration"_s;
        QTest::newRow("blank inside") << u"1 h"_s << u"is not a duration"_s;
        QTest::newRow("other digits") << u"١٠m"_s << u"is not a duration"_s;
        QTest::newRow("a line break at the end") << u"5m\n"_s << u"is not a duration"_s;
        QTest::newRow("too long") << u"999999999d"_s << u"longer than ten years"_s;
        QTest::newRow("too many digits") << u"9999999999999999999s"_s << u"is not a duration"_s;
    }

    void everythingElseIsRefusedWithASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const Result<Span> duration = parseDuration(text);
        QVERIFY(!duration);
        QCOMPARE(duration.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(duration.error().message.contains(part), qPrintable(duration.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
