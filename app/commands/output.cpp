#include "app/commands/output.h"

#include <cstdio>
#include <QByteArray>

using namespace Qt::Literals::StringLiterals;

namespace jobwatch {

namespace {

bool writeLine(const QString &line, FILE *stream)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && written;
}

} // namespace

bool say(const QString &line)
{
    return writeLine(line, stdout);
}

void complain(const QString &line)
{
    writeLine("jobwatch: "_L1 + line, stderr);
}

} // namespace jobwatch
