#pragma once

#include "core/connector/folio/entitled.h"

namespace jobwatch::folio {

struct TargetFinding
{
    TargetVerdict verdict = TargetVerdict::NotChecked;
    QString text{}; // translated, plain text; empty where there is nothing to say

    bool operator==(const TargetFinding &) const = default;
};

// Does the module still provide what the timer calls?
TargetFinding targetOf(const ReportedTimer &timer, const Entitled &entitled);

// The timers with their targets, and those that modules declare and the server does not have.
QList<ReportedTimer> checked(QList<ReportedTimer> timers, const Entitled &entitled, const QString &tenant);

} // namespace jobwatch::folio
