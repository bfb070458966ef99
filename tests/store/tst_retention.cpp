#include <QFileInfo>

#include "tests/store/historytest.h"

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
class TestRetention : public HistoryTest
{
    Q_OBJECT

private Q_SLOTS:
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
        if (!isOnServer())
            QSKIP("a file has nobody who looks on");
        QVERIFY(m_store->write(batchOf({evidenceAt(24h * 500, 1)})));
        const auto other = openStoreOrFallBack(where(), now);
        QCOMPARE(other.store->discard(keep, now, 100), Result(qint64(0)));
        QCOMPARE(m_store->evidence({})->size(), 1);
    }

    void theFileShrinksStepByStep()
    {
        if (isOnServer())
            QSKIP("a server looks after its files itself");
        QVERIFY(fillAndDiscard());
        const qint64 before = sizeWhenClosed();
        auto beside = std::make_unique<Database>(where());
        qint64 pages = beside->number(u"PRAGMA page_count"_s);
        for (qint64 left = 1; left > 0;) {
            const auto step = m_store->giveBack(64);
            QVERIFY(step);
            left = *step;
            const qint64 now = beside->number(u"PRAGMA page_count"_s);
            QVERIFY(now < pages && pages - now <= 64 + 1); // and a page that tells where others are
            pages = now;
        }
        QVERIFY(beside->number(u"PRAGMA freelist_count"_s) <= pages / 20);
        QCOMPARE(beside->texts(u"PRAGMA integrity_check"_s, 0), QStringList{u"ok"_s});
        beside.reset();
        QCOMPARE(m_store->giveBack(64), Result(qint64(0)));
        QVERIFY(sizeWhenClosed() < before / 4);
        QCOMPARE(m_store->evidence({})->size(), 1);
    }

    // Only a VACUUM of the whole, which takes as long as it takes, makes it one that can.
    void aFileOfAnEarlierVersionKeepsItsSizeAndIsUsedAgain()
    {
        if (isOnServer())
            QSKIP("a server looks after its files itself");
        m_store.reset();
        {
            Database beside(where());
            QVERIFY(beside.run(u"PRAGMA auto_vacuum = NONE"_s));
            QVERIFY(beside.run(u"VACUUM"_s));
        }
        reopen();
        QVERIFY(fillAndDiscard());
        const qint64 before = sizeWhenClosed();
        QCOMPARE(m_store->giveBack(64), Result(qint64(0)));
        QVERIFY(fillAndDiscard());
        QVERIFY(sizeWhenClosed() < before * 11 / 10);
        m_store.reset();
        {
            Database beside(where());
            QVERIFY(beside.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s));
            QVERIFY(beside.run(u"VACUUM"_s));
        }
        reopen();
        QVERIFY(sizeWhenClosed() < before / 4);
        QVERIFY(fillAndDiscard());
        QVERIFY(*m_store->giveBack(64) > 0);
    }

    void onAServerThereIsNothingToGiveBack()
    {
        if (!isOnServer())
            QSKIP("of files other tests tell");
        QVERIFY(fillAndDiscard());
        QCOMPARE(m_store->giveBack(64), Result(qint64(0)));
    }

private:
    // Thousands of jobs come and go, one stays.
    bool fillAndDiscard()
    {
        QList<Evidence> jobs{evidenceAt(0h, m_jobs++)};
        for (int n = 0; n < 4'000; ++n)
            jobs.append(evidenceAt(24h * 500 + Span(n), m_jobs++));
        bool isDone = m_store->write(batchOf(jobs)).has_value();
        for (Result<qint64> step = 1; isDone && step && *step > 0;)
            step = m_store->discard(keep, now, 10'000);
        return isDone && m_store->evidence({})->size() < 10;
    }
    // What is written stands in the file itself only then.
    qint64 sizeWhenClosed()
    {
        reopen();
        return QFileInfo(where()).size();
    }

    int m_jobs = 0;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
