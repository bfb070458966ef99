#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// 0: an empty database.
Result<qint64> storedVersion(SqlConnection &connection)
{
    const auto versioned = connection.number(connection.dialect().versionTable);
    if (!versioned)
        return versioned;
    if (*versioned > 0)
        return connection.number(u"SELECT version FROM schema_version"_s);
    const auto tables = connection.number(connection.dialect().anyTable);
    if (tables && *tables > 0)
        return connection.failed(Trouble::Foreign, u"tables, but none named schema_version"_s);
    return tables;
}

Error newer(SqlConnection &connection, qint64 version)
{
    return connection.failed(Trouble::Newer,
                             u"schema %1, this version knows %2"_s.arg(version).arg(newestSchema()));
}

Result<void> carryOut(SqlConnection &connection, const QStringList &step, qsizetype version)
{
    return connection.inTransaction([&]() -> Result<void> {
        for (const QString &sql : step) {
            if (const auto done = connection.execute(sql); !done)
                return done;
        }
        return connection.execute(u"UPDATE schema_version SET version = %1"_s.arg(version));
    });
}

} // namespace

int newestSchema()
{
    return int(migrations({}).size());
}

Result<void> migrate(SqlConnection &connection)
{
    const auto version = storedVersion(connection);
    if (!version)
        return version.error();
    const QList<QStringList> steps = migrations(connection.dialect());
    if (*version > steps.size())
        return newer(connection, *version);
    for (qsizetype i = std::max<qint64>(*version, 0); i < steps.size(); ++i) {
        if (const auto done = carryOut(connection, steps[i], i + 1); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(SqlConnection &connection)
{
    const auto version = storedVersion(connection);
    if (!version)
        return version.error();
    if (*version > newestSchema())
        return newer(connection, *version);
    if (*version < newestSchema())
        return connection.failed(*version == 0 ? Trouble::Missing : Trouble::Older,
                                 u"schema %1 is not complete"_s.arg(*version));
    return {};
}

} // namespace jobwatch
