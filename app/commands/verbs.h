#pragma once

#include "app/commands/options.h"

namespace jobwatch {

// One function a verb, one file each. They run under a QCoreApplication (runWindow: a QApplication) and
// return an ExitCode.
int runWindow(const Options &options);
int runWatch(const Options &options);
int runStatus(const Options &options);
int runConfigCheck(const Options &options);
int runConfigShow(const Options &options);
int runConfigImport(const Options &options);
int runServersList(const Options &options);
int runServersTest(const Options &options);
int runServersMatch(const Options &options);
int runTimers(const Options &options); // list, pause, resume, probe, reset
int runReplay(const Options &options);
int runWhatIf(const Options &options);
int runReport(const Options &options);
int runNotifyTest(const Options &options);
int runNotifyPreview(const Options &options);
int runNotifySpool(const Options &options);
int runNotifyMute(const Options &options); // mute, unmute

} // namespace jobwatch
