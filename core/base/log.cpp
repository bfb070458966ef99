#include "core/base/log.h"

namespace jobwatch {

Q_LOGGING_CATEGORY(logHttp, "jobwatch.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logConnector, "jobwatch.connector", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "jobwatch.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logMonitor, "jobwatch.monitor", QtInfoMsg)
Q_LOGGING_CATEGORY(logSettings, "jobwatch.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "jobwatch.window", QtInfoMsg)

} // namespace jobwatch
