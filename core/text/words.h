#pragma once

#include <QString>

#include "core/domain/snapshot.h"

namespace jobwatch {

// Enums and causes as translated words, for the window, reports, mails and the command line.
QString statusText(Status status);
QString stageText(Stage stage);
QString causeText(Cause cause); // a sentence without its final stop: "Nobody listens at this address"
QString causeShort(Cause cause); // at most 14 characters, for a cell: "exit 127"
QString sourceText(Source source);
QString historyKindText(HistoryKind kind);
QString contactText(Contact contact);
QString nextTestWhyText(NextTestWhy why);
QString serverKindText(ServerKind kind);

// "40 s", "9 min", "1 h 05 min", "23 h", "3 d": under 60 s in steps of 10 s; never negative.
QString ageText(Span age);
// "4 s", "1 min 20 s", "2 h 5 min": exact to the second.
QString durationText(Span duration);

// Why a stage, a runner is what it is: one sentence in words, plain text.
QString stageReason(Stage stage, const StageState &state);
QString runnerReason(const RunnerState &runner);

// Text from a server made safe for one line: control characters, line breaks and direction marks
// replaced, cut to `limit` characters with an ellipsis.
QString oneLine(const QString &text, int limit = 200);

} // namespace jobwatch
