#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/store/samples.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

// What every saved database holds.
StoreBatch savedHistory()
{
    StoreBatch batch = batchOf({evidenceOf(clustalo, 1), evidenceOf(muscle, 2), evidenceOf(clustalo, 3)});
    HistoryEvent event;
    event.at = minute(3);
    event.kind = HistoryKind::StatusChanged;
    event.scope = scopeOf(clustalo);
    event.stage = Stage::Startup;
    event.status = Status::Down;
    event.before = Status::Ok;
    event.cause = Cause::CommandNotFound;
    event.reason = u"clustalo: not found"_s;
    batch.events = {event};
    RunnerRecord record;
    record.key = clustalo;
    record.stages = afterEvidence({}, batch.evidence.last());
    record.lastTest = minute(3);
    record.pause = Pause{.who = u"Zoë"_s, .reason = u"upgrade"_s, .since = minute(4), .until = minute(5)};
    record.policy = TestPolicy{};
    batch.runners = {record};
    batch.values = {{u"name"_s, "content"}};
    return batch;
}

// What those of version 3 and later hold beside it.
StoreBatch savedTimers()
{
    StoreBatch batch;
    TimerRecord timer{.key = {ServerId{u"library"_s}, TimerKind::Request, TimerId{u"export"_s}}};
    timer.breaker = {.state = BreakerState::Open,
                     .failureCount = 3,
                     .openCount = 1,
                     .openedAt = minute(3),
                     .resumeAt = minute(8),
                     .generation = 4};
    batch.timers = {timer};
    batch.runs = {{.timer = timer.key,
                   .step = RunStep::Failed,
                   .at = minute(3),
                   .duration = Span(250),
                   .httpStatus = 500,
                   .cause = Cause::TargetFailed,
                   .text = u"refused"_s}};
    SpooledNotice notice{.id = u"notice-1"_s,
                         .channel = u"mail"_s,
                         .madeAt = minute(3),
                         .nextTry = minute(4),
                         .payload = "{}"};
    batch.notices = {notice};
    return batch;
}

