#pragma once

#include <QByteArray>
#include <QString>

namespace jobwatch {

// A line of the result, on stdout, at once. False: nobody can read it any more, or the disk is full.
[[nodiscard]] bool say(const QString &line);

// A result that is no line, as it is.
[[nodiscard]] bool sayBytes(const QByteArray &bytes);

// A line beside the result, on stderr.
void complain(const QString &line);

} // namespace jobwatch
