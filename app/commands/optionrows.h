#pragma once

#include <span>

#include "app/commands/options.h"

namespace jobwatch {

using Applied = std::optional<QString>; // what is wrong with the value

// An option as it is typed, and what it does.
struct OptionRow
{
    QLatin1StringView name;
    bool common; // to all commands; the others are named by those that take them
    bool takesValue;
    Applied (*apply)(Options &, const QString &value);
};

std::span<const OptionRow> optionRows();
const OptionRow *optionNamed(const QString &name);

} // namespace jobwatch
