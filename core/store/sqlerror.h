#pragma once

#include <QSqlError>

#include "core/base/result.h"

namespace jobwatch {

// What is wrong with the storage, as far as the next step depends on it.
enum class Trouble {
    None,
    Damaged, // the file is not, or no longer, a database that can be trusted
    Full,
    NotWritable,
    InUse,
    Newer, // written by a newer version
    Older, // by an earlier one, and whoever reads it must not change it
    Foreign, // a database of some other program
    Missing,
    Unreachable, // a server that does not answer, or does not let us in
    Lost, // the connection to a server, within a session
    Other,
};

Trouble troubleOf(const QSqlError &error);
Trouble troubleOfServer(const QSqlError &error);

// `place` is what the sentence calls the storage: a path, or a word for the memory.
Error storageError(Trouble trouble, const QString &place, const QString &detail);
// … and here the address of a database.
Error serverError(Trouble trouble, const QString &place, const QString &detail);

} // namespace jobwatch
