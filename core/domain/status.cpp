#include "core/domain/status.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

int severity(Status status)
{
    switch (status) {
    case Status::Ok:
        return 0;
    case Status::Unknown:
        return 1;
    case Status::Warning:
        return 2;
    case Status::Down:
        return 3;
    }
    Q_UNREACHABLE();
}

bool isTrouble(Status status)
{
    return severity(status) >= severity(Status::Warning);
}

Status worse(Status a, Status b)
{
    return severity(a) >= severity(b) ? a : b;
}

Status worst(const QList<Status> &statuses)
{
    if (statuses.isEmpty())
        return Status::Unknown;
    return *std::max_element(statuses.begin(), statuses.end(),
                             [](Status a, Status b) { return severity(a) < severity(b); });
}

QLatin1StringView statusId(Status status)
{
    switch (status) {
    case Status::Unknown:
        return "unknown"_L1;
    case Status::Ok:
        return "ok"_L1;
    case Status::Warning:
        return "warning"_L1;
    case Status::Down:
        return "down"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stageId(Stage stage)
{
    switch (stage) {
    case Stage::Submission:
        return "submission"_L1;
    case Stage::Startup:
        return "startup"_L1;
    case Stage::Execution:
        return "execution"_L1;
    case Stage::Polling:
        return "polling"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusFromId(QStringView id)
{
    for (const Status status : {Status::Unknown, Status::Ok, Status::Warning, Status::Down}) {
        if (id == statusId(status))
            return status;
    }
    return {};
}

std::optional<Stage> stageFromId(QStringView id)
{
    for (const Stage stage : allStages) {
        if (id == stageId(stage))
            return stage;
    }
    return {};
}

} // namespace jobwatch
