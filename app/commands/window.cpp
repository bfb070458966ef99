#include <QCoreApplication>

#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"

namespace jobwatch {

int runWindow(const Options &)
{
    complain(QCoreApplication::translate(
        "Commands", "The window is not part of this build. “jobwatch watch” needs none."));
    return ExitUnavailable;
}

} // namespace jobwatch
