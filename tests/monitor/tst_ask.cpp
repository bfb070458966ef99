#include <atomic>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/ask.h"
#include "core/store/store.h"

using namespace jobwatch;
using namespace Qt::Literals::StringLiterals;

namespace {

const RunnerKey runner{{u"bio"_s}, {u"clustalo"_s}, {u"default"_s}};

StoreBatch oneJob(int n)
{
    StoreBatch batch;
    batch.evidence.resize(1);
    batch.evidence.first().runner = runner;
    batch.evidence.first().job = {QString::number(n)};
    batch.evidence.first().knownAt = instantFromMs(n);
    return batch;
}

} // namespace

class TestAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_opened = openStoreOrFallBack(m_dir->filePath(u"history.db"_s), instantFromMs(0));
        QVERIFY(m_opened.persistent);
    }

    void cleanup()
    {
        m_opened = {}; // before its folder goes
        m_dir.reset();
    }

    void theReaderSeesWhatTheWriterCommitted_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("file") << false;
        QTest::newRow("memory") << true;
    }
    void theReaderSeesWhatTheWriterCommitted()
    {
        QFETCH(bool, inMemory);
        if (inMemory)
            m_opened = openStoreOrFallBack(u":memory:"_s, instantFromMs(0));
        Reader reader;
        reader.open(m_opened.location);
        for (int n = 1; n <= 20; ++n) {
            QVERIFY(m_opened.store->write(oneJob(n)));
            QCOMPARE(countedBy(reader), n);
        }
    }

    void writingAndReadingAtOnceDisturbNeither_data() { theReaderSeesWhatTheWriterCommitted_data(); }
    void writingAndReadingAtOnceDisturbNeither()
    {
        QFETCH(bool, inMemory);
        if (inMemory)
            m_opened = openStoreOrFallBack(u":memory:"_s, instantFromMs(0));
        Reader reader;
        reader.open(m_opened.location);
        int answers = 0, refused = 0;
        for (int n = 1; n <= 300; ++n) {
            reader.ask(
                this,
                [](const HistoryReader &history) {
                    return history.evidence({{}, {}, {}, 10'000});
                },
                [&](const Result<QList<Evidence>> &evidence) {
                    ++answers;
                    refused += evidence ? 0 : 1;
                });
            QVERIFY(m_opened.store->write(oneJob(n)));
        }
        QTRY_COMPARE(answers, 300);
        QCOMPARE(refused, 0);
        QCOMPARE(countedBy(reader), 300);
    }

    void workIsDoneInTheReadersThreadAndAnsweredInOurs()
    {
        Reader reader;
        reader.open(m_opened.location);
        QThread *worked = nullptr, *answered = nullptr;
        reader.ask(
            this, [](const HistoryReader &) { return QThread::currentThread(); },
            [&](QThread *thread) {
                worked = thread;
                answered = QThread::currentThread();
            });
        QTRY_VERIFY(answered);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
    }

    void questionsAskedBeforeTheOpeningWaitInOrder()
    {
        Reader reader;
        QList<int> answers;
        for (int n = 0; n < 5; ++n) {
            reader.ask(
                this, [n](const HistoryReader &) { return n; }, [&](int answer) { answers.append(answer); });
        }
        reader.open(m_opened.location);
        QTRY_COMPARE(answers, QList<int>({0, 1, 2, 3, 4}));
    }

    void withoutAHistoryNothingIsAnswered()
    {
        Reader reader;
        bool worked = false, answered = false;
        const auto ask = [&] {
            reader.ask(
                this,
                [&](const HistoryReader &) {
                    worked = true;
                    return 0;
                },
                [&](int) { answered = true; });
        };
        ask();
        reader.open(m_dir->filePath(u"missing.db"_s));
        ask();
        // Questions are answered in turn: once the history is there, only those from now on are.
        reader.open(m_opened.location);
        QCOMPARE(countedBy(reader), 0);
        QVERIFY(!worked && !answered);
        ask();
        QTRY_VERIFY(answered);
    }

    void anAnswerIsDroppedWhenItsContextIsGone()
    {
        Reader reader;
        reader.open(m_opened.location);
        QSemaphore asked, mayAnswer;
        auto context = std::make_unique<QObject>();
        bool answered = false;
        reader.ask(
            context.get(),
            [&](const HistoryReader &) {
                asked.release();
                mayAnswer.acquire();
                return 0;
            },
            [&](int) { answered = true; });
        asked.acquire();
        context.reset(); // while the question is being worked on
        mayAnswer.release();
        QCOMPARE(countedBy(reader), 0); // a later answer is here
        QVERIFY(!answered);
    }

    void aContextThatGoesAfterTheAnswerLeftIsNoticedToo()
    {
        Reader reader;
        reader.open(m_opened.location);
        auto first = std::make_unique<QObject>(), second = std::make_unique<QObject>();
        QStringList answered;
        const auto work = [](const HistoryReader &) { return 0; };
        reader.ask(first.get(), work, [&](int) {
            answered.append(u"first"_s);
            second.reset();
        });
        reader.ask(second.get(), work, [&](int) { answered.append(u"second"_s); });
        reader.ask(this, work, [&](int) { answered.append(u"third"_s); });
        QTRY_COMPARE(answered, QStringList({u"first"_s, u"third"_s}));
    }

    void aReaderThatGoesDropsWhatStillWaits()
    {
        QSemaphore asked;
        std::atomic_int worked = 0;
        bool answered = false;
        auto reader = std::make_unique<Reader>();
        reader->open(m_opened.location);
        const auto workUntilTheReaderGoes = [&](const HistoryReader &) {
            asked.release();
            while (!QThread::currentThread()->isInterruptionRequested())
                QThread::yieldCurrentThread();
            return ++worked;
        };
        for (int n = 0; n < 50; ++n)
            reader->ask(this, workUntilTheReaderGoes, [&](int) { answered = true; });
        asked.acquire();
        reader.reset();
        QCOMPARE(worked.load(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void aReaderThatNeverOpenedEndsAsWell()
    {
        Reader reader;
        reader.ask(
            this, [](const HistoryReader &) { return 0; }, [](int) { QFAIL("nothing was opened"); });
    }

private:
    static int countedBy(Reader &reader)
    {
        QObject context;
        int count = -1;
        reader.ask(
            &context, [](const HistoryReader &history) { return history.evidence({}); },
            [&](const Result<QList<Evidence>> &evidence) { count = evidence ? int(evidence->size()) : -2; });
        [&] { QTRY_VERIFY(count != -1); }();
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_dir{};
    OpenedStore m_opened{};
};

QTEST_GUILESS_MAIN(TestAsk)
#include "tst_ask.moc"
