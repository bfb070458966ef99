#pragma once

#include "core/control/controlorder.h"

namespace jobwatch {

// What a request comes to: a reply at once, or an order that has to be carried out first.
using ControlAnswer = std::variant<ControlReply, ControlOrder>;

// The whole of the control API as a function of the last snapshot. Who may ask is admission.h's matter.
ControlAnswer answerTo(const ControlRequest &request, const Snapshot &snapshot, Instant now);

// The OpenAPI 3.1 document, resources/openapi.json.
QByteArray openApiDocument();

} // namespace jobwatch
