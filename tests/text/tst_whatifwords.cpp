#include <QTest>

#include "core/text/whatifwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;
using namespace std::chrono_literals;

namespace {

WhatIf tenDays()
{
    WhatIf result;
    result.from = instantFromMs(1'700'000'000'000);
    result.to = *result.from + 240h;
    return result;
}

ConsequenceRow rowNamed(const WhatIf &result, const QString &name)
{
    for (const ConsequenceRow &row : consequenceRows(result)) {
        if (row.name == name)
            return row;
    }
    return {};
}

} // namespace

class TestWhatIfWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSaidInWords()
    {
        WhatIf result = tenDays();
        result.present = {.testsPerDay = 459, .outages = 5, .missed = 1, .foundAfter = 36min};
        result.proposed = {.testsPerDay = 691, .outages = 5, .missed = 2, .foundAfter = 28min};
        const ConsequenceRow found = rowNamed(result, u"Outage found after, mean"_s);
        QCOMPARE(found.present, u"36 min"_s);
        QCOMPARE(found.proposed, u"28 min"_s);
        QCOMPARE(found.change, ConsequenceChange::Better);
        QCOMPARE(found.changeText, u"8 min better"_s);
        const ConsequenceRow tests = rowNamed(result, u"Tests per day"_s);
        QCOMPARE(tests.change, ConsequenceChange::More);
        QCOMPARE(tests.changeText, u"51 % more"_s);
        const ConsequenceRow missed = rowNamed(result, u"Outages never noticed"_s);
        QCOMPARE(missed.present, u"20 %"_s);
        QCOMPARE(missed.change, ConsequenceChange::Worse);
        QCOMPARE(missed.changeText, u"20 points worse"_s);
    }

    void aTwentiethOrOneEventIsNoRealChange_data()
    {
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::addColumn<bool>("real");
        QTest::newRow("equal") << 100.0 << 100.0 << false;
        QTest::newRow("four percent") << 100.0 << 104.0 << false;
        QTest::newRow("six percent") << 100.0 << 106.0 << true;
        QTest::newRow("less than one test in ten days") << 0.0 << .09 << false;
        QTest::newRow("from none to one a day") << 0.0 << 1.0 << true;
    }

    void aTwentiethOrOneEventIsNoRealChange()
    {
        QFETCH(double, before);
        QFETCH(double, after);
        WhatIf result = tenDays();
        result.present.testsPerDay = before;
        result.proposed.testsPerDay = after;
        const ConsequenceRow row = rowNamed(result, u"Tests per day"_s);
        QTEST(row.change != ConsequenceChange::NoRealChange, "real");
        QCOMPARE(row.changeText == u"no real change"_s, row.change == ConsequenceChange::NoRealChange);
    }

    void whatIsNotKnownIsADash()
    {
        const ConsequenceRow row = rowNamed(tenDays(), u"Outage found after, mean"_s);
        QCOMPARE(row.present, u"–"_s);
        QCOMPARE(row.change, ConsequenceChange::Unknown);
        QVERIFY(row.changeText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWhatIfWords)
#include "tst_whatifwords.moc"
