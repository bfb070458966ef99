#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include "core/store/databaseurl.h"
#include "core/store/openshared.h"
#include "core/store/schema.h"
#include "core/store/sqlstore.h"
#include "core/store/storefile.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

bool isMemory(const QString &where)
{
    return where == u":memory:"_s || where.startsWith(u"file:jobwatch-"_s);
}

// A name that a second connection of this process can open as well; ":memory:" would be another database.
QString newMemoryName()
{
    return u"file:jobwatch-%1?mode=memory&cache=shared"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
}

QString options(const QString &extra)
{
    return u"QSQLITE_BUSY_TIMEOUT=2000"_s + extra;
}

std::unique_ptr<SqlConnection> newConnection(const QString &place)
{
    return std::make_unique<SqlConnection>(sqliteDialect(), place);
}

Attempt failure(Trouble trouble, const QString &where, const QString &detail)
{
    return {.store = {}, .trouble = trouble, .error = storageError(trouble, where, detail)};
}

Attempt writerOn(std::unique_ptr<SqlConnection> connection, std::unique_ptr<QLockFile> lock,
                 const QString &database, const QString &extraOptions)
{
    SqlConnection *const sql = connection.get();
    auto store = std::make_unique<SqlStore>(std::move(connection), std::move(lock));
    const Dialect &dialect = sql->dialect();
    const bool isNew = QFileInfo(database).size() == 0; // or in memory
    auto done = sql->open({.database = database,
                           .options = options(extraOptions),
                           .setup = (isNew ? dialect.newSetup : QStringList()) + dialect.writerSetup});
    if (done)
        done = migrate(*sql);
    if (done) { // is there room, and may we?
        done = sql->inTransaction(
            [&] { return sql->execute(u"UPDATE schema_version SET version = version"_s); });
    }
    if (!done)
        return {.store = {}, .trouble = sql->trouble(), .error = done.error()};
    if (const auto prepared = store->prepareWriting(); !prepared) // a table or a column is not there
        return failure(sql->trouble() == Trouble::Other ? Trouble::Damaged : sql->trouble(), database,
                       prepared.error().detail);
    return {.store = std::move(store), .trouble = Trouble::None, .error = {}};
}

Attempt readerOn(const QString &database, const QString &place, const QString &extraOptions)
{
    auto connection = newConnection(place);
    SqlConnection *const sql = connection.get();
    auto done = sql->open(
        {.database = database, .options = options(extraOptions), .setup = sql->dialect().readerSetup});
    if (done)
        done = checkSchema(*sql);
    if (!done)
        return {.store = {}, .trouble = sql->trouble(), .error = done.error()};
    return {
        .store = std::make_unique<SqlStore>(std::move(connection)), .trouble = Trouble::None, .error = {}};
}

Attempt openMemory(const QString &name, StoreMode mode)
{
    const QString place = QCoreApplication::translate("Store", "in memory");
    switch (mode) {
    case StoreMode::ReadOnly:
        return readerOn(name, place, u";QSQLITE_OPEN_URI"_s);
    case StoreMode::ReadWrite:
        return writerOn(newConnection(place), nullptr, name, u";QSQLITE_OPEN_URI"_s);
    }
    Q_UNREACHABLE();
}

Attempt openForWriting(const QString &file)
{
    if (!makeFolderOf(file) || !makeFile(file))
        return failure(Trouble::NotWritable, file, u"the file or its folder cannot be made"_s);
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0); // stale when its process is gone, however old it is
    if (!lock->tryLock(0)) {
        const bool held = lock->error() == QLockFile::LockFailedError;
        return failure(held ? Trouble::InUse : Trouble::NotWritable, file, u"no lock"_s);
    }
    auto connection = newConnection(file);
    SqlConnection *const sql = connection.get();
    Attempt attempt = writerOn(std::move(connection), std::move(lock), file, {});
    if (attempt.store)
        sql->onDamage([file] { noteDamage(file); });
    return attempt;
}

