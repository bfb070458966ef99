#pragma once

#include <optional>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/base/time.h"
#include "core/domain/evidence.h"

namespace jobwatch {

// What an output file of the test job must hold. `contains` empty: the file must exist.
struct ExpectedOutput
{
    QString file{}; // path as the server names it, for example "stdout"
    QString contains{}; // text that must occur
    QString equalsFile{}; // a local file that the output must equal, byte for byte; empty: not compared

    bool operator==(const ExpectedOutput &) const = default;
};

// When test jobs are run. Fixed numbers: they are stored. Append only.
enum class PolicyKind { Fixed = 1, Never = 2, Adaptive = 3 };

struct TestPolicy
{
    PolicyKind kind = PolicyKind::Adaptive;
    Span every = std::chrono::minutes(10); // Fixed: from the start of one test to the next
    double price = 0.1; // Adaptive: seconds of wrong status that one CPU second of test is worth
    Span shortest = std::chrono::minutes(2); // Adaptive: never two full tests closer
    Span longest = std::chrono::hours(24); // Adaptive: a full test at the latest without other evidence

    bool operator==(const TestPolicy &) const = default;
};

// One test of config.yaml. Parameters map a name to one or more values.
struct TestDefinition
{
    RunnerId runner{QStringLiteral("default")};
    TestKind kind = TestKind::Full;
    QMap<QString, QStringList> parameters{};
    QMap<QString, QString> files{}; // parameter -> local path, resolved against the configuration's folder
    Span timeout = std::chrono::minutes(5);
    Span queueWaitLimit = std::chrono::minutes(5); // queued for longer counts as "no worker"
    QList<ExpectedOutput> expect{};
    // What a test job of a queueing system is, beside its runner.
    QString script{}; // local path, resolved against the configuration's folder
    QString qos{}; // the test's own, with low limits
    QString account{};
    QMap<QString, QString> environment{};
    QString workFolder{}; // on the server
    std::optional<TestPolicy> policy{}; // overrides the service's, which overrides the server's

    bool operator==(const TestDefinition &) const = default;
};

} // namespace jobwatch
