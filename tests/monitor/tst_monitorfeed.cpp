#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/connector/feed/feedconnector.h"
#include "core/monitor/monitor.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/shiftedclock.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// JSON in single quotes, which need no backslashes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

// A monitor with the connector and the store that the program has, on a file that a test writes.
class Bench
{
public:
    explicit Bench(const QTemporaryDir &folder)
        : m_folder(folder)
    {
        MonitorParts parts{clock,
                           std::make_unique<test::FakeHttp>(),
                           std::make_unique<test::FakeSecrets>(),
                           makeConnector,
                           [] { return true; },
                           openStoreOrFallBack(folder.filePath(u"history.db"_s), clock.now())};
        monitor = std::make_unique<Monitor>(std::move(parts));
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(), [this](const Snapshot &snapshot) {
            shown = snapshot;
            monitor->taken(snapshot.sequence);
        });
        ServerDefinition server;
        server.name = ServerId{u"galaxy"_s};
        server.kind = ServerKind::Feed;
        server.path = path();
        server.policy = TestPolicy{.kind = PolicyKind::Fixed};
        monitor->begin({server});
    }

    QString path() const { return m_folder.filePath(u"feed.jsonl"_s); }

    bool append(int id, const QByteArray &outcome)
    {
        QFile file(path());
        const QByteArray line = json("{'service':'s','id':") + QByteArray::number(id) + json(",'at':'")
            + toIso(clock.now()).toLatin1() + json("','outcome':'") + outcome + "\"}\n";
        return file.open(QIODevice::Append) && file.write(line) == line.size();
    }

    void readOn() // as if the ten seconds had passed
    {
        clock.ahead += 10s;
        monitor->handle(Ticked{});
    }

    RunnerState runner() const
    {
        const RunnerState *state =
            findRunner(shown, {ServerId{u"galaxy"_s}, ServiceId{u"s"_s}, RunnerId{u"default"_s}});
        return state ? *state : RunnerState{};
    }

    qsizetype stored() const
    {
        const auto store = openStore(m_folder.filePath(u"history.db"_s), StoreMode::ReadOnly);
        const auto evidence = store ? (*store)->evidence({}) : Result<QList<Evidence>>(store.error());
        return evidence ? evidence->size() : -1;
    }

    test::ShiftedClock clock{};
    Snapshot shown{};
    std::unique_ptr<Monitor> monitor{};

private:
    const QTemporaryDir &m_folder;
};

} // namespace

class TestMonitorFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrowingFileBecomesStatusAndHistory()
    {
        const QTemporaryDir folder;
        Bench bench(folder);
        QVERIFY(bench.append(1, "ok"));
        QTRY_COMPARE(bench.runner().status, Status::Ok);
        QVERIFY(bench.append(2, "startup"));
        bench.readOn();
        QTRY_COMPARE(bench.runner().status, Status::Down);
        QCOMPARE(bench.shown.servers[0].product, u"Evidence feed"_s);
        QTRY_COMPARE(bench.shown.servers[0].contact, Contact::Reachable);
        bench.monitor.reset();
        QCOMPARE(bench.stored(), 2);
    }

    void aRestartGoesOnWhereTheLastRunEnded()
    {
        const QTemporaryDir folder;
        {
            Bench bench(folder);
            QVERIFY(bench.append(1, "ok"));
            QVERIFY(bench.append(1, "startup")); // the same job again
            QTRY_COMPARE(bench.runner().status, Status::Ok);
        }
        Bench bench(folder);
        QTRY_COMPARE(bench.runner().status, Status::Ok);
        const auto before = bench.runner().lastEvidence;
        QVERIFY(bench.append(2, "execution"));
        bench.readOn();
        QTRY_COMPARE(bench.runner().status, Status::Down);
        QVERIFY(bench.runner().lastEvidence > before);
        bench.monitor.reset();
        QCOMPARE(bench.stored(), 2);
    }

    void aFeedThatIsGoneIsSaidToBe()
    {
        const QTemporaryDir folder;
        Bench bench(folder);
        QTRY_VERIFY(bench.shown.sequence > 0 && !bench.shown.servers.isEmpty());
        QTRY_VERIFY(bench.shown.servers[0].contactError.has_value());
        QCOMPARE(bench.shown.servers[0].contactError->message, u"There is no file %1."_s.arg(bench.path()));
    }
};

QTEST_GUILESS_MAIN(TestMonitorFeed)
#include "tst_monitorfeed.moc"
