#pragma once

#include <map>

#include "core/domain/maintenance.h"
#include "core/domain/notice.h"
#include "core/domain/rollup.h"
#include "core/domain/snapshot.h"
#include "core/notify/flapping.h"

namespace jobwatch {

// What is in trouble now, as part of an incident.
struct Member
{
    NoticeEntry entry{};
    Instant waitsFrom{}; // a word is due when the settling time has passed since
    bool stale = false; // from before the server came back: nothing was heard of it since

    bool operator==(const Member &) const = default;
};

// What one channel was told of a member.
struct ToldMember
{
    NoticeEntry entry{};
    bool silently = false; // somebody acknowledged it before a word went out

    bool operator==(const ToldMember &) const = default;
};

struct ToldChannel
{
    std::map<QString, ToldMember> members{}; // by subject
    Instant last{}; // opened, spread, changed or reminded
    bool coversServer = false; // told as the whole server's: whoever joins is covered

    bool operator==(const ToldChannel &) const = default;
};

// Faults of one cause on one server, from the first to the last.
struct OpenIncident
{
    QString id{};
    QString cause{}; // see causeKey()
    ServerId server{};
    Instant openedAt{};
    std::map<QString, Member> members{}; // by subject
    std::map<QString, ToldChannel> told{}; // by channel

    bool operator==(const OpenIncident &) const = default;
};

// What the rules know of a runner.
struct RunnerFold
{
    RunnerKey key{};
    PerStage<StageState> stages{};
    Status status = Status::Unknown;
    std::optional<Instant> since{}; // of trouble
    int failed = 0; // results in a row
    int passed = 0;
    Flapping flapping{};
    std::optional<Instant> flapsSince{};
    bool isAcknowledged = false;
    std::optional<Instant> acknowledgedUntil{};

    bool operator==(const RunnerFold &) const = default;
};

// A runner that began or ceased to flap, and was not told of yet.
struct FlappingNews
{
    NoticeEntry entry{};
    bool began = true;
    Instant at{};

    bool operator==(const FlappingNews &) const = default;
};

// Names for what can be a member of an incident.
QString subjectOf(const Scope &scope);
QString subjectOf(const TimerKey &timer);
QString testSubject(const Scope &runner); // its test, when the test is wrong

// Some member is in trouble, as far as anybody heard since its server came back.
bool isActive(const OpenIncident &incident);

// Is something of what a channel was told still so?
bool lasts(const OpenIncident &incident, const ToldChannel &told);

// When planned work on all of it ends, if all of it is in maintenance.
std::optional<Instant> maintenanceEnd(const NoticeEntry &entry, const Snapshot &snapshot);

QString incidentId(const QString &cause, Instant openedAt);

// Faults with the same key have one cause.
QString causeKey(const NoticeEntry &entry);
// A fault that the death of a whole server explains as well.
bool isContactCause(Cause cause);

} // namespace jobwatch
