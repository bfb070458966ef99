#pragma once

#include <optional>
#include <QUrl>

#include "core/base/result.h"
#include "core/domain/connectionstep.h"
#include "core/http/http.h"

namespace jobwatch::slurm {

// What the exchanges of a connection test came to; those that were not made are nothing.
struct ConnectionAnswers
{
    QUrl root{};
    QString version{}; // of the API; empty: none was found
    Result<HttpReply> ping = HttpReply{};
    QString tokenRemark{}; // see token.h
    std::optional<Result<HttpReply>> partitions{};
    std::optional<Result<HttpReply>> accounting{};
};

QList<ConnectionStep> connectionSteps(const ConnectionAnswers &answers);
QList<ConnectionStep> connectionSteps(const Error &wrongAddress);

} // namespace jobwatch::slurm
