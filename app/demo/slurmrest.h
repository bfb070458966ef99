#pragma once

#include "app/demo/demoslurm.h"
#include "app/demo/rest.h"

namespace jobwatch {

// slurmrestd's interface v0.0.36 to v0.0.38 without accounting, with its odd errors, as recorded from release
// 22.05.8. `query`: what stands behind the question mark.
RestAnswer answerSlurm(DemoSlurm &slurm, const QByteArray &key, const RestRequest &request,
                       const QByteArray &query, Instant now);

} // namespace jobwatch
