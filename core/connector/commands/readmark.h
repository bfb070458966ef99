#pragma once

#include <optional>
#include <QByteArray>

#include "core/base/time.h"

namespace jobwatch::commands {

// How far the jobs of a queueing system were read.
struct ReadMark
{
    Instant at{}; // by our clock
    QByteArray ledger{}; // which outcomes were counted
    qint64 inode = 0; // of Grid Engine's accounting file
    qint64 offset = 0; // bytes of it

    QByteArray saved() const;
    static std::optional<ReadMark> restored(const QByteArray &saved); // nothing for what is empty or damaged

    bool operator==(const ReadMark &) const = default;
};

} // namespace jobwatch::commands
