#pragma once

#include <QUrl>

#include "core/base/result.h"

namespace jobwatch::slivka {

// The root of a Slivka server from whatever the operator gave: its start page, its API, its service list,
// with or without a prefix or a scheme. Ends with a slash; query and fragment are dropped. An address with
// a user name or password is refused: it would stand in logs and history, and Slivka asks for none.
Result<QUrl> rootUrl(const QUrl &given);

// A link of the server ("@url", "@content"): absolute paths without a host, prefix included where the server
// knows it. Nothing (an invalid URL) for a link that leads to another host.
QUrl resolved(const QUrl &root, const QString &link);

// The address of an API route; the segments are escaped. Nothing for an empty, "." or ".." segment.
QUrl apiUrl(const QUrl &root, const QStringList &segments);

} // namespace jobwatch::slivka