// A dump as `sqlite3 FILE .dump` or `pg_dump --inserts` writes it, made into a database again.
bool restore(const QString &dump, const QString &file)
{
    QFile source(dump);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    Database database(file);
    const QStringList statements = QString::fromUtf8(source.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    return std::all_of(statements.begin(), statements.end(),
                       [&](const QString &sql) { return database.run(sql); });
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySavedVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<bool>("hasTimers");
        const QDir saved(QStringLiteral(JOBWATCH_SOURCE_DIR "/tests/data/store"));
        const QStringList dumps = saved.entryList({u"*.sql"_s});
        QVERIFY(dumps.size() >= 7);
        for (const QString &dump : dumps)
            QTest::newRow(qPrintable(dump)) << saved.filePath(dump) << dump.startsWith(u"postgresql"_s)
                                            << (dump != u"v1.sql"_s && dump != u"v2.sql"_s);
    }
    void everySavedVersionIsBroughtUpToDate()
    {
        QFETCH(QString, dump);
        QFETCH(bool, onServer);
        QFETCH(bool, hasTimers);
        const QString reason = m_places.begin(onServer);
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
        const QString file = m_places.where();
        QVERIFY(restore(dump, file));
        const bool isOld = !dump.endsWith(u"v6.sql"_s); // who only reads must not change it, and says so
        const auto reader = openStore(file, StoreMode::ReadOnly);
        QCOMPARE(reader.has_value(), !isOld);
        if (isOld)
            QVERIFY2(reader.error().message.contains(u"earlier version"_s),
                     qPrintable(reader.error().message));
        const auto store = opened(file);
        QVERIFY(store);
        const StoreBatch saved = savedHistory();
        QList<Evidence> newestFirst = saved.evidence;
        std::reverse(newestFirst.begin(), newestFirst.end());
        QCOMPARE(store->evidence({}), Result(newestFirst));
        QCOMPARE(store->events({}), Result(saved.events));
        QCOMPARE(store->runners(), Result(saved.runners));
        QCOMPARE(store->value(u"name"_s), Result(QByteArray("content")));
        QCOMPARE(store->totals(clustalo, Bucket::Day, instantFromMs(0), minute(9))->first().failed, 1);
        const StoreBatch timers = hasTimers ? savedTimers() : StoreBatch();
        QCOMPARE(store->timers(), Result(timers.timers));
        QCOMPARE(store->timerRuns(savedTimers().timers.first().key, {}, minute(9), 9), Result(timers.runs));
        QCOMPARE(store->notices(true), Result(timers.notices));

        QVERIFY(store->write(saved)); // goes on numbering; the same jobs are known
        QCOMPARE(store->evidence({})->size(), 3);
        QCOMPARE(store->events({})->size(), 2);
    }

    void aNewHistoryHasTheNewestSchema_data() { Places::addRows(); }
    void aNewHistoryHasTheNewestSchema()
    {
        QFETCH(bool, onServer);
        const QString reason = m_places.begin(onServer);
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
        const QString file = m_places.where();
        QVERIFY(opened(file)->write(savedHistory()));
        Database database(file);
        QCOMPARE(database.number(u"SELECT count(*) FROM schema_version"_s), 1);
        QCOMPARE(database.number(u"SELECT version FROM schema_version"_s), 6);
    }

    void aStepThatFailsLeavesNothingBehind()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"history.db"_s);
        Database database(file);
        QVERIFY(database.run(u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s));
        QVERIFY(database.run(u"INSERT INTO schema_version VALUES (0)"_s));
        QVERIFY(database.run(u"CREATE TABLE stage_state (unlike INTEGER)"_s));
        const auto opened = openStore(file, StoreMode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(database.number(u"SELECT count(*) FROM sqlite_master"_s), 2);
    }

    void eachQuestionGoesByItsIndex_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        QTest::newRow("durations of a runner")
            << u"SELECT known_at, source, verdicts, queue_wait, run_time FROM evidence t WHERE scope = 1"
               " AND known_at >= 1 AND known_at < 2 ORDER BY known_at DESC, id DESC LIMIT 9"_s
            << u"COVERING INDEX evidence_by_runner"_s;
        QTest::newRow("evidence of a server")
            << u"SELECT * FROM evidence t JOIN scope ON scope.id = t.scope WHERE"
               " +t.scope IN (SELECT id FROM scope WHERE server = 'a') AND t.known_at >= 1 AND t.known_at < 2"
               " ORDER BY t.known_at DESC, t.id DESC LIMIT 9"_s
            << u"INDEX evidence_by_time"_s;
        QTest::newRow("status of a stage")
            << u"SELECT at, status FROM event WHERE kind = 2 AND stage = 1 AND scope = 1 AND at > 1"
               " AND at < 2 ORDER BY at, id"_s
            << u"USING INDEX event_by_status"_s; // of which it needs nothing from the table
        QTest::newRow("what is rare")
            << u"SELECT * FROM event t JOIN scope ON scope.id = t.scope WHERE t.kind > 5 AND t.at >= 1"
               " AND t.at < 2 ORDER BY t.at DESC, t.id DESC LIMIT 9"_s
            << u"USING INDEX event_by_rarity"_s;
        QTest::newRow("runs that are too old")
            << u"DELETE FROM timer_run WHERE at < 1"_s << u"INDEX timer_run_by_time"_s;
    }
    void eachQuestionGoesByItsIndex()
    {
        QFETCH(QString, sql);
        QFETCH(QString, index);
        QTemporaryDir dir;
        const QString file = dir.filePath(u"history.db"_s);
        QVERIFY(opened(file));
        const QStringList plan = Database(file).texts(u"EXPLAIN QUERY PLAN "_s + sql, 3);
        QVERIFY2(!plan.filter(index).isEmpty(), qPrintable(plan.join(u'\n')));
    }

private:
    Places m_places{};
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
