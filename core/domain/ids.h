#pragma once

#include <tuple>

#include "core/base/id.h"

namespace jobwatch {

using ServerId = Id<struct ServerTag>; // the unique name given in config.yaml
using ServiceId = Id<struct ServiceTag>; // the server's own identifier of the service
using RunnerId = Id<struct RunnerTag>; // "default" where nothing routes
using JobId = Id<struct JobTag>; // the server's own identifier of a job

// One runner of one service of one server: the unit that is judged and tested.
struct RunnerKey
{
    ServerId server{};
    ServiceId service{};
    RunnerId runner{};

    friend bool operator==(const RunnerKey &, const RunnerKey &) = default;
    friend bool operator<(const RunnerKey &a, const RunnerKey &b)
    {
        return std::tie(a.server, a.service, a.runner) < std::tie(b.server, b.service, b.runner);
    }
    friend size_t qHash(const RunnerKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.server, key.service, key.runner);
    }
};

// What an order is about: a whole server, a service (all its runners) or one runner.
// An empty part means "all below".
struct Scope
{
    ServerId server{};
    ServiceId service{};
    RunnerId runner{};

    bool contains(const RunnerKey &key) const
    {
        return key.server == server && (service.isEmpty() || key.service == service)
            && (runner.isEmpty() || key.runner == runner);
    }

    friend bool operator==(const Scope &, const Scope &) = default;
};

inline Scope scopeOf(const RunnerKey &key)
{
    return Scope{key.server, key.service, key.runner};
}

} // namespace jobwatch
