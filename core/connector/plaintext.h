#pragma once

#include <QByteArray>
#include <QString>

namespace jobwatch {

// Bytes of a server or a program as text of several lines: line breaks and tabs stay, other control
// characters and direction marks are replaced. For one line see oneLine of core/text.
QString plainText(const QByteArray &bytes);

} // namespace jobwatch
