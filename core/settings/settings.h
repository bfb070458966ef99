#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/domain/historysettings.h"
#include "core/domain/notificationsettings.h"
#include "core/domain/reportdefinition.h"
#include "core/domain/server.h"
#include "core/domain/timer.h"

namespace jobwatch {

// Everything in config.yaml that this version knows.
struct Settings
{
    int version = 1;
    QList<ServerDefinition> servers{};
    QList<RequestTimer> timers{}; // run by our own core
    QList<ReportDefinition> reports{};
    NotificationSettings notifications{};
    HistorySettings history{};

    bool operator==(const Settings &) const = default;
};

// One mistake of a configuration, where it is, and what to do about it.
struct SettingsIssue
{
    enum class Severity { Error, Warning }; // with errors the file is not used

    Severity severity = Severity::Error;
    QString file{};
    int line = 0; // 1-based, 0: the whole file
    int column = 0; // 1-based
    QString field{}; // "servers[0].services[2].tests[0].timeout"
    QString sentence{}; // translated, plain text, one line

    bool operator==(const SettingsIssue &) const = default;
};

// FILE:LINE:COLUMN: error: FIELD: SENTENCE, for a terminal and for a list of mistakes; one line of plain
// text.
QString issueLine(const SettingsIssue &issue);

struct CheckedSettings
{
    Settings settings{}; // everything that could be understood
    QList<SettingsIssue> issues{}; // in the order of the file

    bool usable() const;
};

// Relative paths of files (test inputs, certificates) are resolved against the folder of `fileName`.
CheckedSettings parseSettings(const QByteArray &yaml, const QString &fileName);
CheckedSettings readSettings(const QString &fileName); // a missing file is an issue, not a crash

// The canonical form: fixed order, only what differs from the defaults.
QByteArray formatSettings(const Settings &settings);
// A list of services alone, to be put into a configuration by hand.
QByteArray formatServices(const QList<ServiceDefinition> &services);
// Writes whole: new file, fsync, rename; the old one is kept as `fileName`.bak.
Result<void> writeSettings(const Settings &settings, const QString &fileName);

// The `tests:` of one Slivka *.service.yaml as a service of ours: one test a runner named in
// applicable-runners.
struct ImportedService
{
    ServiceDefinition service{};
    QList<SettingsIssue> issues{};
};
ImportedService importSlivkaService(const QByteArray &yaml, const QString &fileName);

// Where the configuration, the history and the log are, by the XDG rules.
QString defaultConfigFile();
QString defaultStoreFile();

} // namespace jobwatch
