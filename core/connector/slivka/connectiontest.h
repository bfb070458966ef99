#pragma once

#include "core/connector/slivka/parsecatalogue.h"
#include "core/domain/connectionstep.h"
#include "core/http/http.h"

namespace jobwatch::slivka {

// What a connection test found out: the answers to GET version and GET services.
struct ConnectionAnswers
{
    QUrl root{};
    Result<HttpReply> version;
    std::optional<Result<HttpReply>> services{}; // not asked when the version failed
};

// Each step from the name to the service list; the steps after a failed one are not tested.
QList<ConnectionStep> connectionSteps(const ConnectionAnswers &answers);

// The same for an address that cannot be used at all.
QList<ConnectionStep> connectionSteps(const Error &wrongAddress);

} // namespace jobwatch::slivka
