#pragma once

#include <QStringList>

#include "core/store/sql.h"

namespace jobwatch {

// The steps from nothing to the newest schema: append only, each carried out in a transaction of its own.
// Step n (from 1) makes version n.
QList<QStringList> migrations(const Dialect &dialect);
int newestSchema();

// Brings the database to the newest schema. Refuses a newer one and a database of another program.
Result<void> migrate(SqlConnection &connection);
// For a connection that must not write.
Result<void> checkSchema(SqlConnection &connection);

} // namespace jobwatch
