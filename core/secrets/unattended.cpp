#include "core/secrets/unattended.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qint64 sizeLimit = 64 * 1024; // the longest token we have seen has 4 KiB

Error denied(const QString &message)
{
    return {.kind = ErrorKind::Denied, .message = message};
}

bool isOpenToOthers(const QFile &file)
{
    return file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
}

} // namespace

Result<QByteArray> secretFromEnvironment(const QString &name)
{
    const QByteArray secret = qgetenv(name.toLocal8Bit().constData()).trimmed();
    if (secret.isEmpty())
        return denied(
            QCoreApplication::translate("Secrets", "The environment variable %1 holds no secret.").arg(name));
    return secret;
}

Result<QByteArray> secretFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return denied(QCoreApplication::translate("Secrets", "The file %1 with a secret cannot be read: %2")
                          .arg(path, file.errorString()));
    if (isOpenToOthers(file))
        return denied(
            QCoreApplication::translate(
                "Secrets", "The file %1 holds a secret, but others may read it. Set its mode to 0600.")
                .arg(path));
    const QByteArray secret = file.read(sizeLimit).trimmed();
    if (secret.isEmpty())
        return denied(QCoreApplication::translate("Secrets", "The file %1 holds no secret.").arg(path));
    return secret;
}

} // namespace jobwatch
