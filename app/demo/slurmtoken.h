#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// A token as `scontrol token` makes it: a JSON Web Token signed with HMAC-SHA256.
QByteArray makeSlurmToken(const QByteArray &key, const QString &user, Instant from, Span lifespan);

// Was it signed with this key, for this user, and has not expired?
bool isSlurmTokenValid(const QByteArray &token, const QByteArray &key, const QString &user, Instant now);

} // namespace jobwatch
