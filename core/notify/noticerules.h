#pragma once

#include "core/domain/history.h"
#include "core/domain/rulebook.h"
#include "core/domain/snapshot.h"
#include "core/notify/incident.h"
#include "core/notify/noticedelivery.h"

namespace jobwatch {

// Decides who is told what, and when. No clock and no channel: the same events at the same instants give the
// same messages. What it knows survives a restart as state().
class NoticeRules
{
public:
    explicit NoticeRules(const NotificationSettings &settings);

    // What happened, in order.
    void handle(const QList<HistoryEvent> &events, Instant now);
    // What is so, whatever was heard: after a start, and before each decision.
    void follow(const Snapshot &snapshot, Instant now);
    // What is to be delivered now. `snapshot` may be empty, when rules are tried on a history.
    QList<NoticeMessage> decide(const Snapshot &snapshot, Instant now);
    // What is decided until then waits.
    void muteUntil(std::optional<Instant> until) { m_delivery.muteUntil(until); }
    // When decide() is wanted next; nothing: with the next event.
    std::optional<Instant> wakeAt() const;

    QByteArray state() const;
    Result<void> restore(const QByteArray &state);
    bool takeChanged() { return std::exchange(m_isChanged, false); }

private:
    // noticeevents.cpp
    void on(const HistoryEvent &event, Instant now);
    void onTestProblem(const HistoryEvent &event);
    void onComputer(NoticeTopic topic, bool isTrouble, const HistoryEvent &event);
    void onAcknowledged(const HistoryEvent &event);
    void lookAt(Instant at);

    // noticerunners.cpp
    void onEvidence(const HistoryEvent &event);
    void onStatus(const HistoryEvent &event);
    RunnerFold &foldOf(const Scope &scope);
    bool isAwaited(const QString &subject) const;
    void judge(RunnerFold &fold, const HistoryEvent &event, Instant at);
    void flap(RunnerFold &fold, const Flapping &after, Instant at);

    // noticetimers.cpp
    void onBreaker(const HistoryEvent &event);
    bool isToldOtherwise(const NoticeEntry &entry, const NotificationChannel &channel) const;

    // noticemembers.cpp
    void onServer(const ServerId &server, bool isDown, const QString &text, Instant at);
    void enter(const QString &subject, const NoticeEntry &entry, Instant at);
    void leave(const QString &subject, Instant at, const QString &butNot = {});

    // noticefollow.cpp
    void followRunner(const RunnerState &runner, Instant now);
    void followTimers(const Snapshot &snapshot, Instant now);
    void dropRemovedServers(const Snapshot &snapshot);

    // noticedecide.cpp
    struct Scene
    {
        const Snapshot &snapshot;
        Instant now{};
    };
    struct Pending
    {
        QStringList subjects{};
        QList<NoticeEntry> entries{};
        const NotificationRule *rule = nullptr; // of the first
        bool isReady = false;
        bool isMoved = true; // all were told under another cause
        bool isWorse = false;
    };
    void decide(OpenIncident &incident, const NotificationChannel &channel, const Scene &scene);
    Pending pendingOf(OpenIncident &incident, const NotificationChannel &channel, const Scene &scene);
    void consider(Pending &pending, OpenIncident &incident, const NotificationChannel &channel,
                  const QString &subject, const Scene &scene);
    Span waitFor(const NoticeEntry &entry, bool isKnown, bool isFirst) const;
    bool isQuietened(const QString &subject, const Member &member) const;
    bool coversServer(const OpenIncident &incident, qsizetype members) const;
    bool isAcknowledged(const NoticeEntry &entry, Instant now);

    // noticetell.cpp
    void tellTrouble(OpenIncident &incident, const NotificationChannel &channel, const Pending &pending,
                     const Scene &scene);
    void tellEnd(OpenIncident &incident, const NotificationChannel &channel, const Scene &scene);
    void remind(OpenIncident &incident, const NotificationChannel &channel, const Scene &scene);
    NoticeEntry withFacts(const NoticeEntry &entry, const Snapshot &snapshot) const;

    // noticeflapping.cpp
    void tellFlapping(const NotificationChannel &channel, const Scene &scene);
    void settleFlapping(const FlappingNews &news, const NotificationChannel &channel, const Scene &scene);
    bool isFlapping(const QString &subject) const;

    Rulebook m_rules;
    NoticeDelivery m_delivery;
    std::map<QString, RunnerFold> m_runners{}; // by subject
    std::map<QString, OpenIncident> m_incidents{}; // by cause
    QList<FlappingNews> m_flapping{};
    QSet<QString> m_serversDown{};
    std::optional<Instant> m_look{};
    bool m_isChanged = false;
};

} // namespace jobwatch
