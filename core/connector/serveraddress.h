#pragma once

#include <QUrl>

#include "core/base/result.h"

namespace jobwatch {

// The root of a server from the address that the operator gave: its path is kept and ends with a slash, query
// and fragment are dropped. An address with a user name or password is refused: it would stand in logs.
Result<QUrl> serverRoot(const QUrl &given);

// What a request timer calls: an absolute address, or a path on the server, which is appended to the root.
// A path never leads to another host.
Result<QUrl> endpointUrl(const QUrl &root, const QString &url);

bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace jobwatch
