#pragma once

#include <functional>
#include <QString>

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/printing/printjob.h"

namespace jobwatch {

// Keeps a secret of a server ("password", "token") where the desktop keeps such; the answer is dropped when
// the context is gone.
using KeepSecret = std::function<void(const ServerId &server, QLatin1StringView use, const QByteArray &secret,
                                      QObject *context, std::function<void(const Result<void> &)> then)>;

// What the window needs to start, beside the core. The clock must outlive the window.
struct WindowSetup
{
    const Clock *clock = nullptr;
    Settings settings{}; // as read
    QList<SettingsIssue> issues{}; // what was wrong with them
    QString configFile{}; // where changes are written; empty: nowhere, as on the demo servers
    QString storeLocation{}; // of the history, without a password; empty: not known
    QString stateFile{}; // INI; empty: the layout is not kept
    QString who{}; // the operator's name, for orders
    bool demo = false;
    KeepSecret keepSecret{}; // empty: secrets are kept in files
    QString secretFolder{}; // for those; empty: beside the configuration
    bool readOnly = false; // nothing may be changed from here
    // Starts the demo servers and tells how to watch them; empty: there is no demo to offer.
    std::function<QList<ServerDefinition>()> startDemo{};
    // Opens the settings of this computer's network; false: it did not. Empty: this desktop has none.
    std::function<bool()> openNetworkSettings{};
    // Opens a file or a folder with the desktop's program for it; false: it did not. Empty: nobody can.
    std::function<bool(const QString &place)> openPlace{};
    OpenPrinting print{}; // empty: nothing can be printed
};

// $XDG_STATE_HOME/jobwatch/window.ini
QString defaultStateFile();

} // namespace jobwatch
