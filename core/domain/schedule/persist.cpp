#include "core/domain/schedule/persist.h"

#include <QCoreApplication>

#include "core/domain/schedule/doubt.h"
#include "core/domain/schedule/persistfields.h"

namespace jobwatch {

namespace {

constexpr qint32 magic = 0x4a574244; // "JWBD"
constexpr qint32 version = 1;
constexpr qint32 mostEntries = 1'000'000;

Error unreadable(const QString &detail)
{
    return {ErrorKind::Malformed,
            QCoreApplication::translate("Store",
                                        "What was learnt about a server cannot be read; it starts anew."),
            detail};
}

// The indices of the entries that belong to one server.
template <typename Entry, typename ServerOf>
std::vector<size_t> entriesOf(const std::vector<Entry> &entries, const ServerId &server,
                              const ServerOf &serverOf)
{
    std::vector<size_t> indices;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (serverOf(entries[i]) == server)
            indices.push_back(i);
    }
    return indices;
}

qint32 readCount(BeliefReader &reader)
{
    qint32 count = 0;
    reader(count);
    reader.require(count >= 0 && count <= mostEntries);
    return reader.isOk() ? count : 0;
}

QString readName(BeliefReader &reader)
{
    QString name;
    reader(name);
    return name;
}

void readPairs(BeliefReader &reader, Watch &watch, const ServerId &server)
{
    for (qint32 left = readCount(reader); left > 0 && reader.isOk(); --left) {
        const QString service = readName(reader);
        const QString runner = readName(reader);
        if (!reader.isOk())
            return;
        fields(reader, watch.pairs[size_t(pairAt(watch, {server, {service}, {runner}}))]);
    }
}

void readRunners(BeliefReader &reader, Watch &watch, const ServerId &server)
{
    for (qint32 left = readCount(reader); left > 0 && reader.isOk(); --left) {
        const auto found = watch.runnerIndex.constFind(RunnerKey{server, {}, {readName(reader)}});
        WatchedRunner withoutPairs;
        WatchedRunner &runner =
            found == watch.runnerIndex.constEnd() ? withoutPairs : watch.runners[size_t(*found)];
        fields(reader, runner.node);
    }
}

void readServices(BeliefReader &reader, Watch &watch, const ServerId &server)
{
    for (qint32 left = readCount(reader); left > 0 && reader.isOk(); --left) {
        const auto found = watch.serviceIndex.constFind(RunnerKey{server, {readName(reader)}, {}});
        WatchedService withoutPairs;
        WatchedService &service =
            found == watch.serviceIndex.constEnd() ? withoutPairs : watch.services[size_t(*found)];
        fields(reader, service);
    }
}

// Takes over what was learnt; what is configured stays as it is.
void adopt(Watch &watch, const Watch &learnt, const ServerId &id)
{
    WatchedServer &server = watch.servers[size_t(serverAt(watch, id))];
    const WatchedServer &known = learnt.servers.front();
    server.node = known.node;
    server.full.tokens = std::min(known.full.tokens, server.plan.full.burst);
    server.smoke.tokens = std::min(known.smoke.tokens, server.plan.smoke.burst);
    server.forecastBias = known.forecastBias;
    for (const WatchedPair &from : learnt.pairs) {
        WatchedPair &pair = watch.pairs[size_t(pairAt(watch, from.key))];
        WatchedPair adopted = from;
        adopted.present = pair.present;
        adopted.plan = pair.plan;
        adopted.server = pair.server;
        adopted.runner = pair.runner;
        adopted.service = pair.service;
        watch.runners[size_t(pair.runner)].node = learnt.runners[size_t(from.runner)].node;
        WatchedService &service = watch.services[size_t(pair.service)];
        std::vector<int> members = service.pairs;
        service = learnt.services[size_t(from.service)];
        service.pairs = std::move(members);
        pair = std::move(adopted);
    }
    relist(watch);
    judgeServer(watch, serverAt(watch, id), watch.lastTick.value_or(Instant{}));
}

} // namespace

QByteArray savedServer(const Watch &original, const ServerId &id)
{
    const auto found = original.serverIndex.constFind(id);
    if (found == original.serverIndex.constEnd() || !original.lastTick)
        return {};
    Watch watch = original; // the lists of fields serve reading too, and so cannot take constants
    const auto pairs = entriesOf(watch.pairs, id, [](const WatchedPair &pair) { return pair.key.server; });
    const auto runners =
        entriesOf(watch.runners, id, [](const WatchedRunner &runner) { return runner.server; });
    const auto services =
        entriesOf(watch.services, id, [](const WatchedService &service) { return service.server; });
    const auto count = [](BeliefWriter &writer, const std::vector<size_t> &entries) {
        qint32 number = qint32(entries.size());
        writer(number);
    };

    QByteArray bytes;
    BeliefWriter writer(bytes);
    for (qint32 number : {magic, version})
        writer(number);
    QString name = id.value;
    writer(name);
    writer(*watch.lastTick);
    fields(writer, watch.servers[size_t(*found)]);
    count(writer, pairs);
    for (const size_t index : pairs) {
        writer(watch.pairs[index].key.service.value);
        writer(watch.pairs[index].key.runner.value);
        fields(writer, watch.pairs[index]);
    }
    count(writer, runners);
    for (const size_t index : runners) {
        writer(watch.runners[index].id.value);
        fields(writer, watch.runners[index].node);
    }
    count(writer, services);
    for (const size_t index : services) {
        writer(watch.services[index].id.value);
        fields(writer, watch.services[index]);
    }
    return bytes;
}

Result<void> restoreServer(Watch &watch, const QByteArray &saved, Instant now)
{
    BeliefReader reader(saved);
    qint32 number = 0;
    reader(number);
    qint32 savedVersion = 0;
    reader(savedVersion);
    if (!reader.isOk() || number != magic)
        return unreadable(QStringLiteral("no saved belief"));
    if (savedVersion != version)
        return unreadable(QStringLiteral("version %1").arg(savedVersion));

    const ServerId id{readName(reader)};
    Instant savedAt;
    reader(savedAt);
    Watch learnt;
    learnt.parameters = watch.parameters;
    fields(reader, learnt.servers[size_t(serverAt(learnt, id))]);
    readPairs(reader, learnt, id);
    readRunners(reader, learnt, id);
    readServices(reader, learnt, id);
    if (!reader.isOk() || !reader.atEnd())
        return unreadable(QStringLiteral("cut short, or a number out of its range"));

    const double seconds = std::max(0.0, secondsBetween(savedAt, now));
    WatchedServer &server = learnt.servers.front();
    server.full = refilled(server.full, server.plan.full, seconds);
    server.smoke = refilled(server.smoke, server.plan.smoke, seconds);
    relax(learnt, seconds, now);
    adopt(watch, learnt, id);
    return {};
}

} // namespace jobwatch
