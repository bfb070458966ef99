#include "core/store/dialect.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

Dialect sqliteDialect()
{
    return {.driver = u"QSQLITE"_s,
            .key = u"INTEGER"_s, // an alias of the rowid: no index of its own
            .clustered = u"WITHOUT ROWID"_s,
            .anyTable = u"SELECT count(*) FROM sqlite_master"_s,
            .versionTable = u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'"_s,
            .writerSetup = {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                            u"PRAGMA cache_size = -16384"_s, u"PRAGMA journal_size_limit = 67108864"_s},
            // read_uncommitted matters for a history in memory only: there a reader would otherwise lock
            // out the writer. In WAL mode it changes nothing.
            .readerSetup = {u"PRAGMA query_only = 1"_s, u"PRAGMA read_uncommitted = 1"_s}};
}

} // namespace jobwatch
