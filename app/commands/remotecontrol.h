#pragma once

#include <functional>

#include "app/commands/controlfile.h"
#include "core/control/controlmessage.h"

namespace jobwatch {

// Asks the control API, wherever it is. Runs the event loop until the answer is there.
using AskControl = std::function<ControlReply(const ControlRequest &)>;

// The API at this place; an error where nobody answers, or the token cannot be read.
Result<AskControl> remoteControl(const ControlPlace &place);
// The API of the Jobwatch that holds this history, where it has one.
std::optional<AskControl> controlOfHolder(const QString &storeLocation);

int exitCodeOf(const ControlReply &reply);

} // namespace jobwatch
