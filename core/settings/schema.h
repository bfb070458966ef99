#pragma once

#include "core/settings/fields.h"

namespace jobwatch {

// The keys of config.yaml, map by map. A new setting is one line in its table in schema.cpp.
template <>
struct Schema<Settings>
{
    static constexpr bool flow = false;
    static std::span<const Field<Settings>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const Settings &settings);
};

YamlNode writeServices(const QList<ServiceDefinition> &services);

} // namespace jobwatch
