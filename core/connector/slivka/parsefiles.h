#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace jobwatch::slivka {

// An uploaded file or an output of a job.
struct File
{
    QString id{};
    QString path{}; // "stdout"; for an upload its id
    QString url{}; // of the metadata
    QString contentUrl{}; // never to be built by ourselves: its form differs between versions
    QString mediaType{};

    bool operator==(const File &) const = default;
};

Result<File> parseFile(const QJsonObject &object);
Result<QList<File>> parseFiles(const QJsonObject &object);

} // namespace jobwatch::slivka
