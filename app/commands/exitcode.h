#pragma once

namespace jobwatch {

// What the program tells its caller. The first four are the answer of `status`.
enum ExitCode {
    ExitOk = 0,
    ExitWarning = 1,
    ExitDown = 2,
    ExitUnknown = 3,
    ExitRefused = 1, // an order was not carried out
    ExitUsage = 64, // an option, an operand or the configuration is wrong
    ExitBadInput = 65, // a message on the standard input makes no sense
    ExitUnavailable = 69, // a server, the history or the display cannot be reached
    ExitCannotWrite = 74, // the result could not be written to stdout
    ExitInterrupted = 130, // by Ctrl-C, before there was a result
};

} // namespace jobwatch
