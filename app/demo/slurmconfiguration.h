#pragma once

#include <QString>
#include <QUrl>

namespace jobwatch {

// The entry of `servers:` that watches the demo's Slurm.
QByteArray slurmConfiguration(const QUrl &url, const QString &tokenFile, const QString &script);

} // namespace jobwatch
