#include "app/commands/replay.h"

#include <istream>
#include <ostream>
#include <string>

#include "app/commands/replaysession.h"

namespace jobwatch {

int replayStdio(std::istream &in, std::ostream &out, std::ostream &errors, const ReplayOptions &options)
{
    constexpr int badInput = 65;
    ReplaySession session(options);
    std::string line;
    for (long number = 1; std::getline(in, line); ++number) {
        std::string answer;
        switch (session.hear(line, answer)) {
        case ReplaySession::Heard::Understood:
            break;
        case ReplaySession::Heard::Ended:
            return 0;
        case ReplaySession::Heard::Nonsense:
            errors << "line " << number << " makes no sense: " << line.substr(0, 200) << '\n';
            return badInput;
        }
        if (!answer.empty())
            out << answer << std::flush;
    }
    return 0;
}

} // namespace jobwatch
