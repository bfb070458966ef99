#include "core/store/openshared.h"

#include <QSysInfo>

#include "core/base/clock.h"
#include "core/store/databaseurl.h"
#include "core/store/schema.h"
#include "core/store/sqlstore.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

SqlTarget targetOf(const DatabaseAddress &address, const QStringList &setup)
{
    return {.database = address.database,
            .options = address.parameters,
            .setup = setup,
            .host = address.host,
            .port = address.port,
            .user = address.user,
            .password = address.password};
}

std::unique_ptr<SqlConnection> newConnection(const QString &where)
{
    return std::make_unique<SqlConnection>(postgresDialect(), shownLocation(where));
}

Attempt failure(const SqlConnection &connection, const Error &error)
{
    return {.store = {}, .trouble = connection.trouble(), .error = error};
}

Attempt readerOn(const QString &where, const DatabaseAddress &address)
{
    auto connection = newConnection(where);
    auto done = connection->open(targetOf(address, connection->dialect().readerSetup));
    if (done)
        done = checkSchema(*connection);
    if (!done)
        return failure(*connection, done.error());
    return {.store = std::make_unique<SqlStore>(std::move(connection))};
}

Attempt writerOn(const QString &where, const DatabaseAddress &address)
{
    auto connection = newConnection(where);
    SqlConnection &sql = *connection;
    auto store = std::make_unique<SqlStore>(std::move(connection), SqlStore::Shared{});
    if (const auto done = sql.open(targetOf(address, sql.dialect().writerSetup)); !done)
        return failure(sql, done.error());
    const HistoryOwner us{qEnvironmentVariable("USER"), QSysInfo::machineHostName(), SystemClock().now()};
    const auto owner = store->claim(us);
    if (!owner)
        return failure(sql, owner.error());
    if (*owner)
        return {.store = {}, .trouble = Trouble::InUse, .error = notOurs(**owner)};
    return {.store = std::move(store)};
}

} // namespace

Attempt openShared(const QString &where, StoreMode mode)
{
    const auto address = databaseAddress(where);
    if (!address)
        return {.store = {}, .trouble = Trouble::Other, .error = address.error()};
    switch (mode) {
    case StoreMode::ReadOnly:
        return readerOn(where, *address);
    case StoreMode::ReadWrite:
        return writerOn(where, *address);
    }
    Q_UNREACHABLE();
}

OpenedStore unclaimed(const QString &where)
{
    auto connection = newConnection(where);
    SqlConnection &sql = *connection;
    OpenedStore opened{.store = std::make_unique<SqlStore>(std::move(connection), SqlStore::Shared{}),
                       .location = where};
    const auto address = databaseAddress(where);
    if (!address)
        opened.trouble = address.error();
    else if (const auto done = sql.open(targetOf(*address, sql.dialect().writerSetup)); !done)
        opened.trouble = done.error();
    return opened;
}

} // namespace jobwatch
