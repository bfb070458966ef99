#pragma once

#include <QMap>

#include "core/settings/settings.h"
#include "ui/theme/appearance.h"

namespace jobwatch {

// In the order of their list.
enum class SettingsPageId { Appearance, Window, Notifications, Tests, History, Keyboard };

// What the settings are when they are opened. Reasons are empty where nothing stands against it.
struct ShownSettings
{
    Settings settings{}; // those of demo servers, too
    QString whyNoChange{}; // of the configuration
    ThemeChoice theme = ThemeChoice::System;
    bool utc = false;
    bool keepInTray = false;
    QString whyNoTray{};
    bool readOnly = false;
    QString whyNoLeaving{}; // of the read-only session
    QMap<QString, QString> shortcuts{}; // those that a person gave
    QString configFile{}; // empty: changes hold until the end
    QString stateFile{}; // of the window; empty: not kept
    QString storeLocation{}; // of the history; empty: not known
};

} // namespace jobwatch
