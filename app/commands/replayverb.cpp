#include <clocale>
#include <iostream>

#include "app/commands/exitcode.h"
#include "app/commands/replay.h"
#include "app/commands/verbs.h"

namespace jobwatch {

int runReplay(const Options &options)
{
    std::setlocale(LC_NUMERIC, "C"); // the protocol's numbers, whatever the desktop's language
    const int code = replayStdio(std::cin, std::cout, std::cerr, {options.proposal.price.value_or(0.1)});
    return std::cout ? code : ExitCannotWrite;
}

} // namespace jobwatch
