#pragma once

#include <QHash>
#include <QJsonObject>
#include <QUrl>

#include "core/base/result.h"
#include "core/base/time.h"

namespace jobwatch::folio {

// The end of an application in a tenant.
struct Revocation
{
    QString application{}; // its id
    Instant at{};

    bool operator==(const Revocation &) const = default;
};

// The latest flows of a tenant's applications; `tenantId` is the server's own, not the name.
QUrl flowsUrl(const QUrl &root, const QString &tenantId);

// GET /application-flows: by the application's name without its version, those that were revoked and did not
// come back.
Result<QHash<QString, Revocation>> parseFlows(const QJsonObject &object);

} // namespace jobwatch::folio
