#include "app/commands/verbrows.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr auto watchOptions =
    "--for --jsonl --read-only --listen --token-file --tls-certificate --tls-key"_L1;

constexpr int noLimit = 10'000;

constexpr std::array verbs{
    VerbRow{"watch"_L1, Verb::Watch, 0, 0, watchOptions},
    VerbRow{"status"_L1, Verb::Status, 0, 1, "--json"_L1},
    VerbRow{"config check"_L1, Verb::ConfigCheck, 0, noLimit, {}},
    VerbRow{"config show"_L1, Verb::ConfigShow, 0, 0, {}},
    VerbRow{"config import"_L1, Verb::ConfigImport, 1, noLimit, "--server"_L1},
    VerbRow{"servers list"_L1, Verb::ServersList, 0, 0, {}},
    VerbRow{"servers test"_L1, Verb::ServersTest, 1, 1, {}},
    VerbRow{"servers match"_L1, Verb::ServersMatch, 1, 1, {}},
    VerbRow{"notify test"_L1, Verb::NotifyTest, 0, 1, {}},
    VerbRow{"notify preview"_L1, Verb::NotifyPreview, 0, 0, "--from --to"_L1},
    VerbRow{"notify spool"_L1, Verb::NotifySpool, 0, 0, {}},
    VerbRow{"notify mute"_L1, Verb::NotifyMute, 0, 0, "--until"_L1},
    VerbRow{"notify unmute"_L1, Verb::NotifyUnmute, 0, 0, {}},
    VerbRow{"timers list"_L1, Verb::TimersList, 0, noLimit, "--state --json"_L1},
    VerbRow{"timers pause"_L1, Verb::TimersPause, 1, noLimit, "--reason --until --json"_L1},
    VerbRow{"timers resume"_L1, Verb::TimersResume, 1, noLimit, "--anew --json"_L1},
    VerbRow{"timers probe"_L1, Verb::TimersProbe, 1, noLimit, "--json"_L1},
    VerbRow{"timers reset"_L1, Verb::TimersReset, 1, noLimit, "--json"_L1},
    VerbRow{"replay"_L1, Verb::Replay, 0, 0, "--stdio --price"_L1},
    VerbRow{"what-if"_L1, Verb::WhatIf, 0, 1, "--from --to --price --fixed --min --max --never --json"_L1},
    VerbRow{"report"_L1, Verb::Report, 0, 0, "--from --to --scope --zone --format -o --verify"_L1},
};
constexpr VerbRow window{
    {}, Verb::Window, 0, 0, "--for --read-only --listen --token-file --tls-certificate --tls-key"_L1};

} // namespace

std::span<const VerbRow> verbRows()
{
    return verbs;
}

const VerbRow &windowRow()
{
    return window;
}

} // namespace jobwatch
