#include <QSignalSpy>
#include <QTest>

#include "core/monitor/monitor.h"
#include "tests/support/enginestory.h"
#include "tests/support/fakeconnector.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/fakestore.h"

using namespace jobwatch;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class Bench
{
public:
    Bench()
    {
        server.evidence.stages = allPassed;
        MonitorParts parts{
            clock,
            std::make_unique<test::FakeHttp>(),
            std::make_unique<test::FakeSecrets>(),
            [this](const ServerDefinition &definition, const ConnectorParts &) -> std::unique_ptr<Connector> {
                if (definition.kind != ServerKind::Slivka)
                    return nullptr;
                return std::make_unique<FakeConnector>(server);
            },
            [this] { return networkUp; },
            OpenedStore{std::make_unique<FakeStore>(history), u"memory"_s, true, {}},
            [this](Instant) {
                return OpenedStore{std::make_unique<FakeStore>(second), u"anew"_s, true,
                                   Error{ErrorKind::Damaged, u"Kept aside."_s, {}}};
            }};
        monitor = std::make_unique<Monitor>(std::move(parts));
        QObject::connect(monitor.get(), &Monitor::published, monitor.get(),
                         [this](const Snapshot &snapshot) { shown = snapshot; });
        QObject::connect(monitor.get(), &Monitor::happened, monitor.get(),
                         [this](const QList<HistoryEvent> &events) { news += events; });
    }

    bool knows(HistoryKind kind) const
    {
        return std::any_of(news.begin(), news.end(),
                           [kind](const HistoryEvent &e) { return e.kind == kind; });
    }

    SystemClock clock{};
    FakeServer server{};
    FakeHistory history{};
    FakeHistory second{}; // what is opened when the first turns out to be damaged
    bool networkUp = true;
    Snapshot shown{};
    QList<HistoryEvent> news{};
    std::unique_ptr<Monitor> monitor{};
};

} // namespace

class TestMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTestsCostBeforeTheStartIsKnown()
    {
        Bench bench;
        const Instant quarter{bench.clock.now() - (bench.clock.now().time_since_epoch() % testCostSlice)
                              - 1h};
        bench.history.costs = {{quarter, 5s}};
        bench.server.evidence.cpuTime = 2s;
        bench.monitor->begin({localServer()});
        QCOMPARE(bench.shown.testCosts, bench.history.costs);
        QTRY_VERIFY(bench.knows(HistoryKind::TestFinished));
        bench.monitor->taken(bench.shown.sequence);
        QTRY_COMPARE(testCostSince(bench.shown.testCosts, quarter), Span(7s));
    }

    void aTestJobBecomesEvidenceStatusAndHistory()
    {
        Bench bench;
        bench.monitor->begin({localServer()});
        QTRY_VERIFY(bench.knows(HistoryKind::TestFinished));
        QCOMPARE(bench.server.jobsSubmitted, 1);
        bench.monitor->taken(bench.shown.sequence);
        QTRY_COMPARE(bench.shown.servers.value(0).status, Status::Ok);
        QTRY_COMPARE(bench.history.written.evidence.size(), 1);
        QVERIFY(!bench.history.written.runners.isEmpty());
        QCOMPARE(bench.history.written.runners.last().stages[Stage::Execution].status, Status::Ok);
    }

    void theNextSnapshotComesOnlyAfterTheLastWasTaken()
    {
        Bench bench;
        QSignalSpy published(bench.monitor.get(), &Monitor::published);
        bench.monitor->begin({localServer()});
        QTRY_VERIFY(bench.knows(HistoryKind::TestFinished));
        QTRY_VERIFY(!bench.history.written.events.isEmpty()); // a second later at the latest
        QCOMPARE(published.size(), 1);
        bench.monitor->taken(bench.shown.sequence);
        QTRY_COMPARE(published.size(), 2);
    }

    void aStoreThatRefusesLosesNothingAndIsShown()
    {
        Bench bench;
        bench.history.refusal = Error{ErrorKind::Storage, u"The disk is full."_s, {}};
        bench.monitor->begin({localServer()});
        QTRY_VERIFY(bench.knows(HistoryKind::StorageTrouble));
        bench.monitor->taken(bench.shown.sequence);
        QTRY_COMPARE(bench.shown.storage, StorageState::MemoryOnly);
        QCOMPARE(bench.shown.storageError->message, u"The disk is full."_s);
        QVERIFY(bench.history.written.evidence.isEmpty());
        bench.history.refusal.reset();
        bench.monitor.reset(); // what was kept is written at the latest now
        QCOMPARE(bench.history.written.evidence.size(), 1);
    }

    void aConnectionTestThatIsBrokenOffIsNotAnswered()
    {
        Bench bench;
        bench.monitor->begin({});
        int answers = 0;
        const auto count = [&answers](const QList<ConnectionStep> &) { ++answers; };
        const quint64 first = bench.monitor->testConnection(localServer(), count);
        const quint64 second = bench.monitor->testConnection(localServer(), count);
        QVERIFY(first != second);
        bench.monitor->breakOffTest(first);
        QTRY_COMPARE(answers, 1);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
        bench.monitor->breakOffTest(second); // is over already
        bench.monitor->breakOffTest(77);
    }

    void anOrderIsWrittenAtOnce()
    {
        Bench bench;
        bench.monitor->begin({localServer()});
        bench.monitor->handle(
            PauseAsked{{scopeOf(runnerOf(0))}, Pause{u"ann"_s, u"move of the disks"_s, {}, {}}});
        QVERIFY(!bench.history.written.runners.isEmpty());
        QVERIFY(bench.history.written.runners.last().pause.has_value());
    }

    void aHistoryFoundDamagedInUseIsOpenedAnewAndNothingIsLost()
    {
        Bench bench;
        QSignalSpy opened(bench.monitor.get(), &Monitor::historyOpened);
        bench.history.refusal = Error{ErrorKind::Damaged, u"The history is damaged."_s, {}};
        bench.monitor->begin({localServer()});
        QTRY_VERIFY(bench.knows(HistoryKind::StorageTrouble));
        QCOMPARE(opened.last().value(0).toString(), u"anew"_s);
        QTRY_COMPARE(bench.second.written.evidence.size(), 1);
        QTRY_VERIFY(bench.second.transactions > 1); // the records of all runners follow
        QVERIFY(!bench.second.written.runners.isEmpty());
        bench.monitor->taken(bench.shown.sequence);
        QTRY_VERIFY(bench.shown.storageError.has_value());
        QCOMPARE(bench.shown.storage, StorageState::Persistent);
        QCOMPARE(bench.shown.storageError->message, u"Kept aside."_s);
    }

    void anUnreadableTestFileIsAProblemOfTheTest()
    {
        Bench bench;
        ServerDefinition server = localServer();
        server.services[0].tests[0].files.insert(u"input"_s, u"/nonexistent/small.fasta"_s);
        bench.monitor->begin({server});
        QTRY_VERIFY(bench.knows(HistoryKind::TestNotPossible));
        QCOMPARE(bench.server.jobsSubmitted, 0);
        QCOMPARE(bench.news.last().cause, Cause::TestFileMissing);
        QVERIFY(bench.news.last().reason.contains(u"small.fasta"_s));
    }

    void aKindWithoutConnectorIsSaidToBe()
    {
        Bench bench;
        ServerDefinition server = localServer();
        server.kind = ServerKind::Folio;
        bench.monitor->begin({server});
        QTRY_VERIFY(bench.monitor->parent() == nullptr && bench.shown.sequence > 0);
        bench.monitor->taken(bench.shown.sequence);
        QTRY_VERIFY(bench.shown.servers.value(0).contactError.has_value());
        QCOMPARE(bench.shown.servers[0].contactError->kind, ErrorKind::NotSupported);
    }

    void aRemovedServersTestsEndSilently()
    {
        Bench bench;
        bench.monitor->begin({localServer()});
        bench.monitor->handle(ServerRemoved{ServerId{u"bio"_s}});
        bench.monitor->taken(bench.shown.sequence);
        QTRY_VERIFY(bench.shown.servers.isEmpty());
        QVERIFY(!bench.knows(HistoryKind::TestFinished));
    }

    void aConnectionTestAnswersOnceAndCleansUp()
    {
        Bench bench;
        bench.monitor->begin({});
        QList<ConnectionStep> steps;
        int answers = 0;
        bench.monitor->testConnection(localServer(), [&](const QList<ConnectionStep> &found) {
            steps = found;
            ++answers;
        });
        QTRY_COMPARE(answers, 1);
        QCOMPARE(steps.size(), 1);
    }

    void anOfflineComputerIsFoundBeforeAFailureIsBooked()
    {
        Bench bench;
        bench.networkUp = false;
        bench.server.evidence.stages = {failed(Cause::NameNotFound), {}, {}, {}};
        bench.monitor->begin({serverWith(1, 10min)});
        QTRY_VERIFY(bench.knows(HistoryKind::WentOffline));
        QVERIFY(!bench.knows(HistoryKind::TestFinished));
        bench.monitor->taken(bench.shown.sequence);
        QTRY_VERIFY(bench.shown.offline);
    }
};

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
