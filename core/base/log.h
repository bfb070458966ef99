#pragma once

#include <QLoggingCategory>

namespace jobwatch {

// One category an area; `--log-rules` takes Qt's filter rules, for example "jobwatch.http.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logConnector)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logMonitor)
Q_DECLARE_LOGGING_CATEGORY(logSettings)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

} // namespace jobwatch
