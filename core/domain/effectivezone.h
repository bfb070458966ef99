#pragma once

#include <QByteArray>
#include <QTimeZone>

namespace jobwatch {

// A scheduler takes GMT for a zone that it does not know, and says nothing of it.
struct EffectiveZone
{
    QTimeZone zone{QTimeZone::utc()};
    bool known = true;
};

// Of an IANA name or "GMT+2"; an empty name is UTC.
EffectiveZone effectiveZone(const QByteArray &name);

} // namespace jobwatch
