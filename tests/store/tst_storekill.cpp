#include <cstdio>
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "tests/store/samples.h"

using namespace jobwatch;
using namespace jobwatch::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int batchSize = 25;
const QList<RunnerKey> keys{clustalo, clustaloBig, muscle, elsewhere};

// The n-th batch: evidence of all runners, and what they are after it.
StoreBatch batchNumber(int n, QHash<RunnerKey, PerStage<StageState>> &states)
{
    StoreBatch batch;
    for (int i = 0; i < batchSize; ++i) {
        const int job = n * batchSize + i;
        const Evidence evidence = evidenceOf(keys[job % keys.size()], job);
        batch.evidence.append(evidence);
        states[evidence.runner] = afterEvidence(states[evidence.runner], evidence);
    }
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        RunnerRecord record;
        record.key = state.key();
        record.stages = state.value();
        batch.runners.append(record);
    }
    batch.values = {{u"batches"_s, QByteArray::number(n + 1)}};
    return batch;
}

// The child: writes until it is killed, and says what is committed.
int writeForEver(const QString &file)
{
    auto store = opened(file);
    if (!store)
        return 1;
    QHash<RunnerKey, PerStage<StageState>> states;
    const auto known = store->runners();
    for (const RunnerRecord &record : known ? *known : QList<RunnerRecord>())
        states.insert(record.key, record.stages);
    for (int n = store->value(u"batches"_s)->toInt();; ++n) {
        if (!store->write(batchNumber(n, states)))
            return 2;
        std::printf("%d\n", n + 1);
        std::fflush(stdout);
    }
}

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Places::addRows(); }

    // On a server the next writer gets its turn as soon as the connection of the dead one is gone.
    void whatWasCommittedSurvivesTheDeathOfTheProcess()
    {
        QFETCH_GLOBAL(bool, onServer);
        const QString reason = m_places.begin(onServer);
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
        const QString file = m_places.where();
        QRandomGenerator random(20261122);
        int acknowledged = 0;
        for (int round = 0; round < 12; ++round) {
            const int before = acknowledged;
            acknowledged =
                writeAndKill(file, acknowledged + 1 + int(random.bounded(60)), random.bounded(3000));
            QVERIFY2(acknowledged > before, "the writer got no batch through");
            verifyHistory(file, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    Places m_places{};

    // Kills the writer somewhere after it said that `enough` batches are there; what it said last.
    static int writeAndKill(const QString &file, int enough, quint32 microseconds)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, file});
        int acknowledged = 0;
        while (acknowledged < enough && writer.waitForReadyRead(20'000)) {
            while (writer.canReadLine())
                acknowledged = writer.readLine().trimmed().toInt();
        }
        const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(microseconds);
        while (std::chrono::steady_clock::now() < until) { // any point within a transaction
        }
        writer.kill();
        writer.waitForFinished();
        while (writer.canReadLine())
            acknowledged = writer.readLine().trimmed().toInt();
        return writer.exitStatus() == QProcess::CrashExit ? acknowledged : 0;
    }

    void verifyHistory(const QString &file, int acknowledged)
    {
        std::unique_ptr<Store> store;
        QTRY_VERIFY((store = opened(file)));
        const int batches = store->value(u"batches"_s)->toInt();
        QVERIFY(batches >= acknowledged);
        QVERIFY(batches <= acknowledged + 1); // at most the one that it could not speak of any more

        // Exactly a beginning of what was written, batch by batch.
        QHash<RunnerKey, PerStage<StageState>> states;
        QList<Evidence> expected;
        for (int n = 0; n < batches; ++n)
            expected += batchNumber(n, states).evidence;
        auto stored = store->evidence({{}, {}, {}, batches * batchSize + 100});
        QVERIFY(stored);
        std::reverse(stored->begin(), stored->end());
        QCOMPARE(stored->size(), expected.size());
        QVERIFY(*stored == expected);

        // The state is the fold over the stored evidence.
        QHash<RunnerKey, PerStage<StageState>> folded;
        for (const Evidence &evidence : *stored)
            folded[evidence.runner] = afterEvidence(folded[evidence.runner], evidence);
        const auto records = store->runners();
        QVERIFY(records);
        QCOMPARE(records->size(), folded.size());
        for (const RunnerRecord &record : *records)
            QVERIFY(record.stages == folded.value(record.key));
        QCOMPARE(Database(file).number(u"SELECT sum(passed + failed) FROM evidence_total"
                                       " WHERE width = 3600000"_s),
                 expected.size());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-for-ever") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storekill.moc"
