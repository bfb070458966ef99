#include "core/store/sqlerror.h"

#include <QCoreApplication>

namespace jobwatch {

namespace {

// Primary result codes of SQLite; fixed by its file format promise.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString sentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Damaged:
        return QCoreApplication::translate("Store", "The history file %1 is damaged.");
    case Trouble::Full:
        return QCoreApplication::translate("Store", "There is no space left for the history file %1.");
    case Trouble::NotWritable:
        return QCoreApplication::translate("Store", "The history file %1 cannot be written.");
    case Trouble::InUse:
        return QCoreApplication::translate("Store", "The history file %1 is in use by another program.");
    case Trouble::Newer:
        return QCoreApplication::translate("Store",
                                           "The history file %1 was written by a newer version of Jobwatch.");
    case Trouble::Foreign:
        return QCoreApplication::translate("Store", "The file %1 is not a history of Jobwatch.");
    case Trouble::Missing:
        return QCoreApplication::translate("Store", "There is no history file %1 yet.");
    case Trouble::None:
    case Trouble::Other:
        return QCoreApplication::translate("Store", "The history file %1 cannot be read or written.");
    }
    Q_UNREACHABLE();
}

} // namespace

Trouble troubleOf(const QSqlError &error)
{
    bool isNumber = false;
    const int extended = error.nativeErrorCode().toInt(&isNumber);
    switch (isNumber ? extended & 0xff : 0) {
    case Busy:
    case Locked:
        return Trouble::InUse;
    case ReadOnly:
    case CannotOpen:
        return Trouble::NotWritable;
    case Corrupt:
    case NotADatabase:
        return Trouble::Damaged;
    case Full:
        return Trouble::Full;
    }
    return Trouble::Other;
}

Error storageError(Trouble trouble, const QString &place, const QString &detail)
{
    const ErrorKind kind = trouble == Trouble::Missing ? ErrorKind::NotFound
        : trouble == Trouble::Damaged                  ? ErrorKind::Damaged
                                                       : ErrorKind::Storage;
    return {kind, sentence(trouble).arg(place), detail};
}

} // namespace jobwatch
