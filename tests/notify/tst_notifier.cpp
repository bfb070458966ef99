#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/notify/notifier.h"
#include "tests/notify/notices.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecrets.h"

using namespace jobwatch;
using namespace jobwatch::test;
using namespace std::chrono_literals;

namespace {

class TurnedClock final : public Clock
{
public:
    Instant now() const override { return time; }
    Instant time = instantFromMs(1'800'000'000'000);
};

class NoSmtp final : public Smtp
{
public:
    void send(const MailPeer &, const Mail &, Done<void>) override { qFatal("no mail is wanted here"); }
};

// What a disk would hold: rows by id, written when flushed.
struct Disk
{
    QList<SpooledNotice> unflushed{};
    QMap<QString, SpooledNotice> rows{};
    QByteArray state{};
    QByteArray unflushedState{};

    void flush()
    {
        for (const SpooledNotice &row : std::exchange(unflushed, {}))
            rows.insert(row.id, row);
        state = unflushedState;
    }
};

// A channel that can be down, and that answers at once or not at all.
struct Wire
{
    std::optional<Error> trouble{};
    bool answers = true;
    QList<NoticeMessage> delivered{};
    int attempts = 0;
    QList<SpoolState> stateWhenTried{}; // on the disk
};

class WireChannel final : public NoticeChannel
{
public:
    WireChannel(Wire &wire, const Disk &disk)
        : m_wire(wire)
        , m_disk(disk)
    {
    }
    void deliver(const NoticeMessage &message, Done<void> done) override
    {
        ++m_wire.attempts;
        m_wire.stateWhenTried.append(m_disk.rows.value(message.id).state);
        const Result<void> result = m_wire.trouble ? Result<void>(*m_wire.trouble) : Result<void>();
        if (result)
            m_wire.delivered.append(message);
        if (m_wire.answers)
            QMetaObject::invokeMethod(
                &m_context, [done, result] { done(result); }, Qt::QueuedConnection);
    }

private:
    Wire &m_wire;
    const Disk &m_disk;
    QObject m_context{};
};

const Error down{ErrorKind::Refused, u"Nobody listens."_s, {}};

// A notifier in turned time, that can be killed and begun anew on the same disk.
class Run
{
public:
    Run(Wire &wire, Disk &disk, TurnedClock &clock)
        : m_wire(wire)
        , m_clock(clock)
    {
        NotifierHost host;
        host.look = [] {
            Snapshot snapshot;
            snapshot.servers.append(ServerState{});
            snapshot.servers[0].name = ServerId{u"bio"_s};
            return snapshot;
        };
        host.keep = [&disk](const SpooledNotice &row) { disk.unflushed.append(row); };
        host.keepState = [&disk](const QByteArray &state) { disk.unflushedState = state; };
        host.flush = [&disk] { disk.flush(); };
        host.tell = [this](const HistoryEvent &event) { told.append(event); };
        host.rearm = [] {};
        NotificationSettings settings;
        settings.channels[0].perHour = 0;
        notifier = std::make_unique<Notifier>(settings, clock, ChannelParts{m_http, m_smtp, m_secrets},
                                              std::move(host),
                                              [&](const NotificationChannel &, const ChannelParts &) {
                                                  return std::make_unique<WireChannel>(wire, disk);
                                              });
        notifier->restore(disk.state, disk.rows.values());
    }

    void status(const QString &service, Status status, Cause cause)
    {
        HistoryEvent event;
        event.at = m_clock.time;
        event.kind = HistoryKind::StatusChanged;
        event.scope = {ServerId{u"bio"_s}, ServiceId{service}, RunnerId{u"default"_s}};
        event.status = status;
        event.before = Status::Ok;
        event.cause = cause;
        notifier->handle({event});
    }

    void pass(Span span)
    {
        const Instant end = m_clock.time + span;
        while (true) {
            settle();
            const auto wake = notifier->wakeAt();
            if (!wake || *wake > end)
                break;
            m_clock.time = std::max(m_clock.time, *wake);
            notifier->wake();
        }
        m_clock.time = end;
    }

