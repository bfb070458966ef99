#pragma once

#include <QByteArray>
#include <QMap>

#include "app/demo/demoservice.h"

namespace jobwatch {

struct UploadedPart
{
    QString fileName{};
    QByteArray content{};

    bool operator==(const UploadedPart &) const = default;
};

struct Form
{
    FormFields fields{};
    QMap<QString, UploadedPart> files{};
};

// application/x-www-form-urlencoded or multipart/form-data. What is neither, or is broken, is an empty
// form: so does Slivka.
Form parseForm(const QByteArray &contentType, const QByteArray &body);

} // namespace jobwatch
