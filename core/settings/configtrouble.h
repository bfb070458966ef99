#pragma once

#include <QString>

namespace jobwatch {

// Why a configuration cannot be used, in a sentence with the place of the first mistake; empty: it can.
QString configurationTrouble(const QString &fileName);

} // namespace jobwatch