    QList<HistoryEvent> told{};
    std::unique_ptr<Notifier> notifier{};

private:
    // Until no answer is on its way any more: each sends the next.
    void settle()
    {
        for (int before = -1; before != m_wire.attempts;) {
            before = m_wire.attempts;
            QCoreApplication::sendPostedEvents();
        }
    }

    Wire &m_wire;
    TurnedClock &m_clock;
    FakeHttp m_http{};
    NoSmtp m_smtp{};
    FakeSecrets m_secrets{};
};

QStringList services(const QList<NoticeMessage> &messages)
{
    QStringList names;
    for (const NoticeMessage &message : messages)
        names.append(message.notices[0].entries[0].scope.service.value);
    return names;
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChannelThatWasDownForAnHourGetsEverythingOnceAndInOrder()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        Run run(wire, disk, clock);
        wire.trouble = down;
        const QList<Cause> causes{Cause::NoWorker, Cause::CommandNotFound, Cause::ProgramFailed,
                                  Cause::StartFailed, Cause::WrongOutput};
        for (int i = 0; i < 5; ++i) {
            run.status(u"s%1"_s.arg(i), Status::Down, causes[i]);
            run.pass(12min);
        }
        QCOMPARE(wire.delivered.size(), 0);
        QVERIFY2(wire.attempts > 3 && wire.attempts < 12, qPrintable(QString::number(wire.attempts)));
        wire.trouble.reset();
        run.pass(20min);
        QCOMPARE(services(wire.delivered), (QStringList{u"s0"_s, u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s}));
        run.pass(24h);
        QCOMPARE(wire.delivered.size(), 5);
        QCOMPARE(run.told.size(), 5);
        for (const HistoryEvent &event : run.told)
            QCOMPARE(event.kind, HistoryKind::NoticeSent);
    }

