#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace jobwatch {

// Where a report is written to, piece by piece, so that a long one is never held as a whole.
class ReportOutput
{
public:
    virtual ~ReportOutput() = default;
    // The file that what comes next belongs to; an empty name for the only one.
    virtual Result<void> begin(const QString &name) = 0;
    virtual Result<void> write(const QByteArray &piece) = 0;
    // So much of it is done.
    virtual void reached(int part, int parts)
    {
        Q_UNUSED(part)
        Q_UNUSED(parts)
    }
};

} // namespace jobwatch
