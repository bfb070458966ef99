#include "ui/dialogs/configimport.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

using Kind = ImportEntry::Kind;
using Effect = ImportEntry::Effect;

QString nameOf(const ServerDefinition &server)
{
    return server.name.value;
}

QString nameOf(const RequestTimer &timer)
{
    return timer.name.value;
}

QString nameOf(const ReportDefinition &report)
{
    return report.name;
}

template <typename T>
auto findNamed(QList<T> &list, const QString &name)
{
    return std::find_if(list.begin(), list.end(), [&name](const T &one) { return nameOf(one) == name; });
}

template <typename T>
void addEntries(QList<ImportEntry> &entries, Kind kind, const QList<T> &imported, QList<T> present)
{
    for (const T &one : imported) {
        const auto same = findNamed(present, nameOf(one));
        const Effect effect = same == present.end() ? Effect::Adds
            : *same == one                          ? Effect::ChangesNothing
                                                    : Effect::Replaces;
        entries.append({kind, nameOf(one), effect});
    }
}

template <typename T>
void take(QList<T> &present, QList<T> imported, const QString &name)
{
    const auto wanted = findNamed(imported, name);
    if (wanted == imported.end())
        return;
    const auto same = findNamed(present, name);
    if (same == present.end())
        present.append(*wanted);
    else
        *same = *wanted;
}

bool isInKeyring(const SecretReference &secret)
{
    return secret.place == SecretReference::Place::Keyring;
}

} // namespace

QList<ImportEntry> importEntries(const Settings &imported, const Settings &present)
{
    QList<ImportEntry> entries;
    addEntries(entries, Kind::Server, imported.servers, present.servers);
    addEntries(entries, Kind::Timer, imported.timers, present.timers);
    addEntries(entries, Kind::Report, imported.reports, present.reports);
    if (imported.notifications != NotificationSettings{})
        entries.append(
            {Kind::Notifications,
             {},
             imported.notifications == present.notifications ? Effect::ChangesNothing : Effect::Replaces});
    return entries;
}

Settings withImported(Settings present, const Settings &imported, const QList<ImportEntry> &chosen)
{
    for (const ImportEntry &entry : chosen) {
        switch (entry.kind) {
        case Kind::Server:
            take(present.servers, imported.servers, entry.name);
            break;
        case Kind::Timer:
            take(present.timers, imported.timers, entry.name);
            break;
        case Kind::Report:
            take(present.reports, imported.reports, entry.name);
            break;
        case Kind::Notifications:
            present.notifications = imported.notifications;
            break;
        }
    }
    return present;
}

bool needsSecrets(const Settings &imported)
{
    const auto ofServer = [](const ServerDefinition &server) {
        return isInKeyring(server.password) || isInKeyring(server.token);
    };
    const auto ofChannel = [](const NotificationChannel &channel) {
        return isInKeyring(channel.password) || isInKeyring(channel.secret);
    };
    return std::any_of(imported.servers.begin(), imported.servers.end(), ofServer)
        || std::any_of(imported.notifications.channels.begin(), imported.notifications.channels.end(),
                       ofChannel);
}

QString importKindText(Kind kind)
{
    switch (kind) {
    case Kind::Server:
        return QCoreApplication::translate("ConfigImport", "Server");
    case Kind::Timer:
        return QCoreApplication::translate("ConfigImport", "Timer");
    case Kind::Report:
        return QCoreApplication::translate("ConfigImport", "Report");
    case Kind::Notifications:
        return QCoreApplication::translate("ConfigImport", "Notifications");
    }
    Q_UNREACHABLE();
}

QString importEffectText(Effect effect)
{
    switch (effect) {
    case Effect::Adds:
        return QCoreApplication::translate("ConfigImport", "New");
    case Effect::Replaces:
        return QCoreApplication::translate("ConfigImport", "Takes the place of the present one");
    case Effect::ChangesNothing:
        return QCoreApplication::translate("ConfigImport", "The same as now");
    }
    Q_UNREACHABLE();
}

bool isSlivkaServiceFile(const QString &fileName)
{
    return fileName.endsWith(".service.yaml"_L1) || fileName.endsWith(".service.yml"_L1);
}

} // namespace jobwatch