Attempt openForReading(const QString &file)
{
    if (!QFileInfo::exists(file))
        return failure(Trouble::Missing, file, u"no such file"_s);
    Attempt attempt = readerOn(file, file, u";QSQLITE_OPEN_READONLY"_s);
    // In a folder that we must not write, SQLite cannot share the file with a writer. Without a log there
    // is none, and the file can be read as it is.
    if (attempt.trouble == Trouble::NotWritable && QFileInfo(file + u"-wal"_s).size() == 0) {
        const QString uri =
            u"file:%1?immutable=1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")));
        attempt = readerOn(uri, file, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
    return attempt;
}

Attempt openAnywhere(const QString &where, StoreMode mode)
{
    if (isDatabaseUrl(where))
        return openShared(where, mode);
    if (isMemory(where))
        return openMemory(where == u":memory:"_s ? newMemoryName() : where, mode);
    switch (mode) {
    case StoreMode::ReadWrite:
        return openForWriting(where);
    case StoreMode::ReadOnly:
        return openForReading(where);
    }
    Q_UNREACHABLE();
}

// Pauses and the like are to hold even while nothing can be written.
void copyRunners(const QString &from, Store &to)
{
    const auto source = openStore(from, StoreMode::ReadOnly);
    if (!source)
        return;
    const auto runners = (*source)->runners();
    if (runners)
        static_cast<void>(to.write({.evidence = {}, .events = {}, .runners = *runners, .values = {}}));
}

OpenedStore inMemory(const QString &where, const std::optional<Error> &trouble)
{
    const QString name = newMemoryName();
    Attempt attempt = openMemory(name, StoreMode::ReadWrite);
    if (!attempt.store) // not even that: a store that refuses everything with a reason
        attempt.store = std::make_unique<SqlStore>(newConnection(where));
    else if (trouble && !isMemory(where))
        copyRunners(where, *attempt.store);
    OpenedStore opened{
        .store = std::move(attempt.store), .location = name, .persistent = false, .trouble = trouble};
    if (opened.trouble)
        opened.trouble->message +=
            u' ' + QCoreApplication::translate("Store", "New history is kept in memory until Jobwatch ends.");
    return opened;
}

Error begunAnew(const QString &file, const QString &keptAs, const QString &detail)
{
    const QString sentence = QCoreApplication::translate(
        "Store", "The history file %1 was damaged. It was kept as %2, and a new history was begun.");
    return {ErrorKind::Storage, sentence.arg(file, keptAs), detail};
}

OpenedStore replaceDamaged(const QString &where, Instant now, const Error &error)
{
    const auto keptAs = moveAside(where, now);
    if (!keptAs)
        return inMemory(where, error);
    Attempt attempt = openAnywhere(where, StoreMode::ReadWrite);
    const Error trouble = begunAnew(where, *keptAs, error.detail);
    if (!attempt.store)
        return inMemory(where, trouble);
    return {.store = std::move(attempt.store), .location = where, .persistent = true, .trouble = trouble};
}

} // namespace

Result<std::unique_ptr<Store>> openStore(const QString &where, StoreMode mode)
{
    Attempt attempt = openAnywhere(where, mode);
    if (!attempt.store)
        return attempt.error;
    return std::move(attempt.store);
}

OpenedStore openStoreOrFallBack(const QString &where, Instant now)
{
    if (isMemory(where))
        return inMemory(where, {});
    if (isDatabaseUrl(where))
        return unclaimed(where);
    Attempt attempt = openAnywhere(where, StoreMode::ReadWrite);
    if (attempt.store && hasNotedDamage(where)) {
        attempt.store.reset(); // nobody else has it: we held the lock
        attempt = failure(Trouble::Damaged, where, u"damage was found when the file was last used"_s);
    }
    if (attempt.store)
        return {.store = std::move(attempt.store), .location = where, .persistent = true, .trouble = {}};
    if (attempt.trouble == Trouble::Damaged)
        return replaceDamaged(where, now, attempt.error);
    return inMemory(where, attempt.error);
}

} // namespace jobwatch
