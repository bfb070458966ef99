#pragma once

#include <QJsonObject>
#include <QStringList>

#include "core/domain/whatif/whatif.h"

namespace jobwatch {

// The table and what it cannot know, as `what-if` prints them.
QStringList whatIfLines(const WhatIf &result, const TestPolicy &proposed);
QJsonObject whatIfJson(const WhatIf &result, const TestPolicy &proposed);

} // namespace jobwatch
