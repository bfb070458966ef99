#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include "core/domain/connectionstep.h"
#include "core/domain/server.h"

namespace jobwatch {

// What is wrong with a server as it is typed in: a sentence, or nothing. `taken` are the names of the
// other servers.
QString serverProblem(const ServerDefinition &server, const QStringList &taken);
// Nothing can be tested before the address is one.
bool isTestable(const ServerDefinition &server);

// An address as people type it: a missing scheme becomes http.
QUrl addressFrom(const QString &text);
// A name for the side bar, from the host, that is not taken yet.
QString suggestedName(const QUrl &url, const QStringList &taken);

// The verdict below the connection test: "Works." / "Works, with one limit." / "You can add it now; …"
QString connectionVerdict(const QList<ConnectionStep> &steps);

} // namespace jobwatch
