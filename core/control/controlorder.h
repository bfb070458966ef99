#pragma once

#include "core/base/result.h"
#include "core/control/controlmessage.h"
#include "core/domain/history.h"
#include "core/domain/snapshot.h"

namespace jobwatch {

enum class ControlVerb {
    Pause,
    Resume,
    Probe,
    Mute,
    Unmute,
    Reset
}; // (un)mute: all notices; reset: failures

// What a request wants done, checked and ready to be carried out.
struct ControlOrder
{
    ControlVerb verb = ControlVerb::Pause;
    std::optional<TimerKey> timer{}; // a request or server timer; else:
    Scope scope{}; // a service or a runner, whose tests are meant; a server, where there is evidence
    QString reason{};
    std::optional<Instant> until{};
    bool untilGreen = false;
    bool anew = false; // see ResumeTimersAsked
    std::optional<QByteArray> evidence{}; // JSON Lines for the server of `scope`

    bool operator==(const ControlOrder &) const = default;
};

// What came of evidence that was given.
struct EvidenceTaken
{
    qint64 accepted = 0;
    qint64 repeated = 0; // jobs that were told before
    qint64 unreadable = 0; // lines
    QString problem{}; // of the last of those

    bool operator==(const EvidenceTaken &) const = default;
};

// What the API is allowed to do to the core.
struct ControlOrders
{
    std::function<void(const ControlOrder &)> carryOut{};
    std::function<EvidenceTaken(const ServerId &, const QByteArray &lines)> giveEvidence{};
};

// What a body may say beside the verb. A refusal is a reply already.
struct OrderDetails
{
    QString reason{};
    std::optional<Instant> until{};
    bool untilGreen = false;
    bool anew = false;
};
enum class OrderTarget { Timer, Service, Notices };
std::variant<OrderDetails, ControlReply> readOrderDetails(const ControlRequest &request, ControlVerb verb,
                                                          OrderTarget target, Instant now);

// The tests of a runner are paused, resumed and probed as such; every other timer by its key.
ControlOrder orderFor(const TimerKey &timer, ControlVerb verb, const OrderDetails &details,
                      const std::optional<RunnerKey> &runner);

// Was the event told because of the order, given by `who`?
bool answers(const HistoryEvent &event, const ControlOrder &order, const QString &who);
// Nothing while none of the events does.
std::optional<ControlReply> outcomeOf(const ControlOrder &order, const QList<HistoryEvent> &events,
                                      const QString &who);
ControlReply acceptedReply(const ControlOrder &order); // given, and nothing is known of it yet
ControlReply evidenceReply(const EvidenceTaken &taken);

inline const QString controlWho = QStringLiteral("api");

} // namespace jobwatch
