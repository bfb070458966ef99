#include "app/commands/controlfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/databaseurl.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

constexpr qint64 longestFile = 16 * 1024;

} // namespace

QString controlFileOf(const QString &storeLocation)
{
    const bool isMemory = storeLocation == ":memory:"_L1 || storeLocation.startsWith("file:"_L1);
    const bool isFile = !isMemory && !isDatabaseUrl(storeLocation);
    return isFile ? storeLocation + ".control"_L1 : QString();
}

Result<void> writeControlFile(const QString &name, const ControlPlace &place)
{
    const QJsonObject object{{u"url"_s, place.url.toString()},
                             {u"tokenFile"_s, place.tokenFile},
                             {u"certificate"_s, place.certificate}};
    const QByteArray bytes = QJsonDocument(object).toJson();
    QFile::remove(name); // one of a Jobwatch that was killed
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return Error{ErrorKind::Storage,
                 QCoreApplication::translate("Commands", "The file %1 cannot be written.").arg(name),
                 file.errorString()};
}

std::optional<ControlPlace> readControlFile(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestFile)).object();
    const ControlPlace place{QUrl(object["url"_L1].toString()), object["tokenFile"_L1].toString(),
                             object["certificate"_L1].toString()};
    if (!place.url.isValid() || place.url.host().isEmpty() || place.tokenFile.isEmpty())
        return {};
    return place;
}

} // namespace jobwatch
