#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace jobwatch {

// The token in the file, which nobody but its owner may read. A file that does not exist is made, with a
// random token.
Result<QByteArray> controlToken(const QString &file);
// As above, but a missing file is an error.
Result<QByteArray> existingControlToken(const QString &file);

// Where to listen: a numeric address and a port (0: one that is free).
struct ListenAddress
{
    QString host{};
    quint16 port = 0;
    bool isLoopback = false;

    bool operator==(const ListenAddress &) const = default;
};

// "127.0.0.1:8321", "[::1]:8321" or "localhost:8321".
Result<ListenAddress> parseListenAddress(const QString &text);

} // namespace jobwatch
