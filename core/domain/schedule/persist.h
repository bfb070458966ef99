#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/domain/schedule/watch.h"

namespace jobwatch {

// What is known of one server, its runners, services and pairs.
QByteArray savedServer(const Watch &watch, const ServerId &server);

// Relaxed over the time since it was saved. Bytes that cannot be read change nothing.
Result<void> restoreServer(Watch &watch, const QByteArray &saved, Instant now);

} // namespace jobwatch
