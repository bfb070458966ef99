#pragma once

#include <optional>

#include "core/domain/ids.h"
#include "core/domain/notificationsettings.h"
#include "core/domain/testdefinition.h"

namespace jobwatch {

// The rules that decide whether an outage of these runners is told, each once, in their order: for each
// channel the first that fits. Numbers of `settings.rules`.
QList<qsizetype> rulesForOutages(const NotificationSettings &settings, const QList<RunnerKey> &runners);

// How long an outage lasts until the rule lets it be told, when tests come by this policy (nothing: as the
// file says). `foundAfter`: from the first failed job to the status, as a replay of the history says.
QString alertSentence(const NotificationRule &rule, Span wait, const std::optional<TestPolicy> &policy,
                      std::optional<Span> foundAfter);

} // namespace jobwatch
