#include "tests/store/historytest.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

// PostgreSQL's texts hold every character but the first: it is kept as the sign for one that is missing.
QString everyCharacter(bool asStoredOnServer = false)
{
    QString text(asStoredOnServer ? QChar(QChar::ReplacementCharacter) : QChar(QChar::Null));
    for (char16_t c = 1; c < 0x250; ++c)
        text += QChar(c);
    return text + u"\u2028\u202e\ufeff 蛋白质 עברית \U0001F9EC e\u0301"_s;
}

Evidence everythingSet(const QString &text)
{
    return {.runner = {{u"bio “x”"_s}, {u"clustal:ω'; DROP TABLE evidence; --"_s}, {u"a/b"_s}},
            .job = {u"66f0c7"_s},
            .source = Source::UserJob,
            .kind = TestKind::Smoke,
            .submittedAt = instantFromMs(-5),
            .knownAt = instantFromMs(253'402'300'799'999),
            .stages = {StageFinding{Verdict::Warned, Cause::ConnectionRefused},
                       StageFinding{Verdict::Failed, Cause::RemovedFromQueue},
                       StageFinding{Verdict::NotReached, Cause::None},
                       StageFinding{Verdict::Failed, Cause::UnknownAnswer}},
            .testProblem = Cause::TestFileMissing,
            .exitCode = -1,
            .client = text,
            .queueWait = Span(0),
            .runTime = Span(1),
            .cpuTime = Span(86'400'000'000),
            .text = text,
            .stderrTail = text};
}

RunnerRecord fullRecord(const QString &text)
{
    RunnerRecord record;
    record.key = clustalo;
    record.stages[Stage::Submission] = {.status = Status::Ok,
                                        .cause = Cause::None,
                                        .text = {},
                                        .since = minute(1),
                                        .lastEvidence = minute(2),
                                        .lastSource = Source::UserJob};
    record.stages[Stage::Polling] = {.status = Status::Down,
                                     .cause = Cause::JobLost,
                                     .text = text,
                                     .since = minute(3),
                                     .lastEvidence = minute(4),
                                     .lastSource = Source::TestJob};
    record.lastTest = minute(4);
    record.pause = Pause{.who = u"Zoë"_s, .reason = text, .since = minute(5), .until = minute(6)};
    record.policy = TestPolicy{.kind = PolicyKind::Fixed,
                               .every = Span(61'001),
                               .price = 0.1234567890123456,
                               .shortest = Span(7),
                               .longest = Span(8)};
    record.testProblem = Cause::TestMisconfigured;
    record.testProblemText = text;
    return record;
}

} // namespace

class TestSqlStore : public HistoryTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEvidenceComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"clustalo: not found"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null") << QString();
        QTest::newRow("every character") << everyCharacter();
        QTest::newRow("a megabyte") << u"äb\n"_s.repeated(350'000);
    }
    void everyFieldOfEvidenceComesBack()
    {
        QFETCH(QString, text);
        QVERIFY(m_store->write(batchOf({everythingSet(text)})));
        reopen();
        const QString stored = text == everyCharacter() ? everyCharacterStored() : text;
        QCOMPARE(m_store->evidence({}), Result(QList{everythingSet(stored)}));
    }

    void whatEvidenceDoesNotKnowStaysUnknown()
    {
        Evidence evidence;
        evidence.runner = clustalo;
        QVERIFY(m_store->write(batchOf({evidence})));
        const auto stored = m_store->evidence({});
        QVERIFY(stored);
        QCOMPARE(*stored, QList{evidence});
        QVERIFY(!stored->first().exitCode);
        QVERIFY(!stored->first().runTime);
    }

    void everyFieldOfAnEventComesBack()
    {
        HistoryEvent full{.at = minute(2),
                          .kind = HistoryKind::StatusChanged,
                          .scope = scopeOf(clustalo),
                          .stage = Stage::Polling,
                          .status = Status::Down,
                          .before = Status::Unknown,
                          .cause = Cause::JobLost,
                          .reason = everyCharacter(),
                          .who = u"Zoë"_s};
        HistoryEvent bare;
        bare.at = minute(1);
        bare.kind = HistoryKind::WentOffline;
        QVERIFY(m_store->write(eventsOnly({bare, full})));
        reopen();
        full.reason = everyCharacterStored();
        QCOMPARE(m_store->events({}), Result(QList<HistoryEvent>({full, bare})));
    }

    void everyFieldOfARunnerComesBack()
    {
        RunnerRecord bare;
        bare.key = muscle;
        StoreBatch batch;
        batch.runners = {bare, fullRecord(everyCharacter())};
        QVERIFY(m_store->write(batch));
        reopen();
        QCOMPARE(m_store->runners(), Result(QList<RunnerRecord>({fullRecord(everyCharacterStored()), bare})));
    }

    void aRunnerIsReplacedWhole()
    {
        StoreBatch batch;
        batch.runners = {fullRecord(u"before"_s)};
        QVERIFY(m_store->write(batch));
        RunnerRecord bare;
        bare.key = clustalo;
        batch.runners = {bare};
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->runners(), Result(QList<RunnerRecord>{bare}));
    }

    void valuesAreKeptReplacedAndRemoved()
    {
        const QByteArray bytes("a\0b\xff", 4);
        StoreBatch batch;
        batch.values = {{u"one"_s, bytes}, {u"two"_s, "2"}};
        QVERIFY(m_store->write(batch));
        batch.values = {{u"two"_s, {}}};
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->value(u"one"_s), Result(bytes));
        QCOMPARE(m_store->value(u"two"_s), Result(QByteArray()));
        QCOMPARE(m_store->value(u"never"_s), Result(QByteArray()));
    }

    void theSameJobCountsOnce()
    {
        const Evidence first = evidenceOf(clustalo, 1);
        Evidence again = first;
        again.runner.runner = clustaloBig.runner; // the same job of the same service, told otherwise
        again.knownAt = minute(9);
        QVERIFY(m_store->write(batchOf({first, again})));
        QVERIFY(m_store->write(batchOf({again})));
        QCOMPARE(m_store->evidence({}), Result(QList{first}));
        const auto totals = m_store->totals(clustalo, Bucket::Hour, minute(-60), minute(60));
        QVERIFY(totals);
        QCOMPARE(totals->size(), 1);
        QCOMPARE(totals->first().passed, 1);
    }

    void jobsWithoutAnIdAndOfOtherServersAllCount()
    {
        Evidence nameless = evidenceOf(clustalo, 1);
        nameless.job = {};
        const Evidence here = evidenceOf(clustalo, 2), there = evidenceOf(elsewhere, 2);
        QCOMPARE(here.job, there.job);
        QVERIFY(m_store->write(batchOf({nameless, nameless, here, there})));
        QCOMPARE(m_store->evidence({})->size(), 4);
    }

    void aRowThatIsRefusedTakesItsWholeBatchBack()
    {
        Database beside(where());
        QVERIFY(refuse(beside, u"evidence"_s, u"text"_s, u"refuse me"_s));
        StoreBatch batch = batchOf({evidenceOf(clustalo, 1), evidenceOf(muscle, 2)});
        batch.evidence.last().text = u"refuse me"_s;
        batch.runners = {fullRecord({})};
        batch.events = {statusEvent(clustalo, {}, 1, Status::Ok)};
        batch.values = {{u"name"_s, "content"}};
        const auto refused = m_store->write(batch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        for (const QString &table : {u"scope"_s, u"evidence"_s, u"evidence_total"_s, u"event"_s,
                                     u"runner_state"_s, u"stage_state"_s, u"value WHERE name <> 'owner'"_s})
            QCOMPARE(beside.number(u"SELECT count(*) FROM "_s + table), 0);

        batch.evidence.last().text = u"fine"_s;
        QVERIFY(m_store->write(batch));
        QCOMPARE(m_store->evidence({})->size(), 2);
    }

    void aLateFailureTakesTheEarlierRowsBackToo()
    {
        Database beside(where());
        QVERIFY(refuse(beside, u"value"_s, u"name"_s, u"refuse me"_s));
        StoreBatch batch = batchOf({evidenceOf(clustalo, 1)});
        batch.values = {{u"refuse me"_s, "content"}};
        QVERIFY(!m_store->write(batch));
        QCOMPARE(m_store->evidence({})->size(), 0);
        QVERIFY(m_store->write(batchOf({evidenceOf(clustalo, 1)})));
        QCOMPARE(m_store->evidence({})->size(), 1);
    }

    void rowsOfANewerVersionAreSkippedOrUnknown()
    {
        StoreBatch batch =
            batchOf({evidenceOf(clustalo, 1), evidenceOf(clustalo, 2), evidenceOf(clustalo, 3)});
        batch.events = {statusEvent(clustalo, {}, 1, Status::Ok), statusEvent(clustalo, {}, 2, Status::Ok)};
        batch.runners = {fullRecord(u"text"_s)};
        QVERIFY(m_store->write(batch));
        Database beside(where());
        QVERIFY(beside.run(u"UPDATE evidence SET source = 99 WHERE id = 1"_s));
        QVERIFY(beside.run(u"UPDATE evidence SET verdicts = -1, causes = -1, test_problem = 12345,"
                           " kind = 77 WHERE id = 2"_s));
        if (!isOnServer()) // where a column takes what is no number of its size
            QVERIFY(beside.run(u"UPDATE evidence SET test_problem = 12345678901, exit_code = 'x'"
                               " WHERE id = 2"_s));
        QVERIFY(beside.run(u"UPDATE event SET kind = 999 WHERE id = 2"_s));
        QVERIFY(beside.run(u"UPDATE event SET status = 99, stage = 42, cause = -3 WHERE id = 1"_s));
        QVERIFY(beside.run(u"UPDATE runner_state SET policy_kind = 99, test_problem = 999"_s));
        QVERIFY(beside.run(u"UPDATE stage_state SET status = 99, last_source = 99"_s));

        const auto evidence = m_store->evidence({});
        QVERIFY(evidence);
        QCOMPARE(evidence->size(), 2);
        QVERIFY(!reachedAnyStage(evidence->last()));
        QCOMPARE(evidence->last().testProblem, Cause::None);
        const auto events = m_store->events({});
        QVERIFY(events);
        QCOMPARE(events->size(), 1);
        QVERIFY(!events->first().status && !events->first().stage);
        const auto runners = m_store->runners();
        QVERIFY(runners);
        QVERIFY(!runners->first().policy);
        QCOMPARE(runners->first().stages[Stage::Polling].status, Status::Unknown);
        QCOMPARE(runners->first().stages[Stage::Polling].text, u"text"_s);
        QVERIFY(m_store->durations({}));
    }

    void anEmptyBatchIsFine() { QVERIFY(m_store->write({})); }

    void aReaderCannotWrite()
    {
        auto reader = opened(where(), StoreMode::ReadOnly);
        QVERIFY(reader);
        QVERIFY(!reader->write(batchOf({evidenceOf(clustalo, 1)})));
        QCOMPARE(m_store->evidence({})->size(), 0);
    }

    void aReaderSeesWhatTheWriterCommitted()
    {
        auto reader = opened(where(), StoreMode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(reader->evidence({})->size(), 0);
        QVERIFY(m_store->write(batchOf({evidenceOf(clustalo, 1)})));
        QCOMPARE(reader->evidence({}), Result(QList{evidenceOf(clustalo, 1)}));
    }

private:
    static QString everyCharacterStored() { return everyCharacter(isOnServer()); }

    // From now on the database refuses a row with that word.
    static bool refuse(Database &database, const QString &table, const QString &column, const QString &word)
    {
        if (isOnServer())
            return database.run(
                u"ALTER TABLE %1 ADD CONSTRAINT refuse CHECK (%2 <> '%3')"_s.arg(table, column, word));
        return database.run(u"CREATE TRIGGER refuse BEFORE INSERT ON %1 WHEN NEW.%2 = '%3'"
                            " BEGIN SELECT RAISE(ABORT, 'refused'); END"_s.arg(table, column, word));
    }
};

QTEST_GUILESS_MAIN(TestSqlStore)
#include "tst_sqlstore.moc"
