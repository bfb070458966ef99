#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/domain/evidence.h"

namespace jobwatch::feed {

// One line of an evidence feed: the outcome of one job as a JSON object; resources/schema describes it.
// The evidence names no server. Fields that this version does not know are ignored; one that it knows and
// cannot use makes the line unreadable: a guess would be shown as a fact.
Result<Evidence> parseFeedLine(const QByteArray &line, Instant now);

} // namespace jobwatch::feed
