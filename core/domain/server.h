#pragma once

#include <optional>
#include <QList>
#include <QString>
#include <QUrl>

#include "core/domain/breaker.h"
#include "core/domain/ids.h"
#include "core/domain/queuecommands.h"
#include "core/domain/secret.h"
#include "core/domain/servicerule.h"
#include "core/domain/testdefinition.h"

namespace jobwatch {

// Fixed numbers: they are stored. Append only.
enum class ServerKind { Slivka = 1, Slurm = 2, Folio = 3, Feed = 4 };

QLatin1StringView serverKindId(ServerKind kind);
std::optional<ServerKind> serverKindFromId(QStringView id);

// How many test jobs a server bears: a token bucket and a number in flight.
struct TestBudget
{
    int testsPerHour = 60;
    int burst = 6;
    int concurrent = 2;

    bool operator==(const TestBudget &) const = default;
};

struct ServiceDefinition
{
    ServiceId id{};
    ServiceRule match{}; // which jobs of a queueing system are the service's; empty: none
    std::optional<TestPolicy> policy{};
    QList<TestDefinition> tests{};

    bool operator==(const ServiceDefinition &) const = default;
};

// Does this version read the jobs of the users of such a server?
bool tellsOfJobs(ServerKind kind);

// One server of config.yaml. Secrets are not here: only the reference to where they are.
struct ServerDefinition
{
    ServerId name{};
    ServerKind kind = ServerKind::Slivka;
    QUrl url{}; // as the operator gave it; the connector normalises
    QString path{}; // of a feed that is a file; then there is no url
    std::optional<QueueCommands> commands{}; // of a queueing system without REST; then there is no url
    QString caFile{}; // PEM; empty: the system's authorities
    QString clientCertificate{}; // PEM with certificate and key; empty: none
    QUrl proxy{}; // empty: none
    QString user{}; // who we are there; the secrets below are his
    QString tenant{}; // of a FOLIO server
    SecretReference password{};
    SecretReference token{}; // given instead of a login
    QString logFile{}; // of a FOLIO server's scheduler, on this computer: JSON Lines, growing
    int requestsInFlight = 4;
    Span requestTimeout = std::chrono::seconds(10);
    TestBudget budget{};
    TestPolicy policy{};
    BreakerRules breaker{}; // of its timers, where they have none of their own
    bool guardsTimers = false; // a breaker that opens also pauses the timer on the server (FOLIO)
    QList<ServiceDefinition> services{};

    bool operator==(const ServerDefinition &) const = default;
};

// The policy that holds for a runner: the test's own, else the service's, else the server's.
TestPolicy policyFor(const ServerDefinition &server, const RunnerKey &runner);

} // namespace jobwatch
