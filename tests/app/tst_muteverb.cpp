// Muting from outside: with a Jobwatch that runs and without one.
#include <memory>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "core/domain/muting.h"
#include "core/store/store.h"
#include "tests/support/programenvironment.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace jobwatch;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};
};

} // namespace

class TestMuteVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile config(m_folder->filePath(u"config.yaml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("version: 1\nservers:\n  - {name: galaxy, kind: feed, path: /nowhere/jobs.jsonl}\n");
    }
    void cleanup()
    {
        if (m_watch && m_watch->state() != QProcess::NotRunning) {
            m_watch->terminate();
            QVERIFY(m_watch->waitForFinished());
        }
        m_watch.reset();
    }

    void withoutARunningJobwatchTheNextOneFindsIt()
    {
        const Instant before = SystemClock().now();
        const Outcome mutedOnce = run({u"mute"_s, u"--until"_s, u"2h"_s});
        QVERIFY2(mutedOnce.exitCode == 0, mutedOnce.err);
        QVERIFY2(mutedOnce.out.startsWith("Notices are muted until 2"), mutedOnce.out);
        QCOMPARE(mutedOnce.err, QByteArray());
        const auto kept = muting();
        QVERIFY(kept);
        QVERIFY(!kept->who.isEmpty());
        QVERIFY(kept->until >= before + 2h && kept->until < before + 2h + 1min);
        QCOMPARE(told(HistoryKind::NoticesMuted), QStringList{kept->who});

        const Outcome unmuted = run({u"unmute"_s});
        QVERIFY2(unmuted.exitCode == 0, unmuted.err);
        QVERIFY(!muting());
        const Outcome again = run({u"unmute"_s});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.out, QByteArray());
        QCOMPARE(again.err.trimmed(), QByteArray("jobwatch: Notices are not muted."));
    }

    void aRunningJobwatchIsAsked()
    {
        watch({u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, m_folder->filePath(u"token"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(history() + ".control"_L1), 30'000); // it listens
        QCOMPARE(run({u"mute"_s, u"--until"_s, u"1h"_s}).exitCode, 0);
        QCOMPARE(muting()->who, u"api"_s);
        QCOMPARE(run({u"unmute"_s}).exitCode, 0);
        QVERIFY(!muting());
        QCOMPARE(told(HistoryKind::NoticesUnmuted), QStringList{u"api"_s});
    }

    void aRunningJobwatchThatTakesNoOrdersIsNamed()
    {
        watch({});
        QTRY_VERIFY_WITH_TIMEOUT(!told(HistoryKind::MonitorStarted).isEmpty(), 30'000);
        const Outcome refused = run({u"mute"_s, u"--until"_s, u"1h"_s});
        QCOMPARE(refused.exitCode, 69);
        QVERIFY2(refused.err.contains(QByteArray::number(m_watch->processId())), refused.err);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no end") << QStringList{u"mute"_s} << 64;
        QTest::newRow("the past") << QStringList{u"mute"_s, u"--until"_s, u"2020-01-01T00:00Z"_s} << 1;
        QTest::newRow("too long") << QStringList{u"mute"_s, u"--until"_s, u"8d"_s} << 1;
        QTest::newRow("an end of the end") << QStringList{u"unmute"_s, u"--until"_s, u"1h"_s} << 64;
        QTest::newRow("words") << QStringList{u"mute"_s, u"--until"_s, u"soon"_s} << 64;
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

private:
    QString history() const { return m_folder->filePath(u"history.db"_s); }
    QStringList common() const
    {
        return {u"--config"_s, m_folder->filePath(u"config.yaml"_s), u"--store"_s, history()};
    }

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(test::programEnvironment(m_folder->path()));
        process.start(QStringLiteral(JOBWATCH_PROGRAM), QStringList{u"notify"_s} + arguments + common());
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void watch(const QStringList &more)
    {
        m_watch = std::make_unique<QProcess>();
        m_watch->setProcessEnvironment(test::programEnvironment(m_folder->path()));
        m_watch->start(QStringLiteral(JOBWATCH_PROGRAM), QStringList{u"watch"_s} + common() + more);
        QVERIFY(m_watch->waitForStarted());
    }

    std::optional<Muting> muting() const
    {
        const auto store = openStore(history(), StoreMode::ReadOnly);
        const auto kept = store ? (*store)->value(QLatin1StringView(mutingValue)) : QByteArray();
        const auto read = mutingFromJson(kept ? *kept : QByteArray());
        return read ? *read : std::nullopt;
    }
    // By whom, oldest first.
    QStringList told(HistoryKind kind) const
    {
        const auto store = openStore(history(), StoreMode::ReadOnly);
        const auto events = store ? (*store)->events({.kinds = {kind}}) : QList<HistoryEvent>{};
        QStringList who;
        for (const HistoryEvent &event : events ? *events : QList<HistoryEvent>{})
            who.prepend(event.who);
        return who;
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<QProcess> m_watch{};
};

QTEST_GUILESS_MAIN(TestMuteVerb)
#include "tst_muteverb.moc"
