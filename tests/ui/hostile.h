#pragma once

#include "tests/ui/windowfixture.h"

namespace jobwatch {

// The sample as a server would tell it that means ill: markup, marks that turn the direction, line breaks,
// control characters, a megabyte in one text.
Snapshot hostileSnapshot();
Questions hostileQuestions();

// What no text of the window may contain as it is.
QString hostileMarkup(); // "<img src=…>"
QString hostileMnemonic(); // "R&D"

} // namespace jobwatch
