#include "app/commands/history.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/commands/output.h"
#include "core/secrets/secrets.h"
#include "core/store/databaseurl.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

// libpq may know another way in, so that a password that cannot be had is told and no more.
QString readPassword(const SecretReference &reference)
{
    const std::unique_ptr<Secrets> secrets = makeSecrets();
    QByteArray password;
    secrets->read(reference, u"history/password"_s, [&password](const Result<QByteArray> &read) {
        if (read)
            password = *read;
        else
            complain(read.error().message);
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return QString::fromUtf8(password);
}

} // namespace

Result<std::unique_ptr<Store>> openHistory(const QString &location)
{
    if (hasHistory(location))
        return openStore(location, StoreMode::ReadOnly);
    const QString sentence =
        QCoreApplication::translate("Commands", "There is no history at %1: nothing was watched yet.");
    return Error{ErrorKind::NotFound, sentence.arg(location), {}};
}

bool hasHistory(const QString &location)
{
    return isDatabaseUrl(location) || QFileInfo::exists(location);
}

QString historyLocation(const QString &fromCommandLine, const HistorySettings &settings)
{
    const QString location = !fromCommandLine.isEmpty() ? fromCommandLine
        : !settings.store.isEmpty()                     ? settings.store
                                                        : defaultStoreFile();
    if (!isDatabaseUrl(location) || !settings.password.isSet())
        return location;
    return withPassword(location, readPassword(settings.password));
}

} // namespace jobwatch
