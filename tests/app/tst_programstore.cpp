// The program when its history is in trouble: killed, no room left, a damaged file.
#include <memory>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/store.h"
#include "tests/support/programenvironment.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

class TestProgramStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aKilledWatchLeavesAHistoryThatCanBeRead()
    {
        qsizetype before = 0;
        for (int times = 0; times < 3; ++times) {
            QProcess watch;
            prepare(watch);
            watch.start(QStringLiteral(JOBWATCH_PROGRAM), watchDemo());
            QTRY_VERIFY_WITH_TIMEOUT(storedEvents() > before, 30'000);
            watch.kill();
            QVERIFY(watch.waitForFinished());
            QCOMPARE(watch.exitStatus(), QProcess::CrashExit);
            QCOMPARE(watch.readAllStandardError(),
                     QByteArray()); // nor any trouble with what the last one left

            QVERIFY(storedEvents() > before); // nothing of before is lost
            before = storedEvents();
            QProcess status;
            prepare(status);
            status.start(QStringLiteral(JOBWATCH_PROGRAM), {u"status"_s, u"--store"_s, history()});
            QVERIFY(status.waitForFinished());
            QCOMPARE(status.exitStatus(), QProcess::NormalExit);
            QVERIFY2(status.exitCode() <= 3, qPrintable(QString::number(status.exitCode())));
            const QByteArray told = status.readAllStandardOutput(); // whichever was heard of first
            QVERIFY2(told.contains("demo: ") || told.contains("cluster: "), told);
            QCOMPARE(status.readAllStandardError(), QByteArray());
        }
    }

    void withoutRoomTheWatchSaysSoAndGoesOn_data()
    {
        QTest::addColumn<QString>("shell"); // $0: the folder of the history, $@: the program
        QTest::addColumn<QString>("sentence");

        QTest::newRow("no file may grow") << u"trap '' XFSZ; ulimit -f 800; exec \"$@\""_s
                                          << u"The history file %1 cannot be read or written."_s;
        QTest::newRow("full disk")
            << u"exec unshare -m sh -c 'mount -t tmpfs -o size=400k none \"$0\" && exec \"$@\"' \"$0\" \"$@\""_s
            << u"There is no space left for the history file %1."_s;
    }

    void withoutRoomTheWatchSaysSoAndGoesOn()
    {
        QFETCH(QString, shell);
        QFETCH(QString, sentence);
        if (shell.contains(u"mount"_s) && !canMount())
            QSKIP("This user cannot mount a small disk.");
        QProcess watch;
        prepare(watch);
        watch.start(u"/bin/sh"_s,
                    QStringList{u"-c"_s, shell, m_folder->path(), QStringLiteral(JOBWATCH_PROGRAM)}
                        + watchDemo());
        const QByteArray expected = "jobwatch: " + sentence.arg(history()).toUtf8() + '\n';
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += watch.readAllStandardError()).contains(expected), said, 60'000);
        watch.readAllStandardOutput();
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += watch.readAllStandardOutput()).contains("Test finished"), 30'000);
        watch.terminate();
        QVERIFY(watch.waitForFinished());
        QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch.exitCode(), 0);
    }

    void aDamagedHistoryIsKeptAsideAndNamed()
    {
        const QByteArray content = "no database, only text\n" + QByteArray(20'000, '\x05');
        QFile file(history());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();

        QProcess watch;
        prepare(watch);
        watch.start(QStringLiteral(JOBWATCH_PROGRAM), watchDemo());
        QTRY_VERIFY_WITH_TIMEOUT(storedEvents() > 0, 30'000); // a new history was begun
        watch.terminate();
        QVERIFY(watch.waitForFinished());
        QCOMPARE(watch.exitCode(), 0);

        const QStringList aside = QDir(m_folder->path()).entryList({u"history.db.corrupt-*"_s});
        QCOMPARE(aside.size(), 1);
        QFile kept(m_folder->filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        const QByteArray said = watch.readAllStandardError();
        QVERIFY2(said.contains(aside.first().toUtf8()), said);
    }

private:
    QString history() const { return m_folder->filePath(u"history.db"_s); }
    QStringList watchDemo() const { return {u"watch"_s, u"--demo"_s, u"--store"_s, history()}; }

    bool canMount() const
    {
        QProcess mount;
        mount.start(u"unshare"_s, {u"-m"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, m_folder->path()});
        return mount.waitForFinished() && mount.exitCode() == 0;
    }

    // -1: nobody can read it yet.
    qsizetype storedEvents() const
    {
        const auto store = openStore(history(), StoreMode::ReadOnly);
        if (!store)
            return -1;
        const auto events = (*store)->events({.limit = 100'000});
        if (!events)
            return -1;
        return std::count_if(events->begin(), events->end(), [](const HistoryEvent &event) {
            return event.kind == HistoryKind::EvidenceArrived;
        });
    }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment made = test::programEnvironment(m_folder->path());
        made.insert(u"TMPDIR"_s, m_temporary.path()); // what a killed program leaves behind goes with it
        process.setProcessEnvironment(made);
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    QTemporaryDir m_temporary{}; // not on the small disk: the demo servers write files of their own
};

QTEST_GUILESS_MAIN(TestProgramStore)
#include "tst_programstore.moc"
