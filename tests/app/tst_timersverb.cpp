// Timers from outside: a run that is killed while a breaker is open, and orders by every way there is.
#include <memory>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/commands/controlfile.h"
#include "core/base/clock.h"
#include "core/control/controltoken.h"
#include "core/http/curlhttp.h"
#include "core/store/store.h"
#include "tests/support/programenvironment.h"
#include "tests/support/rawserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace jobwatch;

namespace {

const TimerKey timer{{}, TimerKind::Request, TimerId{u"export"_s}};

struct Outcome
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};
};

} // namespace

class TestTimersVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_fails = true;
        m_endpoint = std::make_unique<test::RawServer>([this](const QByteArray &) {
            return m_fails ? test::rawReply("no", "500 Internal Server Error") : test::rawReply("yes");
        });
    }

    void cleanup()
    {
        end(m_watch);
        m_watch.reset();
    }

    void aBreakerOutlivesAKill()
    {
        configure(u"10s"_s);
        watch({});
        QTRY_COMPARE_WITH_TIMEOUT(record().breaker.state, BreakerState::Open, 60'000);
        const Breaker opened = record().breaker;
        QVERIFY(opened.resumeAt);
        const qsizetype runsBefore = m_endpoint->requests.size();
        QCOMPARE(runsBefore, 2);
        m_watch->kill();
        QVERIFY(m_watch->waitForFinished());

        watch({});
        QTRY_COMPARE_WITH_TIMEOUT(starts(), 2, 60'000);
        if (record().breaker.resumeAt != opened.resumeAt)
            QVERIFY2(SystemClock().now() >= *opened.resumeAt, "planned anew before its time");
        // The one request that follows comes when it was due, and is told as a probe.
        QTRY_COMPARE_WITH_TIMEOUT(m_endpoint->requests.size(), runsBefore + 1, 60'000);
        QVERIFY(SystemClock().now() >= *opened.resumeAt);
        QTRY_COMPARE_WITH_TIMEOUT(record().breaker.state, BreakerState::Open, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(record().breaker.resumeAt > opened.resumeAt, 30'000);
        QCOMPARE(m_endpoint->requests.size(), runsBefore + 1); // the next is 20 s away
        QCOMPARE(probes(), 1);
        QCOMPARE(record().breaker.openedAt, opened.openedAt);
        QCOMPARE(count(HistoryKind::BreakerOpened), 1); // once an outage
    }

    void everyWayToResumeLeavesTheSameHistory()
    {
        const QStringList byRest = historyOfResuming([this] {
            CurlHttp http;
            HttpRequest request;
            request.verb = "POST";
            const auto place = readControlFile(history() + ".control"_L1);
            QVERIFY(place);
            request.url = place->url;
            request.url.setPath(u"/api/v1/timers/%2Frequest%2Fexport/resume"_s, QUrl::TolerantMode);
            const auto token = existingControlToken(place->tokenFile);
            QVERIFY(token);
            request.headers = {{"Authorization", "Bearer " + *token}};
            std::optional<Result<HttpReply>> reply;
            http.send(request, [&reply](const Result<HttpReply> &result) { reply = result; });
            QTRY_VERIFY_WITH_TIMEOUT(reply, 30'000);
            QVERIFY(*reply);
            QCOMPARE((**reply).status, 200);
        });
        const QStringList byCommand = historyOfResuming([this] {
            const Outcome outcome = run({u"timers"_s, u"resume"_s, timerName(timer)});
            QVERIFY2(outcome.exitCode == 0, outcome.err);
            QCOMPARE(outcome.err, QByteArray());
            QVERIFY2(outcome.out.startsWith("/request/export  closed "), outcome.out);
        });
        QCOMPARE(byRest, (QStringList{u"timer-resumed api"_s, u"breaker-closed "_s}));
        QCOMPARE(byCommand, byRest);
    }

    void withoutARunningJobwatchTheCommandDoesItItself()
    {
        configure(u"1h"_s);
        watch({});
        QTRY_COMPARE_WITH_TIMEOUT(record().breaker.state, BreakerState::Open, 60'000);
        end(m_watch);
        m_fails = false;
        const Outcome outcome = run({u"timers"_s, u"resume"_s, timerName(timer), u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        const auto told = QJsonDocument::fromJson(outcome.out)["timers"_L1][0];
        QCOMPARE(told["state"_L1].toString(), u"closed"_s);
        QCOMPARE(told["outcome"_L1].toString(), u"done"_s);
        QCOMPARE(record().breaker.state, BreakerState::Closed);
        QCOMPARE(events().mid(events().indexOf(QRegularExpression(u"timer-resumed .+"_s))).size(), 2);
    }

    void whoHoldsTheHistoryIsNamed()
    {
        configure(u"1h"_s);
        watch({});
        QTRY_COMPARE_WITH_TIMEOUT(record().breaker.state, BreakerState::Open, 60'000);
        const Outcome refused = run({u"timers"_s, u"probe"_s, timerName(timer)});
        QCOMPARE(refused.exitCode, 69);
        QCOMPARE(refused.out, QByteArray());
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains(QByteArray::number(m_watch->processId())), refused.err);
        QVERIFY(refused.err.contains("--listen"));

        const Outcome listed = run({u"timers"_s, u"list"_s, u"--state"_s, u"open"_s});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.out.startsWith("/request/export  open "), listed.out);
        const Outcome closed = run({u"timers"_s, u"list"_s, u"--state"_s, u"closed"_s});
        QCOMPARE(closed.exitCode, 0);
        QCOMPARE(closed.out, QByteArray());
    }

    void aPauseHasWhoWhyAndUntil()
    {
        configure(u"1h"_s);
        const Outcome outcome = run({u"timers"_s, u"pause"_s, timerName(timer), u"--reason"_s, u"new disks"_s,
                                     u"--until"_s, u"2h"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        const TimerRecord paused = record();
        QCOMPARE(paused.breaker.state, BreakerState::Disabled);
        QCOMPARE(paused.why, u"new disks"_s);
        QVERIFY(!paused.who.isEmpty());
        QVERIFY(paused.pausedUntil > paused.pausedAt);
        const Outcome unknown = run({u"timers"_s, u"probe"_s, u"/request/nothing"_s});
        QCOMPARE(unknown.exitCode, 64);
        QCOMPARE(unknown.err.count('\n'), 1);
    }

    void theControlFileIsThereAsLongAsTheApi()
    {
        configure(u"1h"_s);
        watch(listen());
        const QString file = history() + ".control"_L1;
        QTRY_VERIFY_WITH_TIMEOUT(readControlFile(file), 30'000);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"token"_s)) & others));
        m_watch->kill();
        QVERIFY(m_watch->waitForFinished());
        QVERIFY(QFileInfo::exists(file)); // and nobody answers there: it is ignored
        const Outcome paused = run({u"timers"_s, u"pause"_s, timerName(timer), u"--reason"_s, u"x"_s});
        QVERIFY2(paused.exitCode == 0, paused.err);

        watch(listen());
        QTRY_COMPARE_WITH_TIMEOUT(
            run({u"timers"_s, u"list"_s, u"--state"_s, u"disabled"_s}).out.contains("/request/export"), true,
            30'000);
        end(m_watch);
        QVERIFY(!QFileInfo::exists(file));
    }

private:
    QString history() const { return m_folder->filePath(u"history.db"_s); }
    QString config() const { return m_folder->filePath(u"config.yaml"_s); }
    QStringList listen() const
    {
        return {u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, m_folder->filePath(u"token"_s)};
    }

    void configure(const QString &firstProbe)
    {
        QFile file(config());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QString yaml = u"version: 1\n"
                             "timers:\n"
                             "  - name: export\n"
                             "    url: %1\n"
                             "    schedule: {every: 1s}\n"
                             "    breaker: {failures: 2, firstProbe: %2, longest: 2h, jitter: 0}\n"_s;
        file.write(yaml.arg(m_endpoint->url(u"/export"_s).toString(), firstProbe).toUtf8());
    }

    void watch(const QStringList &more)
    {
        m_watch = std::make_unique<QProcess>();
        prepare(*m_watch);
        m_watch->start(QStringLiteral(JOBWATCH_PROGRAM),
                       QStringList{u"watch"_s, u"--config"_s, config(), u"--store"_s, history()} + more);
        QVERIFY(m_watch->waitForStarted());
    }

    static void end(const std::unique_ptr<QProcess> &process)
    {
        if (!process || process->state() == QProcess::NotRunning)
            return;
        process->terminate();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }

    // The endpoint lives in this thread: the event loop has to run.
    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        prepare(process);
        process.start(QStringLiteral(JOBWATCH_PROGRAM),
                      arguments + QStringList{u"--config"_s, config(), u"--store"_s, history()});
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
        return ended
            ? Outcome{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()}
            : Outcome{};
    }

    // What the history tells of the timer from the order on; the endpoint works again by then.
    template <typename Resume>
    QStringList historyOfResuming(Resume resume)
    {
        init();
        configure(u"1h"_s);
        watch(listen());
        const auto isOpen = [this] { return record().breaker.state == BreakerState::Open; };
        if (!QTest::qWaitFor(isOpen, 60'000))
            return {u"its breaker did not open"_s};
        m_fails = false;
        resume();
        const auto isClosed = [this] { return count(HistoryKind::BreakerClosed) == 1; };
        if (!QTest::qWaitFor(isClosed, 30'000))
            return {u"its breaker did not close"_s};
        cleanup();
        const QStringList all = events();
        return all.mid(all.indexOf(QRegularExpression(u"timer-resumed .*"_s)));
    }

    std::unique_ptr<Store> reader() const
    {
        auto store = openStore(history(), StoreMode::ReadOnly);
        return store ? std::move(*store) : nullptr;
    }

    TimerRecord record() const
    {
        const auto store = reader();
        const auto records = store ? store->timers() : Result<QList<TimerRecord>>(QList<TimerRecord>{});
        for (const TimerRecord &found : records ? *records : QList<TimerRecord>{}) {
            if (found.key == timer)
                return found;
        }
        return {};
    }

    QList<HistoryEvent> told() const
    {
        const auto store = reader();
        const auto events = store ? store->events({.limit = 1000}) : QList<HistoryEvent>{};
        return events ? *events : QList<HistoryEvent>{};
    }

    qsizetype count(HistoryKind kind) const
    {
        const auto all = told();
        return std::count_if(all.begin(), all.end(),
                             [kind](const HistoryEvent &event) { return event.kind == kind; });
    }
    qsizetype starts() const { return count(HistoryKind::MonitorStarted); }

    // About the timer, oldest first: "breaker-opened WHO".
    QStringList events() const
    {
        QStringList lines;
        const auto all = told();
        for (const HistoryEvent &event : all) {
            if (event.timer == timer)
                lines.prepend(historyKindId(event.kind) + u' ' + event.who);
        }
        return lines;
    }

    qsizetype probes() const
    {
        const auto store = reader();
        const auto runs =
            store->timerRuns(timer, Instant{}, SystemClock().now() + std::chrono::hours(1), 1000);
        return runs ? std::count_if(runs->begin(), runs->end(), [](const TimerRun &run) { return run.probe; })
                    : -1;
    }

    void prepare(QProcess &process) const
    {
        process.setProcessEnvironment(test::programEnvironment(m_folder->path()));
    }

    bool m_fails = true;
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<test::RawServer> m_endpoint{};
    std::unique_ptr<QProcess> m_watch{};
};

QTEST_GUILESS_MAIN(TestTimersVerb)
#include "tst_timersverb.moc"
