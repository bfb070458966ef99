#pragma once

#include <vector>

#include "core/domain/belief/pairbelief.h"
#include "core/domain/inventory.h"

namespace jobwatch {

// What a server's own bad word about a service points at.
enum class ReportSymptom { Unspecified, Contact, Timeout, Unsuccessful };

ReportSymptom symptomOf(const ReportedStatus &reported);
bool fits(ReportSymptom symptom, BeliefCell cell);

// The server says that the service is ok: as a successful full test on every one of its pairs.
void observeGoodReport(const std::vector<PairBelief> &pairs, Instant now, const BeliefParameters &parameters);

// The server says that it is not: at least one pair failed somewhere that fits. Weak evidence, and none at
// all where a known fault explains it already: a reason to test, not a verdict.
void observeBadReport(const std::vector<PairBelief> &pairs, ReportSymptom symptom, Instant now,
                      const BeliefParameters &parameters);

} // namespace jobwatch
