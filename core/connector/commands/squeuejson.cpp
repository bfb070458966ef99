#include "core/connector/commands/squeuejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/connector/slurm/restreply.h"

namespace jobwatch::commands {

Result<QList<batch::BatchJob>> parseSqueue(const QByteArray &json, const slurm::Wanted &wanted)
{
    const auto listing = slurm::parseJobs(json, wanted);
    if (!listing)
        return listing.error();
    if (listing->total > 0)
        return listing->jobs;
    const auto errors = slurm::errorsOf(QJsonDocument::fromJson(json).object());
    if (errors.isEmpty())
        return QList<batch::BatchJob>{};
    const slurm::RestError &first = errors.constFirst();
    return Error{.kind = ErrorKind::Refused,
                 .message =
                     QCoreApplication::translate("Commands", "squeue could not read the list of jobs."),
                 .detail = first.description.isEmpty() ? first.text : first.description};
}

} // namespace jobwatch::commands
