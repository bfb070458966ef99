#pragma once

#include <optional>
#include <QList>
#include <QString>

#include "core/base/time.h"
#include "core/domain/ids.h"
#include "core/domain/status.h"

namespace jobwatch {

// What the server says about a service of its own accord; shown beside ours, never merged.
struct ReportedStatus
{
    QString word{}; // as the server wrote it; words this version does not know survive
    Status status = Status::Unknown; // our reading of the word
    QString message{};
    std::optional<Instant> at{}; // nothing: never tested, or the server's time zone is not known yet

    bool operator==(const ReportedStatus &) const = default;
};

struct ReportedParameter
{
    QString id{};
    QString name{};
    QString type{};
    bool required = false;

    bool operator==(const ReportedParameter &) const = default;
};

struct ReportedService
{
    ServiceId id{};
    QString name{};
    QString version{};
    QString description{};
    QList<ReportedParameter> parameters{};
    ReportedStatus reported{};

    bool operator==(const ReportedService &) const = default;
};

// What a server says is there.
struct Inventory
{
    QString product{}; // "Slivka 0.8.5b1"
    QList<ReportedService> services{}; // sorted by id
    QList<QString> remarks{}; // sentences about what could not be read; plain text

    bool operator==(const Inventory &) const = default;
};

} // namespace jobwatch
