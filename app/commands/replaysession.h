#pragma once

#include <string>
#include <vector>

#include "app/commands/replay.h"
#include "core/domain/schedule/assessor.h"

namespace jobwatch {

// The other side of the pipe: numbers for pairs, services and runners, seconds for times.
class ReplaySession
{
public:
    explicit ReplaySession(const ReplayOptions &options);

    enum class Heard { Understood, Ended, Nonsense };

    // Appends the answer, if the message wants one.
    Heard hear(const std::string &line, std::string &answer);

private:
    struct ReplayPair
    {
        RunnerKey key{};
        RunnerPlan plan{};
        bool isKnown = false;
        Status shown = Status::Unknown;
    };

    bool addPair(const std::vector<std::string> &words);
    bool addProbe(const std::vector<std::string> &words);
    bool go(const std::vector<std::string> &words, std::string &answer);
    bool observe(const std::vector<std::string> &words, std::string &answer);
    bool signal(const std::vector<std::string> &words, std::string &answer);
    bool wake(const std::vector<std::string> &words, std::string &answer);
    void decide(Instant now, std::string &answer);
    void finish(Instant now, std::string &answer);

    Assessor m_assessor{};
    ReplayOptions m_options{};
    std::vector<ReplayPair> m_pairs{};
    QHash<RunnerKey, int> m_numbers{};
};

} // namespace jobwatch
