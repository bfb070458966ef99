#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/time.h"
#include "core/domain/cause.h"
#include "core/domain/ids.h"
#include "core/domain/notificationsettings.h"
#include "core/domain/timer.h"

namespace jobwatch {

// Fixed numbers: they are stored. Append only.
enum class CauseNoticeKind {
    Opened = 1,
    Spread = 2, // more of the same cause
    Changed = 3, // another cause, or worse
    Reminder = 4,
    Resolved = 5,
    FlappingBegan = 6,
    FlappingEnded = 7,
    Test = 8, // asked for by a person
};

// "opened", "spread", "changed", "reminder", "resolved", "flapping", "flapping-ended", "test".
QLatin1StringView noticeKindId(CauseNoticeKind kind);
std::optional<CauseNoticeKind> noticeKindFromId(QStringView id);

// What a mail about a timer has to say beside its error.
struct TimerFacts
{
    QString name{}; // for people
    QString endpoint{}; // "POST /foo/timer"
    QString user{}; // empty: the tenant's own
    int failures = 0;
    std::optional<Instant> nextProbe{};
    QString who{}; // of a pause by a person …
    QString why{};

    bool operator==(const TimerFacts &) const = default;
};

// One thing that a notice is about.
struct NoticeEntry
{
    Scope scope{}; // a server, a runner; empty: this computer
    std::optional<TimerKey> timer{};
    NoticeTopic topic = NoticeTopic::Down;
    Status status = Status::Down;
    std::optional<Stage> stage{};
    Cause cause = Cause::None;
    QString text{}; // the decisive line, as the server wrote it
    Instant since{};
    std::optional<Instant> endedAt{};
    std::optional<TimerFacts> facts{};

    bool operator==(const NoticeEntry &) const = default;
};

// What is to be said about one cause.
struct CauseNotice
{
    CauseNoticeKind kind = CauseNoticeKind::Opened;
    NoticeTopic topic = NoticeTopic::Down;
    QString incident{}; // the same in all notices about one incident
    ServerId server{};
    Instant at{};
    QList<NoticeEntry> entries{};

    bool operator==(const CauseNotice &) const = default;
};

enum class MessageKind {
    Single = 1,
    Digest = 2,
    Held = 3, // what quiet hours kept back
    More = 4, // what the rate limit kept back
    Report = 5, // a report that is sent by itself
};

// A report on its way: what is said of it, and the file that goes with it.
struct MailedReport
{
    QString title{};
    QStringList lines{}; // plain text
    QString fileName{};
    QByteArray mediaType{};
    QByteArray content{};

    bool operator==(const MailedReport &) const = default;
};

// What one channel delivers at one time.
struct NoticeMessage
{
    QString id{}; // unique for ever; stays the same when a delivery is tried again
    QString channel{};
    MessageKind kind = MessageKind::Single;
    Instant at{};
    QList<CauseNotice> notices{};
    std::optional<MailedReport> report{}; // of kind Report

    bool operator==(const NoticeMessage &) const = default;
};

// Fixed numbers: they are stored. Append only.
enum class SpoolState {
    Waiting = 1,
    Claimed = 2, // being sent; found after a start: nobody knows whether it went out
    Sent = 3,
    GivenUp = 4,
};

// A message on its way.
struct SpooledNotice
{
    QString id{};
    QString channel{};
    Instant madeAt{};
    int tries = 0;
    Instant nextTry{};
    SpoolState state = SpoolState::Waiting;
    QByteArray payload{}; // the message as JSON
    QString lastError{}; // a sentence

    bool operator==(const SpooledNotice &) const = default;
};

} // namespace jobwatch
