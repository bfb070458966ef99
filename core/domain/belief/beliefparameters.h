#pragma once

namespace jobwatch {

inline constexpr double secondsPerDay = 86400;

// What is assumed before anything was learnt. Rates are per second, times in seconds.
struct BeliefParameters
{
    // Prior fault rates of a whole node; a quarter belongs to each stage.
    double serverFaults = 1 / (25 * secondsPerDay);
    double runnerFaults = 1 / (15 * secondsPerDay);
    double serviceFaults = 1 / (40 * secondsPerDay);
    double pairFaults = 1 / (60 * secondsPerDay);
    double shallowShare = .45; // of execution faults: what a smoke test sees

    // A known fault is repaired at repairShape / (repairScale + age): the longer down, the longer to go.
    double repairShape = .7;
    double repairScale = 1800;
    double hiddenRepair = 1 / (.5 * secondsPerDay); // of a fault that nobody has seen yet

    // How likely a job fails at a stage that it reaches.
    double failsWhenDown = .97;
    double failsWhenDegraded = .4;
    double failsWhenUsersFail = .9; // a user's job, where only user jobs fail
    double userFailsWhenOk = .003;
    double testFailsWhenOk = .005;
    // How likely a job passes a stage with a warning.
    double warnsWhenDegraded = .6;
    double warnsWhenDown = .03;

    // Failures that users cause themselves: prior rate, and the number of jobs it is worth.
    double userCausedRate = .08;
    double userCausedWeight = 25;
    double repeatWeight = .15; // of a further such failure of the same client ...
    double repeatWindow = 1800; // ... within this time

    double oldNews = 1800; // older successes say nothing about now
    double reportWeight = .25; // exponent that tempers a bad status reported by the server itself
    double firstDoubt = .02; // that something never seen is broken

    bool operator==(const BeliefParameters &) const = default;
};

} // namespace jobwatch
