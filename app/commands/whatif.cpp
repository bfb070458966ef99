#include "app/commands/exitcode.h"
#include "app/commands/history.h"
#include "app/commands/lastknown.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"
#include "app/commands/whatiftext.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonDocument>

#include "core/base/clock.h"
#include "core/domain/whatif/recordedevidence.h"
#include "core/store/store.h"
#include "core/text/whatifwords.h"
#include "core/text/words.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr Span usualRange = std::chrono::hours(24 * 7);

// Names may hold a slash themselves, so the whole word is compared.
bool isMeant(const RunnerKey &key, const QString &operand)
{
    const QString service = key.server.value + u'/' + key.service.value;
    return operand == key.server.value || operand == service || operand == service + u'/' + key.runner.value;
}

// Without a configuration nobody says which runners have a test.
bool hasTest(const Watched &watched, const RunnerKey &key)
{
    const ServerDefinition *server = findServer(watched.settings, key.server.value);
    if (!server)
        return true;
    for (const ServiceDefinition &service : server->services) {
        for (const TestDefinition &test : service.tests) {
            if (service.id == key.service && test.runner == key.runner)
                return true;
        }
    }
    return false;
}

ReplaySetup setupOf(const Watched &watched, const QList<RunnerRecord> &records, const QStringList &operands)
{
    const auto configured = watched.configFileExists ? std::optional(watched.settings.servers) : std::nullopt;
    ReplaySetup setup;
    for (const ServerState &server : lastKnown(configured, records)) {
        setup.servers.append({server.name, serverPlan(server.budget, server.kind == ServerKind::Slivka)});
        for (const ServiceState &service : server.services) {
            for (const RunnerState &runner : service.runners) {
                if (operands.isEmpty() || isMeant(runner.key, operands.first()))
                    setup.runners.append({runner.key, runner.policy, hasTest(watched, runner.key)});
            }
        }
    }
    return setup;
}

struct Range
{
    Instant from{};
    Instant to{};
};

Result<Range> rangeOf(const Options &options, Instant now)
{
    const Instant to = options.to ? instantOf(*options.to, now) : now;
    const Range range{options.from ? instantOf(*options.from, now) : to - usualRange, to};
    if (range.from >= range.to)
        return Error{ErrorKind::Misconfigured,
                     QCoreApplication::translate("Commands", "“--from” is not before “--to”."),
                     {}};
    return range;
}

int failWith(const Error &error, ExitCode code)
{
    complain(error.message);
    return code;
}

int replay(const Store &store, const ReplaySetup &setup, const Range &range, const TestPolicy &policy,
           bool json)
{
    const auto evidence = recordedEvidence(store, setup, range.from, range.to);
    if (!evidence)
        return failWith(evidence.error(), ExitUnavailable);
    const std::optional<WhatIf> result = whatIf(*evidence, setup, policy);
    if (!result || !result->hasHistory()) {
        complain(QCoreApplication::translate("Commands", "There is no history to replay in this time."));
        return ExitUnavailable;
    }
    const QString text = json
        ? QString::fromUtf8(QJsonDocument(whatIfJson(*result, policy)).toJson(QJsonDocument::Indented))
              .trimmed()
        : whatIfLines(*result, policy).join(u'\n');
    return say(text) ? ExitOk : ExitCannotWrite;
}

} // namespace

int runWhatIf(const Options &options)
{
    const auto range = rangeOf(options, SystemClock().now());
    if (!range)
        return failWith(range.error(), ExitUsage);
    // What is wrong with the proposal itself is said before anything is read.
    if (const auto policy = policyOf(options.proposal, {}); !policy)
        return failWith(policy.error(), ExitUsage);
    const Watched watched = openWatched(options);
    if (watched.configFileExists && !watched.usable()) {
        complainOfMistakes(watched);
        return ExitUsage;
    }
    const auto store = openHistory(watched.storeLocation);
    if (!store)
        return failWith(store.error(), ExitUnavailable);
    const auto records = (*store)->runners();
    if (!records)
        return failWith(records.error(), ExitUnavailable);
    const ReplaySetup setup = setupOf(watched, *records, options.operands);
    if (setup.runners.isEmpty() && !options.operands.isEmpty()) {
        complain(QCoreApplication::translate("Commands", "There is no server, service or runner “%1”.")
                     .arg(oneLine(options.operands.first(), 200)));
        return ExitUsage;
    }
    const TestPolicy present = setup.runners.isEmpty() ? TestPolicy{} : setup.runners.first().present;
    const auto policy = policyOf(options.proposal, present);
    if (!policy)
        return failWith(policy.error(), ExitUsage);
    return replay(**store, setup, *range, *policy, options.json);
}

} // namespace jobwatch
