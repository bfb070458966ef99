#include "core/store/nativestatement.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

sqlite3 *nativeDatabase(SqlConnection &connection)
{
    if (connection.dialect().isServer || !connection.nativeHandle())
        return nullptr;
    QByteArray theirs;
    const auto read = connection.read(u"SELECT sqlite_source_id()"_s, {}, [&theirs](const QSqlQuery &row) {
        theirs = row.value(0).toByteArray();
    });
    const bool isOurs = read && theirs == sqlite3_sourceid();
    return isOurs ? static_cast<sqlite3 *>(connection.nativeHandle()) : nullptr;
}

Error nativeError(SqlConnection &connection, sqlite3 *db)
{
    return connection.failed(QSqlError(u"SQLite"_s, QString::fromUtf8(sqlite3_errmsg(db)),
                                       QSqlError::StatementError,
                                       QString::number(sqlite3_extended_errcode(db))));
}

} // namespace jobwatch
