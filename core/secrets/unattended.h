#pragma once

#include "core/secrets/secrets.h"

namespace jobwatch {

// Secrets for runs without a person: an environment variable, or a file that only its owner can read.
Result<QByteArray> secretFromEnvironment(const QString &name);
Result<QByteArray> secretFromFile(const QString &path);

} // namespace jobwatch
