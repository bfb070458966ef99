#include <QString>
#include <QTest>

#include "core/base/sharedlist.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Value
{
    int number = 0;
    QString text{};

    bool operator==(const Value &) const = default;
};

} // namespace

class TestSharedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfACopyIsItsOwn()
    {
        const SharedList<Value> before{{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}};
        SharedList<Value> after = before;
        after[1].text = u"changed"_s;
        QCOMPARE(before[1].text, u"b"_s);
        QCOMPARE(after[1].text, u"changed"_s);
        QVERIFY(before != after);
    }

    void whatDidNotChangeIsStillShared()
    {
        const SharedList<Value> before{{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}};
        SharedList<Value> after = before;
        after[1].number = 7;
        QVERIFY(before.shared()[0].isCopyOf(after.shared()[0]));
        QVERIFY(!before.shared()[1].isCopyOf(after.shared()[1]));
        QVERIFY(before.shared()[2].isCopyOf(after.shared()[2]));
    }

    void equalValuesAreEqualWhetherSharedOrNot()
    {
        const SharedList<Value> one{{1, u"a"_s}};
        const SharedList<Value> other{{1, u"a"_s}};
        QVERIFY(!one.shared()[0].isCopyOf(other.shared()[0]));
        QVERIFY(one == other);
        QVERIFY(one != SharedList<Value>());
    }

    void aLoopOverACopyChangesTheCopyOnly()
    {
        const SharedList<Value> before{{1, u"a"_s}, {2, u"b"_s}};
        SharedList<Value> after = before;
        for (Value &value : after)
            value.number *= 10;
        int sum = 0;
        for (const Value &value : before)
            sum += value.number;
        QCOMPARE(sum, 3);
        QCOMPARE(after[0].number + after[1].number, 30);
    }

    void aValueThatIsNotThereIsADefaultOne()
    {
        const SharedList<Value> none;
        QVERIFY(none.isEmpty());
        QCOMPARE(none.value(0).number, 0);
        const SharedList<Value> one{{5, u"a"_s}};
        QCOMPARE(one.value(-1).number, 0);
        QCOMPARE(one.value(0).number, 5);
        QCOMPARE(one.value(1).number, 0);
    }
};

QTEST_APPLESS_MAIN(TestSharedList)
#include "tst_sharedlist.moc"
