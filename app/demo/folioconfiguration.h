#pragma once

#include <QString>
#include <QUrl>

namespace jobwatch {

// The entry of `servers:` that watches the demo's FOLIO, and the request timers that call it.
QByteArray folioConfiguration(const QUrl &url, const QString &passwordFile, const QString &logFile);
QByteArray folioTimerConfiguration();

} // namespace jobwatch
