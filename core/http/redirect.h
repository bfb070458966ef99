#pragma once

#include <optional>

#include "core/http/http.h"

namespace jobwatch {

inline constexpr int redirectLimit = 5;

// The request that a reply asks for: nothing if the reply is no redirect, an error if it leads elsewhere
// than to the same scheme, host and port, or from http to https of the same host. `followed` counts the
// redirects before this one.
Result<std::optional<HttpRequest>> redirected(const HttpRequest &request, const HttpReply &reply,
                                              int followed);

} // namespace jobwatch
