#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

#include "core/base/time.h"

namespace jobwatch {

// The ids of Slivka: twelve bytes as MongoDB makes them (the second of creation, five bytes of the
// process, a counter), written as sixteen characters of base64url.
using ObjectId = QByteArray;

ObjectId makeObjectId(Instant at, quint32 counter);
QString objectIdText(const ObjectId &id);

enum class IdReading { WellFormed, Malformed, NotAnId };
struct ReadId
{
    IdReading reading = IdReading::NotAnId;
    ObjectId id{}; // when well formed
};
// Sixteen characters are read as base64url, twenty-four as hexadecimal, other lengths are no ids.
ReadId readObjectId(const QString &text);

} // namespace jobwatch
