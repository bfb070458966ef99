#include "app/commands/output.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

bool writeBytes(const QByteArray &bytes, FILE *stream)
{
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && written;
}

bool writeLine(const QString &line, FILE *stream)
{
    return writeBytes(line.toUtf8() + '\n', stream);
}

} // namespace

bool say(const QString &line)
{
    return writeLine(line, stdout);
}

bool sayBytes(const QByteArray &bytes)
{
    return writeBytes(bytes, stdout);
}

void complain(const QString &line)
{
    writeLine("jobwatch: "_L1 + line, stderr);
}

} // namespace jobwatch