    void eachMessageIsClaimedOnTheDiskBeforeItLeaves()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        Run run(wire, disk, clock);
        run.status(u"a"_s, Status::Down, Cause::NoWorker);
        run.pass(1min);
        QCOMPARE(wire.stateWhenTried, (QList<SpoolState>{SpoolState::Claimed}));
        QCOMPARE(disk.rows.size(), 1);
        QCOMPARE(disk.rows.first().state, SpoolState::Sent);
    }

    void aKillBetweenClaimAndSentRepeatsThatOneUnderItsOldId()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        QString id;
        {
            Run run(wire, disk, clock);
            run.status(u"a"_s, Status::Down, Cause::NoWorker);
            run.pass(1min);
            wire.answers = false; // it is sent, and nobody hears of it any more
            run.status(u"b"_s, Status::Down, Cause::CommandNotFound);
            run.pass(1min);
            QCOMPARE(services(wire.delivered), (QStringList{u"a"_s, u"b"_s}));
            id = wire.delivered.last().id;
            disk.unflushed.clear(); // killed
        }
        wire.answers = true;
        Run again(wire, disk, clock);
        again.pass(24h);
        QCOMPARE(services(wire.delivered), (QStringList{u"a"_s, u"b"_s, u"b"_s}));
        QCOMPARE(wire.delivered.last().id, id);
        Run oncemore(wire, disk, clock);
        oncemore.pass(24h);
        QCOMPARE(wire.delivered.size(), 3);
    }

    void whatIsRefusedForGoodIsGivenUpVisiblyAndTheNextGoesOut()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        Run run(wire, disk, clock);
        wire.trouble = Error{ErrorKind::Denied, u"No such mailbox."_s, {}};
        run.status(u"a"_s, Status::Down, Cause::NoWorker);
        run.pass(1h);
        QCOMPARE(wire.attempts, 3);
        QCOMPARE(run.told.size(), 1);
        QCOMPARE(run.told[0].kind, HistoryKind::NoticeGivenUp);
        QVERIFY(run.told[0].reason.contains(u"No such mailbox."_s));
        wire.trouble.reset();
        run.status(u"b"_s, Status::Down, Cause::CommandNotFound);
        run.pass(1min);
        QCOMPARE(services(wire.delivered), (QStringList{u"b"_s}));
    }

    void afterThreeDaysItIsGivenUp()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        Run run(wire, disk, clock);
        wire.trouble = down;
        run.status(u"a"_s, Status::Down, Cause::NoWorker);
        run.pass(71h);
        QVERIFY(run.told.isEmpty());
        run.pass(2h);
        QCOMPARE(run.told.size(), 1);
        QCOMPARE(run.told[0].kind, HistoryKind::NoticeGivenUp);
        QCOMPARE(disk.rows.first().state, SpoolState::GivenUp);
        const int attempts = wire.attempts;
        run.pass(24h);
        QCOMPARE(wire.attempts, attempts);
    }

    void whileNoticesAreMutedNothingLeaves()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        Run run(wire, disk, clock);
        wire.trouble = down;
        run.status(u"a"_s, Status::Down, Cause::NoWorker);
        run.pass(1min);
        const int attempts = wire.attempts; // it is in the spool, and will be tried again
        QVERIFY(attempts > 0);
        wire.trouble.reset();
        const Instant until = clock.time + 2h;
        run.notifier->muteUntil(until);
        run.status(u"b"_s, Status::Down, Cause::CommandNotFound);
        run.pass(2h - 1s);
        QCOMPARE(wire.attempts, attempts);
        QCOMPARE(run.notifier->wakeAt(), std::optional(until));
        run.pass(1s);
        QCOMPARE(services(wire.delivered), (QStringList{u"a"_s, u"b"_s}));
        run.pass(24h);
        QCOMPARE(wire.delivered.size(), 2);
    }

    void mutedNoticesSurviveARestart()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        const Instant until = clock.time + 2h;
        {
            Run run(wire, disk, clock);
            run.notifier->muteUntil(until);
            run.status(u"a"_s, Status::Down, Cause::NoWorker);
            run.pass(1h);
            disk.flush();
        }
        Run again(wire, disk, clock);
        again.notifier->muteUntil(until);
        again.pass(1h - 1s);
        QCOMPARE(wire.attempts, 0);
        again.notifier->muteUntil({}); // unmuted by hand
        again.pass(1s);
        QCOMPARE(services(wire.delivered), (QStringList{u"a"_s}));
    }

    void aReportWaitsAsWell()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        Run run(wire, disk, clock);
        run.notifier->muteUntil(clock.time + 1h);
        run.notifier->send(testMessage(u"desktop"_s, clock.time));
        run.pass(59min);
        QCOMPARE(wire.attempts, 0);
        run.pass(1min);
        QCOMPARE(wire.delivered.size(), 1);
    }

    void retriesComeMoreAndMoreRarely()
    {
        QCOMPARE(retryAfter(1), Span(30s));
        QCOMPARE(retryAfter(2), Span(1min));
        QCOMPARE(retryAfter(5), Span(8min));
        QCOMPARE(retryAfter(6), Span(15min));
        QCOMPARE(retryAfter(1'000'000), Span(15min));
    }

    void anUnreadableRowIsGivenUp()
    {
        Wire wire;
        Disk disk;
        TurnedClock clock;
        SpooledNotice row;
        row.id = u"x"_s;
        row.channel = u"desktop"_s;
        row.madeAt = clock.time;
        row.nextTry = clock.time;
        row.payload = "\x00garbage";
        disk.rows.insert(row.id, row);
        Run run(wire, disk, clock);
        run.pass(1h);
        QCOMPARE(wire.attempts, 0);
        QCOMPARE(run.told.size(), 1);
        QCOMPARE(run.told[0].kind, HistoryKind::NoticeGivenUp);
    }

    void onlyTheDefaultDesktopIsLeftOutWithoutABus()
    {
        QVERIFY(withoutMissingDesktop({}, false).channels.isEmpty());
        QCOMPARE(withoutMissingDesktop({}, true).channels.size(), 1);
        NotificationSettings chosen;
        chosen.channels[0].name = u"screen"_s;
        QCOMPARE(withoutMissingDesktop(chosen, false).channels.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
