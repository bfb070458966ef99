#pragma once

#include "core/notify/noticerules.h"

namespace jobwatch::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

inline RunnerKey runnerKey(const QString &service, const QString &runner = u"default"_s)
{
    return {ServerId{u"bio"_s}, ServiceId{service}, RunnerId{runner}};
}

inline const RunnerKey muscle = runnerKey(u"muscle"_s);
inline const RunnerKey clustalo = runnerKey(u"clustalo"_s);

// That rule and no other.
inline NotificationSettings with(const NotificationRule &rule, int perHour = 0)
{
    NotificationSettings settings;
    settings.rules = {rule};
    settings.channels[0].perHour = perHour;
    return settings;
}

// Lets events happen and time pass, and collects what would be delivered.
class NoticeStory
{
public:
    explicit NoticeStory(const NotificationSettings &chosen = {})
        : settings(chosen)
        , rules(chosen)
    {
        ServerState server;
        server.name = ServerId{u"bio"_s};
        server.contact = Contact::Reachable;
        snapshot.servers.append(server);
    }

    void tell(HistoryEvent event)
    {
        event.at = now;
        rules.handle({event}, now);
    }

    void status(const RunnerKey &key, Status status, Cause cause = Cause::None, Status before = Status::Ok)
    {
        HistoryEvent evidence;
        evidence.kind = HistoryKind::EvidenceArrived;
        evidence.scope = scopeOf(key);
        evidence.status = status;
        tell(evidence);
        HistoryEvent event;
        event.kind = HistoryKind::StatusChanged;
        event.scope = scopeOf(key);
        event.status = status;
        event.before = before;
        event.cause = cause;
        event.reason = u"line"_s;
        tell(event);
    }
    void down(const RunnerKey &key, Cause cause = Cause::CommandNotFound)
    {
        status(key, Status::Down, cause);
    }
    void up(const RunnerKey &key) { status(key, Status::Ok, Cause::None, Status::Down); }

    void evidence(const RunnerKey &key, Status status)
    {
        HistoryEvent event;
        event.kind = HistoryKind::EvidenceArrived;
        event.scope = scopeOf(key);
        event.status = status;
        tell(event);
    }

    void server(HistoryKind kind)
    {
        HistoryEvent event;
        event.kind = kind;
        event.scope = Scope{ServerId{u"bio"_s}, {}, {}};
        snapshot.servers[0].contact =
            kind == HistoryKind::ServerDown ? Contact::Unreachable : Contact::Reachable;
        tell(event);
    }

    // As the notifier does: decides when it was asked to, and not otherwise.
    QList<NoticeMessage> pass(Span span)
    {
        const Instant end = now + span;
        QList<NoticeMessage> messages;
        for (int turns = 0; turns < 100'000; ++turns) {
            const auto wake = rules.wakeAt();
            if (!wake || *wake > end)
                break;
            now = std::max(now, *wake);
            messages += rules.decide(snapshot, now);
            if (rules.wakeAt() && *rules.wakeAt() <= now)
                qFatal("the rules want to be asked again at once");
        }
        now = end;
        all += messages;
        return messages;
    }

    // "opened 2, resolved 1"
    static QString words(const QList<NoticeMessage> &messages)
    {
        QStringList words;
        for (const NoticeMessage &message : messages) {
            QStringList notices;
            for (const CauseNotice &notice : message.notices)
                notices.append(u"%1 %2"_s.arg(noticeKindId(notice.kind)).arg(notice.entries.size()));
            const QString joined = notices.join(u" + "_s);
            words.append(message.kind == MessageKind::Single     ? joined
                             : message.kind == MessageKind::More ? u"more(%1)"_s.arg(joined)
                             : message.kind == MessageKind::Held ? u"held(%1)"_s.arg(joined)
                                                                 : u"digest(%1)"_s.arg(joined));
        }
        return words.join(u", "_s);
    }
    QString passed(Span span) { return words(pass(span)); }

    NotificationSettings settings;
    NoticeRules rules;
    Snapshot snapshot{};
    Instant now = instantFromMs(1'800'000'000'000); // Fri 15 Jan 2027 08:00 UTC
    QList<NoticeMessage> all{};
};

} // namespace jobwatch::test
