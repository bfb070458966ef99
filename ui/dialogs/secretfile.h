#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace jobwatch {

// Where a desktop without a password store keeps a secret: a file that only its owner can read. Gives its
// name, for a SecretReference.
Result<QString> keepSecretInFile(const QString &folder, const ServerId &server, QLatin1StringView use,
                                 const QByteArray &secret);

} // namespace jobwatch
