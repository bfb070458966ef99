#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/timer.h"

namespace jobwatch::folio {

// "user#mod-foo#POST#/foo/timer": unique in a tenant, and the same before and after an upgrade.
TimerId naturalKey(const QString &type, const QString &module, const QString &methods, const QString &path);

// "mod-circulation" of "mod-circulation-24.5.0".
QString moduleNameOf(const QString &moduleId);

// A date and time in ISO form; nothing for anything else.
std::optional<Instant> momentOf(const QJsonValue &value);

// Whatever a server may send as true: true, "true", 1.
bool lenientBool(const QJsonValue &value, bool otherwise);

// A timer as the server tells of it, with hostile text made harmless. An Error where it calls nothing.
Result<ReportedTimer> timerOf(const QJsonObject &descriptor, const QString &tenant);

// The descriptor to be written back, without what is read-only.
QByteArray withEnabled(const QByteArray &descriptor, bool enabled);
// The descriptor of a new timer that does the same.
QByteArray forCreation(const QByteArray &descriptor);

} // namespace jobwatch::folio
