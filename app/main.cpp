#include "app/commands/command.h"

int main(int argc, char **argv)
{
    return jobwatch::runCommand(argc, argv);
}
