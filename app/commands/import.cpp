#include "app/commands/import.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/commands/exitcode.h"
#include "app/commands/lines.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/commands/watched.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qint64 largestImport = 5 * 1024 * 1024; // above what the parser takes, so that it can say so

// What the files hold together, and whether all of them could be read.
struct Found
{
    QList<ServiceDefinition> services{};
    QList<ServerDefinition> servers{};
    bool usable = true;
};

bool isSlivkaService(const QString &fileName)
{
    return fileName.endsWith(".service.yaml"_L1) || fileName.endsWith(".service.yml"_L1);
}

void note(Found &found, const QList<SettingsIssue> &issues)
{
    for (const SettingsIssue &issue : issues)
        complain(issueLine(issue));
    found.usable = found.usable && CheckedSettings{{}, issues}.usable();
}

void readService(Found &found, const QString &fileName)
{
    QFile file(fileName);
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly)) {
        complain(QCoreApplication::translate("Commands", "%1 cannot be read.").arg(fileName));
        found.usable = false;
        return;
    }
    const ImportedService imported = importSlivkaService(file.read(largestImport), fileName);
    note(found, imported.issues);
    if (!imported.service.tests.isEmpty())
        found.services.append(imported.service);
}

Found readAll(const QStringList &fileNames)
{
    Found found;
    for (const QString &fileName : fileNames) {
        if (isSlivkaService(fileName)) {
            readService(found, fileName);
            continue;
        }
        const CheckedSettings checked = readSettings(fileName);
        note(found, checked.issues);
        found.servers.append(checked.settings.servers);
    }
    return found;
}

template <typename T, typename Key>
void putIn(QList<T> &list, const T &value, Key T::*key)
{
    const auto same =
        std::find_if(list.begin(), list.end(), [&](const T &other) { return other.*key == value.*key; });
    if (same == list.end())
        list.append(value);
    else
        *same = value;
}

int print(const QByteArray &yaml)
{
    return say(QString::fromUtf8(yaml).trimmed()) ? ExitOk : ExitCannotWrite;
}

} // namespace

Settings withServers(Settings settings, const QList<ServerDefinition> &servers)
{
    for (const ServerDefinition &server : servers)
        putIn(settings.servers, server, &ServerDefinition::name);
    return settings;
}

ServerDefinition withServices(ServerDefinition server, const QList<ServiceDefinition> &services)
{
    for (const ServiceDefinition &service : services)
        putIn(server.services, service, &ServiceDefinition::id);
    return server;
}

// Prints, and never writes the configuration: the result can be looked at before it takes effect.
int runConfigImport(const Options &options)
{
    const Found found = readAll(options.operands);
    if (!found.usable)
        return ExitUsage;
    if (options.server.isEmpty() && found.servers.isEmpty())
        return print(formatServices(found.services));
    const Watched watched = openWatched(options);
    if (watched.configFileExists && !watched.usable()) {
        complainOfMistakes(watched);
        return ExitUsage;
    }
    const Settings settings = withServers(watched.settings, found.servers);
    if (found.services.isEmpty())
        return print(formatSettings(settings));
    const ServerDefinition *server = findServer(settings, options.server);
    if (!server) {
        complain(options.server.isEmpty() ? QCoreApplication::translate(
                     "Commands", "Name the server of the services with --server.")
                                          : noSuchServer(options.server));
        return ExitUsage;
    }
    return print(formatSettings(withServers(settings, {withServices(*server, found.services)})));
}

} // namespace jobwatch
