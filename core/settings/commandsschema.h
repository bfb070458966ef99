#pragma once

#include "core/domain/queuecommands.h"
#include "core/settings/fields.h"

namespace jobwatch {

// `commands:` of a server: how a queueing system without REST is reached.
template <>
struct Schema<QueueCommands>
{
    static constexpr bool flow = true;
    static std::span<const Field<QueueCommands>> fields();
    static QStringList laterKeys();
    static void check(Reading &reading, const YamlNode &map, const QueueCommands &value);
};

} // namespace jobwatch
