#pragma once

#include "app/demo/demoslurm.h"
#include "app/demo/rest.h"

namespace jobwatch {

// POST job/submit of the user's JSON.
RestAnswer submitToSlurm(DemoSlurm &slurm, int version, const QString &user, const QByteArray &body,
                         Instant now);

} // namespace jobwatch
