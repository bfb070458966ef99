#include <QTest>

#include "core/report/accounting.h"

using namespace jobwatch;
using namespace std::chrono_literals;

// Stretches of time as letters, a second each: o ok, w warning, d down, u unknown, p paused, m maintenance,
// f offline, n not watched.
class TestAccounting : public QObject
{
    Q_OBJECT

private:
    static constexpr char letters[] = "owdupmfn";

    static Pieces fromText(const QByteArray &text)
    {
        Pieces pieces;
        for (int i = 0; i < text.size(); ++i) {
            const auto time = TimeClass(QByteArray(letters).indexOf(text[i]));
            const TimeSpan span{Instant(i * 1s), Instant((i + 1) * 1s)};
            if (!pieces.empty() && pieces.back().time == time)
                pieces.back().span.to = span.to;
            else
                pieces.push_back({span, time});
        }
        return pieces;
    }
    static QByteArray toText(const Pieces &pieces)
    {
        QByteArray text;
        for (const Piece &piece : pieces)
            text += QByteArray(piece.span.length() / 1s, letters[size_t(piece.time)]);
        return text;
    }
    static TimeSpan spanOf(const QByteArray &text)
    {
        return {Instant(0s), Instant(std::chrono::seconds(text.size()))};
    }

private Q_SLOTS:
    void coversWinOverTheStatus()
    {
        const QList<StatusPoint> changes{{Instant(-5s), Status::Ok}, {Instant(3s), Status::Down}};
        const QList<Cover> covers{{{Instant(2s), Instant(5s)}, TimeClass::Maintenance},
                                  {{Instant(4s), Instant(6s)}, TimeClass::Offline},
                                  {{Instant(5s), Instant(20s)}, TimeClass::NotWatched}};
        QCOMPARE(toText(piecesOf(changes, covers, {Instant(0s), Instant(8s)})), QByteArray("oommfnnn"));
    }

    void beforeTheFirstStatusNothingIsKnown()
    {
        QCOMPARE(toText(piecesOf({{Instant(2s), Status::Warning}}, {}, {Instant(0s), Instant(4s)})),
                 QByteArray("nnww"));
        QCOMPARE(toText(piecesOf({}, {}, {Instant(0s), Instant(2s)})), QByteArray("nn"));
    }

    void runnersMakeAService_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QByteArray>("all");
        QTest::addColumn<QByteArray>("any");
        const auto row = [](const char *name, const char *one, const char *other, const char *all,
                            const char *any) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << QByteArray(all) << QByteArray(any);
        };
        row("one after the other", "oodd", "ddoo", "dddd", "oooo");
        row("unknown is worse than ok", "oouu", "oooo", "oouu", "oooo");
        row("unknown is better than down", "uudd", "dddd", "dddd", "uudd");
        row("one that is paused does not count", "pppp", "oodw", "oodw", "oodw");
        row("nor one that nobody watched", "nnoo", "mmmm", "mmoo", "mmoo");
    }
    void runnersMakeAService()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        const Pieces a = fromText(one), b = fromText(other);
        QTEST(toText(combined({&a, &b}, RunnerRule::All, spanOf(one))), "all");
        QTEST(toText(combined({&a, &b}, RunnerRule::Any, spanOf(one))), "any");
    }

    void sharesAreOfThePartAskedFor()
    {
        const Pieces pieces = fromText("ooddwu");
        QCOMPARE(sharesOf(pieces)[TimeClass::Down], Span(2s));
        const Shares part = sharesIn(pieces, {Instant(1500ms), Instant(4500ms)});
        QCOMPARE(part[TimeClass::Ok], Span(500ms));
        QCOMPARE(part[TimeClass::Down], Span(2s));
        QCOMPARE(part[TimeClass::Warning], Span(500ms));
        QCOMPARE(part.total(), Span(3s));
        QCOMPARE(sharesIn(pieces, {Instant(90s), Instant(99s)}).total(), Span(0));
    }

    void withoutTimeThatCountsThereIsNoAvailability()
    {
        QVERIFY(!availability(sharesOf(fromText("uuppmmffnn")), {}));
        QCOMPARE(availability(sharesOf(fromText("oood")), {}), std::optional(.75));
        QCOMPARE(availability(sharesOf(fromText("dddd")), {}), std::optional(0.));
    }

    void aShortOutageIsSeenInTheStrip()
    {
        const Pieces pieces = fromText("oooodooooooooooo");
        const std::vector<TimeClass> strip = stripOf(pieces, {Instant(0s), Instant(16s)}, 4);
        QCOMPARE(strip, (std::vector{TimeClass::Ok, TimeClass::Down, TimeClass::Ok, TimeClass::Ok}));
        QCOMPARE(stripOf({}, {Instant(0s), Instant(1s)}, 1), std::vector{TimeClass::NotWatched});
    }
};

QTEST_APPLESS_MAIN(TestAccounting)
#include "tst_accounting.moc"
