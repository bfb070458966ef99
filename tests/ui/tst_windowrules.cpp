#include <QTemporaryDir>
#include <QTest>

#include "tests/support/samplesnapshot.h"
#include "ui/dialogs/intervalwords.h"
#include "ui/dialogs/pausechoice.h"
#include "ui/dialogs/pausedialog.h"
#include "ui/dialogs/servercheck.h"
#include "ui/dialogs/testimport.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/historychoice.h"
#include "ui/window/headline.h"
#include "ui/window/notice.h"
#include "ui/window/serveractions.h"
#include "ui/window/sideentries.h"
#include "ui/window/whylines.h"
#include "ui/window/whynot.h"
#include "ui/window/windowstate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobwatch {

class TestWindowRules : public QObject
{
    Q_OBJECT

private:
    const ShownTime m_time{sampleNow(), QTimeZone("Europe/London"),
                           QLocale(QLocale::English, QLocale::UnitedKingdom)};

    static ServerDefinition definition(const QString &address, const QString &name)
    {
        return {.name = {name}, .url = addressFrom(address)};
    }

private Q_SLOTS:
    void timesAreWrittenAsNearAsTheyAre_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << qint64(2 * 3600) << u"12:32"_s;
        QTest::newRow("this year") << qint64(7 * 86400) << u"Tue 5 May 14:32"_s;
        QTest::newRow("before") << qint64(400 * 86400) << u"7 Apr 2025 14:32"_s;
    }
    void timesAreWrittenAsNearAsTheyAre()
    {
        QFETCH(qint64, secondsAgo);
        QTEST(momentText(sampleNow() - std::chrono::seconds(secondsAgo), m_time), "text");
    }

    void theClockNamesItsZone()
    {
        QCOMPARE(clockText({sampleNow(), QTimeZone::utc(), m_time.locale}), u"13:32:08 UTC"_s);
    }

    void aSituationCountsWhatIsSelected()
    {
        const Situation now = withSelection(
            {}, sampleSnapshot(),
            {Scope{{u"bio-tools"_s}, {u"aacon"_s}, {}}, Scope{{u"bio-tools"_s}, {u"jpred4"_s}, {}}});
        QCOMPARE(now.servers, 1);
        QCOMPARE(now.runners, 2);
        QCOMPARE(now.paused, 1);
        QCOMPARE(now.running, 1);
        QVERIFY(!now.firstRun);
    }

    void whatIsNotPossibleHasAReason()
    {
        QVERIFY(!whynot::testNow({}).isEmpty());
        QVERIFY(whynot::testNow({.runners = 2, .testable = 1}).isEmpty());
        QVERIFY(!whynot::testNow({.runners = 2, .testable = 2, .offline = true}).isEmpty());
        QVERIFY(!whynot::testNow({.runners = 2, .testable = 2, .paused = 2}).isEmpty());
        QVERIFY(!whynot::testNow({.runners = 1, .testable = 1, .running = 1}).isEmpty());
        QVERIFY(whynot::pause({.runners = 2, .paused = 1}).isEmpty());
        QVERIFY(!whynot::resume({.runners = 2, .paused = 1}).isEmpty());
        QVERIFY(whynot::resume({.runners = 2, .paused = 2}).isEmpty());
    }

    void ofOneCauseOneNoticeIsTold()
    {
        Snapshot snapshot = sampleSnapshot();
        for (ServerState &server : snapshot.servers)
            server.contact = Contact::Unreachable;
        QCOMPARE(noticesOf(snapshot, {}, {}, m_time).size(), snapshot.servers.size());
        snapshot.offline = true;
        const QList<Notice> notices = noticesOf(snapshot, {}, {}, m_time);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().headline, u"This computer has no network."_s);
    }

    void memoryByChoiceIsNoFailure()
    {
        Snapshot snapshot{.sequence = 1, .storage = StorageState::MemoryOnly};
        QVERIFY(!noticesOf(snapshot, {}, {}, m_time).first().grave);
        snapshot.storageError = Error{.kind = ErrorKind::Storage, .message = u"The disk is full."_s};
        const Notice notice = noticesOf(snapshot, {}, {}, m_time).first();
        QVERIFY(notice.grave);
        QVERIFY(notice.text.startsWith(u"The disk is full."_s));
    }

    void whoMonitorsASharedHistoryIsNamed()
    {
        Snapshot snapshot{.sequence = 1, .storage = StorageState::Persistent, .lookingOn = true};
        QVERIFY(noticesOf(snapshot, {}, {}, m_time).first().headline.startsWith(u"Another Jobwatch"_s));
        snapshot.owner = {u"j.lind"_s, u"ops-2"_s, sampleNow() - 3h};
        const Notice notice = noticesOf(snapshot, {}, {}, m_time).first();
        QVERIFY2(notice.headline.startsWith(u"j.lind on ops-2 "_s), qPrintable(notice.headline));
        QVERIFY(!notice.grave);
        snapshot.storageError = Error{.kind = ErrorKind::Storage, .message = u"Nobody listens."_s};
        const QList<Notice> lost = noticesOf(snapshot, {}, {}, m_time);
        QCOMPARE(lost.size(), 1);
        QVERIFY(lost.first().grave);
        QVERIFY(lost.first().text.startsWith(u"Nobody listens."_s));
    }

    void anUnreachableServerIsNeverGreen()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.servers[1].contact = Contact::Unreachable;
        snapshot.servers[1].status = Status::Ok;
        const QList<SideEntry> entries = sideEntries(snapshot);
        const auto server = std::find_if(entries.begin(), entries.end(), [&](const SideEntry &entry) {
            return entry.server == snapshot.servers[1].name;
        });
        QVERIFY(server != entries.end());
        QCOMPARE(server->glyph, std::optional(Glyph::Unknown));
    }

    void theStatusBarSaysWhatGoesOn()
    {
        Snapshot snapshot = sampleSnapshot();
        for (ServerState &server : snapshot.servers)
            server.testsRunning = 1;
        snapshot.at = sampleNow() - 2s;
        QCOMPARE(updatedText(snapshot, sampleNow()),
                 u"Updated 2 s ago – %1 test(s) running"_s.arg(snapshot.servers.size()));
        QCOMPARE(updatedText({}, sampleNow()), u"Starting…"_s);
    }

    void theReasonsBeginWithTheVerdict()
    {
        const Snapshot snapshot = sampleSnapshot();
        const RunnerState *runner = findRunner(snapshot, sampleRunner());
        QVERIFY(runner);
        const QList<WhyLine> lines = whyLines(*runner, *findService(snapshot, sampleRunner()),
                                              snapshot.servers[0], sampleEvidence(), m_time);
        QVERIFY(lines.size() >= 4);
        QCOMPARE(lines[0].glyph, Glyph::Down);
        QCOMPARE(lines[1].glyph, Glyph::TestJob);
        QVERIFY(copiedWhy(u"muscle"_s, lines, m_time).contains(lines[0].text));
    }

    void theReasonsTellWhatAllEvidenceSays()
    {
        const Snapshot snapshot = sampleSnapshot();
        RunnerState runner = *findRunner(snapshot, sampleRunner());
        runner.assessment = RunnerAssessment{};
        runner.assessment->status = runner.status;
        runner.assessment->reason = {.why = StatusWhy::FaultOfRunner, .affected = 2, .total = 3};
        runner.nextTestWhy = NextTestWhy::ByDoubt;
        runner.forecast = TestForecast{.why = ForecastWhy::DownSince};
        const QList<WhyLine> lines = whyLines(runner, *findService(snapshot, sampleRunner()),
                                              snapshot.servers[0], sampleEvidence(), m_time);
        QCOMPARE(lines[1].text, u"Runner slurm is suspected: 2 of 3 services on it failed."_s);
        QVERIFY2(lines.last().text.contains(u"is it repaired?"_s), qPrintable(lines.last().text));
    }

    void whoLooksOnReadsWhatIsStoredAndWhatIsNot()
    {
        Snapshot snapshot = sampleSnapshot();
        snapshot.lookingOn = true;
        snapshot.owner = {u"ann"_s, u"ops-2"_s, sampleNow()};
        RunnerState runner = *findRunner(snapshot, sampleRunner());
        runner.policy.kind = PolicyKind::Adaptive;
        runner.assessment.reset();
        const QList<WhyLine> lines = whatIsNotShared(snapshot, runner);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().text.contains(u"only ann on ops-2 knows"_s), qPrintable(lines.first().text));

        runner.policy.kind = PolicyKind::Fixed; // nothing is weighed
        QVERIFY(whatIsNotShared(snapshot, runner).isEmpty());
        runner.policy.kind = PolicyKind::Adaptive;
        snapshot.lookingOn = false;
        QVERIFY(whatIsNotShared(snapshot, runner).isEmpty());
    }

    void aPauseOffersOnlyWhatIsToCome()
    {
        const auto offers = [this](int hours) {
            QStringList texts;
            for (const PauseChoice &choice :
                 pauseChoices({sampleNow() + std::chrono::hours(hours), m_time.zone, m_time.locale}))
                texts.append(choice.text);
            return texts;
        };
        QVERIFY(offers(0).contains(u"Until today 18:00"_s));
        QVERIFY(!offers(5).join(u' ').contains(u"today"_s));
        const QList<PauseChoice> choices = pauseChoices(m_time);
        for (const PauseChoice &choice : choices)
            QVERIFY(!choice.until || *choice.until > m_time.now);
    }

    void aReasonSaysSomething()
    {
        QVERIFY(!isReason(u"  a  "_s));
        QVERIFY(isReason(u"new"_s));
    }

    void aPauseLeavesOutTests()
    {
        RunnerState runner;
        runner.nextTestWhy = NextTestWhy::Interval;
        runner.policy = {.kind = PolicyKind::Fixed, .every = 10min};
        QCOMPARE(testsLeftOut({runner, runner}, sampleNow(), sampleNow() + 1h), std::optional(12));
        QCOMPARE(testsLeftOut({runner}, sampleNow(), std::nullopt), std::nullopt);
        runner.policy.kind = PolicyKind::Adaptive;
        QCOMPARE(testsLeftOut({runner}, sampleNow(), sampleNow() + 1h), std::nullopt);
    }

    void anIntervalHasAPrice()
    {
        Snapshot snapshot = sampleSnapshot();
        ServerState &server = snapshot.servers[0];
        server.budget.testsPerHour = 60;
        QList<RunnerState> two;
        for (ServiceState &service : server.services)
            for (RunnerState &runner : service.runners) {
                runner.policy = {.kind = PolicyKind::Never};
                if (two.size() < 2 && runner.nextTestWhy != NextTestWhy::NotTested)
                    two.append(runner);
            }
        QCOMPARE(testsPerHour(server, two, 10min), 12.0);
        QCOMPARE(testsPerHour(server, two, std::nullopt), 0.0);
        const QStringList dear = intervalCosts(snapshot, two, 1min);
        QCOMPARE(dear.size(), 1);
        QVERIFY(dear.first().contains(u"more than its budget"_s));
    }

    void aServerIsCheckedBeforeItIsAdded_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"https://example.org/slivka"_s << u"bio"_s << true;
        QTest::newRow("scheme left out") << u"example.org:4040"_s << u"bio"_s << true;
        QTest::newRow("no address") << u""_s << u"bio"_s << false;
        QTest::newRow("no host") << u"http://"_s << u"bio"_s << false;
        QTest::newRow("another scheme") << u"ftp://example.org"_s << u"bio"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"bio"_s << false;
        QTest::newRow("a password in it") << u"http://me:secret@example.org"_s << u"bio"_s << false;
        QTest::newRow("no name") << u"http://example.org"_s << u" "_s << false;
        QTest::newRow("taken") << u"http://example.org"_s << u"cluster"_s << false;
        QTest::newRow("nonsense") << u"http://exa mple.org"_s << u"bio"_s << false;
    }
    void aServerIsCheckedBeforeItIsAdded()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        QTEST(serverProblem(definition(address, name), {u"cluster"_s}).isEmpty(), "good");
    }

    void aFileThatIsNotThereIsAProblem()
    {
        ServerDefinition server = definition(u"https://example.org"_s, u"bio"_s);
        server.caFile = u"/nowhere/ca.pem"_s;
        QVERIFY(serverProblem(server, {}).contains(u"/nowhere/ca.pem"_s));
    }

    void aNameIsSuggested()
    {
        QCOMPARE(suggestedName(QUrl(u"https://bio.example.org/x"_s), {}), u"bio"_s);
        QCOMPARE(suggestedName(QUrl(u"https://bio.example.org/x"_s), {u"bio"_s, u"bio-2"_s}), u"bio-3"_s);
        QCOMPARE(suggestedName(QUrl(u"http://127.0.0.1:8000"_s), {}), u"127.0.0.1"_s);
    }

    void aConnectionHasAVerdict()
    {
        using Outcome = ConnectionStep::Outcome;
        QVERIFY(connectionVerdict({}).isEmpty());
        QCOMPARE(connectionVerdict({{.outcome = Outcome::Passed}}), u"Works."_s);
        QVERIFY(connectionVerdict({{.outcome = Outcome::Passed}, {.outcome = Outcome::Limited}})
                    .startsWith(u"Works, with"_s));
        QVERIFY(connectionVerdict({{.outcome = Outcome::Failed}, {.outcome = Outcome::NotTested}})
                    .contains(u"unreachable"_s));
    }

    void anImportReplacesTestsAndKeepsTheRest()
    {
        const ServiceDefinition kept{.id = {u"kept"_s}, .tests = {TestDefinition{}}};
        const ServiceDefinition old{.id = {u"changed"_s}, .policy = TestPolicy{}, .tests = {}};
        const ServiceDefinition fresh{.id = {u"changed"_s}, .tests = {TestDefinition{}, TestDefinition{}}};
        const QList<ServiceDefinition> all = withImported({kept, old}, {fresh});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1].tests.size(), 2);
        QVERIFY(all[1].policy.has_value());
    }

    void aServerIsReplacedOrTakenOut()
    {
        Settings settings;
        settings = withServer(settings, {.name = {u"a"_s}});
        settings = withServer(settings, {.name = {u"b"_s}});
        settings = withServer(settings, {.name = {u"a"_s}, .requestsInFlight = 9});
        QCOMPARE(settings.servers.size(), 2);
        QCOMPARE(settings.servers[0].requestsInFlight, 9);
        QCOMPARE(withoutServer(settings, ServerId{u"a"_s}).servers.size(), 1);
    }

    void whatIsToldTwiceCountsOnce()
    {
        const HistoryEvent early{.at = sampleNow() - 1min, .reason = u"early"_s};
        const HistoryEvent twin{.at = sampleNow(), .reason = u"twin"_s};
        const HistoryEvent other{.at = sampleNow(), .reason = u"other"_s};
        const QList<HistoryEvent> joined = joinedEvents({twin, twin}, {other, twin, early}, 10);
        QCOMPARE(joined.size(), 4);
        QCOMPARE(joined.count(twin), 2);
        QCOMPARE(joined.last(), early);
        QCOMPARE(joinedEvents({twin, twin}, {early}, 2).size(), 2);
    }

    void theHistoryStartsWithTrouble()
    {
        const QList<RunnerKey> keys = runnersToShow(sampleSnapshot(), 2);
        QCOMPARE(keys.size(), 2);
        for (const RunnerKey &key : keys)
            QCOMPARE(findRunner(sampleSnapshot(), key)->status, Status::Down);
    }

    void aWindowIsNeverOutsideTheScreens_data()
    {
        QTest::addColumn<QRect>("place");
        QTest::addColumn<QRect>("fitted");
        QTest::newRow("inside") << QRect(10, 10, 1000, 700) << QRect(10, 10, 1000, 700);
        QTest::newRow("right of it") << QRect(5000, 10, 1000, 700) << QRect(920, 10, 1000, 700);
        QTest::newRow("above") << QRect(0, -300, 1000, 700) << QRect(0, 0, 1000, 700);
        QTest::newRow("larger") << QRect(0, 0, 4000, 3000) << QRect(0, 0, 1920, 1080);
        QTest::newRow("too small") << QRect(0, 0, 10, 10) << QRect(0, 0, 900, 600);
    }
    void aWindowIsNeverOutsideTheScreens()
    {
        QFETCH(QRect, place);
        QTEST(fittedTo(place, {QRect(0, 0, 1920, 1080)}, QSize(900, 600)), "fitted");
    }

    void theWindowStateComesBackWhole()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"below/window.ini"_s);
        WindowState state{.place = {10, 20, 1000, 700}, .maximized = true, .docks = "docks"};
        state.sideBar = false;
        state.view = ViewId::Events;
        state.theme = ThemeChoice::Dark;
        state.utc = true;
        state.range = RangeChoice::Month;
        state.grouped = true;
        state.folder = u"/home/a b/exports"_s;
        state.splitters.insert(u"history"_s, u"400 200"_s);
        state.filters.insert(u"services"_s, u"status:down -\"a b\""_s);
        state.layouts.insert(u"runners"_s, {.columns = {{u"name"_s, 100, false}}, .sortColumn = u"name"_s});
        state.saved = {{.name = u"Down now"_s, .view = ViewId::Runners, .filter = u"status:down"_s}};
        state.shortcuts.insert(u"refresh"_s, u"Ctrl+R"_s);
        state.keepInTray = true;
        state.toldOfTray = true;
        state.keepInTray = true;
        state.remindOfTargets = sampleNow();
        QVERIFY(writeWindowState(state, file));
        QCOMPARE(readWindowState(file), state);
    }

    void aBrokenStateFileIsNoState()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"window.ini"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window\nplace=@Rect(1 2\nview=nonsense\n\xff\xfe[history]\nrange=99\n");
        file.close();
        const WindowState state = readWindowState(name);
        QCOMPARE(state.view, ViewId::Overview);
        QCOMPARE(state.range, RangeChoice::Day);
    }
};

} // namespace jobwatch

QTEST_GUILESS_MAIN(jobwatch::TestWindowRules)
#include "tst_windowrules.moc"
