#include "ui/dialogs/secretfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

// A name of a server may hold anything; a file name may not.
QString fileNameFor(const ServerId &server, QLatin1StringView use)
{
    QString safe;
    for (const QChar c : server.value.left(40))
        safe.append(c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_'));
    const QByteArray hash = QCryptographicHash::hash(server.value.toUtf8(), QCryptographicHash::Sha1);
    return safe + u'-' + QString::fromLatin1(hash.toHex().left(6)) + u'.' + use;
}

} // namespace

Result<QString> keepSecretInFile(const QString &folder, const ServerId &server, QLatin1StringView use,
                                 const QByteArray &secret)
{
    const Error failed{.kind = ErrorKind::Storage,
                       .message =
                           QCoreApplication::translate("SecretFile", "The secret could not be written."),
                       .detail = folder};
    if (!QDir().mkpath(folder))
        return failed;
    const QString name = QDir(folder).filePath(fileNameFor(server, use));
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return failed;
    // Before the first byte: nobody else is to read it, not even for a moment.
    const bool written = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(secret) == secret.size() && file.commit();
    return written ? Result<QString>(name) : Result<QString>(failed);
}

} // namespace jobwatch
