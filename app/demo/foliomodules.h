#pragma once

#include <QList>
#include <QString>

namespace jobwatch {

// A timer as a module's descriptor declares it, or an endpoint without one.
struct FolioEndpoint
{
    QString method{};
    QString path{};
    QString unit{}; // with delay; both empty where there is a cron expression, or no timer at all
    QString delay{};
    QString cron{};
    QString zone{};

    bool isTimer() const { return !delay.isEmpty() || !cron.isEmpty(); }
};

struct FolioModule
{
    QString name{};
    QString version{};
    QList<FolioEndpoint> endpoints{};

    QString id() const { return name + u'-' + version; }
    const FolioEndpoint *find(const QString &method, const QString &path) const; // without its query
};

struct FolioApplication
{
    QString name{};
    QString version{};
    QList<FolioModule> modules{};

    QString id() const { return name + u'-' + version; }
};

// What the tenant of the demo has: real endpoints and intervals of FOLIO's modules.
QList<FolioApplication> demoApplications();

// The circulation application after its upgrade: one endpoint less, one interval changed.
FolioApplication upgradedCirculation();

} // namespace jobwatch
