#include "app/commands/watched.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/commands/history.h"
#include "app/commands/lines.h"
#include "app/commands/operatorname.h"
#include "app/commands/output.h"
#include "core/text/words.h"
#include "ui/pdf/reportpdf.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

Watched openDemo(const Options &options)
{
    Watched watched;
    watched.demo = std::make_unique<Demo>();
    CheckedSettings checked = parseSettings(watched.demo->configuration(), u"demo.yaml"_s);
    watched.settings = std::move(checked.settings);
    watched.issues = std::move(checked.issues);
    watched.storeLocation = options.storeLocation.isEmpty() ? u":memory:"_s : options.storeLocation;
    return watched;
}

} // namespace

bool Watched::usable() const
{
    return CheckedSettings{{}, issues}.usable();
}

Watched openWatched(const Options &options)
{
    if (options.demo)
        return openDemo(options);
    Watched watched;
    watched.configFile = options.configFile.isEmpty() ? defaultConfigFile() : options.configFile;
    watched.configFileExists = !options.configFile.isEmpty() || QFileInfo::exists(watched.configFile);
    if (watched.configFileExists) {
        CheckedSettings checked = readSettings(watched.configFile);
        watched.settings = std::move(checked.settings);
        watched.issues = std::move(checked.issues);
    }
    watched.storeLocation = historyLocation(options.storeLocation, watched.settings.history);
    return watched;
}

MonitorSetup monitorSetup(const Watched &watched, const Options &options)
{
    MonitorSetup setup;
    setup.storeLocation = watched.storeLocation;
    setup.configFile = watched.configFile;
    setup.who = operatorName();
    setup.readOnly = options.readOnly;
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        setup.reportWriters = reportWriters(pdfWriter());
    if (watched.usable()) {
        setup.servers = watched.settings.servers;
        setup.timers = watched.settings.timers;
        setup.notifications = watched.settings.notifications;
        setup.keep = watched.settings.history.keep;
        setup.reports = watched.settings.reports;
    }
    return setup;
}

bool complainOfMistakes(const Watched &watched)
{
    for (const SettingsIssue &issue : watched.issues)
        complain(issueLine(issue));
    if (!watched.configFileExists)
        complain(QCoreApplication::translate(
                     "Commands",
                     "There is no configuration yet: write %1, name another with --config, or use --demo.")
                     .arg(watched.configFile));
    return watched.configFileExists && watched.usable();
}

const ServerDefinition *findServer(const Settings &settings, const QString &name)
{
    for (const ServerDefinition &server : settings.servers) {
        if (server.name.value == name)
            return &server;
    }
    return nullptr;
}

QString noSuchServer(const QString &name)
{
    return QCoreApplication::translate("Commands", "There is no server “%1” in the configuration.")
        .arg(oneLine(name, 64));
}

} // namespace jobwatch
