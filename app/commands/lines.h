#pragma once

#include <QStringList>
#include <QTimeZone>

#include "core/domain/connectionstep.h"
#include "core/domain/snapshot.h"
#include "core/settings/settings.h"

namespace jobwatch {

// The readable forms: one safe line each, whatever a server wrote.
QString eventLine(const HistoryEvent &event, const QTimeZone &zone, const QString &why = {});
QStringList statusLines(const QList<ServerState> &servers, Instant now);
QString ownerLine(const HistoryOwner &owner, const QTimeZone &zone); // of a history that several share
QString stepLine(const ConnectionStep &step);
QString serverLine(const ServerDefinition &server);

} // namespace jobwatch
