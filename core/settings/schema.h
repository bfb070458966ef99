#pragma once

#include "core/settings/fields.h"

namespace jobwatch {

// The keys of config.yaml, map by map. A new setting is one line in its table in schema.cpp.
template <>
struct Schema<TestPolicy>
{
    static constexpr bool flow = true;
    static std::span<const Field<TestPolicy>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const TestPolicy &value);
};

template <>
struct Schema<TestBudget>
{
    static constexpr bool flow = true;
    static std::span<const Field<TestBudget>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const TestBudget &value);
};

template <>
struct Schema<ExpectedOutput>
{
    static constexpr bool flow = true;
    static std::span<const Field<ExpectedOutput>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const ExpectedOutput &value);
};

template <>
struct Schema<ServiceRule>
{
    static constexpr bool flow = true;
    static std::span<const Field<ServiceRule>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const ServiceRule &value);
};

template <>
struct Schema<TestDefinition>
{
    static constexpr bool flow = false;
    static std::span<const Field<TestDefinition>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const TestDefinition &value);
};

template <>
struct Schema<ServiceDefinition>
{
    static constexpr bool flow = false;
    static std::span<const Field<ServiceDefinition>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const ServiceDefinition &value);
};

template <>
struct Schema<ServerDefinition>
{
    static constexpr bool flow = false;
    static std::span<const Field<ServerDefinition>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const ServerDefinition &value);
};

template <>
struct Schema<BreakerRules>
{
    static constexpr bool flow = true;
    static std::span<const Field<BreakerRules>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const BreakerRules &value);
};

template <>
struct Schema<TimerSchedule>
{
    static constexpr bool flow = true;
    static std::span<const Field<TimerSchedule>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const TimerSchedule &value);
};

template <>
struct Schema<RequestTimer>
{
    static constexpr bool flow = false;
    static std::span<const Field<RequestTimer>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const RequestTimer &value);
};

template <>
struct Schema<DigestTimes>
{
    static constexpr bool flow = true;
    static std::span<const Field<DigestTimes>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const DigestTimes &value);
};

template <>
struct Schema<QuietHours>
{
    static constexpr bool flow = true;
    static std::span<const Field<QuietHours>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const QuietHours &value);
};

template <>
struct Schema<NotificationChannel>
{
    static constexpr bool flow = false;
    static std::span<const Field<NotificationChannel>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const NotificationChannel &value);
};

template <>
struct Schema<NotificationRule>
{
    static constexpr bool flow = false;
    static std::span<const Field<NotificationRule>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const NotificationRule &value);
};

template <>
struct Schema<NotificationSettings>
{
    static constexpr bool flow = false;
    static std::span<const Field<NotificationSettings>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const NotificationSettings &value);
};

template <>
struct Schema<AccountingRule>
{
    static constexpr bool flow = true;
    static std::span<const Field<AccountingRule>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const AccountingRule &value);
};

template <>
struct Schema<ReportSchedule>
{
    static constexpr bool flow = true;
    static std::span<const Field<ReportSchedule>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const ReportSchedule &value);
};

template <>
struct Schema<ReportDefinition>
{
    static constexpr bool flow = false;
    static std::span<const Field<ReportDefinition>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const ReportDefinition &value);
};

template <>
struct Schema<Retention>
{
    static constexpr bool flow = true;
    static std::span<const Field<Retention>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const Retention &value);
};

template <>
struct Schema<HistorySettings>
{
    static constexpr bool flow = false;
    static std::span<const Field<HistorySettings>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const HistorySettings &value);
};

template <>
struct Schema<Settings>
{
    static constexpr bool flow = false;
    static std::span<const Field<Settings>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const Settings &settings);
};

// Rules and test jobs of a queueing system, and those keys where they mean nothing.
void checkQueueing(Reading &reading, const YamlNode &map, const ServerDefinition &server);

YamlNode writeServices(const QList<ServiceDefinition> &services);

} // namespace jobwatch
