#include <QRegularExpression>
#include <QTest>
#include <sstream>

#include "app/commands/replay.h"

using namespace jobwatch;

namespace {

struct Played
{
    int code = 0;
    std::string out{};
    std::string errors{};
};

Played play(const std::string &lines)
{
    std::istringstream in(lines);
    std::ostringstream out;
    std::ostringstream errors;
    const int code = replayStdio(in, out, errors, {});
    return {code, out.str(), errors.str()};
}

const std::string setUp = "INIT 2\nPAIR 0 0 0 0 20.0 30.0\nPAIR 1 0 1 0 20.0 30.0\n";
const std::string probes = "PROBE 0 0.50 5.0\nPROBE 1 0.00 0.0\nRUNNER 0 0.10 5.0\n";

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageAfterTheStartHasOneNext()
    {
        const Played played =
            play(setUp + probes
                 + "GO 0\nOBS 31.0 0.0 0 T -1 0 -1\nSIG 40.0 2 0 0 2\nSIG 41.0 0 0 0 0\n"
                   "OBS 42.0 30.0 0 C -1 0 -1\nOBS 43.0 30.0 0 S 1 127 -1\nWAKE 60.0\nEND\n");
        QCOMPARE(played.code, 0);
        QCOMPARE(QString::fromStdString(played.out).count(QLatin1String("NEXT ")), 7);
        QVERIFY(QString::fromStdString(played.out).contains(QLatin1String("SHOW 0 ok")));
    }

    void withoutProbesThereAreNoSmokeTests()
    {
        std::string lines = setUp + "GO 0\n";
        for (int minute = 1; minute < 600; ++minute)
            lines += "WAKE " + std::to_string(60 * minute) + ".0\n";
        const Played played = play(lines);
        QVERIFY(!QString::fromStdString(played.out).contains(QLatin1String("SMOKE")));
        QVERIFY(QString::fromStdString(played.out).contains(QLatin1String("TEST")));
    }

    void theSameInputGivesTheSameBytes()
    {
        std::string lines = setUp + probes + "GO 0\n";
        for (int minute = 1; minute < 2000; ++minute) {
            lines += "WAKE " + std::to_string(60 * minute) + ".0\n";
            const std::string at =
                std::to_string(60 * minute + 7) + ".0 " + std::to_string(60 * minute) + ".0 ";
            lines += "OBS " + at + (minute % 3 == 0 ? "0 S " : "1 T ")
                + (minute % 11 == 0 ? "1 127 -1\n" : "-1 0 -1\n");
        }
        const Played first = play(lines);
        QCOMPARE(first.code, 0);
        QVERIFY(first.out == play(lines).out);
    }

    void aLineThatMakesNoSenseIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown verb") << "HELLO 1";
        QTest::newRow("too few words") << "PAIR 0 0 0";
        QTest::newRow("not a number") << "PAIR x 0 0 0 1.0 1.0";
        QTest::newRow("not finite") << "PAIR 0 0 0 0 nan inf";
        QTest::newRow("huge number of pairs") << "PAIR 1000000000 0 0 0 1.0 1.0";
        QTest::newRow("negative pair") << "PAIR -1 0 0 0 1.0 1.0";
        QTest::newRow("pair that is not there") << "OBS 1.0 0.0 77 T -1 0 -1";
        QTest::newRow("stage that is not there") << "OBS 1.0 0.0 0 T 9 0 -1";
        QTest::newRow("source that is not there") << "OBS 1.0 0.0 0 X -1 0 -1";
        QTest::newRow("time that overflows") << "WAKE 1e300";
    }
    void aLineThatMakesNoSenseIsNamed()
    {
        QFETCH(QString, line);
        const Played played = play("INIT 1\n" + line.toStdString() + "\n");
        QCOMPARE(played.code, 65);
        QVERIFY(QString::fromStdString(played.errors).startsWith(QLatin1String("line 2 ")));
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
