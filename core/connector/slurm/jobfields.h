#pragma once

#include "core/connector/slurm/jobrow.h"

namespace jobwatch::slurm {

// Reads one field of a job into its row. INCORRECT_TYPE for a shape that is not known.
using ReadField = error_code (*)(Key key, Value value, JobRow &row);

error_code readJobField(Key key, Value value, JobRow &row); // of the controller's list
error_code readAccountedField(Key key, Value value, JobRow &row); // of the accounting's

} // namespace jobwatch::slurm
