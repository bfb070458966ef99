#pragma once

#include <QByteArray>
#include <QString>

namespace jobwatch {

// Bytes of a server or a program as text of several lines: line breaks and tabs stay, other control
// characters and direction marks are replaced.
QString plainText(const QByteArray &bytes);

// The same on one line, cut to `limit` characters with an ellipsis.
QString plainLine(const QString &text, qsizetype limit = 200);

} // namespace jobwatch
