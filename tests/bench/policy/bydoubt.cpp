#include <sstream>

#include "app/commands/replaysession.h"
#include "tests/bench/policy/policies.h"

namespace jobwatch::bench {

namespace {

std::string seconds(double time)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", time);
    return text;
}

// Through the very lines that `jobwatch replay --stdio` reads and writes.
class ByDoubt final : public Policy
{
public:
    explicit ByDoubt(double price)
        : m_session(ReplayOptions{price})
    {
    }

    void begin(Simulation &simulation) override
    {
        const std::vector<TracePair> &pairs = simulation.trace().pairs;
        for (size_t i = 0; i < pairs.size(); ++i) {
            const TracePair &pair = pairs[i];
            std::ostringstream line;
            line << "PAIR " << i << ' ' << pair.server << ' ' << pair.service << ' ' << pair.runner << ' '
                 << pair.fullCpu << ' ' << pair.fullSeconds;
            say(simulation, line.str());
        }
        for (size_t i = 0; i < pairs.size() && simulation.trace().hasSmokeTests; ++i) {
            std::ostringstream line;
            line << "PROBE " << i << ' ' << pairs[i].smokeCpu << ' ' << pairs[i].smokeSeconds;
            say(simulation, line.str());
        }
        say(simulation, "GO 0");
    }
    void learn(Simulation &simulation, const Result &result) override
    {
        const char *source = result.kind == Kind::User ? " U " : result.kind == Kind::Full ? " T " : " S ";
        std::ostringstream line;
        line << "OBS " << seconds(result.at) << ' ' << seconds(result.submitted) << ' ' << result.pair
             << source << result.failedStage << ' ' << result.exitCode << ' ' << result.client;
        say(simulation, line.str());
    }
    void learn(Simulation &simulation, const TraceSignal &signal) override
    {
        std::ostringstream line;
        line << "SIG " << seconds(signal.at) << ' ' << signal.kind << ' ' << signal.id << ' ' << signal.value
             << ' ' << signal.stage;
        say(simulation, line.str());
    }
    void wake(Simulation &simulation, double now) override { say(simulation, "WAKE " + seconds(now)); }
    double wakeAt() const override { return m_wakeAt; }

private:
    void say(Simulation &simulation, const std::string &line)
    {
        std::string answer;
        if (m_session.hear(line, answer) != ReplaySession::Heard::Understood)
            std::fprintf(stderr, "not understood: %s\n", line.c_str());
        std::istringstream words(answer);
        std::string verb;
        while (words >> verb)
            act(simulation, verb, words);
    }
    void act(Simulation &simulation, const std::string &verb, std::istringstream &words)
    {
        int pair = 0;
        std::string status;
        if (verb == "NEXT") {
            words >> m_wakeAt;
        } else if (verb == "TEST" || verb == "SMOKE") {
            words >> pair;
            simulation.start(pair, verb == "TEST" ? Kind::Full : Kind::Smoke);
        } else {
            words >> pair >> status;
            simulation.show(pair,
                            status == "ok"            ? Ok
                                : status == "warning" ? Warning
                                : status == "down"    ? Down
                                                      : Unknown);
        }
    }

    ReplaySession m_session;
    double m_wakeAt = std::numeric_limits<double>::infinity();
};

} // namespace

std::unique_ptr<Policy> byDoubt(double price)
{
    return std::make_unique<ByDoubt>(price);
}

} // namespace jobwatch::bench
