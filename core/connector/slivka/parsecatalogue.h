#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/inventory.h"

namespace jobwatch::slivka {

struct Version
{
    QString api{}; // "1.1"
    QString slivka{}; // "0.8.5b1"

    bool operator==(const Version &) const = default;
};

// One line of the monthly usage figures; the month is the server's local one.
struct Usage
{
    QString month{}; // "2026-11"
    ServiceId service{};
    qint64 count = 0;

    bool operator==(const Usage &) const = default;
};

Result<Version> parseVersion(const QJsonObject &object);

// Before 0.8.3 the reported status told of user jobs, from then on only of the server's own tests.
bool reportsUserJobs(const Version &version);

// Without `offset` (the server's local time minus UTC) a reported status has no time.
Result<ReportedService> parseService(const QJsonObject &object, std::optional<Span> offset);

// The services sorted by id. An entry that cannot be read becomes a remark; the others stay.
Result<Inventory> parseServices(const QJsonObject &object, std::optional<Span> offset);

Result<QList<Usage>> parseUsage(const QJsonObject &object);

} // namespace jobwatch::slivka
