#pragma once

#include <QStringList>

#include "core/domain/trial.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// "Waiting for the server: QUEUED", "It works, in 4 s.", "Failed in startup: exit code 126 …": where a trial
// is, in a sentence.
QString trialVerdict(const Trial &trial);
// What became of one stage: "works", "not reached", "failed: …".
QString findingText(const StageFinding &finding);
// What happened when, then the outputs and the last lines of stderr: plain text, a line each.
QStringList trialLines(const Trial &trial, const ShownTime &time);

} // namespace jobwatch
