#include <QTest>

#include "tests/store/samples.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

const HistoryOwner ann{u"Ann"_s, u"desk"_s, minute(1)};
const HistoryOwner zoe{u"Zoë"_s, u"library"_s, minute(2)};
const Result<std::optional<HistoryOwner>> ours{std::optional<HistoryOwner>{}};

Result<std::optional<HistoryOwner>> whose(const HistoryOwner &owner)
{
    return std::optional(owner);
}

StoreBatch valueOf(const QByteArray &content)
{
    StoreBatch batch;
    batch.values = {{u"name"_s, content}};
    return batch;
}

std::unique_ptr<Store> unclaimedOn(const QString &where)
{
    return openStoreOrFallBack(where, minute(0)).store;
}

} // namespace

// A history on a database server: who may write it, and what becomes of that when connections end.
class TestSharedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString reason = m_server.begin();
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
    }
    void init()
    {
        if (!m_server.isRunning())
            QVERIFY(m_server.start());
        m_where = m_server.newHistory();
    }

    void case26OneOfTwoIsTheWriterAndTheOtherKnowsWho()
    {
        const auto first = unclaimedOn(m_where), second = unclaimedOn(m_where);
        QVERIFY(first->isShared());
        QCOMPARE(first->claim(ann), ours);
        QCOMPARE(first->claim(ann), ours); // and stays it
        QCOMPARE(second->claim(zoe), whose(ann));
        QVERIFY(first->write(valueOf("first")));
        QCOMPARE(second->value(u"name"_s), Result(QByteArray("first")));

        const auto refused = second->write(valueOf("second"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY2(refused.error().message.contains(u"Ann"_s), qPrintable(refused.error().message));
        QCOMPARE(first->value(u"name"_s), Result(QByteArray("first")));
    }

    void whatIsReleasedIsFreeAndNobodys()
    {
        const auto first = unclaimedOn(m_where), second = unclaimedOn(m_where);
        QCOMPARE(first->claim(ann), ours);
        QVERIFY(first->write(valueOf("first")));
        QVERIFY(first->release());
        QCOMPARE(first->lastOwner(), Result(std::optional(HistoryOwner{})));
        const auto refused = first->write(valueOf("late"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(second->claim(zoe), ours);
        QCOMPARE(first->claim(ann), whose(zoe));
        QVERIFY(first->release()); // of what is not ours
        QVERIFY(second->write(valueOf("second")));
    }

    void whoComesNextGoesOnNumbering()
    {
        auto first = unclaimedOn(m_where);
        const auto second = unclaimedOn(m_where);
        QCOMPARE(second->claim(zoe), ours);
        QVERIFY(second->write(batchOf({evidenceOf(muscle, 1)})));
        QCOMPARE(first->claim(ann), whose(zoe));
        QVERIFY(
            m_server.run(u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"_s));
        QTRY_COMPARE(first->claim(ann), ours);
        QVERIFY(first->write(batchOf({evidenceOf(clustalo, 1), evidenceOf(clustalo, 2)})));
        QCOMPARE(first->evidence({})->size(), 3);

        // The second one still believes that it is the writer.
        const auto refused = second->write(batchOf({evidenceOf(muscle, 2)}));
        QVERIFY(!refused); // the connection is gone
        const auto again = second->write(batchOf({evidenceOf(muscle, 2)}));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Denied);
        QCOMPARE(second->claim(zoe), whose(ann));
        first.reset();
        QTRY_COMPARE(second->claim(zoe), ours);
        QVERIFY(second->write(batchOf({evidenceOf(muscle, 2)})));
        QCOMPARE(second->evidence({})->size(), 4);
    }

    void aSecondWriterIsRefusedWhenItOpens()
    {
        const auto first = unclaimedOn(m_where);
        QCOMPARE(first->claim(ann), ours);
        const auto refused = openStore(m_where, StoreMode::ReadWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY2(refused.error().message.contains(u"Ann on desk"_s), qPrintable(refused.error().message));
    }

    void aLostServerRefusesAndIsFoundAgain()
    {
        const auto store = unclaimedOn(m_where);
        QCOMPARE(store->claim(ann), ours);
        QVERIFY(store->write(batchOf({evidenceOf(clustalo, 1)})));
        const auto reader = opened(m_where, StoreMode::ReadOnly);
        QVERIFY(reader);
        m_server.stop();
        const StoreBatch batch = batchOf({evidenceOf(clustalo, 2)});
        const auto lost = store->write(batch);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Storage);
        QVERIFY2(lost.error().message.contains(u"postgresql:"_s), qPrintable(lost.error().message));
        QVERIFY(!reader->evidence({}));
        QVERIFY(!store->claim(ann));

        QVERIFY(m_server.start());
        QVERIFY(store->write(batch)); // connects, and takes the lock, again
        QCOMPARE(store->evidence({})->size(), 2);
        QCOMPARE(reader->evidence({})->size(), 2);
    }

    void whoWasOvertakenMeanwhileMustReadAgain()
    {
        const auto first = unclaimedOn(m_where);
        QCOMPARE(first->claim(ann), ours);
        m_server.stop();
        QVERIFY(!first->write(valueOf("in vain")));
        QVERIFY(m_server.start());
        {
            const auto second = unclaimedOn(m_where);
            QCOMPARE(second->claim(zoe), ours);
            QVERIFY(second->write(valueOf("second")));
        }
        // The lock is free, but what the first one knows is old.
        const auto refused = first->write(valueOf("first"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(first->value(u"name"_s), Result(QByteArray("second")));
        QTRY_COMPARE(first->claim(ann), ours);
        QVERIFY(first->write(valueOf("first")));
    }

    // What a pool of connections between us and the server can do to a lock of the session.
    void whoSignedLastMayWriteWhateverTheLockSays()
    {
        const auto store = unclaimedOn(m_where);
        QCOMPARE(store->claim(ann), ours);
        Database beside(m_where);
        QVERIFY(beside.run(u"UPDATE value SET content = convert_to('{\"who\":\"Zoë\",\"host\":\"library\"}',"
                           " 'UTF8') WHERE name = 'owner'"_s));
        const auto refused = store->write(valueOf("mine"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY2(refused.error().message.contains(u"Zoë"_s), qPrintable(refused.error().message));
        QCOMPARE(store->value(u"name"_s), Result(QByteArray()));
    }

    void twoHistoriesOfOneDatabaseHaveAWriterEach()
    {
        const auto first = unclaimedOn(m_where), second = unclaimedOn(m_server.newHistory());
        QCOMPARE(first->claim(ann), ours);
        QCOMPARE(second->claim(zoe), ours);
    }

    void aNewerSchemaIsLeftAloneAndItsLockIsFree()
    {
        QVERIFY(opened(m_where));
        Database beside(m_where);
        QVERIFY(beside.run(u"UPDATE schema_version SET version = 999"_s));
        const auto store = unclaimedOn(m_where);
        const auto refused = store->claim(ann);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"newer version"_s), qPrintable(refused.error().message));
        QCOMPARE(beside.number(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s), 0);
        QVERIFY(!openStore(m_where, StoreMode::ReadOnly));
    }

    void tablesOfAnotherProgramAreLeftAlone()
    {
        Database beside(m_where);
        QVERIFY(beside.run(u"CREATE TABLE bookmark (url TEXT)"_s));
        const auto refused = openStore(m_where, StoreMode::ReadWrite);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"not a history"_s), qPrintable(refused.error().message));
    }

    void aReaderFindsNothingBeforeTheFirstWriter()
    {
        const auto refused = openStore(m_where, StoreMode::ReadOnly);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    }

    void aServerThatIsNotThereIsToldWithoutThePassword_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("nobody listens") << u"postgresql://ann:hush-hush@127.0.0.1:1/jobwatch"_s;
        QTest::newRow("no such socket") << u"postgresql:///jobwatch?host=/nonexistent&user=ann"_s;
        QTest::newRow("unknown parameter") << u"postgresql://ann:hush-hush@127.0.0.1:1/jobwatch?color=red"_s;
        QTest::newRow("a password as a parameter") << u"postgresql://127.0.0.1:1/db?password=hush-hush"_s;
        QTest::newRow("no URL") << u"postgresql://ann:hush-hush@[::::/"_s;
    }
    void aServerThatIsNotThereIsToldWithoutThePassword()
    {
        QFETCH(QString, where);
        for (const StoreMode mode : {StoreMode::ReadWrite, StoreMode::ReadOnly}) {
            const auto refused = openStore(where, mode);
            QVERIFY(!refused);
            QVERIFY(refused.error().message.contains(u"postgresql:"_s));
            QVERIFY2(!(refused.error().message + refused.error().detail).contains(u"hush-hush"_s),
                     qPrintable(refused.error().message));
        }
        const auto opened = openStoreOrFallBack(where, minute(0));
        QVERIFY(opened.trouble);
        QVERIFY(!(opened.trouble->message + opened.trouble->detail).contains(u"hush-hush"_s));
        QVERIFY(!opened.store->claim(ann)); // nobody knows whether somebody else has it
        QVERIFY(!opened.store->write(valueOf("anything")));
    }

    void addressesAreTakenApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("parts"); // host, port, user, password, database
        QTest::addColumn<QString>("shown");
        QTest::newRow("all") << u"postgresql://ann:p%40ss@db.example.org:5433/jobwatch?sslmode=verify-full"_s
                             << QStringList{u"db.example.org"_s, u"5433"_s, u"ann"_s, u"p@ss"_s,
                                            u"jobwatch"_s}
                             << u"postgresql://ann@db.example.org:5433/jobwatch"_s;
        QTest::newRow("least") << u"postgresql://db/jobwatch"_s
                               << QStringList{u"db"_s, u"-1"_s, {}, {}, u"jobwatch"_s}
                               << u"postgresql://db/jobwatch"_s;
        QTest::newRow("socket") << u"postgres:///jobwatch?host=/run/postgresql&user=ann&port=5433"_s
                                << QStringList{u"/run/postgresql"_s, u"5433"_s, u"ann"_s, {}, u"jobwatch"_s}
                                << u"postgres:///jobwatch"_s;
    }
    void addressesAreTakenApart()
    {
        QFETCH(QString, url);
        const auto address = databaseAddress(url);
        QVERIFY(address);
        QTEST((QStringList{address->host, QString::number(address->port), address->user, address->password,
                           address->database}),
              "parts");
        QTEST(shownLocation(url), "shown");
    }

    void aPasswordIsAddedUnlessThereIsOne()
    {
        const QString url = u"postgresql://ann@db/jobwatch?sslmode=require"_s;
        QCOMPARE(databaseAddress(withPassword(url, u"a/b:c@d%"_s))->password, u"a/b:c@d%"_s);
        QCOMPARE(withPassword(url, {}), url);
        QCOMPARE(withPassword(u"postgresql://ann:own@db/x"_s, u"other"_s), u"postgresql://ann:own@db/x"_s);
        QCOMPARE(withPassword(u"/tmp/history.db"_s, u"other"_s), u"/tmp/history.db"_s);
    }

private:
    PostgresServer m_server{};
    QString m_where{};
};

QTEST_GUILESS_MAIN(TestSharedStore)
#include "tst_sharedstore.moc"
