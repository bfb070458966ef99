#pragma once

#include "core/settings/settings.h"

namespace jobwatch {

// The settings with these servers and services put in: one of the same name is replaced, its place kept.
Settings withServers(Settings settings, const QList<ServerDefinition> &servers);
ServerDefinition withServices(ServerDefinition server, const QList<ServiceDefinition> &services);

} // namespace jobwatch
