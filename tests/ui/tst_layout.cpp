#include <QJsonArray>
#include <QTest>

#include "ui/tables/copying.h"
#include "ui/tables/tablelayout.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList idsOf(const TableLayout &layout)
{
    QStringList ids;
    for (const ColumnLayout &column : layout.columns)
        ids.append(column.id);
    return ids;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLayoutSurvivesBeingKept()
    {
        const TableLayout layout{.columns = {{u"name"_s, 200, true}, {u"status"_s, 0, false}},
                                 .sortColumn = u"status"_s,
                                 .order = Qt::DescendingOrder,
                                 .folded = {u"bio-tools"_s},
                                 .unfolded = {}};
        QCOMPARE(tableLayoutFromJson(toJson(layout)), layout);
    }

    void unknownColumnsGoAndNewOnesStandInTheirPlace()
    {
        const TableLayout old{.columns = {{u"status"_s, 90, true},
                                          {u"gone"_s, 10, true},
                                          {u"name"_s, -5, true},
                                          {u"status"_s, 1, true}},
                              .sortColumn = u"gone"_s};
        const TableLayout layout = fitted(old, {u"name"_s, u"status"_s, u"new"_s});
        QCOMPARE(idsOf(layout), (QStringList{u"status"_s, u"name"_s, u"new"_s}));
        QCOMPARE(layout.columns[0].width, 90);
        QCOMPARE(layout.columns[1].width, 0);
        QVERIFY(layout.sortColumn.isEmpty());
    }

    void whatCannotBeReadIsLeftOut()
    {
        const QJsonObject broken{{u"columns"_s,
                                  QJsonArray{1, u"x"_s, QJsonObject{{u"id"_s, 3}},
                                             QJsonObject{{u"id"_s, u"name"_s}, {u"width"_s, u"wide"_s}}}},
                                 {u"sort"_s, 5},
                                 {u"folded"_s, u"no list"_s}};
        const TableLayout layout = tableLayoutFromJson(broken);
        QCOMPARE(idsOf(layout), QStringList{u"name"_s});
        QCOMPARE(layout.columns[0].width, 0);
        QVERIFY(layout.folded.isEmpty());
    }

    void columnsGoByTheirPriority_data()
    {
        QTest::addColumn<int>("available");
        QTest::addColumn<QList<bool>>("stays");
        QTest::newRow("all fit") << 400 << QList<bool>{true, true, true, true};
        QTest::newRow("the first to go") << 399 << QList<bool>{true, true, false, true};
        QTest::newRow("the second to go") << 250 << QList<bool>{true, false, false, true};
        QTest::newRow("the others stay") << 10 << QList<bool>{true, false, false, true};
    }
    void columnsGoByTheirPriority()
    {
        QFETCH(int, available);
        QTEST(columnsThatFit({100, 100, 100, 100}, {0, 2, 1, 0}, available), "stays");
    }

    void theWidestGiveWayWhereAllDoNotFit_data()
    {
        QTest::addColumn<int>("available");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("all fit") << 600 << QList<int>{100, 300, 200};
        QTest::newRow("the widest gives") << 550 << QList<int>{100, 250, 200};
        QTest::newRow("then both") << 300 << QList<int>{100, 100, 100};
        QTest::newRow("none below its least") << 10 << QList<int>{100, 60, 50};
    }
    void theWidestGiveWayWhereAllDoNotFit()
    {
        QFETCH(int, available);
        QFETCH(QList<int>, widths);
        const QList<int> given = squeezed({100, 300, 200}, {100, 60, 50}, available);
        int sum = 0;
        for (int i = 0; i < 3; ++i) {
            sum += given[i];
            QVERIFY2(std::abs(given[i] - widths[i]) <= 8, qPrintable(QString::number(given[i])));
        }
        QVERIFY(sum <= std::max(available, 210));
    }

    void copies_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("copied");
        const int csv = int(CopyFormat::Csv), tsv = int(CopyFormat::Tsv),
                  markdown = int(CopyFormat::Markdown), lines = int(CopyFormat::Lines),
                  json = int(CopyFormat::Json);
        QTest::newRow("csv") << csv << u"exit 126"_s << u"A,B\r\nx,exit 126\r\n"_s;
        QTest::newRow("csv comma and quote") << csv << u"a, \"b\""_s << u"A,B\r\nx,\"a, \"\"b\"\"\"\r\n"_s;
        QTest::newRow("csv line break") << csv << u"a\nb"_s << u"A,B\r\nx,\"a\nb\"\r\n"_s;
        QTest::newRow("csv formula") << csv << u"=HYPERLINK(1)"_s << u"A,B\r\nx,'=HYPERLINK(1)\r\n"_s;
        QTest::newRow("csv at sign") << csv << u"@SUM(1)"_s << u"A,B\r\nx,'@SUM(1)\r\n"_s;
        QTest::newRow("csv minus") << csv << u"-1+2"_s << u"A,B\r\nx,'-1+2\r\n"_s;
        QTest::newRow("tsv tab and line break") << tsv << u"a\tb\nc"_s << u"A\tB\nx\ta b c\n"_s;
        QTest::newRow("tsv formula") << tsv << u"+1"_s << u"A\tB\nx\t'+1\n"_s;
        QTest::newRow("markdown pipe")
            << markdown << u"a|b"_s << u"| A | B |\n| --- | --- |\n| x | a\\|b |\n"_s;
        QTest::newRow("markdown markup")
            << markdown << u"<b>*x*</b>"_s << u"| A | B |\n| --- | --- |\n| x | \\<b\\>\\*x\\*\\</b\\> |\n"_s;
        QTest::newRow("lines") << lines << u"a\nb"_s << u"x  a b"_s;
        QTest::newRow("json") << json << u"a\"b"_s
                              << u"[\n    {\n        \"A\": \"x\",\n        \"B\": \"a\\\"b\"\n    }\n]\n"_s;
    }
    void copies()
    {
        QFETCH(int, format);
        QFETCH(QString, cell);
        QTEST(jobwatch::copied(CopyFormat(format), {u"A"_s, u"B"_s}, {{u"x"_s, cell}}), "copied");
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
