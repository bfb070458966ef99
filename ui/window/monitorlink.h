#pragma once

#include <memory>

#include "ui/window/windowsetup.h"

namespace jobwatch {

class MainWindow;
class MonitorClient;
class Reader;

// The window on a monitoring core: orders go to `client`, questions to `reader`, snapshots come back.
// Both must outlive the window. Neither is started here.
std::unique_ptr<MainWindow> makeWindow(MonitorClient &client, Reader &reader, const WindowSetup &setup);

} // namespace jobwatch
