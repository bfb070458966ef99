#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

#include "tests/store/samples.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMs(1'795'306'265'120); // 2026-11-22T00:11:05.120Z

bool overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile target(file);
    return target.open(QIODevice::ReadWrite) && target.seek(at) && target.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("not readable");
}

// A closed history with `jobs` pieces of evidence.
bool makeHistory(const QString &file, int jobs)
{
    const auto store = opened(file);
    StoreBatch batch;
    for (int n = 0; n < jobs; ++n) {
        Evidence evidence = evidenceOf(clustalo, n);
        evidence.stderrTail = QString(500, u'e');
        batch.evidence.append(evidence);
    }
    RunnerRecord record;
    record.key = clustalo;
    record.pause = Pause{.who = u"Zoë"_s, .reason = u"upgrade"_s, .since = minute(1), .until = {}};
    batch.runners = {record};
    return store && store->write(batch).has_value();
}

bool worksWithASecondConnection(const OpenedStore &opened)
{
    const auto reader = samples::opened(opened.location, StoreMode::ReadOnly);
    if (!reader || !opened.store->write(batchOf({evidenceOf(muscle, 777)})))
        return false;
    const auto seen = reader->evidence({scopeOf(muscle), {}, {}, 1});
    return seen && *seen == QList{evidenceOf(muscle, 777)};
}

// The rights of nobody while it lives: root may write everywhere.
class WithoutRights
{
public:
    WithoutRights() { m_done = geteuid() != 0 || seteuid(65534) == 0; }
    ~WithoutRights()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            qFatal("the rights did not come back");
    }
    Q_DISABLE_COPY_MOVE(WithoutRights)
    bool isEffective() const { return m_done; }

private:
    bool m_done = false;
};

} // namespace

class TestOpenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"history.db"_s);
    }

    void missingFoldersAreMadeForTheOwnerAlone()
    {
        const QString file = m_dir->filePath(u"a/b c/history.db"_s);
        const auto opened = openStoreOrFallBack(file, now);
        QVERIFY(opened.persistent);
        QVERIFY(!opened.trouble);
        QCOMPARE(opened.location, file);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        for (const QString &path : {u"a"_s, u"a/b c"_s, u"a/b c/history.db"_s})
            QCOMPARE(QFile::permissions(m_dir->filePath(path)) & others, QFile::Permissions());
    }

    void historySurvivesARestart()
    {
        QVERIFY(makeHistory(m_file, 10));
        const auto opened = openStoreOrFallBack(m_file, now);
        QVERIFY(!opened.trouble);
        QCOMPARE(opened.store->evidence({})->size(), 10);
        QCOMPARE(opened.store->runners()->first().pause->who, u"Zoë"_s);
        QVERIFY(worksWithASecondConnection(opened));
    }

    void awkwardFileNamesWork_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << u"my history.db"_s;
        QTest::newRow("marks of an address") << u"a?b#c%20&d=e;f.db"_s;
        QTest::newRow("unicode") << u"Verlauf-蛋白.db"_s;
        QTest::newRow("quotes") << u"it's \"mine\".db"_s;
    }
    void awkwardFileNamesWork()
    {
        QFETCH(QString, name);
        const auto opened = openStoreOrFallBack(m_dir->filePath(name), now);
        QVERIFY(opened.persistent);
        QVERIFY(QFile::exists(m_dir->filePath(name)));
        QVERIFY(worksWithASecondConnection(opened));
    }

    void memoryCanBeReadFromASecondConnection()
    {
        const auto opened = openStoreOrFallBack(u":memory:"_s, now);
        QVERIFY(!opened.persistent);
        QVERIFY(!opened.trouble);
        QVERIFY(worksWithASecondConnection(opened));
        const auto another = openStoreOrFallBack(u":memory:"_s, now);
        QVERIFY(another.location != opened.location);
        QCOMPARE(another.store->evidence({})->size(), 0);
    }

    void damagedFilesAreMovedAside_data()
    {
        QTest::addColumn<qint64>("at"); // where the file is spoiled; -1: it is cut
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("size"); // after that; -1: as before
        QTest::newRow("garbage header") << 0ll << QByteArray(100, 'x') << -1ll;
        QTest::newRow("cut in the first page") << -1ll << QByteArray() << 50ll;
        QTest::newRow("cut in the middle") << -1ll << QByteArray() << 30'000ll;
        QTest::newRow("garbage list of tables") << 100ll << QByteArray(3900, '\xff') << -1ll;
        QTest::newRow("another kind of file") << 0ll << QByteArray("servers:\n  - name: bio\n") << 24ll;
    }
    void damagedFilesAreMovedAside()
    {
        QFETCH(qint64, at);
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, size);
        QVERIFY(makeHistory(m_file, 100));
        QVERIFY(at < 0 || overwrite(m_file, at, bytes));
        QVERIFY(size < 0 || QFile::resize(m_file, size));
        const QByteArray spoiled = contentOf(m_file);

        QVERIFY(!openStore(m_file, StoreMode::ReadOnly));
        const auto opened = openStoreOrFallBack(m_file, now);
        QVERIFY(opened.persistent);
        QVERIFY(opened.trouble);
        const QString keptAs = m_file + u".corrupt-20261122T001105Z"_s;
        QVERIFY2(opened.trouble->message.contains(keptAs), qPrintable(opened.trouble->message));
        QCOMPARE(contentOf(keptAs), spoiled);
        QCOMPARE(opened.store->evidence({})->size(), 0);
        QVERIFY(worksWithASecondConnection(opened));
    }

    void aSecondDamagedFileOfTheSameSecondIsKeptToo()
    {
        for (int i = 0; i < 2; ++i) {
            QVERIFY(makeHistory(m_file, 1));
            QVERIFY(overwrite(m_file, 0, QByteArray(100, 'x')));
            QVERIFY(openStoreOrFallBack(m_file, now).persistent);
        }
        QVERIFY(QFile::exists(m_file + u".corrupt-20261122T001105Z"_s));
        QVERIFY(QFile::exists(m_file + u".corrupt-20261122T001105Z-2"_s));
    }

    void damageFoundInUseLeadsToANewFileNextTime()
    {
        QVERIFY(makeHistory(m_file, 2000));
        QVERIFY(QFile(m_file).size() > 280 * 4096);
        for (int page = 100; page < 250; ++page)
            QVERIFY(overwrite(m_file, page * 4096ll, QByteArray(4096, '\xa5')));
        {
            const auto opened = openStoreOrFallBack(m_file, now);
            QVERIFY(opened.persistent);
            QVERIFY(!opened.trouble); // the damage lies deep
            const auto all = opened.store->evidence({{}, {}, {}, 10'000});
            QVERIFY(!all);
            QVERIFY(all.error().message.contains(m_file));
        }
        const auto again = openStoreOrFallBack(m_file, now);
        QVERIFY(again.persistent);
        QVERIFY(again.trouble);
        QVERIFY(again.trouble->message.contains(u".corrupt-"_s));
        QVERIFY(worksWithASecondConnection(again));
    }

    void afterANewBeginningTheNextStartIsAtEase()
    {
        QVERIFY(makeHistory(m_file, 1));
        QVERIFY(overwrite(m_file, 0, QByteArray(100, 'x')));
        QVERIFY(openStoreOrFallBack(m_file, now).trouble);
        QVERIFY(!openStoreOrFallBack(m_file, now).trouble);
    }

    void aNewerSchemaIsLeftAlone()
    {
        QVERIFY(makeHistory(m_file, 3));
        QVERIFY(Database(m_file).run(u"UPDATE schema_version SET version = 999"_s));
        const QByteArray before = contentOf(m_file);
        for (const StoreMode mode : {StoreMode::ReadWrite, StoreMode::ReadOnly}) {
            const auto refused = openStore(m_file, mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Storage);
            QVERIFY(refused.error().message.contains(u"newer version"_s));
        }
        const auto opened = openStoreOrFallBack(m_file, now);
        QVERIFY(!opened.persistent);
        QVERIFY(opened.trouble->message.contains(u"in memory"_s));
        QVERIFY(worksWithASecondConnection(opened));
        QCOMPARE(contentOf(m_file), before);
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        QVERIFY(Database(m_file).run(u"CREATE TABLE bookmark (url TEXT)"_s));
        const auto opened = openStoreOrFallBack(m_file, now);
        QVERIFY(!opened.persistent);
        QVERIFY(opened.trouble->message.contains(u"not a history"_s));
        QCOMPARE(Database(m_file).number(u"SELECT count(*) FROM sqlite_master"_s), 1);
    }

    void aHistoryWithoutOneOfItsTablesIsDamaged()
    {
        QVERIFY(makeHistory(m_file, 3));
        QVERIFY(Database(m_file).run(u"DROP TABLE event"_s));
        const auto opened = openStoreOrFallBack(m_file, now);
        QVERIFY(opened.persistent);
        QVERIFY(opened.trouble->message.contains(u".corrupt-"_s));
    }

    void onlyOneMayWrite()
    {
        QVERIFY(makeHistory(m_file, 3));
        auto first = opened(m_file);
        QVERIFY(first);
        const auto second = openStoreOrFallBack(m_file, now);
        QVERIFY(!second.persistent);
        QVERIFY2(second.trouble->message.contains(u"in use"_s), qPrintable(second.trouble->message));
        QCOMPARE(second.store->runners()->size(), 1); // what was paused stays paused
        first.reset();
        QVERIFY(opened(m_file));
    }

    void whereNothingCanBeWrittenHistoryIsInMemory_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("no such folder can be made") << u"/proc/jobwatch/history.db"_s;
        QTest::newRow("below a file") << u"/etc/passwd/history.db"_s;
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("no name") << u""_s;
        QTest::newRow("too long a name") << u"/tmp/"_s + QString(300, u'x');
    }
    void whereNothingCanBeWrittenHistoryIsInMemory()
    {
        QFETCH(QString, place);
        const auto opened = openStoreOrFallBack(place, now);
        QVERIFY(!opened.persistent);
        QVERIFY(opened.trouble);
        QVERIFY2(opened.trouble->message.contains(u"in memory"_s), qPrintable(opened.trouble->message));
        QVERIFY(worksWithASecondConnection(opened));
    }

    void aReadOnlyFileCanBeReadAndMonitoringGoesOnInMemory()
    {
        QVERIFY(makeHistory(m_file, 3));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_dir->path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther
                                          | QFile::ReadGroup | QFile::ExeGroup));
        {
            const WithoutRights rights;
            if (!rights.isEffective())
                QSKIP("root's rights cannot be laid down here");
            const auto reader = samples::opened(m_file, StoreMode::ReadOnly);
            QVERIFY(reader);
            QCOMPARE(reader->evidence({})->size(), 3);

            const auto opened = openStoreOrFallBack(m_file, now);
            QVERIFY(!opened.persistent);
            QVERIFY2(opened.trouble->message.contains(u"cannot be written"_s),
                     qPrintable(opened.trouble->message));
            QCOMPARE(opened.store->runners()->size(), 1);
            QVERIFY(worksWithASecondConnection(opened));
        }
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFullDiskIsToldAndLosesNothingThatWasStored()
    {
        const QStringList known = QSqlDatabase::connectionNames();
        const auto store = opened(m_file);
        QVERIFY(store);
        QString connection;
        for (const QString &name : QSqlDatabase::connectionNames()) {
            if (!known.contains(name))
                connection = name;
        }
        QVERIFY(store->write(batchOf({evidenceOf(clustalo, 1)})));
        const auto limit = [&](int pages) {
            QSqlQuery query(QSqlDatabase::database(connection, false));
            return query.exec(u"PRAGMA max_page_count = %1"_s.arg(pages));
        };
        QVERIFY(limit(1)); // as far as it has come
        StoreBatch batch;
        for (int n = 2; n < 2000; ++n)
            batch.evidence.append(evidenceOf(clustalo, n));
        const auto full = store->write(batch);
        QVERIFY(!full);
        QVERIFY2(full.error().message.contains(u"no space left"_s), qPrintable(full.error().message));
        QCOMPARE(store->evidence({{}, {}, {}, 5000})->size(), 1);

        QVERIFY(limit(1'000'000)); // somebody made room
        QVERIFY(store->write(batch));
        QCOMPARE(store->evidence({{}, {}, {}, 5000})->size(), 1999);
    }

    void thereIsNothingToReadBeforeTheFirstStart()
    {
        const auto refused = openStore(m_file, StoreMode::ReadOnly);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_file));
    }

    void noConnectionIsLeftBehind()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const auto opened = openStoreOrFallBack(m_file, now);
            const auto reader = samples::opened(m_file, StoreMode::ReadOnly);
            const auto second = openStoreOrFallBack(m_file, now);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 3);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir{};
    QString m_file{};
};

QTEST_GUILESS_MAIN(TestOpenStore)
#include "tst_openstore.moc"
