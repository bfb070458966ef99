#pragma once

#include <memory>

#include "app/commands/options.h"
#include "app/demo/demo.h"
#include "core/monitor/monitorclient.h"
#include "core/settings/settings.h"

namespace jobwatch {

// What a command is about: the configuration, or the demo servers, and where the history is.
struct Watched
{
    std::unique_ptr<Demo> demo{}; // runs as long as this lives
    Settings settings{};
    QList<SettingsIssue> issues{};
    QString configFile{}; // empty on the demo servers
    bool configFileExists = true; // false: the default one, and nobody has written it yet
    QString storeLocation{};

    bool usable() const;
};

// Reads the configuration, or starts the demo servers; mistakes are in `issues`.
Watched openWatched(const Options &options);

// What the monitoring core is started with: all of a usable configuration, nothing of another.
MonitorSetup monitorSetup(const Watched &watched, const Options &options);

// Names every mistake on stderr. True: the configuration can be used and there is one.
bool complainOfMistakes(const Watched &watched);

const ServerDefinition *findServer(const Settings &settings, const QString &name);
QString noSuchServer(const QString &name);

} // namespace jobwatch
