#pragma once

#include <QString>
#include <QStringList>

namespace jobwatch {

// Everything in which the SQL of one database differs from that of another.
struct Dialect
{
    QString driver{}; // of Qt SQL
    bool isServer = false; // others share it over a connection that may be lost; else a file of our own
    QString key{}; // type of an integer primary key that we number ourselves
    QString bytes{}; // type of bytes
    QString clustered{}; // suffix of a table that is kept in the order of its primary key
    QString anyTable{}; // counts the tables of the database
    QString versionTable{}; // counts the tables named schema_version
    QStringList newSetup{}; // statements for a file that is still empty, before those that follow
    QStringList writerSetup{}; // statements for every writing connection
    QStringList readerSetup{};
};

// Synchronous NORMAL in WAL mode: what was committed survives the death of the process at any point. A
// power cut can lose the last transactions (those since the last checkpoint), never the file's consistency.
Dialect sqliteDialect();

// Needs version 9.5 or newer of the server.
Dialect postgresDialect();

} // namespace jobwatch
