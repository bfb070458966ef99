#pragma once

#include <QJsonObject>

#include "core/connector/joblife.h"

namespace jobwatch::slurm {

// The body of POST job/submit: the test's script under a name by which it is known again. `wckey`: that of
// its service, since a site may insist on one; empty: none.
Result<QByteArray> submissionBody(const TestJob &job, const QString &wckey, QLatin1StringView apiVersion);

// A job id counts, whatever else stands beside it: a warning is no refusal.
Result<JobHandle> parseAccepted(const QJsonObject &object, const TestJob &job);

// Whole minutes, rounded up: Slurm knows nothing finer. One at least.
int minutesFor(Span timeout);

} // namespace jobwatch::slurm
