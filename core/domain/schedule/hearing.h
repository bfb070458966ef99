#pragma once

#include "core/domain/inventory.h"
#include "core/domain/schedule/watch.h"

namespace jobwatch {

// A job ended: what it says goes into the belief; if it was a test, it is not in flight any more.
void hear(Watch &watch, WatchedPair &pair, const Evidence &evidence, Instant now);

// The server spoke about one of its services. The same timestamp again, or an old one, is no evidence.
void hear(Watch &watch, WatchedService &service, const ReportedStatus &reported, Instant now);

// A test of this kind ended, with or without evidence: what it covered may be doubted again.
void endTest(Watch &watch, WatchedPair &pair, TestKind kind);

// A test of this kind was started: its doubt is settled, its budget taken.
void startTest(Watch &watch, WatchedPair &pair, TestKind kind, Instant now);

} // namespace jobwatch
