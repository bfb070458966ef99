#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/domain/evidence.h"

namespace jobwatch {

// One reading of the jobs that a server tells of.
struct JobsRead
{
    QList<Evidence> jobs{}; // in the order in which the server told them
    QByteArray position{}; // where the next reading begins; only the connector knows what it means
    bool more = false; // there was more than one reading takes
    QList<QString> remarks{}; // sentences about what could not be read; plain text

    bool operator==(const JobsRead &) const = default;
};

} // namespace jobwatch
