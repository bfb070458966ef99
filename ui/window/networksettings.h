#pragma once

#include <functional>
#include <QStringList>

namespace jobwatch {

// Where a program of that name is; empty: it is not installed.
using FindProgram = std::function<QString(const QString &)>;

// The program that sets up the network, with its arguments: that of the desktop in use
// ($XDG_CURRENT_DESKTOP), else one that works on any. Empty: there is none.
QStringList networkSettingsCommand(const QString &desktops, const FindProgram &find);

// Starts it; false: it could not be started. An empty function where this computer has none.
std::function<bool()> networkSettings();

} // namespace jobwatch
