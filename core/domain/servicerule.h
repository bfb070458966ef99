#pragma once

#include <QString>

namespace jobwatch {

// Which jobs of a queueing system belong to a service. Each pattern is a glob (`clustalo*`) over the whole
// field; an empty one lets everything pass. All that are given must match.
struct ServiceRule
{
    QString jobName{};
    QString wckey{};
    QString comment{};
    QString account{};
    QString user{};
    QString partition{};
    QString qos{};

    bool isEmpty() const { return *this == ServiceRule{}; }
    bool operator==(const ServiceRule &) const = default;
};

} // namespace jobwatch
