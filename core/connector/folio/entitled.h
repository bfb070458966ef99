#pragma once

#include <QJsonObject>
#include <QStringList>

#include "core/base/result.h"
#include "core/connector/folio/flows.h"
#include "core/domain/timer.h"

namespace jobwatch::folio {

struct Handler
{
    QStringList methods{}; // upper case; "*": all
    QString path{}; // a pattern, or the beginning of paths
    bool isPrefix = false;

    bool operator==(const Handler &) const = default;
};

struct DeclaredTimer
{
    QString methods{}; // joined by commas
    QString path{};
    TimerSchedule schedule{};

    bool operator==(const DeclaredTimer &) const = default;
};

// What a module provides, by its descriptor.
struct EntitledModule
{
    QString id{};
    QString name{};
    QString application{};
    QList<Handler> handlers{}; // those of timers included
    QList<DeclaredTimer> timers{};

    bool operator==(const EntitledModule &) const = default;
};

// What a tenant may use: the modules of its applications.
struct Entitled
{
    QList<EntitledModule> modules{};
    QStringList applicationIds{};
    qint64 applications = 0; // read, of …
    qint64 total = 0;
    QHash<QString, Revocation> revoked{}; // by the name of a module that was there; as far as that is known

    // The module of that name; the one with the id where there are several.
    const EntitledModule *find(const QString &name, const QString &id) const;
    bool operator==(const Entitled &) const = default;
};

// GET /entitlements/{tenant}/applications.
Result<Entitled> parseApplications(const QJsonObject &object);

struct Entitlements
{
    QByteArray listing{}; // of the applications in one order, to notice that something changed
    QString tenantId{}; // the server's own for the tenant; empty: not told
};

// GET /entitlements?tenant=….
Result<Entitlements> parseEntitlements(const QJsonObject &object);
QByteArray listingOf(const Entitled &entitled);

} // namespace jobwatch::folio
