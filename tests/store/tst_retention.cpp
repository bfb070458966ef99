#include <QTest>

#include "tests/store/samples.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = minute(0) + 24h * 1000;
const Retention keep{}; // as configured by nobody
const TimerKey timer{ServerId{u"library"_s}, TimerKind::Request, TimerId{u"export"_s}};

Evidence evidenceAt(Span age, int n)
{
    Evidence evidence = evidenceOf(clustalo, n);
    evidence.knownAt = now - age;
    return evidence;
}

HistoryEvent change(Span age, Status status, std::optional<Stage> stage = {})
{
    HistoryEvent event;
    event.at = now - age;
    event.kind = HistoryKind::StatusChanged;
    event.scope = scopeOf(clustalo);
    event.stage = stage;
    event.status = status;
    return event;
}

HistoryEvent paused(Span age)
{
    HistoryEvent event = change(age, Status::Ok);
    event.kind = HistoryKind::Paused;
    return event;
}

TimerRun runAt(Span age)
{
    TimerRun run;
    run.timer = timer;
    run.at = now - age;
    return run;
}

} // namespace

// What is kept how long, in a file and on a server.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Places::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        const QString reason = m_places.begin(onServer);
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_store = opened(m_places.where());
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

    void whatIsRawGoesAndSumsStay()
    {
        StoreBatch batch = batchOf({evidenceAt(24h * 401, 1), evidenceAt(24h * 400, 2), evidenceAt(0h, 3)});
        batch.runs = {runAt(24h * 401), runAt(24h * 399)};
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->discard(keep, now, 100), Result(qint64(2)));
        QCOMPARE(m_store->discard(keep, now, 100), Result(qint64(0)));
        QCOMPARE(m_store->evidence({})->size(), 2);
        QCOMPARE(m_store->timerRuns(timer, {}, now, 10)->size(), 1);
        QCOMPARE(m_store->totals(clustalo, Bucket::Day, {}, now + 24h)->size(), 3);
        QCOMPARE(m_store->totals(clustalo, Bucket::Hour, {}, now + 24h)->size(), 3);
    }

    void hoursGoLaterAndDaysStay()
    {
        QVERIFY(m_store->write(batchOf({evidenceAt(24h * 733, 1), evidenceAt(24h * 730, 2)})));
        QVERIFY(m_store->discard(keep, now, 100));
        QCOMPARE(m_store->totals(clustalo, Bucket::Hour, {}, now)->size(), 1);
        QCOMPARE(m_store->totals(clustalo, Bucket::Day, {}, now)->size(), 2);
        const Retention week{.raw = 24h, .hours = 24h * 2, .days = 24h * 7};
        QVERIFY(m_store->discard(week, now, 100));
        QCOMPARE(m_store->totals(clustalo, Bucket::Day, {}, now)->size(), 0);
    }

    void theStatusThatStillHoldsIsKept()
    {
        StoreBatch batch;
        batch.events = {change(24h * 900, Status::Ok),
                        change(24h * 800, Status::Down),
                        change(24h * 700, Status::Ok),
                        change(24h * 850, Status::Warning, Stage::Startup),
                        paused(24h * 600),
                        paused(24h * 10)};
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->discard(keep, now, 100), Result(qint64(3)));
        QCOMPARE(m_store->discard(keep, now, 100), Result(qint64(0)));
        const auto whole = m_store->statusHistory(clustalo, {}, now - 24h, now);
        QCOMPARE(whole, Result(QList<StatusPoint>{{now - 24h * 700, Status::Ok}}));
        const auto startup = m_store->statusHistory(clustalo, Stage::Startup, now - 24h, now);
        QCOMPARE(startup, Result(QList<StatusPoint>{{now - 24h * 850, Status::Warning}}));
    }

    void aStepTakesNoMoreThanItMay()
    {
        StoreBatch batch;
        for (int n = 0; n < 250; ++n)
            batch.evidence.append(evidenceAt(24h * 500 + Span(n), n));
        for (int n = 0; n < 250; ++n)
            batch.events.append(paused(24h * 500 + Span(n)));
        QVERIFY(m_store->write(batch));
        QList<qint64> steps;
        do {
            const auto step = m_store->discard(keep, now, 100);
            QVERIFY(step);
            steps.append(*step);
        } while (steps.last() > 0 && steps.size() < 20);
        QCOMPARE(steps, (QList<qint64>{100, 100, 100, 100, 100, 0}));
        QCOMPARE(m_store->evidence({})->size(), 0);
        QCOMPARE(m_store->events({})->size(), 0);
    }

    void whatIsKeptForEverStays()
    {
        StoreBatch batch = batchOf({evidenceAt(24h * 1000, 1)});
        batch.events = {paused(24h * 1000)};
        QVERIFY(m_store->write(batch));
        const Retention forEver{.raw = {}, .hours = {}, .days = {}};
        QCOMPARE(m_store->discard(forEver, now, 100), Result(qint64(0)));
        QCOMPARE(m_store->evidence({})->size(), 1);
    }

    void whoOnlyLooksOnDeletesNothing()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (!onServer)
            QSKIP("a file has nobody who looks on");
        QVERIFY(m_store->write(batchOf({evidenceAt(24h * 500, 1)})));
        const auto other = openStoreOrFallBack(m_places.where(), now);
        QCOMPARE(other.store->discard(keep, now, 100), Result(qint64(0)));
        QCOMPARE(m_store->evidence({})->size(), 1);
    }

private:
    Places m_places{};
    std::unique_ptr<Store> m_store{};
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
