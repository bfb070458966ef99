#include "core/connector/slivka/parsefiles.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

Error notAFile(const QString &detail)
{
    return {.kind = ErrorKind::Malformed,
            .message = QCoreApplication::translate("Slivka", "The answer does not describe files."),
            .detail = detail};
}

} // namespace

Result<File> parseFile(const QJsonObject &object)
{
    const File file{.id = object["id"_L1].toString(),
                    .path = object["path"_L1].toString(),
                    .url = object["@url"_L1].toString(),
                    .contentUrl = object["@content"_L1].toString(),
                    .mediaType = object["mediaType"_L1].toString()};
    if (file.id.isEmpty() || file.path.isEmpty())
        return notAFile(u"a file without 'id' or 'path'"_s);
    return file;
}

Result<QList<File>> parseFiles(const QJsonObject &object)
{
    if (!object["files"_L1].isArray())
        return notAFile(u"no array 'files'"_s);
    QList<File> files;
    const QJsonArray array = object["files"_L1].toArray();
    for (const QJsonValue &value : array) {
        const auto file = parseFile(value.toObject());
        if (!file)
            return file.error();
        files.append(*file);
    }
    return files;
}

} // namespace jobwatch::slivka
