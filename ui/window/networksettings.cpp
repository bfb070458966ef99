#include "ui/window/networksettings.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

struct SettingsProgram
{
    QLatin1StringView desktop; // as it names itself; empty: works on any
    QLatin1StringView program;
    QLatin1StringView argument; // the page about the network
};

constexpr SettingsProgram programs[] = {
    {"GNOME"_L1, "gnome-control-center"_L1, "network"_L1},
    {"Unity"_L1, "gnome-control-center"_L1, "network"_L1},
    {"Budgie"_L1, "budgie-control-center"_L1, "network"_L1},
    {"KDE"_L1, "systemsettings"_L1, "kcm_networkmanagement"_L1},
    {"KDE"_L1, "systemsettings5"_L1, "kcm_networkmanagement"_L1},
    {"X-Cinnamon"_L1, "cinnamon-settings"_L1, "network"_L1},
    {""_L1, "nm-connection-editor"_L1, ""_L1},
};

} // namespace

QStringList networkSettingsCommand(const QString &desktops, const FindProgram &find)
{
    const QStringList names = desktops.split(u':', Qt::SkipEmptyParts);
    for (const SettingsProgram &one : programs) {
        if (!one.desktop.isEmpty() && !names.contains(one.desktop, Qt::CaseInsensitive))
            continue;
        const QString program = find(one.program);
        if (program.isEmpty())
            continue;
        QStringList command(program);
        if (!one.argument.isEmpty())
            command.append(one.argument);
        return command;
    }
    return {};
}

std::function<bool()> networkSettings()
{
    const FindProgram find = [](const QString &program) { return QStandardPaths::findExecutable(program); };
    const QString desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const QStringList command = networkSettingsCommand(desktops, find);
    if (command.isEmpty())
        return {};
    return [command] { return QProcess::startDetached(command.first(), command.mid(1)); };
}

} // namespace jobwatch
