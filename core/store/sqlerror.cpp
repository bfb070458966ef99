#include "core/store/sqlerror.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

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
    case Trouble::Older:
        return QCoreApplication::translate("Store",
                                           "The history file %1 was written by an earlier version. Start "
                                           "Jobwatch on it once: that brings it up to date.");
    case Trouble::Foreign:
        return QCoreApplication::translate("Store", "The file %1 is not a history of Jobwatch.");
    case Trouble::Missing:
        return QCoreApplication::translate("Store", "There is no history file %1 yet.");
    case Trouble::None:
    case Trouble::Unreachable:
    case Trouble::Lost:
    case Trouble::Other:
        return QCoreApplication::translate("Store", "The history file %1 cannot be read or written.");
    }
    Q_UNREACHABLE();
}

// A server's own trouble with its files is its administrator's: nothing is moved aside from here.
QString serverSentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Full:
        return QCoreApplication::translate("Store", "There is no space left for the history database %1.");
    case Trouble::NotWritable:
        return QCoreApplication::translate("Store", "The history database %1 does not let us write.");
    case Trouble::InUse:
        return QCoreApplication::translate("Store", "The history database %1 is locked by another program.");
    case Trouble::Newer:
        return QCoreApplication::translate(
            "Store", "The history database %1 was written by a newer version of Jobwatch.");
    case Trouble::Older:
        return QCoreApplication::translate("Store",
                                           "The history database %1 was written by an earlier version. Start "
                                           "Jobwatch on it once: that brings it up to date.");
    case Trouble::Foreign:
        return QCoreApplication::translate("Store", "The database %1 is not a history of Jobwatch.");
    case Trouble::Missing:
        return QCoreApplication::translate("Store", "There is no history in the database %1 yet.");
    case Trouble::Unreachable:
        return QCoreApplication::translate("Store", "The history database %1 cannot be opened: %2");
    case Trouble::Lost:
        return QCoreApplication::translate("Store", "The connection to the history database %1 was lost.");
    case Trouble::None:
    case Trouble::Damaged:
    case Trouble::Other:
        return QCoreApplication::translate("Store", "The history database %1 cannot be read or written.");
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

// By the class of SQLSTATE. An error without one is the connection's own.
Trouble troubleOfServer(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const auto isOf = [&state](QLatin1StringView start) { return state.startsWith(start); };
    if (state.isEmpty() || isOf("08"_L1) || isOf("57P0"_L1))
        return Trouble::Lost;
    if (isOf("53100"_L1))
        return Trouble::Full;
    if (isOf("25006"_L1) || isOf("42501"_L1))
        return Trouble::NotWritable;
    if (isOf("40"_L1) || isOf("55P03"_L1))
        return Trouble::InUse;
    return Trouble::Other;
}

Error serverError(Trouble trouble, const QString &place, const QString &detail)
{
    const ErrorKind kind = trouble == Trouble::Missing ? ErrorKind::NotFound : ErrorKind::Storage;
    const QString sentence = serverSentence(trouble);
    return {kind, trouble == Trouble::Unreachable ? sentence.arg(place, detail) : sentence.arg(place),
            detail};
}

Error storageError(Trouble trouble, const QString &place, const QString &detail)
{
    const ErrorKind kind = trouble == Trouble::Missing ? ErrorKind::NotFound
        : trouble == Trouble::Damaged                  ? ErrorKind::Damaged
                                                       : ErrorKind::Storage;
    return {kind, sentence(trouble).arg(place), detail};
}

} // namespace jobwatch
