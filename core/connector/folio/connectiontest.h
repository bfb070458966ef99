#pragma once

#include "core/base/result.h"
#include "core/domain/connectionstep.h"
#include "core/domain/server.h"
#include "core/http/http.h"

namespace jobwatch::folio {

// What a connection test found out; what was not asked is not set.
struct ConnectionAnswers
{
    ServerDefinition server{};
    QUrl root{};
    std::optional<Result<void>> login{}; // not asked: there is nothing to log in with
    std::optional<Result<HttpReply>> timers{};
    std::optional<Result<void>> logFile{}; // not asked: none is set
};

// Each step from the name to the log file, explained; the steps after a failed one are not tested, but for
// the log file, which lies here.
QList<ConnectionStep> connectionSteps(const ConnectionAnswers &answers);
QList<ConnectionStep> connectionSteps(const Error &wrongAddress);

} // namespace jobwatch::folio
