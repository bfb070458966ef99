#include <QCoreApplication>

#include "app/commands/options.h"

namespace jobwatch {

QString helpText()
{
    return QCoreApplication::translate(
        "Commands",
        "Know whether your job services really work, and why not, before their users tell you.\n"
        "\n"
        "jobwatch                                     the window\n"
        "jobwatch watch [--for 10m] [--jsonl]         watch without a window; one line for each event\n"
        "jobwatch status [--json] [SERVER[/SERVICE]]  the last known state;\n"
        "                                             exit 0 OK, 1 warning, 2 down, 3 unknown\n"
        "jobwatch config check [FILE…]                name every mistake of the configuration\n"
        "jobwatch config show                         the configuration in its canonical form\n"
        "jobwatch config import [--server NAME] FILE… tests of Slivka's *.service.yaml, or another\n"
        "                                             configuration, on the standard output\n"
        "jobwatch servers list                        the servers of the configuration\n"
        "jobwatch servers test NAME                   try to reach a server, step by step\n"
        "jobwatch servers match NAME                  try the services' rules on the jobs that are there "
        "now\n"
        "jobwatch notify test [CHANNEL]               send a test message\n"
        "jobwatch notify preview [--from T] [--to T]  what the last 30 days would have sent\n"
        "jobwatch notify spool                        messages on their way, sent and given up\n"
        "jobwatch notify mute --until T               no notices for a while; checks go on\n"
        "jobwatch notify unmute                       T is 1h, or 2026-11-15T08:00\n"
        "jobwatch timers list [--state open] [--json] [ID…]\n"
        "jobwatch timers pause --reason TEXT [--until T] ID…\n"
        "jobwatch timers resume [--anew] ID…          what is held by its breaker is probed at once\n"
        "jobwatch timers probe ID…                    run it now, once\n"
        "jobwatch timers reset ID…                    count the failures of a closed breaker from nothing\n"
        "                                             asks the running Jobwatch (see --listen), else does "
        "it\n"
        "                                             itself; exit 1 when an order is refused\n"
        "jobwatch replay --stdio [--price 0.1]        decide on a recorded or simulated trace: messages\n"
        "                                             on the standard input, decisions on the output\n"
        "jobwatch what-if SETTING [--from T] [--to T] [--json] [SERVER[/SERVICE[/RUNNER]]]\n"
        "                                             replay the history under another setting: --price P,\n"
        "                                             --min TIME, --max TIME, --fixed TIME or --never;\n"
        "                                             T is 2026-11-15T10:00, or 7d for seven days ago\n"
        "jobwatch report --from T [--to T] [--scope SERVER[/SERVICE]] [--zone ZONE] [--format "
        "html|pdf|csv|json]\n"
        "                [-o FILE]                    availability, incidents, waits, test cost and changes "
        "of a\n"
        "                                             period; CSV goes into the folder that -o names\n"
        "jobwatch report --verify FILE                has a report been changed since it was made?\n"
        "\n"
        "Options of all commands\n"
        "  --config FILE       another configuration\n"
        "  --store FILE        another history; “:memory:” keeps none, postgresql://USER@HOST/DATABASE is\n"
        "                      one that several Jobwatch share\n"
        "  --demo              watch demo servers that run in this process\n"
        "  --read-only         (window, watch) only ask: no test and no change leaves this machine\n"
        "  --listen 127.0.0.1:PORT --token-file FILE\n"
        "                      (window, watch) control API; a token is made where the file is missing\n"
        "  --tls-certificate FILE --tls-key FILE\n"
        "                      … over TLS, then on any address\n"
        "  --language CODE     another language than the desktop's, for example “de”\n"
        "  --log-rules RULES   what is logged, for example “jobwatch.http.debug=true”\n"
        "  --version, --help\n"
        "\n"
        "Exit 64: an option or the configuration is wrong. Exit 65: a message of a trace makes no sense.\n"
        "Exit 69: a server or the history cannot be reached. Exit 74: the result cannot be written.");
}

} // namespace jobwatch
