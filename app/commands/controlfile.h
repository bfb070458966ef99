#pragma once

#include <optional>
#include <QString>
#include <QUrl>

#include "core/base/result.h"

namespace jobwatch {

// Where the control API of the Jobwatch that holds a history is, as a small file beside that history says.
struct ControlPlace
{
    QUrl url{};
    QString tokenFile{};
    QString certificate{}; // PEM; empty: no TLS

    bool operator==(const ControlPlace &) const = default;
};

// Empty for a history in memory, which nobody else can find.
QString controlFileOf(const QString &storeLocation);
Result<void> writeControlFile(const QString &file, const ControlPlace &place);
std::optional<ControlPlace> readControlFile(const QString &file); // nothing for a file that makes no sense

} // namespace jobwatch
