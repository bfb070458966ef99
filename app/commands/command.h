#pragma once

namespace jobwatch {

// The whole program: reads the command line, runs the verb, gives the exit code.
int runCommand(int argc, char **argv);

} // namespace jobwatch
