#pragma once

#include "core/secrets/secrets.h"

namespace jobwatch {

// The Secret Service over D-Bus. Without one each call fails with a sentence that says so.
void readFromKeyring(const QString &name, Secrets::Read done);
void keepInKeyring(const QString &name, const QByteArray &secret, Secrets::Kept done);
void removeFromKeyring(const QString &name, Secrets::Kept done);

} // namespace jobwatch
