#pragma once

#include <QString>

#include "core/base/result.h"

namespace jobwatch {

// postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require, taken apart. What is not given is libpq's
// to find: its environment variables, ~/.pgpass, its defaults. `?host=/var/run/postgresql` is a Unix socket.
struct DatabaseAddress
{
    QString host{};
    int port = -1;
    QString user{};
    QString password{};
    QString database{};
    QString parameters{}; // of the connection, as libpq takes them, separated by ';'

    bool operator==(const DatabaseAddress &) const = default;
};

bool isDatabaseUrl(const QString &where);
Result<DatabaseAddress> databaseAddress(const QString &where);

// For people and logs: without a password. Anything else than a database stays as it is.
QString shownLocation(const QString &where);
// The same place, with this password unless it has one of its own.
QString withPassword(const QString &where, const QString &password);

} // namespace jobwatch
