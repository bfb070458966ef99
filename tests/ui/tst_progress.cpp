#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/find.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/connectiontest.h"
#include "ui/pages/historypage.h"
#include "ui/widgets/busyline.h"
#include "ui/window/chartreading.h"
#include "ui/window/pagestack.h"
#include "ui/window/statusline.h"
#include "ui/window/stoppablehistory.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

namespace {

// Asks nothing of a store; stops whoever asks after some questions.
class CountingHistory final : public HistoryReader
{
public:
    std::stop_source stop{};
    int stopAt = 0;
    mutable int asked = 0;

    Result<QList<Evidence>> evidence(const HistoryQuery &) const override { return QList<Evidence>(count()); }
    Result<QList<HistoryEvent>> events(const HistoryQuery &) const override
    {
        return QList<HistoryEvent>(count());
    }
    Result<QList<DurationPoint>> durations(const HistoryQuery &) const override
    {
        return QList<DurationPoint>(count());
    }
    Result<QList<StatusPoint>> statusHistory(const RunnerKey &, std::optional<Stage>, Instant,
                                             Instant) const override
    {
        return QList<StatusPoint>(count());
    }
    Result<QList<TimerRun>> timerRuns(const TimerKey &, Instant, Instant, int) const override
    {
        return QList<TimerRun>(count());
    }
    Result<QList<EvidenceTotal>> totals(const RunnerKey &, Bucket, Instant, Instant) const override
    {
        return QList<EvidenceTotal>(count());
    }

private:
    int count() const
    {
        if (++asked == stopAt)
            stop.request_stop();
        return 0;
    }
};

QList<RunnerKey> manyRunners(int count)
{
    QList<RunnerKey> runners;
    for (int i = 0; i < count; ++i)
        runners.append(RunnerKey{{u"bio"_s}, {u"s%1"_s.arg(i)}, {u"local"_s}});
    return runners;
}

} // namespace

// What takes its time says so, and can be broken off.
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOverSoonIsNeverTold()
    {
        QWidget window;
        BusyLine line(&window);
        window.show();
        line.begin(u"Reading…"_s);
        QVERIFY(!line.isVisible());
        line.end();
        QSignalSpy cancelled(&line, &BusyLine::cancelled);
        line.begin(u"Reading…"_s);
        QTRY_VERIFY(line.isVisible());
        QCOMPARE(line.accessibleName(), u"Reading…"_s);
        button(&line, u"Cancel"_s)->click();
        QVERIFY(!line.isVisible());
        QVERIFY(!line.isBusy());
        QCOMPARE(cancelled.size(), 1);
    }

    void whoWantsNoMoreGetsNoMore()
    {
        CountingHistory history;
        const ChartQuestion question{.runners = manyRunners(100),
                                     .range = {sampleNow() - 24h, sampleNow()},
                                     .stop = history.stop.get_token()};
        QVERIFY(readCharts(StoppableHistory(history, question.stop), question));
        QVERIFY(history.asked > 100);

        history.asked = 0;
        history.stopAt = 7;
        const auto answer = readCharts(StoppableHistory(history, question.stop), question);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(history.asked, 7);
    }

    void aLongReadingOfTheHistoryIsBrokenOff()
    {
        WindowFixture fixture;
        QList<ChartQuestion> asked;
        Questions::Then<ChartAnswer> answerLate;
        const auto charts = fixture.questions.charts;
        bool isSlow = false;
        fixture.questions.charts = [&](QObject *context, const ChartQuestion &question,
                                       const Questions::Then<ChartAnswer> &then) {
            asked.append(question);
            if (isSlow)
                answerLate = then;
            else
                charts(context, question, then);
        };
        fixture.open();
        fixture.window->openView(ViewId::History);
        HistoryPage *page = fixture.window->pages().history();
        auto *line = page->findChild<BusyLine *>();
        QTRY_VERIFY(!line->isBusy()); // the incidents are asked when the range has come to rest
        QVERIFY(!line->isVisible());

        isSlow = true;
        page->chooseRange(RangeChoice::Year);
        QTRY_VERIFY(line->isVisible());
        QVERIFY(!asked.last().stop.stop_requested());
        button(line, u"Cancel"_s)->click();
        QVERIFY(asked.last().stop.stop_requested());
        QVERIFY(!line->isVisible());
        QVERIFY(fixture.window->findChild<StatusLine *>()->said().contains(u"cancelled"_s));
        const qsizetype before = asked.size();
        answerLate(ChartAnswer{}); // too late: nothing comes of it
        QCOMPARE(asked.size(), before);
        QVERIFY(!line->isBusy());

        isSlow = false;
        page->chooseRange(RangeChoice::Week); // and it goes on as before
        QVERIFY(!asked.last().stop.stop_requested());
    }

    void aConnectionTestIsBrokenOff()
    {
        QPointer<QObject> asker;
        Orders::Steps answer;
        Orders orders;
        orders.testConnection = [&](const ServerDefinition &, QObject *context, const Orders::Steps &then) {
            asker = context;
            answer = then;
        };
        ConnectionTest test(orders);
        static_cast<QWidget &>(test).show();
        test.setServer({.url = QUrl(u"https://bio.example.org"_s)});
        auto *press = test.findChild<QToolButton *>();
        QCOMPARE(press->text(), u"Test again"_s);
        QTRY_VERIFY(asker);
        QCOMPARE(press->text(), u"Cancel the test"_s);
        press->click();
        QVERIFY(!asker); // which ends it in the core
        QCOMPARE(press->text(), u"Test again"_s);

        press->click();
        QVERIFY(asker);
        answer({{.title = u"Name"_s}});
        QCOMPARE(press->text(), u"Test again"_s);
        QCOMPARE(test.steps().size(), 1);
        press->click();
        test.setServer({.url = QUrl(u"https://other.example.org"_s)}); // nobody waits for the first any more
        QVERIFY(!asker);
    }
};

} // namespace jobwatch

QTEST_MAIN(jobwatch::TestProgress)
#include "tst_progress.moc"
