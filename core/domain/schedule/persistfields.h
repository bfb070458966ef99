#pragma once

#include <cmath>
#include <QDataStream>
#include <QIODevice>

#include "core/domain/schedule/watch.h"

namespace jobwatch {

// One list of fields serves reading and writing: `a` is called with each of them.
class BeliefWriter
{
public:
    explicit BeliefWriter(QByteArray &bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    template <typename T>
    void operator()(T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_stream << qint32(value);
        else
            m_stream << value;
    }
    void operator()(Instant &at) { m_stream << toMs(at); }
    static constexpr bool reads = false;

private:
    QDataStream m_stream;
};

class BeliefReader
{
public:
    explicit BeliefReader(const QByteArray &bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    template <typename T>
    void operator()(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            qint32 number = 0;
            m_stream >> number;
            value = T(number);
        } else {
            m_stream >> value;
        }
    }
    void operator()(double &value)
    {
        m_stream >> value;
        m_ok = m_ok && std::isfinite(value) && value >= 0;
    }
    void operator()(Instant &at)
    {
        qint64 ms = 0;
        m_stream >> ms;
        at = instantFromMs(ms);
    }
    void require(bool condition) { m_ok = m_ok && condition; }
    bool isOk() const { return m_ok && m_stream.status() == QDataStream::Ok; }
    bool atEnd() const { return m_stream.atEnd(); }
    static constexpr bool reads = true;

private:
    QDataStream m_stream;
    bool m_ok = true;
};

template <typename A, typename T>
void optional(A &a, std::optional<T> &value)
{
    bool is = value.has_value();
    a(is);
    if (!is)
        return;
    T content = value.value_or(T{});
    a(content);
    value = content;
}

template <typename A>
void fields(A &a, SharedNode &node)
{
    for (SharedCell &cell : node.belief) {
        a(cell.bad);
        a(cell.badSince);
        if constexpr (A::reads)
            cell.bad = clampedProbability(cell.bad);
    }
    for (Account &account : node.accounts) {
        a(account.doubt);
        a(account.rate);
    }
}

template <typename A>
void fields(A &a, LeafCell &leaf)
{
    double sum = 0;
    for (double &share : leaf.p.values) {
        a(share);
        sum += share;
    }
    if constexpr (A::reads)
        a.require(std::abs(sum - 1) < 1e-6);
    a(leaf.badSince);
    a(leaf.wasBad);
    a(leaf.faults);
}

template <typename A>
void fields(A &a, LastHeard &heard)
{
    a(heard.userSuccesses);
    optional(a, heard.userSuccessesSince);
    optional(a, heard.lastUserJob);
    optional(a, heard.failedAt);
    a(heard.failedKind);
    a(heard.failedStage);
    optional(a, heard.exitCode);
    a(heard.ambiguous);
    if constexpr (A::reads) {
        a.require(heard.failedKind >= JobKind::User && heard.failedKind <= JobKind::SmokeTest);
        a.require(heard.failedStage >= Stage::Submission && heard.failedStage <= Stage::Polling);
    }
}

template <typename A>
void fields(A &a, WatchedPair &pair)
{
    for (LeafCell &leaf : pair.belief)
        fields(a, leaf);
    for (Account &account : pair.accounts) {
        a(account.doubt);
        a(account.rate);
    }
    a(pair.secondsOk);
    for (std::optional<Instant> &at : pair.stageEvidence.values)
        optional(a, at);
    optional(a, pair.lastEvidence);
    optional(a, pair.lastDeep);
    optional(a, pair.full.started);
    optional(a, pair.smoke.started);
    optional(a, pair.ambiguous.at);
    a(pair.ambiguous.client);
    fields(a, pair.heard);
}

template <typename A>
void fields(A &a, std::optional<TestCost> &cost)
{
    bool is = cost.has_value();
    a(is);
    if (!is)
        return;
    TestCost content = cost.value_or(TestCost{});
    a(content.cpuSeconds);
    a(content.seconds);
    cost = content;
}

template <typename A>
void fields(A &a, WatchedService &service)
{
    fields(a, service.node);
    a(service.userFailures.failed);
    a(service.userFailures.jobs);
    fields(a, service.costs.full);
    fields(a, service.costs.smoke);
    qint32 days = qint32(service.costs.days.size());
    a(days);
    if constexpr (A::reads) {
        a.require(days >= 0 && days <= 31);
        service.costs.days.resize(a.isOk() ? size_t(days) : 0);
    }
    for (DayCost &day : service.costs.days) {
        a(day.day);
        a(day.cpuSeconds);
        a(day.fullTests);
        a(day.smokeTests);
    }
    optional(a, service.reportedAt);
    optional(a, service.badReportAt);
}

template <typename A>
void fields(A &a, WatchedServer &server)
{
    fields(a, server.node);
    a(server.full.tokens);
    a(server.smoke.tokens);
    a(server.forecastBias);
}

} // namespace jobwatch
