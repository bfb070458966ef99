#pragma once

#include <QString>

namespace jobwatch {

// Who gives orders from here: $USER, else the account's own name. Never empty.
QString operatorName();

} // namespace jobwatch
