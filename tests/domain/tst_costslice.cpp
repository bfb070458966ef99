#include <QTest>

#include "core/domain/costslice.h"

using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

const Instant quarter = instantFromMs(1'800'000'000'000); // 08:00 UTC

} // namespace

class TestCostSlice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsOfOneQuarterOfAnHourAreSummed()
    {
        QList<CostSlice> costs = withTestCost({}, quarter + 1min, 2s, quarter + 1min);
        costs = withTestCost(costs, quarter + 15min - 1ms, 3s, quarter + 15min);
        costs = withTestCost(costs, quarter + 15min, 4s, quarter + 15min);
        QCOMPARE(costs, (QList<CostSlice>{{quarter, 5s}, {quarter + 15min, 4s}}));
    }

    void whatIsHeardOfLateFindsItsPlace()
    {
        QList<CostSlice> costs = withTestCost({}, quarter + 1h, 1s, quarter + 1h);
        costs = withTestCost(costs, quarter, 2s, quarter + 1h);
        QCOMPARE(costs, (QList<CostSlice>{{quarter, 2s}, {quarter + 1h, 1s}}));
    }

    void theLongestDayIsKeptAndNoMore()
    {
        QList<CostSlice> costs = withTestCost({}, quarter, 1s, quarter);
        costs = withTestCost(costs, quarter + 25h, 2s, quarter + 25h);
        QCOMPARE(costs.size(), 2);
        costs = withTestCost(costs, quarter + 26h, 4s, quarter + 26h);
        QCOMPARE(costs, (QList<CostSlice>{{quarter + 25h, 2s}, {quarter + 26h, 4s}}));
        QCOMPARE(withTestCost(costs, quarter, 8s, quarter + 26h), costs); // of long ago
    }

    void aSumBeginsWithItsSlice()
    {
        const QList<CostSlice> costs{{quarter, 1s}, {quarter + 15min, 2s}, {quarter + 30min, 4s}};
        QCOMPARE(testCostSince(costs, quarter + 15min), Span(6s));
        QCOMPARE(testCostSince(costs, quarter + 1h), Span(0));
        QCOMPARE(testCostSince({}, quarter), Span(0));
    }
};

QTEST_APPLESS_MAIN(TestCostSlice)
#include "tst_costslice.moc"
