#include <QCoreApplication>

#include "app/commands/exitcode.h"
#include "app/commands/lines.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

QString summary(const QString &fileName, const Settings &settings)
{
    qsizetype services = 0;
    qsizetype tests = 0;
    for (const ServerDefinition &server : settings.servers) {
        services += server.services.size();
        for (const ServiceDefinition &service : server.services)
            tests += service.tests.size();
    }
    return QCoreApplication::translate("Commands", "%1 can be used (servers: %2, services: %3, tests: %4).")
        .arg(fileName, QString::number(settings.servers.size()), QString::number(services),
             QString::number(tests));
}

// The issues are the result here, so they go to stdout.
QStringList check(const QString &fileName, bool &usable)
{
    const CheckedSettings checked = readSettings(fileName);
    QStringList lines;
    for (const SettingsIssue &issue : checked.issues)
        lines.append(issueLine(issue));
    if (checked.usable())
        lines.append(summary(fileName, checked.settings));
    usable = usable && checked.usable();
    return lines;
}

} // namespace

int runConfigCheck(const Options &options)
{
    QStringList files = options.operands;
    if (files.isEmpty())
        files.append(options.configFile.isEmpty() ? defaultConfigFile() : options.configFile);
    bool usable = true;
    QStringList lines;
    for (const QString &file : files)
        lines.append(check(file, usable));
    if (!say(lines.join('\n'_L1)))
        return ExitCannotWrite;
    return usable ? ExitOk : ExitUsage;
}

int runConfigShow(const Options &options)
{
    const Watched watched = openWatched(options);
    if (!complainOfMistakes(watched))
        return ExitUsage;
    return say(QString::fromUtf8(formatSettings(watched.settings)).trimmed()) ? ExitOk : ExitCannotWrite;
}

} // namespace jobwatch
