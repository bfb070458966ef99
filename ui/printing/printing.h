#pragma once

#include "ui/printing/printjob.h"

namespace jobwatch {

// Prints with the module that is installed beside the program; it is loaded with the first wish to print.
// Nothing where it is not installed.
OpenPrinting installedPrinting();

} // namespace jobwatch
