#pragma once

#include "app/commands/remotecontrol.h"
#include "app/commands/watched.h"

namespace jobwatch {

// Nothing if the history can be held by us; else who holds it, and how to reach him.
std::optional<QString> whoHolds(const QString &storeLocation);

// The core in this process, for the orders of one command: asked in the words of the control API, which it
// answers as the API would. Of the configuration only what concerns these timers runs, and no test on its
// own account; without any, nobody is told of anything either.
Result<AskControl> localControl(const Watched &watched, const Options &options, const QStringList &timers);

} // namespace jobwatch
