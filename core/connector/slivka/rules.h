#pragma once

#include "core/connector/slivka/observed.h"
#include "core/domain/evidence.h"

namespace jobwatch::slivka {

struct Finding
{
    PerStage<StageFinding> stages{};
    Cause testProblem = Cause::None;
    std::optional<int> exitCode{};
    QString text{};
};

// Nothing: the rule does not apply. The first rule that applies decides.
using Rule = std::optional<Finding> (*)(const Observed &);

// In their order: no job at all, lost sight of, still waiting, ended.
QList<Rule> submissionRules();
QList<Rule> waitingRules();
QList<Rule> endRules();

StageFinding passed();
StageFinding warned(Cause cause);
StageFinding failed(Cause cause);

} // namespace jobwatch::slivka
