#include "core/store/dialect.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

Dialect sqliteDialect()
{
    return {.driver = u"QSQLITE"_s,
            .isServer = false,
            .key = u"INTEGER"_s, // an alias of the rowid: no index of its own
            .bytes = u"BLOB"_s,
            .clustered = u"WITHOUT ROWID"_s,
            .anyTable = u"SELECT count(*) FROM sqlite_master"_s,
            .versionTable = u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'"_s,
            // Room in the file can be given back; that has to be said before the first table.
            .newSetup = {u"PRAGMA auto_vacuum = INCREMENTAL"_s},
            .writerSetup = {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                            u"PRAGMA cache_size = -16384"_s, u"PRAGMA journal_size_limit = 67108864"_s},
            // read_uncommitted matters for a history in memory only: there a reader would otherwise lock
            // out the writer. In WAL mode it changes nothing.
            .readerSetup = {u"PRAGMA query_only = 1"_s, u"PRAGMA read_uncommitted = 1"_s}};
}

Dialect postgresDialect()
{
    const QString tables = u"SELECT count(*) FROM information_schema.tables"
                           " WHERE table_schema = current_schema()"_s;
    return {.driver = u"QPSQL"_s,
            .isServer = true,
            .key = u"BIGINT"_s,
            .bytes = u"BYTEA"_s,
            .clustered = {},
            .anyTable = tables,
            .versionTable = tables + u" AND table_name = 'schema_version'"_s,
            // The server is to notice within a minute that a writer is gone, whose lock it holds; and a
            // table that somebody has locked must not stop the monitoring.
            .writerSetup = {u"SET tcp_keepalives_idle = 30"_s, u"SET tcp_keepalives_interval = 10"_s,
                            u"SET tcp_keepalives_count = 3"_s, u"SET lock_timeout = '5s'"_s},
            .readerSetup = {u"SET default_transaction_read_only = on"_s, u"SET lock_timeout = '5s'"_s}};
}

} // namespace jobwatch
