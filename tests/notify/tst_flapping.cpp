#include <QTest>

#include "core/notify/flapping.h"

using namespace jobwatch;

class TestFlapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePercentageWeighsNewerChangesMore_data()
    {
        QTest::addColumn<quint32>("changes");
        QTest::addColumn<double>("percent");
        QTest::newRow("none") << 0u << 0.0;
        QTest::newRow("the newest alone") << 1u << 5.75; // 1.15 / 20
        QTest::newRow("the oldest alone") << (1u << 19) << 4.0; // 0.8 / 20
        QTest::newRow("all twenty") << 0xFFFFFu << 97.5; // the mean of 0.8 and 1.15
    }
    void thePercentageWeighsNewerChangesMore()
    {
        QFETCH(quint32, changes);
        QFETCH(double, percent);
        QVERIFY(qAbs(changePercent({changes, false}) - percent) < 1e-9);
    }

    void sixChangesInARowBeginIt()
    {
        Flapping flapping;
        for (int i = 0; i < 5; ++i)
            flapping = afterResult(flapping, true);
        QVERIFY(!flapping.flaps); // 27.8 %
        QVERIFY(afterResult(flapping, true).flaps);
    }

    void itEndsBelowTwentyFivePercentAndNotBefore()
    {
        Flapping flapping;
        for (int i = 0; i < 6; ++i)
            flapping = afterResult(flapping, true);
        int calm = 0;
        while (flapping.flaps && calm < 20) {
            flapping = afterResult(flapping, false);
            ++calm;
            QCOMPARE(flapping.flaps, changePercent(flapping) >= 25);
        }
        QCOMPARE(calm, 15); // the first of the six falls out of the twenty, and the others are old
    }

    void aChangeAfterItsResultCountsForThatResult()
    {
        QCOMPARE(withChange(afterResult({}, false)), afterResult({}, true));
        QCOMPARE(withChange(withChange(afterResult({}, false))), afterResult({}, true));
    }
};

QTEST_APPLESS_MAIN(TestFlapping)
#include "tst_flapping.moc"
